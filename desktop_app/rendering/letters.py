"""One letter onto its pages: what stands at a fixed place, the flowing text, marks and numbers."""

from functools import lru_cache, partial
from itertools import groupby, pairwise

from ..domain.errors import TooLargeForPaperError
from ..domain.letter import Envelope, Letter, Mailing
from ..domain.letter_kind import LetterKind
from .address import BLANK_LENGTH, AddressBlock, set_address
from .draft_mark import draw_draft_mark
from .fit import Fitted, Placed, fit, fit_large
from .flow import ADDRESS_PT, HEADING_LEADING, HEADING_PT, MM, letter_parts
from .fonts import FaceName
from .layouts import Layout, Window
from .pdf import PdfPages
from .structure import Tag
from .text import clean, typed_lines, width_of, wrap

_RETURN_SIZES = (8.0, 7.5, 7.0)
_RETURN_WHITE = 8.0  # points between the return line and the address, the rule in it
_DOT = " · "
_ADDRESS_ADVANCE = 27.3 / 6 * MM  # points: six lines in the address zone of DIN 5008
_DRAFT_MM = 15.5
_MARK_X = 5.0  # mm: printers reach no nearer to the edge
_NUMBER_PT = 10.0
_GREY = (0.45, 0.45, 0.45)


def draw_letter(pages: PdfPages, letter: Letter, mailing: Mailing, layout: Layout) -> Fitted:
    """Put *letter*, one of *mailing*, on new pages; returns what stands where on them.

    Where a window shows the address, a small line above it repeats what the envelope would tell
    of the sender. Raises TooLargeForPaperError, UnprintableCharacterError.
    """
    fitted = fit_letter(letter, layout, large=is_large(mailing))
    count = len(fitted.pages)
    pages.language = letter.language
    for number, placed in enumerate(fitted.pages):
        pages.begin_page(layout.width * MM, layout.height * MM)
        if mailing.draft_mark:
            width, height, x = layout.width * MM, layout.height * MM, layout.left * MM
            draw_draft_mark(pages, width, height, x=x, baseline=_DRAFT_MM * MM)
        if number == 0:
            _draw_marks(pages, layout)
            if layout.window:
                _draw_window(pages, letter, mailing.envelope, layout.window)
        top = (layout.top if number else layout.flow_top) * MM
        for part in placed:
            _draw_part(pages, part, layout, top, right_to_left=part.part.right_to_left)
        if count > 1:
            _draw_number(pages, f"{number + 1} / {count}", layout)
    return fitted


def is_large(mailing: Mailing) -> bool:
    """Whether its letter is to be copied out by hand from what is printed."""
    return mailing.letter_kind is LetterKind.COPY_OUT


@lru_cache(maxsize=16)
def fit_letter(letter: Letter, layout: Layout, *, large: bool = False) -> Fitted:
    """What of *letter* stands where on its pages. Raises UnprintableCharacterError."""
    bottom = layout.height - layout.bottom
    set_in_type = fit_large if large else fit
    return set_in_type(
        letter_parts(letter, layout),
        (bottom - layout.flow_top) * MM,
        (bottom - layout.top) * MM,
    )


def _draw_part(
    pages: PdfPages, placed: Placed, layout: Layout, top: float, *, right_to_left: bool
) -> None:
    x = layout.left * MM + placed.part.x
    right = x + placed.part.measure if right_to_left else None
    baseline = top + placed.baseline
    for blank, group in groupby(placed.lines, lambda line: line is None):
        lines = [line or "" for line in group]
        if blank:
            for number in range(len(lines)):
                y = baseline + number * placed.advance
                pages.rule(x, y, BLANK_LENGTH * placed.part.measure)
        else:
            pages.lines(
                lines,
                face=placed.part.face,
                size=placed.size,
                x=x,
                baseline=baseline,
                leading=placed.advance,
                right=right,
                right_to_left=right_to_left or None,
                tag=Tag.HEADING if placed.part.face is FaceName.LETTER_BOLD else Tag.PARAGRAPH,
            )
        baseline += len(lines) * placed.advance


def _draw_window(pages: PdfPages, letter: Letter, envelope: Envelope, window: Window) -> None:
    """The sender, the address with the return line, and the date, in the order they are read."""
    heading = window.heading
    advance = HEADING_LEADING * HEADING_PT
    sender = _heading_lines(letter.sender_lines, heading.width * MM)
    dated = _heading_lines((letter.dated,), heading.width * MM)
    if (len(sender) + len(dated)) * advance > heading.height * MM:
        raise TooLargeForPaperError("sender")
    column = partial(
        pages.lines, face=FaceName.LETTER, size=HEADING_PT, x=heading.x * MM, leading=advance
    )
    if sender:
        column(sender, baseline=heading.y * MM + 0.75 * advance)
    _draw_address(pages, letter, envelope, window)
    if dated:
        column(dated, baseline=heading.bottom * MM - (len(dated) - 0.72) * advance)


def _heading_lines(texts: tuple[str, ...], measure: float) -> list[str]:
    lines = typed_lines(texts)
    return [part for line in lines for part in wrap(line, FaceName.LETTER, HEADING_PT, measure)]


def _draw_address(pages: PdfPages, letter: Letter, envelope: Envelope, window: Window) -> None:
    zone = window.address
    x, bottom = zone.x * MM, zone.bottom * MM
    returned, size = _return_lines(envelope.sender_lines, zone.width * MM)
    advance = 1.12 * size
    height = len(returned) * advance + _RETURN_WHITE if returned else 0.0
    address = _set_in_window(letter, window, bottom - window.field_top * MM - height)
    y = min(zone.y * MM, bottom - address.height)
    if returned:
        first = y - height + 0.8 * advance
        pages.lines(returned, face=FaceName.LETTER, size=size, x=x, baseline=first, leading=advance)
        pages.rule(x, first + (len(returned) - 1) * advance + 3, zone.width * MM, weight=0.25)
    address.draw(pages, x, y, FaceName.LETTER)


def _set_in_window(letter: Letter, window: Window, room: float) -> AddressBlock:
    """The address, set tighter where that keeps all of it in the window; else in *room* points."""
    zone = window.address
    setting = partial(
        set_address,
        letter.postal_lines,
        what="address",
        face=FaceName.LETTER,
        size=ADDRESS_PT,
        measure=zone.width * MM,
        leading=_ADDRESS_ADVANCE / ADDRESS_PT,
    )
    try:
        return setting(room=min(room, window.shown.height * MM))
    except TooLargeForPaperError:
        return setting(room=room)


def is_whole_in_window(letter: Letter, layout: Layout) -> bool:
    """Whether a window shows all of the address, wherever the folded letter lies behind it.

    True, too, where there is no window. Raises UnprintableCharacterError, TooLargeForPaperError.
    """
    if layout.window is None:
        return True
    room = layout.window.address.bottom - layout.window.field_top
    address = _set_in_window(letter, layout.window, room * MM)
    return address.height <= layout.window.shown.height * MM + 0.01


@lru_cache(maxsize=64)
def _return_lines(sender: tuple[str, ...], measure: float) -> tuple[tuple[str, ...], float]:
    """The sender in one or two small lines, and their size; none where that is too little room.

    It is a courtesy to the post: the sender stands in full on the letter.
    """
    items = [" ".join(clean(line).split()) for line in sender]
    widths = [width_of(item, FaceName.LETTER, 1) for item in items]
    dot = width_of(_DOT, FaceName.LETTER, 1)

    def width(first: int, end: int) -> float:
        return sum(widths[first:end]) + dot * (end - first - 1)

    count = len(items)
    ways: list[tuple[int, ...]] = [(count,)] if count else []
    if count > 1:
        at = min(range(1, count), key=lambda at: max(width(0, at), width(at, count)))
        ways.append((at, count))
    for size in _RETURN_SIZES:
        for ends in ways:
            lines = list(pairwise((0, *ends)))
            if max(width(*line) for line in lines) * size <= measure:
                return tuple(_DOT.join(items[first:end]) for first, end in lines), size
    return (), 0.0


def _draw_marks(pages: PdfPages, layout: Layout) -> None:
    for y in layout.fold_marks:
        pages.rule(_MARK_X * MM, y * MM, 4 * MM, weight=0.3, colour=_GREY)
    if layout.punch_mark is not None:
        pages.rule(_MARK_X * MM, layout.punch_mark * MM, 6 * MM, weight=0.3, colour=_GREY)


def _draw_number(pages: PdfPages, text: str, layout: Layout) -> None:
    width = width_of(text, FaceName.LETTER, _NUMBER_PT)
    x = (layout.width - layout.right) * MM - width
    pages.lines(
        (text,),
        face=FaceName.LETTER,
        size=_NUMBER_PT,
        x=x,
        baseline=(layout.height - 12.5) * MM,
        leading=0,
        tag=Tag.ARTIFACT,
    )
