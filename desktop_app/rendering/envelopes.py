"""One envelope: sender, address, air mail mark, and the number that pairs it with its letter."""

from ..domain.letter import Mailing
from .address import set_address
from .draft_mark import draw_draft_mark
from .flow import MM
from .fonts import FaceName
from .layouts import Box, EnvelopeLayout
from .pdf import PdfPages
from .text import width_of

_SENDER_PT = 9.0
_SENDER_LEADING = 1.2
_ADDRESS_PT = 12.0
_ADDRESS_LEADING = 1.3
_NUMBER_PT = 7.0
_NUMBER_MM = (6.0, 8.0)  # the top left corner: neither stamp nor code is ever there
_GREY = (0.4, 0.4, 0.4)
_AIR_BLUE = (0.0, 0.22, 0.55)
_AIR_LINES = (  # text, face, points, baseline in points below the frame's upper edge
    ("PAR AVION", FaceName.SMALL_BOLD, 11.5, 17.0),
    ("BY AIRMAIL", FaceName.SMALL, 8.5, 29.0),
)


def draw_envelope(pages: PdfPages, mailing: Mailing, layout: EnvelopeLayout) -> None:
    """Put the envelope of *mailing* on a new page of the envelope's size.

    Raises TooLargeForPaperError("address") or ("sender"), UnprintableCharacterError.
    """
    envelope = mailing.envelope
    width, height = layout.width * MM, layout.height * MM
    pages.begin_page(width, height)
    if mailing.draft_mark:
        draw_draft_mark(pages, width, height, x=layout.sender.x * MM, baseline=_NUMBER_MM[1] * MM)
    _draw_number(pages, mailing.number)
    _draw_sender(pages, envelope.sender_lines, layout.sender)
    if envelope.airmail:
        _draw_airmail(pages, layout.airmail)
    _draw_address(pages, envelope.postal_lines, layout.address)


def _draw_number(pages: PdfPages, number: int) -> None:
    pages.lines(
        (str(number),),
        face=FaceName.SMALL,
        size=_NUMBER_PT,
        x=_NUMBER_MM[0] * MM,
        baseline=_NUMBER_MM[1] * MM,
        leading=0,
        colour=_GREY,
    )


def _draw_sender(pages: PdfPages, lines: tuple[str, ...], box: Box) -> None:
    block = set_address(
        lines,
        what="sender",
        face=FaceName.LETTER,
        size=_SENDER_PT,
        measure=box.width * MM,
        room=box.height * MM,
        leading=_SENDER_LEADING,
    )
    block.draw(pages, box.x * MM, box.y * MM, FaceName.LETTER)


def _draw_address(pages: PdfPages, lines: tuple[str | None, ...], box: Box) -> None:
    block = set_address(
        lines,
        what="address",
        face=FaceName.LETTER,
        size=_ADDRESS_PT,
        measure=box.width * MM,
        room=box.height * MM,
        leading=_ADDRESS_LEADING,
    )
    block.draw(pages, box.x * MM, box.y * MM, FaceName.LETTER)


def _draw_airmail(pages: PdfPages, box: Box) -> None:
    x, y, width = box.x * MM, box.y * MM, box.width * MM
    pages.frame(x, y, width, box.height * MM, colour=_AIR_BLUE)
    for text, face, size, baseline in _AIR_LINES:
        middle = x + (width - width_of(text, face, size)) / 2
        pages.lines(
            (text,),
            face=face,
            size=size,
            x=middle,
            baseline=y + baseline,
            leading=0,
            colour=_AIR_BLUE,
        )
