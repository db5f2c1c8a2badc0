"""`paravion`: the window without arguments or with one sheet, else the command line."""

import sys
from pathlib import Path

_READER = ["--child", "desktop_app.reading.child"]  # as children.start asks a frozen program
_KEYRING = ["--child", "desktop_app.storage.keyring_child"]
_STRETCHER = ["--child", "desktop_app.storage.stretch_child"]
_SPELLER = ["--child", "desktop_app.children.spelling_child"]
_COMMANDS = {"read", "write", "batch", "bench", "help"}


def main() -> int:
    """Do what the command line asks; the exit code."""
    _dump_nothing()
    if getattr(sys, "frozen", False):
        import multiprocessing

        multiprocessing.freeze_support()  # a process of `batch`: never returns there
    arguments = sys.argv[1:]
    if getattr(sys, "frozen", False) and arguments == _READER:
        from .reading.child import main as read

        read()  # never returns; nothing of the window, and no Qt, may be imported before
    if getattr(sys, "frozen", False) and arguments == _KEYRING:
        from .storage.keyring_child import main as use_keyring

        use_keyring()
        return 0
    if getattr(sys, "frozen", False) and arguments == _STRETCHER:
        from .storage.stretch_child import main as stretch

        stretch()
        return 0
    if getattr(sys, "frozen", False) and arguments == _SPELLER:
        from .children.spelling_child import main as spell

        spell()
        return 0
    from .gui.restart import LOCKED, NEXT_PERSON

    if arguments in ([], [NEXT_PERSON], [LOCKED]):
        from .bootstrap import open_window

        return open_window(next_person=arguments == [NEXT_PERSON], locked=arguments == [LOCKED])
    if len(arguments) == 1 and _is_sheet(arguments[0]):
        from .bootstrap import open_window

        return open_window(Path(arguments[0]))
    from .cli import main as run_command

    return run_command(arguments)


def _dump_nothing() -> None:
    """Have the system write no picture of our memory to the disk, should we ever crash."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _is_sheet(argument: str) -> bool:
    return not argument.startswith("-") and argument not in _COMMANDS


if __name__ == "__main__":
    sys.exit(main())
