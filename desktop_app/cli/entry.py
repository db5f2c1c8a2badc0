"""Runs one command, and answers with an exit code and at most one sentence on standard error."""

import sys
from collections.abc import Sequence
from io import TextIOWrapper

from ..domain.errors import (
    AddressTableError,
    AppealError,
    CannotWriteError,
    LetterUnreadableError,
    NoSuchRecipientError,
    NothingToWriteError,
    RulePackError,
    SenderError,
    SheetUnreadableError,
    TooLargeForPaperError,
    UnprintableCharacterError,
)
from ..domain.writers import BatchBrokenError, TableError
from .arguments import parser
from .complaint import complain, silence
from .sentences import error_sentence
from .usage_error import FaultsFoundError, UsageError

OK, FAULTY, USAGE, UNREADABLE, NOTHING, CANNOT_WRITE = 0, 1, 2, 3, 4, 5
_CODES: tuple[tuple[type[AppealError], int], ...] = (
    (FaultsFoundError, FAULTY),
    (UsageError, USAGE),
    (SenderError, USAGE),
    (RulePackError, USAGE),
    (NoSuchRecipientError, USAGE),
    (TableError, USAGE),
    (SheetUnreadableError, UNREADABLE),
    (LetterUnreadableError, UNREADABLE),
    (AddressTableError, UNREADABLE),
    (NothingToWriteError, NOTHING),
    (CannotWriteError, CANNOT_WRITE),
    (BatchBrokenError, CANNOT_WRITE),
    (UnprintableCharacterError, CANNOT_WRITE),
    (TooLargeForPaperError, CANNOT_WRITE),
)
_NO_ANSWER = "The answer can't be written to where it was sent."


def run(argv: Sequence[str]) -> int:
    """Run the command in *argv*, and return the exit code; KeyboardInterrupt goes to the caller."""
    if sys.stdout is None:  # closed: what is opened next must not be taken for it
        complain(_NO_ANSWER)
        return CANNOT_WRITE
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")  # a terminal of another alphabet
    try:
        _do(argv)
        sys.stdout.flush()
    except AppealError as error:
        complain(error_sentence(error))
        return next(code for kind, code in _CODES if isinstance(error, kind))
    except BrokenPipeError:
        silence(sys.stdout)  # whoever read our output has seen enough
        return OK
    except OSError:
        silence(sys.stdout)
        complain(_NO_ANSWER)
        return CANNOT_WRITE
    return OK


def _do(argv: Sequence[str]) -> None:
    try:
        arguments = parser().parse_args(argv)
    except SystemExit:
        return  # --help or --version, which is printed now
    arguments.run(arguments)
