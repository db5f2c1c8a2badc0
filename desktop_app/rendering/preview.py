"""A page of a PDF that we made, as pixels."""

import pypdfium2
from pypdfium2 import raw

from ..domain.page_image import PageImage


def page_pixels(pdf: bytes, page: int, *, dpi: float, grey: bool = False) -> PageImage:
    """Draw page number *page* (from 0) of *pdf*; *grey* for a page without colour.

    A grey picture takes a third of the time: a quarter of the memory is touched.
    Not thread-safe, as PDFium isn't: call it from one thread only. For our own PDF only: what
    comes from elsewhere is opened in the locked reader process.
    """
    document = pypdfium2.PdfDocument(pdf)
    try:
        bitmap = document[page].render(
            scale=dpi / 72,
            force_bitmap_format=raw.FPDFBitmap_Gray if grey else raw.FPDFBitmap_BGRx,
            may_draw_forms=False,
            draw_annots=False,
        )
        return PageImage(
            width=bitmap.width,
            height=bitmap.height,
            stride=bitmap.stride,
            pixels=bytes(bitmap.buffer),
            grey=grey,
        )
    finally:
        document.close()
