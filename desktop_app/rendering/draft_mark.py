"""The mark on what must not be sent as it is: after the deadline, before the office was asked."""

from math import atan2, degrees, hypot

from .fonts import FaceName
from .pdf import PdfPages
from .text import width_of

_WORD = "DRAFT"
_PALE = (0.88, 0.88, 0.88)
_RED = (0.72, 0.12, 0.12)
_SMALL_PT = 10.0


def draw_draft_mark(
    pages: PdfPages, width: float, height: float, *, x: float, baseline: float
) -> None:
    """Print DRAFT across the page, pale, and once in small red letters at *x* on *baseline*.

    Comes first on a page, so that all else is printed over it.
    """
    pages.slanted(
        _WORD,
        face=FaceName.SMALL_BOLD,
        size=0.6 * hypot(width, height) / width_of(_WORD, FaceName.SMALL_BOLD, 1),
        at=(width / 2, height / 2),
        degrees=degrees(atan2(height, width)),
        colour=_PALE,
    )
    pages.lines(
        (_WORD,),
        face=FaceName.SMALL_BOLD,
        size=_SMALL_PT,
        x=x,
        baseline=baseline,
        leading=0,
        colour=_RED,
    )
