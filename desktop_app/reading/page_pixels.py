"""A page of a document as pixels, for the person who compares it with what was read.

Runs only in the reader's own process: the document comes from outside.
"""

from math import ceil, sqrt

import pypdfium2
from pypdfium2 import raw

from ..domain.errors import SheetFault, SheetUnreadableError
from ..domain.page_image import PageImage

MOST_PIXELS = 4_000_000
_WHITE = (255, 255, 255, 255)


def draw(document: bytes, page: int, width: int) -> PageImage:
    """Page number *page* (from 0) of the PDF *document*, *width* pixels wide.

    Less wide where the page is so high that it would have more than MOST_PIXELS. Raises
    SheetUnreadableError where there is no such page.
    """
    try:
        pdf = pypdfium2.PdfDocument(document)
        shown = pdf[page]
    except (pypdfium2.PdfiumError, IndexError) as error:
        raise SheetUnreadableError(SheetFault.DAMAGED) from error
    page_width, page_height = shown.get_size()
    width, height = _size(page_width, page_height, width)
    canvas = pypdfium2.PdfBitmap.new_native(width, height, raw.FPDFBitmap_BGRx)
    canvas.fill_rect(_WHITE, 0, 0, width, height)
    raw.FPDF_RenderPageBitmap(canvas, shown, 0, 0, width, height, 0, 0)
    return PageImage(width=width, height=height, stride=canvas.stride, pixels=bytes(canvas.buffer))


def _size(page_width: float, page_height: float, width: int) -> tuple[int, int]:
    """Whole pixels, at least one each way, in the proportions of the page where that goes."""
    tall = min(max(page_height / max(page_width, 1e-3), 1e-4), 1e4)
    width = max(1, min(width, int(sqrt(MOST_PIXELS / tall)), MOST_PIXELS))
    return width, max(1, min(ceil(width * tall), MOST_PIXELS // width))
