"""The seam to ReportLab: pages that take lines of text, rules and marks, and become a PDF.

Nothing but this, `fonts` and `pdf_objects` imports ReportLab, a house with many open drawers.
Lengths are in points here, y counts from the top of the sheet.
"""

import io
from collections.abc import Sequence
from threading import Lock
from typing import Any

from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.pdfdoc import (
    BasicFonts,
    PDFDictionary,
    PDFInfo,
    PDFObjectReference,
    PDFString,
)
from reportlab.pdfgen.canvas import Canvas

from .fonts import FaceName, load_face
from .marks import WHOLE, Mark, Rows
from .pdf_objects import Written, add_written, written_stream

rl_config.useA85 = 0  # text armour around every stream: 17 % of the time for nothing

BLACK = (0.0, 0.0, 0.0)
Colour = tuple[float, float, float]

# One document is finished at a time: ReportLab reads a font file with one shared position while
# it makes a subset, and the preview and the job worker are two threads.
_saving = Lock()


class PdfPages:
    """A PDF in the making: begin a page, put things on it, begin the next, finish.

    The bytes depend on what was put in and on nothing else: no clock, no computer, no earlier
    document. The file says what it is (*title*) and in which *language*; nothing about who made it.

    *marks*, where given, gets for each page a list of all that is put on it.
    """

    def __init__(self, *, title: str, language: str, marks: list[list[Mark]] | None = None) -> None:
        load_face(FaceName.LETTER)  # it must be known before a canvas can begin with it
        self._bytes = io.BytesIO()
        # Any: the stubs (types-reportlab 5.0) lack the document and mistype the font's name.
        canvas: Any = Canvas
        self._canvas = canvas(
            self._bytes,
            invariant=1,
            pageCompression=1,
            initialFontName=FaceName.LETTER,  # else an unembedded Helvetica is named
            lang=language,
        )
        self._document = self._canvas._doc
        self._document.info = _OnlyTitle(title)
        self._codes: dict[str, _Codes] = {}
        self._size = (0.0, 0.0)
        self._height = 0.0
        self._marks = marks

    def begin_page(self, width: float, height: float) -> None:
        """Begin a page of that size."""
        if self._height:
            self._end_page()
        self._canvas.setPageSize((width, height))
        self._size, self._height = (width, height), height
        if self._marks is not None:
            self._marks.append([])
            self._mark("page", width, height)

    def lines(
        self,
        lines: Sequence[str],
        *,
        face: FaceName,
        size: float,
        x: float,
        baseline: float,
        leading: float,
        colour: Colour = BLACK,
    ) -> None:
        """Print *lines* one under the other, the first one on *baseline*."""
        codes = self._codes.get(face)
        if codes is None:
            codes = self._codes[face] = _Codes(face, self._document)
        y = self._height - baseline
        if self._marks is not None:
            last = baseline + leading * (len(lines) - 1)
            rows = (baseline - codes.rise * size, last + codes.drop * size)
            self._mark(tuple(lines), face, size, x, baseline, leading, colour, rows=rows)
        try:
            shown = ") Tj T* (".join([codes.write(line) for line in lines])
        except _OtherSubsetError:
            self._lines_of_many_subsets(lines, face, size, (x, y), leading, colour)
            return
        font = f"{codes.font_name} {size:.2f} Tf {leading:.2f} TL"
        operators = f"BT 1 0 0 1 {x:.2f} {y:.2f} Tm {font} ({shown}) Tj ET"
        if colour != BLACK:
            operators = f"q {_rgb(colour)} rg {operators} Q"
        self._canvas.addLiteral(operators)

    def _lines_of_many_subsets(
        self,
        lines: Sequence[str],
        face: FaceName,
        size: float,
        at: tuple[float, float],
        leading: float,
        colour: Colour,
    ) -> None:
        """Let ReportLab write the lines: five times slower, but it can change subsets in them."""
        self._mark(object())  # equal to no other: another document may have other subsets
        text = self._canvas.beginText(*at)
        text.setFont(face, size, leading)
        text.setFillColorRGB(*colour)
        for line in lines:
            text.textLine(line)
        text.setFillColorRGB(*BLACK)
        self._canvas.drawText(text)

    def rule(
        self, x: float, y: float, length: float, *, weight: float = 0.4, colour: Colour = BLACK
    ) -> None:
        """Draw a horizontal line."""
        self._mark("rule", x, y, length, weight, colour)
        top = self._height - y
        pen = f"{weight:.2f} w {_rgb(colour)} RG"
        self._canvas.addLiteral(f"q {pen} {x:.2f} {top:.2f} m {x + length:.2f} {top:.2f} l S Q")

    def frame(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        *,
        weight: float = 0.8,
        colour: Colour = BLACK,
    ) -> None:
        """Draw the outline of a box with rounded corners; *y* is its upper edge."""
        self._mark("frame", x, y, width, height, weight, colour)
        canvas = self._canvas
        canvas.setLineWidth(weight)
        canvas.setStrokeColorRGB(*colour)
        canvas.roundRect(x, self._height - y - height, width, height, 2.5)

    def slanted(
        self,
        text: str,
        *,
        face: FaceName,
        size: float,
        at: tuple[float, float],
        degrees: float,
        colour: Colour,
    ) -> None:
        """Print *text* turned upwards by *degrees*, its middle at the point *at*."""
        self._mark(text, face, size, at, degrees, colour)
        load_face(face)
        canvas = self._canvas
        canvas.saveState()
        canvas.translate(at[0], self._height - at[1])
        canvas.rotate(degrees)
        canvas.setFillColorRGB(*colour)
        canvas.setFont(face, size)
        canvas.drawCentredString(0, -0.36 * size, text)  # half the height of a capital
        canvas.restoreState()

    def finish(self) -> bytes:
        """The whole file. The pages can't be used after this."""
        self._end_page()
        with _saving:
            self._canvas.save()
        return self._bytes.getvalue()

    def _mark(self, *looks: object, rows: Rows = WHOLE) -> None:
        if self._marks is not None:
            self._marks[-1].append(Mark(looks, rows))

    def _end_page(self) -> None:
        """Close the page and put a written one in its place: faster, and compressed at once.

        ReportLab would keep the text of all pages until it saves.
        """
        self._canvas.showPage()
        document, pages = self._document, self._document.Pages
        name = pages.pages[-1].__InternalName__
        contents = written_stream(pages.pages[-1].stream.encode("ascii"))
        page = Written(
            b"<< /Type /Page /Parent %b /MediaBox [ 0 0 %.3f %.3f ]"
            b" /Resources << /Font %b /ProcSet [ /PDF /Text ] >> /Contents %b >>"
            % (
                document.Reference(pages).format(document),
                *self._size,
                PDFObjectReference(BasicFonts).format(document),
                add_written(document, contents),
            )
        )
        page.take_name(pages.pages[-1])
        document.idToObject[name] = pages.pages[-1] = page


def _rgb(colour: Colour) -> str:
    return f"{colour[0]:.2f} {colour[1]:.2f} {colour[2]:.2f}"


class _OtherSubsetError(Exception):
    """A character is not in the first subset of its face, which has room for 220 of them."""


class _Codes(dict[int, str]):
    """One document's codes for the characters of one face, written as in a PDF string."""

    def __init__(self, face: FaceName, document: Any) -> None:
        load_face(face)
        super().__init__(_ASCII)
        self._document = document
        font: Any = pdfmetrics.getFont(face)
        self._font = font
        self._font.splitString(" ", document)  # begins the document's subset of the face
        self.font_name = self._font.getSubsetInternalName(0, document)
        _, below, _, above = font.face.bbox
        self.rise, self.drop = above / 1000, -below / 1000  # of the tallest glyphs, in sizes

    def write(self, line: str) -> str:
        """*line* as it stands between the brackets of a PDF string."""
        plain = line.isascii() and not ("(" in line or ")" in line or "\\" in line)
        return line if plain else line.translate(self)

    def __missing__(self, code: int) -> str:
        ((subset, coded),) = self._font.splitString(chr(code), self._document)
        if subset:
            raise _OtherSubsetError
        self[code] = f"\\{coded[0]:03o}"
        return self[code]


_ASCII = {code: chr(code) for code in range(32, 127)} | {ord(c): f"\\{c}" for c in "()\\"}


class _OnlyTitle(PDFInfo):
    """What a PDF says about itself. ReportLab's own also names an author, a tool and days."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.title = title

    def format(self, document: Any) -> bytes:
        """What stands in the file."""
        written: bytes = PDFDictionary({"Title": PDFString(self.title)}).format(document)
        return written
