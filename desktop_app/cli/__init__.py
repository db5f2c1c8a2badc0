"""The command line: a full second front of the same use cases."""

import signal
from collections.abc import Sequence

from .complaint import STOPPED, complain, say_bug

__all__ = ["main"]


def main(argv: Sequence[str]) -> int:
    """Run the command in *argv* (without the program's name), and return the exit code."""
    say_bug()
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # ended politely: as by Ctrl+C
    try:
        from .entry import run  # noqa: PLC0415 - it imports much, and may be stopped meanwhile

        return run(argv)
    except KeyboardInterrupt:
        complain("Stopped; every file that was written before is whole.")
        return STOPPED
    finally:
        for wish in (signal.SIGINT, signal.SIGTERM):
            signal.signal(wish, signal.SIG_IGN)  # what is left takes a moment, and has an answer
