"""The printed lines of one page of a PDF, each with its place as the page is shown."""

import ctypes
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace

import pypdfium2_raw as raw

from ...domain.errors import SheetFault, SheetUnreadableError
from ...domain.late import late
from ...domain.original import LinePlace
from .pdfium import Handle, PdfiumError, text_on

_LINE = late(r"[^\r\n]+")
_PIECE = late(r"[\s\S]+")
_NO_LINE_ENDS = str.maketrans("\v\f\x85\u2028\u2029", "     ")  # a line is one line
_NATIVE = f"utf-16-{sys.byteorder[0]}e"  # the numbers that ctypes holds, as characters
_MOST_CHARACTERS = 100_000  # on one page
_FINE = 1_000_000  # steps over a page in which pdfium tells where a point of it is shown
_WIDE = 1.6  # a hole wider than this many heights of the line parts columns, not words


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedLine:
    """The words on one line; *baseline* is the part of the page above it.

    *parts* are the pieces of a line that wide holes part, from left to right; they may be lines
    of neighbouring columns. Without holes there is none.
    """

    text: str
    baseline: float
    place: LinePlace
    parts: "tuple[PrintedLine, ...]" = ()


@dataclass(frozen=True, slots=True)
class _Shown:
    """How points of a page become parts of the page as it is shown: turned and cropped."""

    x: tuple[float, float, float]
    y: tuple[float, float, float]

    def place(self, number: int, box: tuple[float, float, float, float]) -> LinePlace:
        """Where the *box* (left, top, right, bottom in points) is shown."""
        x1, x2 = (self._part(self.x, *box[:2]), self._part(self.x, *box[2:]))
        y1, y2 = (self._part(self.y, *box[:2]), self._part(self.y, *box[2:]))
        return LinePlace(
            page=number,
            left=_within(min(x1, x2)),
            top=_within(min(y1, y2)),
            right=_within(max(x1, x2)),
            bottom=_within(max(y1, y2)),
        )

    def height(self, x: float, y: float) -> float:
        """Which part of the page is above the point."""
        return self._part(self.y, x, y)

    @staticmethod
    def _part(of: tuple[float, float, float], x: float, y: float) -> float:
        return of[0] + of[1] * x + of[2] * y


def _within(part: float) -> float:
    return min(max(part, 0.0), 1.0)


def printed_lines(page: Handle, number: int) -> list[PrintedLine]:
    """The lines of *page*, which is page *number* from 0, in the order they were drawn."""
    with text_on(page) as textpage:
        shown = _shown(page)
        units = _units(textpage)
        lines = (_line(textpage, found, shown, number) for found in _LINE.finditer(units))
        return [line for line in lines if line is not None]


def _units(textpage: Handle) -> str:
    """One character for each that pdfium counts; an emoji is two halves."""
    count = raw.FPDFText_CountChars(textpage)
    if count < 0:
        raise PdfiumError
    if count > _MOST_CHARACTERS:
        raise SheetUnreadableError(SheetFault.TOO_LARGE)
    buffer = (ctypes.c_ushort * (count + 1))()
    written = raw.FPDFText_GetText(textpage, 0, count, buffer)
    if written == count + 1:
        text = bytes(buffer)[: 2 * count].decode(_NATIVE, "replace")
        return text if len(text) == count else "".join(map(chr, buffer[:count]))
    # some characters have no text of their own: ask for each, so that the places stay right
    codes = (raw.FPDFText_GetUnicode(textpage, index) for index in range(count))
    return "".join(chr(code) if code < 0x110000 else "\ufffd" for code in codes)


def _line(textpage: Handle, found: re.Match[str], shown: _Shown, number: int) -> PrintedLine | None:
    text = found[0]
    if text.isspace():
        return None
    start = found.start() + len(text) - len(text.lstrip())
    boxes = list(_boxes(textpage, start, found.end() - start))
    x, y = ctypes.c_double(), ctypes.c_double()
    raw.FPDFText_GetCharOrigin(textpage, start, ctypes.byref(x), ctypes.byref(y))
    box = _around(boxes) or (x.value, y.value, x.value, y.value)
    line = PrintedLine(
        text=_joined(text),
        baseline=shown.height(x.value, y.value),
        place=shown.place(number, box),
    )
    if not _has_hole(boxes):
        return line
    parts = _parts(textpage, found, shown, number)
    return replace(line, parts=parts) if len(parts) > 1 else line


def _boxes(textpage: Handle, start: int, count: int) -> Iterator[tuple[float, float, float, float]]:
    """The boxes that pdfium draws around a run of characters: left, top, right, bottom."""
    sides = [ctypes.c_double() for _ in range(4)]
    pointers = [ctypes.byref(side) for side in sides]
    for index in range(max(raw.FPDFText_CountRects(textpage, start, count), 0)):
        if raw.FPDFText_GetRect(textpage, index, *pointers):
            yield (sides[0].value, sides[1].value, sides[2].value, sides[3].value)


def _around(
    boxes: list[tuple[float, float, float, float]],
) -> tuple[float, float, float, float] | None:
    if not boxes:
        return None
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return min(lefts), max(tops), max(rights), min(bottoms)


def _has_hole(boxes: list[tuple[float, float, float, float]]) -> bool:
    """Whether between two boxes there is room for more than a few blanks."""
    reached: float | None = None
    for left, top, right, bottom in sorted(boxes):
        if reached is not None and left - reached > _WIDE * (top - bottom) > 0:
            return True
        reached = right if reached is None else max(reached, right)
    return False


def _parts(
    textpage: Handle, found: re.Match[str], shown: _Shown, number: int
) -> tuple[PrintedLine, ...]:
    """The pieces of the line that holes part: looked for where it has blanks."""
    words = list(re.finditer(r"\S+", found[0]))
    groups: list[tuple[int, int]] = []
    reached = 0.0
    for word in words:
        start = found.start() + word.start()
        box = _around(list(_boxes(textpage, start, len(word[0]))))
        if box is None:
            continue
        if groups and box[0] - reached <= _WIDE * (box[1] - box[3]):
            groups[-1] = (groups[-1][0], start + len(word[0]))
        else:
            groups.append((start, start + len(word[0])))
        reached = box[2]
    pieces = (_PIECE.match(found.string, start, end) for start, end in groups)
    lines = (_plain_line(textpage, piece, shown, number) for piece in pieces if piece)
    return tuple(lines)


def _plain_line(textpage: Handle, found: re.Match[str], shown: _Shown, number: int) -> PrintedLine:
    x, y = ctypes.c_double(), ctypes.c_double()
    raw.FPDFText_GetCharOrigin(textpage, found.start(), ctypes.byref(x), ctypes.byref(y))
    boxes = list(_boxes(textpage, found.start(), len(found[0])))
    return PrintedLine(
        text=_joined(found[0]),
        baseline=shown.height(x.value, y.value),
        place=shown.place(number, _around(boxes) or (x.value, y.value, x.value, y.value)),
    )


def _shown(page: Handle) -> _Shown:
    """Asked of pdfium by three points, so that turned and cropped pages come out right."""
    (x0, y0), (x1, y1), (x2, y2) = (
        _on_screen(page, *point) for point in ((0, 0), (1000, 0), (0, 1000))
    )
    return _Shown(
        (x0, (x1 - x0) / 1000, (x2 - x0) / 1000), (y0, (y1 - y0) / 1000, (y2 - y0) / 1000)
    )


def _on_screen(page: Handle, x: float, y: float) -> tuple[float, float]:
    across, down = ctypes.c_int(), ctypes.c_int()
    raw.FPDF_PageToDevice(
        page, 0, 0, _FINE, _FINE, 0, x, y, ctypes.byref(across), ctypes.byref(down)
    )
    return across.value / _FINE, down.value / _FINE


def _joined(characters: str) -> str:
    """The text of *characters*, among which pdfium gives an emoji as two halves."""
    text = characters
    if not text.isascii():
        text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text.translate(_NO_LINE_ENDS)
