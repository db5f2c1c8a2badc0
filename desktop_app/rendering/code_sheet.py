"""A recovery code on a sheet of its own: its groups with their numbers, large and far apart.

No word beside the program's name: whoever finds the sheet need not know what it opens.
"""

from ..domain.letter import LayoutName, Paper
from .flow import MM
from .fonts import FaceName
from .layouts import LAYOUTS
from .pdf import PdfPages

_TITLE_PT, _CODE_PT, _NUMBER_PT = 14.0, 20.0, 9.0
_LEFT_MM, _TOP_MM, _STEP_MM, _NUMBER_MM = 25.0, 40.0, 14.0, 10.0
_GREY = (0.4, 0.4, 0.4)


def code_sheet(code: str, paper: Paper) -> bytes:
    """A PDF of one page with *code*, whose groups have hyphens between."""
    pages = PdfPages(title="Par Avion", language="en")
    sheet = LAYOUTS[paper, LayoutName.PLAIN]
    pages.begin_page(sheet.width * MM, sheet.height * MM)
    _write(pages, "PAR AVION", _TITLE_PT, _LEFT_MM, _TOP_MM)
    for number, group in enumerate(code.split("-"), start=1):
        top = _TOP_MM + _STEP_MM * (number + 0.5)
        _write(pages, str(number), _NUMBER_PT, _LEFT_MM, top, grey=True)
        _write(pages, "  ".join(group), _CODE_PT, _LEFT_MM + _NUMBER_MM, top)
    return pages.finish()


def _write(
    pages: PdfPages, text: str, size: float, x: float, top: float, *, grey: bool = False
) -> None:
    pages.lines(
        (text,),
        face=FaceName.SMALL if grey else FaceName.SMALL_BOLD,
        size=size,
        x=x * MM,
        baseline=top * MM,
        leading=0,
        colour=_GREY if grey else (0.0, 0.0, 0.0),
    )
