"""Tells what a zip holds: a word processor's document, one sheet, or something else."""

from collections.abc import Callable
from dataclasses import replace

from ...domain.errors import SheetFault, SheetUnreadableError
from ..document import Document
from . import docx, odt
from .zipped import Zip

_OTHERS = (
    ("xl/", "spreadsheet"),
    ("ppt/", "slides"),
    ("visio/", "Office document"),
    ("Index/", "Pages document"),
    ("Index.zip", "Pages document"),
)
_OPEN_DOCUMENT = b"application/vnd.oasis.opendocument."
_OTHER_OPEN = {b"spreadsheet": "spreadsheet", b"presentation": "slides"}
_TEXTS = (b"text", b"text-template", b"text-master", b"text-web")
# What systems put into a zip unasked.
_LITTER = ("__MACOSX/", ".DS_Store", "Thumbs.db", "desktop.ini")


def document_of(document: bytes, read_inner: Callable[[bytes], Document]) -> Document:
    """The document that the zip is, or the one sheet in it, read by *read_inner*."""
    packed = Zip(document)
    names = packed.names
    kind = packed.read("mimetype")[:100].strip()
    if kind.startswith(_OPEN_DOCUMENT):
        what = kind.removeprefix(_OPEN_DOCUMENT)
        if what in _TEXTS:
            return odt.document_of(packed)
        name = _OTHER_OPEN.get(what, "Office document")
        raise SheetUnreadableError(SheetFault.OTHER_FORMAT, name)
    if kind == b"application/epub+zip":
        raise SheetUnreadableError(SheetFault.OTHER_FORMAT, "e-book")
    if docx.MAIN in names or any(name.startswith("word/document") for name in names):
        return docx.document_of(packed)
    for start, other in _OTHERS:
        if any(name.startswith(start) for name in names):
            raise SheetUnreadableError(SheetFault.OTHER_FORMAT, other)
    if "META-INF/MANIFEST.MF" in names or "AndroidManifest.xml" in names:
        raise SheetUnreadableError(SheetFault.PROGRAM)
    return _only_sheet(packed, read_inner)


def _only_sheet(packed: Zip, read_inner: Callable[[bytes], Document]) -> Document:
    names = [name for name in packed.names if not any(part in name for part in _LITTER)]
    if len(names) != 1:
        raise SheetUnreadableError(SheetFault.ARCHIVE)
    return replace(read_inner(packed.read(names[0])), came_inside=True)
