"""Small PDFs for what sheets arrive as: scans, locked files, halves of a download."""

import zlib
from collections.abc import Callable
from io import BytesIO

from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

TEXT = "Please write immediately in Russian, English or your own language."


def a_pdf(
    draw: Callable[[Canvas], object] = lambda canvas: canvas.drawString(72, 700, TEXT),
    *,
    pages: int = 1,
    lock: str | None = None,
) -> bytes:
    """A PDF of *pages* pages, each drawn by *draw*, locked with *lock* if given."""
    encrypt = None if lock is None else StandardEncryption(lock, ownerPassword="owner")
    file = BytesIO()
    canvas = Canvas(file, invariant=1, encrypt=encrypt)
    for _ in range(pages):
        draw(canvas)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def a_pdf_that_says(code_units: str) -> bytes:
    """A PDF whose text is that of *code_units* (UTF-16 in hexadecimal, once for each letter A)."""
    cmap = (
        "begincmap /CMapName /X def 1 begincodespacerange <00> <ff> endcodespacerange "
        f"1 beginbfchar <41> <{code_units}> endbfchar endcmap"
    )
    page = "BT /F 12 Tf 72 700 Td (Please write immediately A to A.) Tj ET"
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        (
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
            " /Resources << /Font << /F 5 0 R >> >> >>"
        ),
        f"<< /Length {len(page)} >>\nstream\n{page}\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 6 0 R >>",
        f"<< /Length {len(cmap)} >>\nstream\n{cmap}\nendstream",
    ]
    body = "".join(f"{n} 0 obj\n{text}\nendobj\n" for n, text in enumerate(objects, start=1))
    return f"%PDF-1.4\n{body}trailer << /Root 1 0 R /Size 7 >>\n%%EOF\n".encode()


def a_bomb(size: int = 100_000_000) -> bytes:
    """A small PDF whose page says 0 and unpacks to *size* bytes of blanks."""
    squeezed = zlib.compress(b" " * size, 9)
    head = a_pdf_that_says("0041").replace(b"%%EOF\n", b"")
    stream = b"<< /Length %d /Filter /FlateDecode >>\nstream\n" % len(squeezed)
    return head + b"4 0 obj\n" + stream + squeezed + b"\nendstream\nendobj\n%%EOF\n"
