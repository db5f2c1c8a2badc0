"""Renews the two locks from pyproject.toml (`python3 packaging/lock.py`, needs uv) or checks them.

The locks hold for every system and every Python from 3.11 on, with the hash of each file that may
be installed, and without the address of any package index: that is the machine's own affair.
"""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RUN = "requirements.lock"
TEST = "requirements-test.lock"

_EXTRAS = {RUN: ("checkout",), TEST: ("checkout", "test")}
_SAYS = {
    RUN: "# What `python3 packaging/run.py` installs: the program's libraries and the piece that"
    " puts\n# the checkout itself into .venv.",
    TEST: "# What `python3 packaging/test.py` installs: everything of requirements.lock in the"
    " same\n# versions, and the tools that check and test.",
}
_RENEW = " Renew with `python3 packaging/lock.py`, never by hand.\n"


def renew() -> None:
    """Write both locks anew, the second in agreement with the first."""
    for name, extras in _EXTRAS.items():
        command = ["uv", "pip", "compile", "pyproject.toml", "--universal", "--no-build"]
        command += ["--python-version", "3.11", "--generate-hashes", "--no-header"]
        command += ["--no-annotate", "--no-emit-index-url", "--no-emit-find-links", "--upgrade"]
        command += [f"--extra={extra}" for extra in extras]
        if name == TEST:
            command += ["--constraints", RUN]
        pins = subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE).stdout
        (ROOT / name).write_bytes((_SAYS[name] + _RENEW).encode() + pins)


def faults() -> list[str]:
    """What is wrong with the locks, as sentences; empty when they are sound."""
    run, test = ((ROOT / name).read_text(encoding="utf-8") for name in (RUN, TEST))
    found = [
        f"{line!r} is in {RUN} but not in {TEST}" for line in _pins(run) if line not in _pins(test)
    ]
    found += [
        f"{name} names an address: {line}"
        for name, text in ((RUN, run), (TEST, test))
        for line in text.splitlines()
        if "://" in line or line.startswith("-")
    ]
    return found


def _pins(text: str) -> list[str]:
    return re.findall(r"^[a-z0-9].*?==.*?(?= \\$)", text, flags=re.MULTILINE)


if __name__ == "__main__":
    if sys.argv[1:] == ["--check"]:
        sys.exit("\n".join(faults()) or 0)
    renew()
