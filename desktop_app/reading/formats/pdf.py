"""From the bytes of a PDF to a document: its lines, where they stand, gaps where pages show them.

Runs only in the reader's own process: the document comes from outside.
"""

from itertools import islice

import pypdfium2_raw as raw

from ...domain.errors import SheetFault, SheetUnreadableError
from ...domain.late import late
from ...domain.original import LinePlace
from ...domain.reading_result import WhyUnplaced
from ..document import Document
from .pdf_lines import PrintedLine, printed_lines
from .pdf_order import in_reading_order, with_gaps
from .pdfium import Handle, LockedError, PdfiumError, loaded, opened

_MOST_PAGES = 500
_MOST_LINES = 15_000
_LEAST_LETTERS = 20  # fewer in the whole document: pages are pictures
_NO_LETTERS = late(r"[\W\d_]+")
_MARGIN = 0.12  # running heads and feet stand within this part of the page
_SAME_HEIGHT = 0.02


def document_of(document: bytes) -> Document:
    """The text of all pages, line by line, a form feed between pages.

    Raises SheetUnreadableError for a damaged, locked or endless file and for one without text.
    """
    try:
        with opened(document) as pdf:
            return _read(pdf, document)
    except LockedError as error:
        raise SheetUnreadableError(SheetFault.PASSWORD) from error
    except PdfiumError as error:
        raise SheetUnreadableError(SheetFault.DAMAGED) from error


def _read(pdf: Handle, document: bytes) -> Document:
    count = raw.FPDF_GetPageCount(pdf)
    if count > _MOST_PAGES:
        raise SheetUnreadableError(SheetFault.TOO_LARGE)
    pages: list[list[PrintedLine]] = []
    left = _MOST_LINES
    for number in range(count):
        with loaded(pdf, number) as page:
            lines = printed_lines(page, number)
        left -= len(lines)
        if left < 0:
            raise SheetUnreadableError(SheetFault.TOO_LARGE)
        pages.append(in_reading_order(lines))
    letters = (c for page in pages for line in page for c in line.text if c.isalpha())
    if sum(1 for _ in islice(letters, _LEAST_LETTERS)) < _LEAST_LETTERS:
        raise SheetUnreadableError(SheetFault.NO_TEXT)
    return _document(pages, document)


def _document(pages: list[list[PrintedLine]], document: bytes) -> Document:
    repeated = _running_heads(pages)
    texts: list[str] = []
    places: list[LinePlace | None] = []
    hints: list[WhyUnplaced | None] = []
    for page in pages:
        spaced = with_gaps(page) or [None]  # an empty page has one line, without words
        texts.append("\n".join(line.text if line else "" for line in spaced))
        places += [line.place if line else None for line in spaced]
        hints += [WhyUnplaced.REPEATED if id(line) in repeated else None for line in spaced]
    return Document(
        text="\f".join(texts),
        places=tuple(places),
        pages=len(pages),
        drawable=document,
        hints=tuple(hints) if any(hints) else (),
    )


def _running_heads(pages: list[list[PrintedLine]]) -> set[int]:
    """The ids of lines at the edge of a page that stood there, but for numbers, before."""
    seen: dict[str, set[int]] = {}
    repeated: set[int] = set()
    for page in pages:
        for line in page:
            middle = (line.place.top + line.place.bottom) / 2
            if _MARGIN < middle < 1 - _MARGIN:
                continue
            if words := _NO_LETTERS.sub("", line.text.casefold()):
                step = round(middle / _SAME_HEIGHT)
                heights = seen.setdefault(words, set())
                if not heights.isdisjoint((step - 1, step, step + 1)):
                    repeated.add(id(line))
                heights.add(step)
    return repeated
