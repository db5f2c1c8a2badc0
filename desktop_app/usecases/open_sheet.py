"""Open a sheet: from a file that somebody sent to the fields of a case."""

import os
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any

from ..domain.errors import SheetFault, SheetUnreadableError
from ..domain.lock_level import LockLevel
from ..domain.reading_result import Reading
from ..reading.cage import LARGEST_SHEET, read_caged
from ..reading.case_json import to_json
from ..reading.spare import SpareReader
from .work import CancelToken

__all__ = ["SpareReader", "open_sheet", "open_sheet_bytes", "reading_as_json"]


def open_sheet(
    path: Path,
    *,
    keep: Callable[[str, bytes], None] | None = None,
    cancel: CancelToken | None = None,
    least: LockLevel = LockLevel.LOW,
    spare: SpareReader | None = None,
) -> Reading:
    """The reading of the file at *path*, which is read once.

    *keep* gets the id of the case and the bytes that were read, where there are pages to draw from
    them. Raises SheetUnreadableError where there is no readable sheet, Cancelled on the user's
    wish.
    """
    document = _bytes_of(path)
    reading = open_sheet_bytes(document, cancel=cancel, least=least, spare=spare)
    if keep is not None and reading.original is not None and reading.original.pages:
        keep(reading.action.case_id, document)
    return reading


def open_sheet_bytes(
    document: bytes,
    *,
    cancel: CancelToken | None = None,
    least: LockLevel = LockLevel.LOW,
    spare: SpareReader | None = None,
) -> Reading:
    """The reading of a document that came otherwise: pasted, or dropped as text."""
    return read_caged(
        document,
        stopped=lambda: cancel is not None and cancel.is_set,
        least=least,
        spare=spare,
    )


def reading_as_json(reading: Reading) -> dict[str, Any]:
    """*reading* as the JSON object of the case file format."""
    return to_json(reading)


def _bytes_of(path: Path) -> bytes:
    """The file's bytes, never more than a sheet has, however fast the file grows.

    Looked at before it is opened: opening a FIFO would wait for ever.
    """
    try:
        _refuse_other_than_files(path.stat().st_mode)
        # O_NONBLOCK: should a FIFO have taken its place since, this doesn't wait either
        descriptor = os.open(
            path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
        )
        with os.fdopen(descriptor, "rb") as file:
            _refuse_other_than_files(os.fstat(descriptor).st_mode)
            return file.read(LARGEST_SHEET + 1)
    except PermissionError as error:
        raise SheetUnreadableError(SheetFault.FORBIDDEN) from error
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        raise SheetUnreadableError(SheetFault.MISSING) from error


def _refuse_other_than_files(mode: int) -> None:
    if stat.S_ISDIR(mode):
        raise SheetUnreadableError(SheetFault.FOLDER)
    if not stat.S_ISREG(mode):
        raise SheetUnreadableError(SheetFault.NOT_A_FILE)
