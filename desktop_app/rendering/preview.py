"""A page of a PDF that we made, as pixels."""

import math
from functools import lru_cache

import pypdfium2
from pypdfium2 import raw

from ..domain.page_image import PageImage

_WHITE = (255, 255, 255, 255)


def page_pixels(pdf: bytes, page: int, *, dpi: float) -> PageImage:
    """Draw page number *page* (from 0) of *pdf*.

    Not thread-safe, as PDFium isn't: call it from one thread only. For our own PDF only: what
    comes from elsewhere is opened in the locked reader process.
    """
    document = pypdfium2.PdfDocument(pdf)
    try:
        shown = document[page]
        width, height = (math.ceil(side * dpi / 72) for side in shown.get_size())
        canvas = _canvas(width, height)
        canvas.fill_rect(_WHITE, 0, 0, width, height)
        raw.FPDF_RenderPageBitmap(canvas, shown, 0, 0, width, height, 0, 0)
        pixels = bytes(canvas.buffer)
    finally:
        document.close()
    return PageImage(width=width, height=height, stride=canvas.stride, pixels=pixels)


@lru_cache(maxsize=1)
def _canvas(width: int, height: int) -> pypdfium2.PdfBitmap:
    """The ground that pages of one size are drawn on, kept from one to the next.

    A page at 150 dpi is 9 MB: asking the system for fresh memory took longer than the drawing.
    """
    return pypdfium2.PdfBitmap.new_native(width, height, raw.FPDFBitmap_BGRx)
