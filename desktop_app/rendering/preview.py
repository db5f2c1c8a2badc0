"""A page of a PDF that we made, as pixels."""

import math
from functools import lru_cache

import pypdfium2
from pypdfium2 import raw

from ..domain.page_image import PageImage
from .marks import WHOLE, Rows

_WHITE = (255, 255, 255, 255)
_EDGE = 2  # pixels: rounding and smoothing reach one further than a glyph does


def page_pixels(
    pdf: bytes, page: int, *, dpi: float, before: PageImage | None = None, rows: Rows = WHOLE
) -> PageImage:
    """Draw page number *page* (from 0) of *pdf*.

    If *before* is a picture of a page that differs from this one in *rows* (points) alone, only
    those are drawn and the others taken from there: the same picture, much sooner. One of another
    size is of no use and left aside.

    Not thread-safe, as PDFium isn't: call it from one thread only. For our own PDF only: what
    comes from elsewhere is opened in the locked reader process.
    """
    document = pypdfium2.PdfDocument(pdf)
    try:
        shown = document[page]
        wide, high = shown.get_size()
        width, height = math.ceil(wide * dpi / 72), math.ceil(high * dpi / 72)
        if before is None or (before.width, before.height) != (width, height):
            first, end = 0, height
        else:
            first, end = _pixel_rows(rows, height, height / high)
        canvas = _canvas(width, height)
        _draw_rows(canvas, shown, first - _EDGE, end + _EDGE)
        pixels = _with_rows(before, canvas, first, end)
    finally:
        document.close()
    return PageImage(width=width, height=height, stride=canvas.stride, pixels=pixels)


def _pixel_rows(rows: Rows, height: int, scale: float) -> tuple[int, int]:
    first, end = (min(max(row * scale, 0), height) for row in rows)
    return max(math.floor(first) - _EDGE, 0), min(math.ceil(end) + _EDGE, height)


def _draw_rows(canvas: pypdfium2.PdfBitmap, page: pypdfium2.PdfPage, first: int, end: int) -> None:
    """Draw the page in its place on *canvas*, but nothing outside of these rows.

    Not on a canvas of those rows alone: what is shifted is rounded otherwise. PDFium leaves out
    what stands outside, even if its smooth edge reaches into the outermost row.
    """
    width, height = canvas.width, canvas.height
    # PDFium lays the page on whole points first
    wide, high = map(int, page.get_size())
    canvas.fill_rect(_WHITE, 0, max(first, 0), width, min(end, height) - max(first, 0))
    scale = raw.FS_MATRIX(width / wide, 0, 0, height / high, 0, 0)
    raw.FPDF_RenderPageBitmapWithMatrix(canvas, page, scale, raw.FS_RECTF(0, first, width, end), 0)


def _with_rows(
    before: PageImage | None, canvas: pypdfium2.PdfBitmap, first: int, end: int
) -> bytes:
    """The pixels of *before*, in these rows those of *canvas*."""
    drawn = memoryview(canvas.buffer)
    start, stop = first * canvas.stride, end * canvas.stride
    if before is None or stop - start == len(drawn):
        return bytes(drawn)
    old = memoryview(before.pixels)
    return b"".join((old[:start], drawn[start:stop], old[stop:]))


@lru_cache(maxsize=1)
def _canvas(width: int, height: int) -> pypdfium2.PdfBitmap:
    """The ground that pages of one size are drawn on, kept from one to the next.

    A page at 150 dpi is 9 MB: asking the system for fresh memory took longer than the drawing.
    """
    return pypdfium2.PdfBitmap.new_native(width, height, raw.FPDFBitmap_BGRx)
