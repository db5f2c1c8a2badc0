"""Open a sheet: from a file that somebody sent to the fields of a case."""

import os
import stat
from pathlib import Path
from typing import Any

from ..domain.errors import SheetFault, SheetUnreadableError
from ..domain.reading_result import Reading
from ..reading.cage import LARGEST_SHEET, read_caged
from ..reading.case_json import to_json
from .work import CancelToken


def open_sheet(path: Path, *, cancel: CancelToken | None = None) -> Reading:
    """The reading of the file at *path*.

    Raises SheetUnreadableError where there is no readable sheet, Cancelled on the user's wish.
    """
    return open_sheet_bytes(_bytes_of(path), cancel=cancel)


def open_sheet_bytes(document: bytes, *, cancel: CancelToken | None = None) -> Reading:
    """The reading of a document that came otherwise: pasted, or dropped as text."""
    return read_caged(document, stopped=lambda: cancel is not None and cancel.is_set)


def reading_as_json(reading: Reading) -> dict[str, Any]:
    """*reading* as the JSON object of the case file format."""
    return to_json(reading)


def _bytes_of(path: Path) -> bytes:
    """The file's bytes. Looked at before it is opened: opening a FIFO would wait for ever."""
    try:
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            raise SheetUnreadableError(SheetFault.FOLDER)
        if not stat.S_ISREG(mode):
            raise SheetUnreadableError(SheetFault.NOT_A_FILE)
        # O_NONBLOCK: should a FIFO have taken its place since, this doesn't wait either
        descriptor = os.open(
            path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
        )
        with os.fdopen(descriptor, "rb") as file:
            return file.read(LARGEST_SHEET + 1)
    except PermissionError as error:
        raise SheetUnreadableError(SheetFault.FORBIDDEN) from error
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        raise SheetUnreadableError(SheetFault.MISSING) from error
