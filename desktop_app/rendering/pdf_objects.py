"""Objects of a PDF that we write out ourselves, and how ReportLab takes them in.

ReportLab formats every object anew from dictionaries of dictionaries when it saves; for what is
the same in every file, or on every page, that is most of the time.
"""

import zlib
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFObject


class Written(PDFObject):
    """An object that is written out already."""

    __RefOnly__ = 1

    def __init__(self, written: bytes) -> None:
        self._written = written

    def write(self, written: bytes) -> None:
        """Say what the object is: one that others name before that is known."""
        self._written = written

    def format(self, document: Any) -> bytes:  # noqa: ARG002 - ReportLab asks all objects so
        """What stands in the file."""
        return self._written


def add_written(document: Any, written: bytes) -> bytes:
    """Add an object to ReportLab's *document*; returns a reference to it, written out."""
    reference: bytes = document.Reference(Written(written)).format(document)
    return reference


def written_stream(content: bytes, more: str = "") -> bytes:
    """A compressed stream with *content*; *more* goes into its dictionary."""
    packed = zlib.compress(content)
    head = f"<< /Filter /FlateDecode /Length {len(packed)} {more} >>\nstream\n"
    return head.encode() + packed + b"\nendstream\n"
