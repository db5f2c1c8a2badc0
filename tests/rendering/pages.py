"""Looks at a PDF as a reader of paper would: text, and where every character stands, in mm."""

from dataclasses import dataclass

import pypdfium2
from pypdfium2 import raw

MM = 72 / 25.4


@dataclass(frozen=True)
class Character:
    text: str
    left: float
    top: float
    right: float
    bottom: float
    size: float


@dataclass(frozen=True)
class Page:
    width: float
    height: float
    text: str
    characters: tuple[Character, ...]

    @property
    def words(self) -> list[str]:
        return self.text.split()

    def inked(self) -> list[Character]:
        """Upright characters that leave ink, without the marks."""
        return [one for one in self.characters if one.text.strip()]

    def lines(self) -> list[list[Character]]:
        """The characters line by line, as they follow one another in the file."""
        lines: list[list[Character]] = [[]]
        for one in self.characters:
            before = lines[-1][-1] if lines[-1] else None
            # the date stands on the last line of the address, in a column of its own
            apart = before and not before.left <= one.left < before.right + 8
            if lines[-1] and (one.text in "\r\n" or apart):
                lines.append([])
            if one.text.strip():
                lines[-1].append(one)
        return [line for line in lines if line]


def pages_of(pdf: bytes) -> list[Page]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [_page(page) for page in document]
    finally:
        document.close()


def _page(page: pypdfium2.PdfPage) -> Page:
    height = page.get_height()
    text = page.get_textpage()
    whole = text.get_text_range()
    characters = tuple(
        _character(text, index, height)
        for index in range(text.count_chars())
        if raw.FPDFText_GetCharAngle(text, index) == 0
    )
    return Page(page.get_width() / MM, height / MM, whole, characters)


def _character(text: pypdfium2.PdfTextPage, index: int, height: float) -> Character:
    left, bottom, right, top = text.get_charbox(index)
    return Character(
        chr(raw.FPDFText_GetUnicode(text, index)),
        left / MM,
        (height - top) / MM,
        right / MM,
        (height - bottom) / MM,
        raw.FPDFText_GetFontSize(text, index),
    )
