"""Runs every check and every test: `python3 packaging/test.py`, with nothing set up before.

One step after the other, each with its time; the first that fails ends the run. The tests wait
for windows and other processes more than they work, so they are dealt out to several processes,
each with a display of its own.
"""

import sys

if sys.version_info < (3, 11):  # up to here, even Python 3.6 must understand every line
    sys.exit(f"Par Avion's tests need Python 3.11 or newer, and this is {sys.version.split()[0]}.")

import argparse
import subprocess
from contextlib import ExitStack
from time import monotonic

import set_up
import system
from virtual_display import virtual_display

_WORKERS = 4  # keep two processors busy, as each waits a good half of its time


def main() -> int:
    """Set up if need be and take every step; 0 if all of them went well."""
    asked = _asked()
    began = monotonic()
    try:
        missing = set_up.prepare("requirements-test.lock", system.TESTS)
    except set_up.SetUpError as error:
        set_up.say(str(error))
        return 1
    if missing:
        set_up.say("The tests can't run without that; then start again.")
        return 1
    print(f"Set up in {monotonic() - began:.1f} s.")
    for title, command in _steps(asked).items():
        print(f"\n=== {title}", flush=True)
        start = monotonic()
        went_well = _run(command)
        print(f"--- {title}: {monotonic() - start:.1f} s", flush=True)
        if not went_well:
            print(f"\nFAILED: {title}. What comes after it was not run.")
            return 1
    print(f"\nAll is well, after {monotonic() - began:.0f} s.")
    return 0


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="test.py", description="Runs every check and every test.")
    parser.add_argument("--quick", action="store_true", help="leave out the last step, the wheel")
    parser.add_argument("pytest", nargs="*", metavar="-- ARGUMENT", help="what pytest is to get")
    return parser.parse_args()


def _run(command: list[str]) -> bool:
    """Whether *command* ends well, with a display for it and one for each of its workers."""
    with ExitStack() as held:
        environment = held.enter_context(virtual_display())
        others = [held.enter_context(virtual_display()) for _ in range(_at_once(command) - 1)]
        shown = [environment, *others]
        displays = " ".join(one["DISPLAY"] for one in shown if "DISPLAY" in one)
        return not subprocess.run(
            command,
            cwd=set_up.ROOT,
            env={**environment, "PARAVION_DISPLAYS": displays},
            stdin=subprocess.DEVNULL,
            check=False,
        ).returncode


def _at_once(command: list[str]) -> int:
    return int(command[command.index("-n") + 1]) if "-n" in command else 1


def _steps(asked: argparse.Namespace) -> dict[str, list[str]]:
    """The commands by their titles, the quickest to fail first."""
    python = set_up.program("python")
    workers = asked.pytest or ["-n", str(_WORKERS), "--dist", "worksteal"]
    steps = {
        "Format": [python, "-m", "ruff", "format", "--check"],
        "Rules": [python, "-m", "ruff", "check"],
        "Types": [python, "-m", "mypy"],
        "Who may import whom": [set_up.program("lint-imports"), "--no-logo"],
        "Locks": [python, "packaging/lock.py", "--check"],
        "Installed libraries fit together": [python, "-m", "pip", "check"],
        "Translations are up to date": [python, "packaging/translations.py", "check"],
        "Tests": [python, "-m", "pytest", *workers],
        "A wheel in a clean place": [python, "packaging/clean_install.py"],
    }
    if asked.quick:
        del steps["A wheel in a clean place"]
    return steps


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
