"""Tells by its bytes what kind of document a file is; its name proves nothing."""

import re
from enum import Enum

from ...domain.errors import SheetFault, SheetUnreadableError
from ...domain.late import late
from .encodings import by_mark, wide_without_mark


class Kind(Enum):
    """A kind of document that can be read."""

    PDF = "pdf"
    ZIP = "zip"  # what Word, LibreOffice and many others pack their documents in
    FLAT_ODT = "flat_odt"
    RTF = "rtf"
    HTML = "html"
    MAIL = "mail"
    TEXT = "text"


# Kinds that are known but can't be read, by their first bytes.
_REFUSED = (
    (b"\x89PNG", SheetFault.PICTURE, ""),
    (b"\xff\xd8\xff", SheetFault.PICTURE, ""),
    (b"GIF8", SheetFault.PICTURE, ""),
    (b"II*\x00", SheetFault.PICTURE, ""),
    (b"MM\x00*", SheetFault.PICTURE, ""),
    (b"BM", SheetFault.PICTURE, ""),
    (b"\x1f\x8b", SheetFault.ARCHIVE, ""),
    (b"7z\xbc\xaf", SheetFault.ARCHIVE, ""),
    (b"Rar!", SheetFault.ARCHIVE, ""),
    (b"BZh", SheetFault.ARCHIVE, ""),
    (b"\xfd7zXZ", SheetFault.ARCHIVE, ""),
    (b"%!PS", SheetFault.OTHER_FORMAT, "PostScript"),
)
_PICTURES_IN_BOXES = re.compile(rb".{4}ftyp(?:heic|heix|mif1|avif|msf1)|RIFF.{4}WEBP", re.DOTALL)
_OLE = b"\xd0\xcf\x11\xe0"
# By the name of a stream inside, as the file's own list of them has it.
_INSIDE_OLE = (
    ("EncryptedPackage", SheetFault.PASSWORD, ""),
    ("WordDocument", SheetFault.OLD_WORD, ""),
    ("Workbook", SheetFault.OTHER_FORMAT, "spreadsheet"),
    ("PowerPoint Document", SheetFault.OTHER_FORMAT, "slides"),
    ("__properties_version1.0", SheetFault.OTHER_FORMAT, "Outlook mail"),
)
_PROGRAMS = (b"MZ", b"\x7fELF", b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe")
_PDF_HEAD = 1024  # viewers accept a PDF that begins within its first kilobyte
_SAMPLE = 64 * 1024
_MOST_CONTROLS = 0.01
_CONTROLS = bytes(byte for byte in range(32) if byte not in b"\t\n\r\f\v\x1b")
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_HTML = late(
    r"(?:<!--(?:(?!-->).){0,4000}-->\s*|<\?xml[^>]{0,200}\?>\s*|<!doctype\s[^>]{0,400}>\s*)*"
    r"<(?:!doctype\s+html|!--startfragment|html|head|meta|title|style|link|base|script|body|main"
    r"|article|section|header|nav|div|p|span|h[1-6]|ul|ol|li|table|tr|td|br|hr|center|font|b|i"
    r"|strong|em|a|blockquote|pre|img)[\s>/]",
    re.DOTALL | re.IGNORECASE,
)
_CLIPBOARD = late(r"Version:[\d.]+\s+StartHTML:", re.IGNORECASE)
_MAIL_LINE = late(r"([A-Za-z][A-Za-z0-9\-]{1,60}):(?:[ \t]|$)")
# No letter that somebody wrote starts with these: machines do.
_MACHINE_LINES = frozenset(
    "received return-path delivered-to message-id mime-version content-type x-mozilla-status"
    " content-transfer-encoding dkim-signature authentication-results envelope-to".split()
)


def kind_of(document: bytes) -> Kind:
    """The kind of *document*. Raises SheetUnreadableError, saying what it is instead."""
    if not document.strip():
        raise SheetUnreadableError(SheetFault.EMPTY)
    if b"%PDF-" in document[:_PDF_HEAD]:
        return Kind.PDF
    if document.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return Kind.ZIP
    if document.startswith(b"{\\rtf"):
        return Kind.RTF
    wide = wide_without_mark(document[:_SAMPLE])
    is_binary = wide is None and not document.startswith(_UTF16) and _is_binary(document[:_SAMPLE])
    _refuse(document, is_binary=is_binary)
    if is_binary:
        raise SheetUnreadableError(SheetFault.NOT_TEXT)
    head = document[:_SAMPLE]
    marked = by_mark(head)
    text = head.decode(wide or "latin-1", errors="replace")  # half a letter may be the last
    return _kind_of_text(text if marked is None else marked)


def _refuse(document: bytes, *, is_binary: bool) -> None:
    """Raise for a kind that is known and can't be read."""
    if document.startswith(b"#!") or (is_binary and document.startswith(_PROGRAMS)):
        raise SheetUnreadableError(SheetFault.PROGRAM)
    if document.startswith(_OLE):
        for stream, fault, name in _INSIDE_OLE:
            if stream.encode("utf-16-le") in document:
                raise SheetUnreadableError(fault, name)
        raise SheetUnreadableError(SheetFault.OTHER_FORMAT, "Office document")
    if is_binary and _PICTURES_IN_BOXES.match(document):
        raise SheetUnreadableError(SheetFault.PICTURE)
    for magic, fault, name in _REFUSED:
        if document.startswith(magic) and (is_binary or not magic.isalnum()):
            raise SheetUnreadableError(fault, name)


def _kind_of_text(head: str) -> Kind:
    head = head.lstrip("\ufeff").lstrip()
    if _HTML.match(head) or _CLIPBOARD.match(head):
        return Kind.HTML
    if head.startswith("<?xml"):
        if "<office:document" in head:
            return Kind.FLAT_ODT
        raise SheetUnreadableError(SheetFault.OTHER_FORMAT, "XML")
    return Kind.MAIL if _is_mail(head) else Kind.TEXT


def _is_mail(head: str) -> bool:
    """Whether *head* starts with the lines that machines put above a mail."""
    names = set()
    lines = head.splitlines()
    if len(head) >= _SAMPLE // 2:
        lines.pop()  # it may be cut in two
    for number, line in enumerate(lines):
        if not line.strip():
            break
        if line[0] in " \t" or (number == 0 and line.startswith(("From ", ">From "))):
            continue
        if (found := _MAIL_LINE.match(line)) is None:
            return False
        names.add(found[1].lower())
    return bool(names & _MACHINE_LINES)


def _is_binary(sample: bytes) -> bool:
    """Text has no NUL, and hardly any control characters but line ends, tabs and form feeds."""
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    return b"\0" in sample or controls > _MOST_CONTROLS * len(sample)
