"""The seam to ReportLab: pages that take lines of text, rules and marks, and become a PDF.

Nothing but this and `pdf_objects` imports ReportLab, a house with many open drawers: of it, the
document that numbers objects and writes them down. Lengths are in points here, y counts from the
top of the sheet.
"""

from collections.abc import Sequence
from math import cos, radians, sin
from typing import Any, NamedTuple

from reportlab import rl_config
from reportlab.pdfbase.pdfdoc import (
    BasicFonts,
    PDFDictionary,
    PDFDocument,
    PDFInfo,
    PDFObjectReference,
    PDFString,
)

from .directions import begins_right_to_left
from .embedding import UsedFace
from .fonts import Face, FaceName, load_face
from .lines import mixed_line
from .marks import WHOLE, Mark, Rows
from .metadata import add_metadata
from .pdf_objects import Written, add_written, written_stream
from .setting import plain_block
from .structure import Structure, Tag

rl_config.useA85 = 0  # text armour around every stream: 17 % of the time for nothing

BLACK = (0.0, 0.0, 0.0)
Colour = tuple[float, float, float]

_ROUND = 2.5  # points: the corners of a frame
_BEND = 0.5523  # of a radius: how far a curve's handles reach for a quarter of a circle


class _Column(NamedTuple):
    """Where lines stand, in points from the lower left corner; *right* None: they begin at *x*."""

    size: float
    x: float
    right: float | None
    y: float
    leading: float


class PdfPages:
    """A PDF in the making: begin a page, put things on it, begin the next, finish.

    The bytes depend on what was put in and on nothing else: no clock, no computer, no earlier
    document. The file says what it is (*title*) and in which *language*; nothing about who made it.

    *language* may be set to another one for the pages that follow: it tells how Han characters
    look. A *tagged* file tells a screen reader what is what, an *archival* one keeps to PDF/A-2b.
    *marks*, where given, gets for each page a list of all that is put on it.
    """

    def __init__(
        self,
        *,
        title: str,
        language: str,
        marks: list[list[Mark]] | None = None,
        tagged: bool = False,
        archival: bool = False,
    ) -> None:
        document: Any = PDFDocument  # Any: the stubs (types-reportlab 5.0) lack half of it
        self._document = document(invariant=1, lang=language, pdfVersion=(1, 7))
        self.language = language
        self._document.info = _OnlyTitle(title)
        self._faces: dict[str, UsedFace] = {}
        self._page: list[bytes] = []
        self._size = (0.0, 0.0)
        self._height = 0.0
        self._marks = marks
        self._title = title
        self._archival = archival
        self._structure = Structure(language) if tagged else None
        self._pages: list[bytes] = []

    def begin_page(self, width: float, height: float) -> None:
        """Begin a page of that size."""
        if self._height:
            self._end_page()
        self._size, self._height = (width, height), height
        if self._structure:
            self._structure.begin_page()
        if self._marks is not None:
            self._marks.append([])
            self._mark("page", width, height)

    def lines(  # noqa: PLR0913 - a line of type has that many sides
        self,
        lines: Sequence[str],
        *,
        face: FaceName,
        size: float,
        x: float,
        baseline: float,
        leading: float,
        colour: Colour = BLACK,
        right: float | None = None,
        right_to_left: bool | None = None,
        tag: Tag = Tag.PARAGRAPH,
    ) -> None:
        """Print *lines* one under the other, the first one on *baseline*.

        They begin at *x*; where *right* is given they end there instead. *right_to_left* is how
        their paragraph runs, None: each as it begins; what runs the other way in a line is found
        in any case. *tag* is what they are to a screen reader.

        Raises UnprintableCharacterError.
        """
        used = self._use(load_face(face))
        y = self._height - baseline
        block = plain_block(tuple(lines), used.face)
        if block.text is not None and right is None and not right_to_left:
            used.glyphs |= block.glyphs
            rows = used.face.rows
            operators = b"1 0 0 1 %.2f %.2f Tm /%b %.2f Tf %.2f TL [(%b)] TJ" % (
                *(x, y, used.resource, size, leading),
                block.text,
            )
        else:
            column = _Column(size=size, x=x, right=right, y=y, leading=leading)
            rows, operators = self._mixed_lines(lines, used.face, column, right_to_left)
        self._put(operators, colour, tag)
        if self._marks is not None:
            last = baseline + leading * (len(lines) - 1)
            touched = (baseline - rows[0] * size / 1000, last + rows[1] * size / 1000)
            looks = (tuple(lines), face, size, x, baseline, leading, colour, right, right_to_left)
            self._mark(*looks, rows=touched)

    def rule(
        self, x: float, y: float, length: float, *, weight: float = 0.4, colour: Colour = BLACK
    ) -> None:
        """Draw a horizontal line."""
        self._mark("rule", x, y, length, weight, colour)
        top = self._height - y
        line = (weight, _rgb(colour), x, top, x + length, top)
        self._draw(b"q %.2f w %b RG %.2f %.2f m %.2f %.2f l S Q" % line)

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
        outline = _rounded_box(x, self._height - y - height, width, height)
        self._draw(b"q %.2f w %b RG %b S Q" % (weight, _rgb(colour), outline))

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
        used = self._use(load_face(face))
        line = mixed_line(text, used.face, size, self._use)
        along, across = cos(radians(degrees)), sin(radians(degrees))
        back, down = line.width / 2, 0.36 * size  # half the height of a capital
        x = at[0] - along * back + across * down
        y = self._height - at[1] - across * back - along * down
        matrix = (along, across, -across, along, x, y)
        self._put(
            b"%.5f %.5f %.5f %.5f %.2f %.2f Tm %b" % (*matrix, line.operators), colour, Tag.ARTIFACT
        )

    def finish(self) -> bytes:
        """The whole file. The pages can't be used after this."""
        self._end_page()
        fonts = self._document.idToObject[BasicFonts].dict
        for used in self._faces.values():
            fonts[used.resource.decode()] = used.add_to(self._document)
        if self._structure:
            self._structure.add_to(self._document, self._pages)
        if self._structure or self._archival:
            tagged = self._structure is not None
            add_metadata(self._document, self._title, tagged=tagged, archival=self._archival)
        whole: bytes = self._document.GetPDFData(None)
        return whole

    def _mixed_lines(
        self, lines: Sequence[str], face: Face, column: _Column, right_to_left: bool | None
    ) -> tuple[tuple[int, int], bytes]:
        above, below, y = 0, 0, column.y
        written = []
        for text in lines:
            to_left = begins_right_to_left(text) if right_to_left is None else right_to_left
            line = mixed_line(
                text,
                face,
                column.size,
                self._use,
                right_to_left=to_left,
                language=self.language,
            )
            above, below = max(above, line.rows[0]), max(below, line.rows[1])
            x = column.x if column.right is None else column.right - line.width
            written.append(b"1 0 0 1 %.2f %.2f Tm %b" % (x, y, line.operators))
            y -= column.leading
        return (above, below), b" ".join(written)

    def _put(self, text: bytes, colour: Colour, tag: Tag) -> None:
        if colour == BLACK:
            self._draw(b"BT %b ET" % text, tag)
        else:
            rgb = _rgb(colour)
            self._draw(b"q %b rg %b RG BT %b ET Q" % (rgb, rgb, text), tag)

    def _draw(self, operators: bytes, tag: Tag = Tag.ARTIFACT) -> None:
        if self._structure:
            operators = self._structure.tagged(operators, tag, self.language)
        self._page.append(operators)

    def _use(self, face: Face) -> UsedFace:
        """What this document uses of *face*."""
        if (used := self._faces.get(face.name)) is None:
            used = UsedFace(face, b"F%d" % (len(self._faces) + 1))
            self._faces[face.name] = used
        return used

    def _mark(self, *looks: object, rows: Rows = WHOLE) -> None:
        if self._marks is not None:
            self._marks[-1].append(Mark(looks, rows))

    def _end_page(self) -> None:
        """Write the page down, compressed at once; ReportLab takes it in as it is."""
        document = self._document
        content = add_written(document, written_stream(b"\n".join(self._page)))
        self._page = []
        page = Written(
            b"<< /Type /Page /Parent %b /MediaBox [ 0 0 %.3f %.3f ]"
            b" /Resources << /Font %b >> /Contents %b%b >>"
            % (
                document.Reference(document.Pages).format(document),
                *self._size,
                PDFObjectReference(BasicFonts).format(document),
                content,
                self._structure.page_entries if self._structure else b"",
            )
        )
        document.addPage(page)
        self._pages.append(document.Reference(page).format(document))


def _rgb(colour: Colour) -> bytes:
    return b"%.2f %.2f %.2f" % colour


def _rounded_box(x: float, y: float, width: float, height: float) -> bytes:
    """The outline, from the left end of the lower edge on: edge, corner, edge, corner …"""
    right, top, straight = x + width, y + height, _ROUND * (1 - _BEND)
    points = (
        *(x + _ROUND, y, right - _ROUND, y),
        *(right - straight, y, right, y + straight, right, y + _ROUND, right, top - _ROUND),
        *(right, top - straight, right - straight, top, right - _ROUND, top, x + _ROUND, top),
        *(x + straight, top, x, top - straight, x, top - _ROUND, x, y + _ROUND),
        *(x, y + straight, x + straight, y, x + _ROUND, y),
    )
    corner = "{:.2f} {:.2f} l {:.2f} {:.2f} {:.2f} {:.2f} {:.2f} {:.2f} c "
    path = "{:.2f} {:.2f} m " + corner * 4 + "h"
    return path.format(*points).encode()


class _OnlyTitle(PDFInfo):
    """What a PDF says about itself. ReportLab's own also names an author, a tool and days."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.title = title

    def format(self, document: Any) -> bytes:
        """What stands in the file."""
        written: bytes = PDFDictionary({"Title": PDFString(self.title)}).format(document)
        return written
