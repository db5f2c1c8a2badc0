"""Papers beside the letters: the check-list, the page that tries an envelope, ruled lines."""

from collections.abc import Sequence

from ..domain.letter import LayoutName, Mailing, Paper
from .draft_mark import draw_draft_mark
from .flow import MM
from .fonts import FaceName
from .layouts import LAYOUTS, PAPERS, Box
from .pdf import Colour, PdfPages
from .text import typed_lines, width_of, wrap

_GREY, _PALE, _BLUE = (0.4, 0.4, 0.4), (0.75, 0.75, 0.75), (0.0, 0.22, 0.55)
_LEFT, _TOP, _BOTTOM = 25.0, 25.0, 20.0  # mm
_TITLE_PT, _TEXT_PT, _SMALL_PT = 14.0, 11.0, 8.0
_STEPS = ("Signed", "Folded", "Stamped", "Posted")
_STEP, _BOX, _ROW = 17.0, 4.0, 11.0  # mm: the columns, their boxes, the rows
_LINE = 10.0  # mm between ruled lines
_TICK = 10  # mm


def check_list(mailings: Sequence[Mailing], paper: Paper) -> bytes:
    """A row for each of *mailings*, with its number and boxes to tick. At least one.

    It names the recipients by the first line of their address, and the sender not at all.
    Raises UnprintableCharacterError.
    """
    width, height = PAPERS[paper]
    pages = PdfPages(title="Check-list", language="en")
    columns = width - 20 - _STEP * len(_STEPS)
    y = height
    for mailing in mailings:
        if y + _ROW > height - _BOTTOM:
            y = _begin_list(pages, mailing, (width, height), columns)
        _row(pages, mailing, columns, y)
        y += _ROW
    return pages.finish()


def _begin_list(
    pages: PdfPages, mailing: Mailing, size: tuple[float, float], columns: float
) -> float:
    pages.begin_page(size[0] * MM, size[1] * MM)
    if mailing.draft_mark:
        width, height = size[0] * MM, size[1] * MM
        draw_draft_mark(pages, width, height, x=_LEFT * MM, baseline=15.5 * MM)
    _write(pages, "Letters to sign and post", _LEFT, _TOP, size=_TITLE_PT, bold=True)
    for at, step in enumerate(_STEPS):
        _write(pages, step, columns + at * _STEP, _TOP + 10, size=_SMALL_PT)
    return _TOP + 13


def _row(pages: PdfPages, mailing: Mailing, columns: float, y: float) -> None:
    lines = typed_lines(line for line in mailing.envelope.postal_lines if line)
    _write(pages, str(mailing.number), _LEFT, y + 5, bold=True)
    who = wrap(lines[0] if lines else "", FaceName.LETTER, _TEXT_PT, (columns - 12 - _LEFT) * MM)
    for at, line in enumerate(who[:2]):  # two lines fit in a row, and tell who it is
        _write(pages, line, _LEFT + 8, y + 5 + at * 4.5)
    for at, step in enumerate(_STEPS):
        if step == "Signed" or mailing.is_posted:
            x = columns + at * _STEP + 2
            pages.frame(x * MM, (y + 1.5) * MM, _BOX * MM, _BOX * MM)
    pages.rule(_LEFT * MM, (y + _ROW - 0.5) * MM, (columns - _LEFT + 66) * MM, colour=_PALE)


def window_test(paper: Paper, layout: LayoutName) -> bytes:
    """A page to fold and hold against the envelopes that are there, before letters are printed.

    It has rulers along two edges, the marks to fold at, a frame around all that the window of the
    layout's usual envelope may show, and one around what it always shows.
    """
    sheet = LAYOUTS[paper, layout]
    pages = PdfPages(title="Window test", language="en")
    pages.begin_page(sheet.width * MM, sheet.height * MM)
    _rulers(pages, sheet.width, sheet.height)
    for y in sheet.fold_marks:
        pages.rule(14 * MM, y * MM, (sheet.width - 28) * MM, weight=0.3, colour=_GREY)
        _write(pages, f"fold here: {y:g} mm", sheet.width - 50, y - 1, size=_SMALL_PT)
    if sheet.window:
        address = sheet.window.address
        _frame(pages, sheet.window.swept, _PALE)
        _frame(pages, sheet.window.shown, _BLUE)
        for at, text in enumerate(
            ("The blue frame must be", "seen whole, wherever the", "sheet slides.")
        ):
            _write(pages, text, address.x, address.bottom - 14 + at * 5)
    y = (sheet.fold_marks or (100,))[0] + 15
    told = (
        "Window test" if sheet.window else "This layout is for envelopes without a window",
        "Print at 100 %; check the rulers. Fold at the lines, put into the envelope, shake.",
        "Nothing outside of the pale frame may show in the window.",
    )
    for at, text in enumerate(told[: 3 if sheet.window else 1]):
        _write(pages, text, _LEFT, y + at * 6, bold=not at)
    return pages.finish()


def _rulers(pages: PdfPages, width: float, height: float) -> None:
    """A stroke each centimetre, from the left edge across, and from the upper edge down."""
    for y in range(_TICK, int(height), _TICK):
        pages.rule(5 * MM, y * MM, (4 if y % 50 else 7) * MM, weight=0.3)
        if y % 50 == 0:
            _write(pages, str(y), 12.5, y + 1, size=_SMALL_PT)
    for x in range(_TICK, int(width) - 4, _TICK):
        _upright(pages, x, 5, 4 if x % 50 else 7)
        if x % 50 == 0:
            _write(pages, str(x), x - 2, 15, size=_SMALL_PT)


def _upright(pages: PdfPages, x: float, y: float, length: float) -> None:
    """A stroke downwards: a short level one as thick as it is long."""
    pages.rule(x * MM - 0.15, (y + length / 2) * MM, 0.3, weight=length * MM)


def _frame(pages: PdfPages, box: Box, colour: Colour) -> None:
    pages.frame(box.x * MM, box.y * MM, box.width * MM, box.height * MM, colour=colour)


def ruled_page(paper: Paper) -> bytes:
    """Lines to write a letter on by hand."""
    width, height = PAPERS[paper]
    pages = PdfPages(title="Ruled page", language="en")
    pages.begin_page(width * MM, height * MM)
    y = _TOP + _LINE
    while y <= height - _BOTTOM:
        pages.rule(_LEFT * MM, y * MM, (width - _LEFT - 20) * MM, weight=0.3, colour=_GREY)
        y += _LINE
    return pages.finish()


def _write(
    pages: PdfPages,
    text: str,
    x: float,
    baseline: float,
    *,
    size: float = _TEXT_PT,
    bold: bool = False,
) -> None:
    face = FaceName.LETTER_BOLD if bold else FaceName.LETTER
    width_of(text, face, size)  # has what can't be printed refused
    pages.lines((text,), face=face, size=size, x=x * MM, baseline=baseline * MM, leading=0)
