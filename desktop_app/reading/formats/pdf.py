"""From the bytes of a PDF to text, with blank lines where the page shows gaps.

Runs only in the reader's own process: the document comes from outside.
"""

import ctypes
from dataclasses import dataclass
from itertools import pairwise

import pypdfium2
import pypdfium2.raw as pdfium

from ...domain.errors import SheetFault, SheetUnreadableError

_MOST_PAGES = 500
_GAP = 1.55  # a step to the next line larger than this many usual steps shows a gap
_LEAST_LETTERS = 20  # fewer in the whole document: pages are pictures


@dataclass(frozen=True, slots=True)
class _PrintedLine:
    text: str
    baseline: float  # points from the foot of the page


def text_of(document: bytes) -> str:
    """The text of all pages, line by line, a form feed between pages.

    Raises SheetUnreadableError for a damaged, locked or endless file and for one without text.
    """
    try:
        pdf = pypdfium2.PdfDocument(document)
    except pypdfium2.PdfiumError as error:
        locked = pdfium.FPDF_GetLastError() == pdfium.FPDF_ERR_PASSWORD
        fault = SheetFault.PASSWORD if locked else SheetFault.DAMAGED
        raise SheetUnreadableError(fault) from error
    if len(pdf) > _MOST_PAGES:
        raise SheetUnreadableError(SheetFault.TOO_LARGE)
    try:
        pages = ["\n".join(_with_gaps(_printed_lines(pdf[number]))) for number in range(len(pdf))]
    except pypdfium2.PdfiumError as error:
        raise SheetUnreadableError(SheetFault.DAMAGED) from error
    text = "\f".join(pages)
    if sum(c.isalpha() for c in text) < _LEAST_LETTERS:
        raise SheetUnreadableError(SheetFault.NO_TEXT)
    return text


def _printed_lines(page: pypdfium2.PdfPage) -> list[_PrintedLine]:
    """The lines of *page* in reading order with their height on it."""
    textpage = page.get_textpage()
    lines: list[_PrintedLine] = []
    characters: list[str] = []
    baseline: float | None = None
    x, y = ctypes.c_double(), ctypes.c_double()
    for index in range(textpage.count_chars()):
        character = chr(pdfium.FPDFText_GetUnicode(textpage, index))
        if character not in "\r\n":
            characters.append(character)
            if baseline is None and not character.isspace():
                pdfium.FPDFText_GetCharOrigin(textpage, index, ctypes.byref(x), ctypes.byref(y))
                baseline = y.value
            continue
        if baseline is not None:
            lines.append(_PrintedLine(_joined(characters), baseline))
        characters, baseline = [], None
    if baseline is not None:
        lines.append(_PrintedLine(_joined(characters), baseline))
    return lines


def _joined(characters: list[str]) -> str:
    """The text of *characters*, among which pdfium gives an emoji as two halves."""
    return "".join(characters).encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _with_gaps(lines: list[_PrintedLine]) -> list[str]:
    """The texts of *lines*, a blank one where the page leaves more room than between lines."""
    steps = sorted(
        before.baseline - after.baseline
        for before, after in pairwise(lines)
        if before.baseline > after.baseline
    )
    usual = steps[len(steps) // 3] if steps else 0.0  # most steps are those inside paragraphs
    texts: list[str] = []
    for before, line in zip([None, *lines], lines, strict=False):
        if before is not None and not 0 <= before.baseline - line.baseline <= _GAP * usual:
            texts.append("")
        texts.append(line.text)
    return texts
