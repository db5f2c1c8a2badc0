"""What is asked of pdfium: a document, a page of it, the text on one. Each is closed at its end.

Runs only in the reader's own process: the document comes from outside. Through the bindings alone:
what pypdfium2 has around them brings logging and argparse along, and to load all that is a tenth
of the start of a reader.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pypdfium2_raw as raw

Handle = Any  # of pdfium's own things


class PdfiumError(Exception):
    """What pdfium was asked for can't be had; it only says that."""


class LockedError(PdfiumError):
    """The document opens with a password only."""


@contextmanager
def opened(document: bytes) -> Iterator[Handle]:
    """The PDF *document*, which must live as long as this.

    Raises LockedError, and PdfiumError for one that is damaged or without pages.
    """
    pdf = raw.FPDF_LoadMemDocument64(document, len(document), None)
    try:
        if raw.FPDF_GetPageCount(pdf) < 1:
            raise LockedError if raw.FPDF_GetLastError() == raw.FPDF_ERR_PASSWORD else PdfiumError
        yield pdf
    finally:
        raw.FPDF_CloseDocument(pdf)


@contextmanager
def loaded(pdf: Handle, number: int) -> Iterator[Handle]:
    """Page *number* of *pdf*, from 0. Raises PdfiumError where that can't be read."""
    page = raw.FPDF_LoadPage(pdf, number)
    if not page:
        raise PdfiumError
    try:
        yield page
    finally:
        raw.FPDF_ClosePage(page)


@contextmanager
def text_on(page: Handle) -> Iterator[Handle]:
    """The text on *page*, and where it stands. Raises PdfiumError where that can't be read."""
    text = raw.FPDFText_LoadPage(page)
    if not text:
        raise PdfiumError
    try:
        yield text
    finally:
        raw.FPDFText_ClosePage(text)


# The plain call without a configuration is to go away, says pdfium.
raw.FPDF_InitLibraryWithConfig(raw.FPDF_LIBRARY_CONFIG(version=2))
