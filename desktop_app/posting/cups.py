"""CUPS through its own library: a job is begun, gets its document, is looked up, is called off.

libcups and not the command `lp`, as a job must be known again after a fault: `lp` tells a job's
number only at its end, and killed before that it leaves open whether anything was printed. Here a
job has its name from the first word on. libcups is loaded when it is first needed: it is there
wherever CUPS is, its interface has been the same since 2008, and ctypes lets other threads run.
"""

import ctypes
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from ..domain.errors import CannotPrintError, PrintFault

_PATIENCE_S = 30.0  # for a print server that doesn't answer
_AT_ONCE = 1 << 16
_CONTINUE = 100
_ALL_JOBS = -1
_PDF = b"application/pdf"
_NAMES = {"darwin": "libcups.2.dylib"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """A job as the print server lists it; *state* is IPP's number (RFC 8011, 5.3.7)."""

    number: int
    name: str
    state: int


class DocumentFaultError(CannotPrintError):
    """The connection failed while a document was handed over: it may have got there or not."""

    def __init__(self) -> None:
        super().__init__(PrintFault.REFUSED)


class _Option(ctypes.Structure):
    _fields_ = (("name", ctypes.c_char_p), ("value", ctypes.c_char_p))


class _Destination(ctypes.Structure):
    _fields_ = (
        ("name", ctypes.c_char_p),
        ("instance", ctypes.c_char_p),
        ("is_default", ctypes.c_int),
        ("num_options", ctypes.c_int),
        ("options", ctypes.POINTER(_Option)),
    )


class _Job(ctypes.Structure):
    _fields_ = (
        ("id", ctypes.c_int),
        ("dest", ctypes.c_char_p),
        ("title", ctypes.c_char_p),
        ("user", ctypes.c_char_p),
        ("format", ctypes.c_char_p),
        ("state", ctypes.c_int),
        ("size", ctypes.c_int),
        ("priority", ctypes.c_int),
        ("completed_time", ctypes.c_long),
        ("creation_time", ctypes.c_long),
        ("processing_time", ctypes.c_long),
    )


_GiveUp = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)


_give_up = _GiveUp(lambda _connection, _data: 0)  # at the end of the patience


class PrintServer:
    """A connection to the print server of this computer, or the one that CUPS_SERVER names."""

    def __init__(self, library: Any, connection: int) -> None:
        self._cups = library
        self._connection = ctypes.c_void_p(connection)

    def printers(self) -> tuple[str, ...]:
        """The names of all printers."""
        found = ctypes.POINTER(_Destination)()
        count = self._cups.cupsGetDests2(self._connection, ctypes.byref(found))
        names = [found[at].name.decode() for at in range(count) if found[at].instance is None]
        self._cups.cupsFreeDests(count, found)
        return tuple(names)

    def begin_job(self, printer: str, name: str, options: Mapping[str, str]) -> int:
        """Begin a job that has no document yet, and prints nothing; its number.

        Raises CannotPrintError: then there is no job, or one that stays empty.
        """
        chosen = ctypes.POINTER(_Option)()
        count = 0
        for key, value in options.items():
            count = self._cups.cupsAddOption(
                key.encode(), value.encode(), count, ctypes.byref(chosen)
            )
        number: int = self._cups.cupsCreateJob(
            self._connection, printer.encode(), name.encode(), count, chosen
        )
        self._cups.cupsFreeOptions(count, chosen)
        if number == 0:
            raise CannotPrintError(PrintFault.REFUSED)
        return number

    def hand_over(self, printer: str, number: int, name: str, pdf: bytes) -> None:
        """Give the job its only document, *pdf*, as it is. Raises DocumentFaultError."""
        cups, to = self._cups, printer.encode()
        status = cups.cupsStartDocument(self._connection, to, number, name.encode(), _PDF, 1)
        for start in range(0, len(pdf), _AT_ONCE):
            if status != _CONTINUE:
                raise DocumentFaultError
            part = pdf[start : start + _AT_ONCE]
            status = cups.cupsWriteRequestData(self._connection, part, len(part))
        # not cupsFinishDocument, which says "good" also where no answer came (CUPS 2.4)
        answer = cups.cupsGetResponse(self._connection, b"/printers/" + to)
        went_well = bool(answer) and _went_well(cups.ippGetStatusCode(answer))
        cups.ippDelete(answer)
        if status != _CONTINUE or not went_well:
            raise DocumentFaultError

    def jobs(self, printer: str) -> tuple[Job, ...]:
        """All jobs that *printer* had from this user and that the server remembers.

        Raises CannotPrintError where it doesn't answer.
        """
        found = ctypes.POINTER(_Job)()
        count = self._cups.cupsGetJobs2(
            self._connection, ctypes.byref(found), printer.encode(), 1, _ALL_JOBS
        )
        if count < 0:
            raise CannotPrintError(PrintFault.REFUSED)
        listed = tuple(
            Job(
                number=found[at].id,
                name=(found[at].title or b"").decode(errors="replace"),
                state=found[at].state,
            )
            for at in range(count)
        )
        self._cups.cupsFreeJobs(count, found)
        return listed

    def call_off(self, printer: str, number: int) -> bool:
        """Have a job not be printed; whether the server says so."""
        return _went_well(self._cups.cupsCancelJob2(self._connection, printer.encode(), number, 0))


def _went_well(status: int) -> bool:
    """Whether IPP's *status* is one of "successful…" (RFC 8011, B.1.2); no answer is -1."""
    return 0 <= status <= 0x00FF


@contextmanager
def print_server() -> Iterator[PrintServer]:
    """The print server, as long as the block takes.

    Raises CannotPrintError where there is no print system, or none that runs.
    """
    cups = _library()
    cups.cupsSetServer(None)  # forgets what this thread was told before: it may have changed
    connection = cups.httpConnect2(
        cups.cupsServer(), cups.ippPort(), None, 0, cups.cupsEncryption(), 1, 5000, None
    )
    if not connection:
        raise CannotPrintError(PrintFault.REFUSED)
    try:
        cups.httpSetTimeout(ctypes.c_void_p(connection), _PATIENCE_S, _give_up, None)
        yield PrintServer(cups, connection)
    finally:
        cups.httpClose(ctypes.c_void_p(connection))


@lru_cache(maxsize=1)
def _library() -> Any:
    try:
        cups = ctypes.CDLL(_NAMES.get(sys.platform, "libcups.so.2"))
    except OSError:
        raise CannotPrintError(PrintFault.NO_PRINT_SYSTEM) from None
    pointer, text, number = ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int
    for name, gives, takes in (
        ("cupsServer", text, ()),
        ("ippPort", number, ()),
        ("cupsEncryption", number, ()),
        ("cupsSetServer", None, (text,)),
        ("httpConnect2", pointer, (text, number, pointer, number, number, number, number, pointer)),
        ("httpSetTimeout", None, (pointer, ctypes.c_double, _GiveUp, pointer)),
        ("httpClose", None, (pointer,)),
        ("cupsGetDests2", number, (pointer, pointer)),
        ("cupsFreeDests", None, (number, pointer)),
        ("cupsAddOption", number, (text, text, number, pointer)),
        ("cupsFreeOptions", None, (number, pointer)),
        ("cupsCreateJob", number, (pointer, text, text, number, pointer)),
        ("cupsStartDocument", number, (pointer, text, number, text, text, number)),
        ("cupsWriteRequestData", number, (pointer, text, ctypes.c_size_t)),
        ("cupsGetResponse", pointer, (pointer, text)),
        ("ippGetStatusCode", number, (pointer,)),
        ("ippDelete", None, (pointer,)),
        ("cupsGetJobs2", number, (pointer, pointer, text, number, number)),
        ("cupsFreeJobs", None, (number, pointer)),
        ("cupsCancelJob2", number, (pointer, text, number, number)),
    ):
        function = getattr(cups, name)
        function.restype, function.argtypes = gives, takes
    return cups
