"""From the bytes of whatever somebody was sent to a document: the one way in."""

from collections.abc import Callable
from functools import partial

from ...domain.errors import SheetFault, SheetUnreadableError
from ..document import Document
from . import encodings, html, mail, odt, packed, pdf, rtf, text
from .kinds import Kind, kind_of
from .samples import SAMPLES
from .written import MOST_LINES

_LARGEST = 64 * 1024 * 1024
_DEEPEST = 4  # a sheet in a mail in a mail in a zip
_FEWEST_LETTERS = 20  # fewer in a whole document: its pages are pictures
_MOST_CHARACTERS = 700_000  # 170 full pages
_LONGEST_LINE = 50_000  # characters: a sheet of 12 pages that was pasted as one line
_WITH_PICTURES = (Kind.ZIP, Kind.RTF, Kind.FLAT_ODT)
_READERS: dict[Kind, Callable[[bytes], Document]] = {
    Kind.PDF: pdf.document_of,
    Kind.FLAT_ODT: odt.flat_document_of,
    Kind.RTF: rtf.document_of,
    Kind.HTML: html.document_of,
    Kind.TEXT: text.document_of,
}
# These may hold a sheet that is a document of its own.
_WRAPPINGS = {Kind.ZIP: packed.document_of, Kind.MAIL: mail.document_of}


def document_of(document: bytes) -> Document:
    """The text of *document*, whatever kind it is of, and what is known of its lines.

    Raises SheetUnreadableError, saying what it is instead of a sheet.
    """
    return _read(document, 0)


def warm_up() -> None:
    """Run every parser once, on a few words: in a locked process no file can be loaded."""
    encodings.load_all()
    for sample in SAMPLES:
        document_of(sample)


def _read(document: bytes, depth: int) -> Document:
    if len(document) > _LARGEST:
        raise SheetUnreadableError(SheetFault.TOO_LARGE)
    if depth > _DEEPEST:
        raise SheetUnreadableError(SheetFault.UNSAFE)
    kind = kind_of(document)
    if kind in _WRAPPINGS:
        result = _WRAPPINGS[kind](document, partial(_read, depth=depth + 1))
    else:
        result = _READERS[kind](document)
    if kind in _WITH_PICTURES and not (result.came_inside or _says_something(result.text)):
        raise SheetUnreadableError(SheetFault.NO_TEXT)
    if _is_too_long(result.text):
        raise SheetUnreadableError(SheetFault.TOO_LARGE)
    return result


def _is_too_long(text_of_it: str) -> bool:
    if len(text_of_it) > _MOST_CHARACTERS:
        return True
    lines = text_of_it.splitlines()
    return len(lines) > MOST_LINES or any(len(line) > _LONGEST_LINE for line in lines)


def _says_something(text_of_it: str) -> bool:
    letters = 0
    for character in text_of_it:
        letters += character.isalpha()
        if letters >= _FEWEST_LETTERS:
            return True
    return False
