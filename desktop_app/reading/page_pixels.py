"""A page of a document as pixels, for the person who compares it with what was read.

Runs only in the reader's own process: the document comes from outside.
"""

import ctypes
from math import ceil, sqrt

import pypdfium2_raw as raw

from ..domain.errors import SheetFault, SheetUnreadableError
from ..domain.page_image import PageImage
from .formats.pdfium import Handle, PdfiumError, loaded, opened

MOST_PIXELS = 4_000_000
_WHITE = 0xFFFFFFFF


def draw(document: bytes, page: int, width: int) -> PageImage:
    """Page number *page* (from 0) of the PDF *document*, *width* pixels wide.

    Less wide where the page is so high that it would have more than MOST_PIXELS. Raises
    SheetUnreadableError where there is no such page.
    """
    try:
        with opened(document) as pdf, loaded(pdf, page) as shown:
            return _drawn(shown, width)
    except PdfiumError as error:
        raise SheetUnreadableError(SheetFault.DAMAGED) from error


def _drawn(page: Handle, width: int) -> PageImage:
    size = raw.FPDF_GetPageWidthF(page), raw.FPDF_GetPageHeightF(page)
    width, height = _size(*size, width)
    pixels = (ctypes.c_ubyte * (4 * width * height))()
    canvas = raw.FPDFBitmap_CreateEx(width, height, raw.FPDFBitmap_BGRx, pixels, 4 * width)
    if not canvas:
        raise PdfiumError
    raw.FPDFBitmap_FillRect(canvas, 0, 0, width, height, _WHITE)
    raw.FPDF_RenderPageBitmap(canvas, page, 0, 0, width, height, 0, 0)
    raw.FPDFBitmap_Destroy(canvas)
    return PageImage(width=width, height=height, stride=4 * width, pixels=bytes(pixels))


def _size(page_width: float, page_height: float, width: int) -> tuple[int, int]:
    """Whole pixels, at least one each way, in the proportions of the page where that goes."""
    tall = min(max(page_height / max(page_width, 1e-3), 1e-4), 1e4)
    width = max(1, min(width, int(sqrt(MOST_PIXELS / tall)), MOST_PIXELS))
    return width, max(1, min(ceil(width * tall), MOST_PIXELS // width))
