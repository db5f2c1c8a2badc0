"""What the print system still keeps of what was printed: CUPS forgets nothing by itself."""

import os
import re
import shutil
import subprocess

_PATIENCE_S = 2  # the question is asked unbidden, so nobody should wait long for its answer
_JOB = re.compile(rb"^\S+-\d+\s", re.MULTILINE)  # "Office-12   ana   1024   Wed 01 Aug 2012 …"


def retained_jobs() -> int:
    """How many finished jobs the print system of this computer still lists.

    Stock CUPS keeps a day long what was printed, and far longer its title, its user and its
    time. Those are not looked at: they may name somebody. 0 as well where there is no print
    system, or where it doesn't answer.
    """
    program = shutil.which("lpstat")
    if program is None:
        return 0
    try:
        listed = subprocess.run(
            [program, "-W", "completed", "-o"],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_PATIENCE_S,
            check=False,
            env=os.environ | {"LC_ALL": "C"},
        )
    except (OSError, subprocess.TimeoutExpired):
        return 0
    return len(_JOB.findall(listed.stdout))
