"""Runs one command, and answers with an exit code and at most one sentence on standard error."""

import os
import signal
import sys
from collections.abc import Sequence
from types import TracebackType

from ..domain.errors import (
    AppealError,
    Cancelled,
    CannotWriteError,
    NoSuchRecipientError,
    NothingToWriteError,
    SenderError,
    SheetUnreadableError,
    TooLargeForPaperError,
    UnprintableCharacterError,
)
from .arguments import parser
from .sentences import error_sentence
from .usage_error import UsageError

OK, BUG, USAGE, UNREADABLE, NOTHING, CANNOT_WRITE, STOPPED = 0, 1, 2, 3, 4, 5, 130
_CODES: tuple[tuple[type[AppealError], int], ...] = (
    (UsageError, USAGE),
    (SenderError, USAGE),
    (NoSuchRecipientError, USAGE),
    (SheetUnreadableError, UNREADABLE),
    (NothingToWriteError, NOTHING),
    (CannotWriteError, CANNOT_WRITE),
    (UnprintableCharacterError, CANNOT_WRITE),
    (TooLargeForPaperError, CANNOT_WRITE),
)
_STOPPED_WORDS = "Stopped; every file that was written before is whole."


def main(argv: Sequence[str]) -> int:
    """Run the command in *argv* (without the program's name), and return the exit code."""
    sys.excepthook = _say_bug
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(errors="backslashreplace")  # a terminal of another alphabet
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # ended politely: as by Ctrl+C
    try:
        arguments = parser().parse_args(argv)
        arguments.run(arguments)
        sys.stdout.flush()
    except AppealError as error:
        print(error_sentence(error), file=sys.stderr)
        return next(code for kind, code in _CODES if isinstance(error, kind))
    except (KeyboardInterrupt, Cancelled):
        print(_STOPPED_WORDS, file=sys.stderr)
        return STOPPED
    except BrokenPipeError:
        _silence_stdout()  # whoever read our output has seen enough
        return OK
    except OSError:
        _silence_stdout()
        print("The answer can't be written to where it was sent.", file=sys.stderr)
        return CANNOT_WRITE
    return OK


def _silence_stdout() -> None:
    """Keep the interpreter from flushing, at its end, what nobody takes."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _say_bug(
    kind: type[BaseException], error: BaseException, traceback: TracebackType | None
) -> None:
    """One sentence about a fault of our own: the place in the code, nothing of the letter."""
    del error  # its words may quote a document
    while traceback is not None and traceback.tb_next is not None:
        traceback = traceback.tb_next
    place = f"{traceback.tb_frame.f_code.co_name}:{traceback.tb_lineno}" if traceback else "?"
    print(
        f"Par Avion made a mistake of its own ({kind.__name__} in {place}); please report "
        f"this line.",
        file=sys.stderr,
    )
