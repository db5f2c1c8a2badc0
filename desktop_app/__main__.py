"""`paravion`: the window without arguments or with one sheet, else the command line."""

import sys
from pathlib import Path

_COMMANDS = {"read", "write", "bench", "help"}


def main() -> int:
    """Do what the command line asks; the exit code."""
    arguments = sys.argv[1:]
    if not arguments or (len(arguments) == 1 and _is_sheet(arguments[0])):
        from .bootstrap import open_window

        return open_window(Path(arguments[0]) if arguments else None)
    from .cli import main as run_command

    return run_command(arguments)


def _is_sheet(argument: str) -> bool:
    return not argument.startswith("-") and argument not in _COMMANDS


if __name__ == "__main__":
    sys.exit(main())
