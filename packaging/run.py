"""Starts Par Avion from this folder: `python3 packaging/run.py`, with nothing set up before.

Whatever follows is passed on: `python3 packaging/run.py read SHEET`. Without a display there is
no window, so the letters of the sample case are written instead, into the folder letters/.
"""

import sys

if sys.version_info < (3, 11):  # up to here, even Python 3.6 must understand every line
    sys.exit(f"Par Avion needs Python 3.11 or newer, and this is {sys.version.split()[0]}.")

import os
import subprocess
from pathlib import Path
from typing import NoReturn

import set_up
import system

SAMPLES = Path("resources", "samples")


def main() -> int:
    """Set up if need be, then become the program; the exit code is the program's."""
    arguments = sys.argv[1:]
    try:
        missing = set_up.prepare("requirements.lock", {} if arguments else system.WINDOW)
    except set_up.SetUpError as error:
        set_up.say(str(error))
        return 1
    if arguments or (system.has_display() and not missing):
        become([set_up.program("paravion"), *arguments])
    return write_the_sample_pack("yet" if missing else "here: there is no display")


def write_the_sample_pack(why: str) -> int:
    """Show what the program is for where no window can be opened."""
    command = [set_up.program("paravion"), "write", str(SAMPLES / "first-start.txt")]
    command += ["--sender", str(SAMPLES / "sender.toml"), "--out", "letters"]
    ended = subprocess.call(command, cwd=set_up.ROOT, stdin=subprocess.DEVNULL)
    if ended == 0:
        set_up.say(f"The window can't open {why}. The sample case's letters are in letters/.")
    return ended


def become(command: list[str]) -> NoReturn:
    """Hand this process over to *command*."""
    if sys.platform == "win32":  # not run here; exec would give the terminal back at once
        sys.exit(subprocess.call(command))
    os.execv(command[0], command)  # noqa: S606 - our own program


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
