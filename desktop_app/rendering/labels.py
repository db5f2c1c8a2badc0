"""Address labels: one for each mailing, from the first free label of a sheet on."""

from collections.abc import Sequence

from ..domain.errors import TooLargeForPaperError
from ..domain.label_sheet import LabelSheet
from ..domain.letter import Mailing
from .address import AddressBlock, set_address
from .flow import MM
from .fonts import FaceName
from .layouts import PAPERS
from .pdf import PdfPages

_SIZES = (12.0, 11.0, 10.0, 9.0)  # points; never smaller
_LEADING = 1.25
_EDGE, _LEVEL_EDGE = 3.0, 2.0  # mm from the label's edges: sheets lie a little askew
_PRINTER_EDGE = 5.0  # mm of the paper that printers don't reach
_NUMBER_PT = 6.0
_GREY, _RED = (0.4, 0.4, 0.4), (0.72, 0.12, 0.12)


def render_labels(mailings: Sequence[Mailing], sheet: LabelSheet, *, first: int) -> bytes:
    """A label for each of *mailings*, in order, on as many sheets as it takes. At least one.

    *first* is the first free label, from 1, counted row by row. Each has the small number that
    pairs it with its letter; nothing of the sender stands on it.

    Raises TooLargeForPaperError("label") when an address doesn't fit, UnprintableCharacterError.
    """
    pages = PdfPages(title="Labels", language=mailings[0].letters[0].language)
    width, height = PAPERS[sheet.paper]
    for at, mailing in enumerate(mailings, start=first - 1):
        if at == first - 1 or at % sheet.count == 0:
            pages.begin_page(width * MM, height * MM)
        _draw_label(pages, mailing, sheet, at % sheet.count)
    return pages.finish()


def _draw_label(pages: PdfPages, mailing: Mailing, sheet: LabelSheet, place: int) -> None:
    x, y = sheet.corner(place)
    left = max(x + _EDGE, _PRINTER_EDGE)
    right = min(x + sheet.width - _EDGE, PAPERS[sheet.paper][0] - _PRINTER_EDGE)
    top = max(y + _LEVEL_EDGE, _PRINTER_EDGE)
    bottom = min(y + sheet.height - _LEVEL_EDGE, PAPERS[sheet.paper][1] - _PRINTER_EDGE)
    number = f"{mailing.number}  DRAFT" if mailing.draft_mark else str(mailing.number)
    pages.lines(
        (number,),
        face=FaceName.SMALL,
        size=_NUMBER_PT,
        x=left * MM,
        baseline=top * MM + 0.7 * _NUMBER_PT,
        leading=0,
        colour=_RED if mailing.draft_mark else _GREY,
    )
    under = top * MM + 1.1 * _NUMBER_PT
    block = _largest(mailing.envelope.postal_lines, (right - left) * MM, bottom * MM - under)
    block.draw(pages, left * MM, under, FaceName.LETTER)


def _largest(lines: tuple[str | None, ...], measure: float, room: float) -> AddressBlock:
    for size in _SIZES:
        try:
            return set_address(
                lines,
                what="label",
                face=FaceName.LETTER,
                size=size,
                measure=measure,
                room=room,
                leading=_LEADING,
            )
        except TooLargeForPaperError:
            continue
    raise TooLargeForPaperError("label")
