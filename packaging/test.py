"""Runs every check and every test: `python3 packaging/test.py`, with nothing set up before.

One step after the other, each with its time; the first that fails ends the run. The tests of the
window wait for it more than they work, so the others run beside them, on a display of their own.
"""

import sys

if sys.version_info < (3, 11):  # up to here, even Python 3.6 must understand every line
    sys.exit(f"Par Avion's tests need Python 3.11 or newer, and this is {sys.version.split()[0]}.")

import argparse
import subprocess
import tempfile
from contextlib import ExitStack
from time import monotonic
from typing import IO

import set_up
import system
from virtual_display import virtual_display


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
    for title, commands in _steps(asked).items():
        print(f"\n=== {title}", flush=True)
        start = monotonic()
        went_well = _run_side_by_side(commands)
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


def _run_side_by_side(commands: tuple[list[str], ...]) -> bool:
    """Whether all *commands* end well. The first speaks at once, the others when it is done."""
    with ExitStack() as held:
        running: list[tuple[subprocess.Popen[bytes], IO[str] | None]] = []
        for command in commands:
            environment = held.enter_context(virtual_display())
            told = held.enter_context(tempfile.TemporaryFile("w+")) if running else None
            child = subprocess.Popen(
                command, cwd=set_up.ROOT, env=environment, stdin=subprocess.DEVNULL,
                stdout=told, stderr=subprocess.STDOUT if told else None,
            )  # fmt: skip
            running.append((held.enter_context(child), told))
        went_well = True
        for started, words in running:
            went_well &= started.wait() == 0
            if words:
                words.seek(0)
                print(words.read(), flush=True)
        return went_well


def _steps(asked: argparse.Namespace) -> dict[str, tuple[list[str], ...]]:
    """The commands by their titles, the quickest to fail first."""
    python = set_up.program("python")
    pytest = [python, "-m", "pytest"]
    window = [*pytest, "tests/gui"]
    others = [*pytest, "tests", "--ignore=tests/gui", "-p", "no:cacheprovider"]
    steps: dict[str, tuple[list[str], ...]] = {
        "Format": ([python, "-m", "ruff", "format", "--check"],),
        "Rules": ([python, "-m", "ruff", "check"],),
        "Types": ([python, "-m", "mypy"],),
        "Who may import whom": ([set_up.program("lint-imports"), "--no-logo"],),
        "Locks": ([python, "packaging/lock.py", "--check"],),
        "Installed libraries fit together": ([python, "-m", "pip", "check"],),
        "Translations are up to date": ([python, "packaging/translations.py", "check"],),
        "Tests": ([*pytest, *asked.pytest],) if asked.pytest else (window, others),
        "A wheel in a clean place": ([python, "packaging/clean_install.py"],),
    }
    if asked.quick:
        del steps["A wheel in a clean place"]
    return steps


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
