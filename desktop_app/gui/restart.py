"""Makes this process a new one that knows nothing of the person before.

A typed name was still in memory after every kind of clearing, so nothing is cleared: the memory
itself goes. `exec` does that at once and for all threads, leaves no moment with two processes in
which the new one could fail unseen, and keeps the process number that the desktop knows.
"""

import os
import sys
from typing import NoReturn

NEXT_PERSON = "--next-person"
"""The one argument of the new process; by it, it knows to look what the last one left behind."""

LOCKED = "--locked"
"""The same for one that asks for the key of what is kept, instead of opening it by itself."""

_OF_ONE_START = frozenset({"DESKTOP_STARTUP_ID", "XDG_ACTIVATION_TOKEN"})
_STANDARD_STREAMS = 3


def start_over(argument: str = NEXT_PERSON) -> NoReturn:
    """Be a new process, started as this one was but for its *argument*, without its open files.

    Nothing that was chosen here goes along, not even language and size of text: the ones that the
    last person needed tell something about them. The computer's own are in its environment, which
    stays as it was at the start. Raises OSError where that fails; then nothing has changed.
    """
    command, environment = _command(argument), _environment()
    if sys.platform == "win32":  # not run here: exec would only start another process there
        import subprocess  # noqa: PLC0415 - see above

        subprocess.Popen(command, env=environment, close_fds=True)
        os._exit(0)  # no farewell that hands the clipboard to the system
    _let_no_file_through()
    os.execve(command[0], command, environment)  # noqa: S606 - our own program


def _command(argument: str) -> list[str]:
    """How Python was started, with all its options, up to our own first argument."""
    python = len(sys.orig_argv) - len(sys.argv) + 1
    return [sys.executable or "", *sys.orig_argv[1:python], argument]


def _environment() -> dict[str, str]:
    """As at the start, whatever libraries set since then, but for what was meant for that alone."""
    return {name: value for name, value in os.environ.items() if name not in _OF_ONE_START}


def _let_no_file_through() -> None:
    """Have the system close all but the standard streams: libraries may have opened some."""
    for name in os.listdir("/dev/fd"):  # noqa: PTH208 - numbers, not paths
        number = int(name)
        if number < _STANDARD_STREAMS:
            continue
        try:
            os.set_inheritable(number, False)
        except OSError:  # that of the listing itself, closed by now
            continue
