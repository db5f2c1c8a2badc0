"""Tells by its bytes what kind of document a file is; its name proves nothing."""

from enum import Enum

from ...domain.errors import SheetFault, SheetUnreadableError


class Kind(Enum):
    """A kind of document that can be read."""

    PDF = "pdf"
    TEXT = "text"


# Kinds that are known but can't be read, by their first bytes, with the name a person uses.
_NOT_YET = (
    (b"PK\x03\x04", "Word, OpenDocument or zip file"),
    (b"PK\x05\x06", "zip file"),
    (b"{\\rtf", "RTF file"),
    (b"\xd0\xcf\x11\xe0", "old Word file"),
    (b"\x89PNG", "picture"),
    (b"\xff\xd8\xff", "picture"),
    (b"GIF8", "picture"),
    (b"II*\x00", "picture"),
    (b"MM\x00*", "picture"),
    (b"\x1f\x8b", "compressed file"),
    (b"7z\xbc\xaf", "compressed file"),
    (b"Rar!", "compressed file"),
    (b"%!PS", "PostScript file"),
)
_PROGRAMS = (b"MZ", b"\x7fELF", b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe")
_PDF_HEAD = 1024  # viewers accept a PDF that begins within its first kilobyte
_SAMPLE = 64 * 1024
_MOST_CONTROLS = 0.01
_UTF16 = (b"\xff\xfe", b"\xfe\xff")


def kind_of(document: bytes) -> Kind:
    """The kind of *document*. Raises SheetUnreadableError, saying what it is instead."""
    if not document.strip():
        raise SheetUnreadableError(SheetFault.EMPTY)
    if b"%PDF-" in document[:_PDF_HEAD]:
        return Kind.PDF
    for magic, name in _NOT_YET:
        if document.startswith(magic):
            raise SheetUnreadableError(SheetFault.FORMAT_UNKNOWN_YET, name)
    is_binary = not document.startswith(_UTF16) and _is_binary(document[:_SAMPLE])
    if document.startswith(b"#!") or (is_binary and document.startswith(_PROGRAMS)):
        raise SheetUnreadableError(SheetFault.PROGRAM)
    head = document[:_SAMPLE].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    if head.startswith((b"<!doctype html", b"<html", b"<?xml")):
        raise SheetUnreadableError(SheetFault.FORMAT_UNKNOWN_YET, "web page")
    if is_binary:
        raise SheetUnreadableError(SheetFault.NOT_TEXT)
    return Kind.TEXT


def _is_binary(sample: bytes) -> bool:
    """Text has no NUL, and hardly any control characters but line ends, tabs and form feeds."""
    controls = sum(byte < 32 and byte not in b"\t\n\r\f\v\x1b" for byte in sample)
    return b"\0" in sample or controls > _MOST_CONTROLS * len(sample)
