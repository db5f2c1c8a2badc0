"""PDFs that are made to keep a reader busy, and files that are two things at once."""

import gzip
import io
import tarfile
import zlib
from collections.abc import Callable, Sequence

from reading.bomb_zips import a_docx, a_zip, blanks
from reading.pdf_files import a_bomb, a_pdf

_MIB = 1024 * 1024
_WORDS = b"BT /F 12 Tf 72 700 Td (He was freed today and is at home.) Tj ET\n"
_FONT = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
_PAGE = (
    b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
    b" /Resources << /Font << /F 5 0 R >> >> >>"
)


def stream(content: bytes, entries: bytes = b"") -> bytes:
    """An object that holds *content*."""
    return b"<< /Length %d %b >>\nstream\n%b\nendstream" % (len(content), entries, content)


def squeezed(content: bytes, entries: bytes = b"") -> bytes:
    """An object that holds *content*, squeezed."""
    return stream(zlib.compress(content, 9), b"/Filter /FlateDecode " + entries)


def _squeezed_blanks(mebibytes: int) -> bytes:
    return stream(blanks(mebibytes * _MIB, wbits=zlib.MAX_WBITS), b"/Filter /FlateDecode")


def a_raw_pdf(
    content: bytes | None = None,
    *,
    page: bytes = _PAGE,
    pages: bytes = b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    font: bytes = _FONT,
    more: Sequence[bytes] = (),
    root: bytes = b"",
    trailer: bytes = b"",
) -> bytes:
    """A PDF of these objects, number 1 to 5 and *more* from 6 on, without a list of them."""
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R " + root + b" >>",
        pages,
        page,
        stream(_WORDS) if content is None else content,
        font,
        *more,
    ]
    body = b"".join(b"%d 0 obj\n%b\nendobj\n" % (n, one) for n, one in enumerate(objects, start=1))
    end = b"trailer << /Root 1 0 R /Size %d %b >>\n%%%%EOF\n" % (len(objects) + 1, trailer)
    return b"%PDF-1.7\n" + body + end


def _with(resources: bytes, content: bytes = _WORDS, more: Sequence[bytes] = ()) -> bytes:
    page = _PAGE.replace(b"/Font <<", resources + b" /Font <<")
    return a_raw_pdf(stream(content), page=page, more=more)


def _form(content: bytes, calls: bytes) -> bytes:
    entries = b"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << "
    return stream(content, entries + calls + b" >> /Font << /F 5 0 R >> >>")


def _forms_of_forms() -> bytes:
    inner = [
        _form(b"/X Do " * 10, b"/X %d 0 R" % (number + 1)) if number < 14 else _form(_WORDS, b"")
        for number in range(6, 15)
    ]
    return _with(b"/XObject << /X 6 0 R >>", b"/X Do " * 10, inner)


def _deep_pages(depth: int) -> bytes:
    more = [
        b"<< /Type /Pages /Kids [%d 0 R] /Count 1 /Parent %d 0 R >>" % (n + 1, max(n - 1, 2))
        for n in range(6, 6 + depth)
    ]
    page = _PAGE.replace(b"2 0 R", b"%d 0 R" % (5 + depth))
    return a_raw_pdf(pages=b"<< /Type /Pages /Kids [6 0 R] /Count 1 >>", more=[*more, page])


def _picture(entries: bytes, content: bytes) -> bytes:
    return _with(
        b"/XObject << /I 6 0 R >>",
        _WORDS + b"/I Do",
        [stream(content, b"/Type /XObject /Subtype /Image /BitsPerComponent 8 " + entries)],
    )


def _big_picture(name: bytes) -> bytes:
    return b"/Width 100000 /Height 100000 /ColorSpace /DeviceRGB /Filter /" + name


def _font_that_writes_itself() -> bytes:
    font = (
        b"<< /Type /Font /Subtype /Type3 /FontBBox [0 0 9 9] /FontMatrix [1 0 0 1 0 0]"
        b" /CharProcs << /a 6 0 R >> /Encoding << /Differences [97 /a] >> /FirstChar 97"
        b" /LastChar 97 /Widths [9] /Resources << /Font << /F 5 0 R >> >> >>"
    )
    return a_raw_pdf(
        stream(_WORDS.replace(b"He", b"aaaa")), font=font,
        more=[stream(b"BT /F 1 Tf (aaaaaaaaaa) Tj ET")],
    )  # fmt: skip


def _endless_font() -> bytes:
    font = (
        b"<< /Type /Font /Subtype /TrueType /BaseFont /X /FirstChar 0 /LastChar 255"
        b" /FontDescriptor << /Type /FontDescriptor /FontName /X /Flags 4 /FontFile2 6 0 R >> >>"
    )
    return a_raw_pdf(font=font, more=[_squeezed_blanks(200)])


def _endless_letters() -> bytes:
    ranges = b"".join(
        b"100 beginbfrange\n%b endbfrange\n" % (b"<00> <ff> <0041>\n" * 100) for _ in range(3000)
    )
    cmap = b"begincmap 1 begincodespacerange <00> <ff> endcodespacerange\n" + ranges + b"endcmap"
    return a_raw_pdf(font=_FONT.replace(b">>", b"/ToUnicode 6 0 R >>"), more=[squeezed(cmap)])


def _lying_list() -> bytes:
    return a_pdf().replace(b"startxref", b"startxref\n999999999\n%%EOF\nstartxref", 1)


def _a_circle_of_lists() -> bytes:
    body = a_raw_pdf()
    place = len(body)
    return body + (
        b"xref\n0 1\n0000000000 65535 f \ntrailer << /Root 1 0 R /Size 6 /Prev %d >>\n"
        b"startxref\n%d\n%%%%EOF\n" % (place, place)
    )


def _pdf_and_zip() -> bytes:
    return a_pdf() + a_docx("<w:p><w:r><w:t>Another text altogether.</w:t></w:r></w:p>")


def _zip_and_pdf() -> bytes:
    return a_zip({"sheet.pdf": a_pdf()}, squeeze=False)


def _a_tar() -> bytes:
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w") as packed:
        one = tarfile.TarInfo("sheet.txt")
        one.size = 24
        packed.addfile(one, io.BytesIO(b"He was freed today. " + b"x" * 4))
    return file.getvalue()


PDFS: dict[str, Callable[[], bytes]] = {
    "a PDF that unpacks to 100 MB": a_bomb,
    "a PDF that unpacks to 1 GB": lambda: a_raw_pdf(_squeezed_blanks(1024)),
    "a PDF that unpacks twice": lambda: a_raw_pdf(
        stream(
            zlib.compress(blanks(300 * _MIB, wbits=zlib.MAX_WBITS), 9),
            b"/Filter [/FlateDecode /FlateDecode]",
        )
    ),
    "a PDF that unpacks 30 times": lambda: a_raw_pdf(
        squeezed(b" " * _MIB).replace(b"/FlateDecode", b"[" + b"/FlateDecode " * 30 + b"]")
    ),
    "a PDF with 1 million words on a page": lambda: a_raw_pdf(
        squeezed(b"BT /F 1 Tf 72 700 Td " + b"(freed ) Tj " * 1_000_000 + b"ET")
    ),
    "a PDF with 300,000 lines on a page": lambda: a_raw_pdf(
        squeezed(b"BT /F 1 Tf 72 700 Td " + b"(a) Tj 0 -1 Td " * 300_000 + b"ET")
    ),
    "a PDF of 100,000 pages": lambda: a_raw_pdf(
        pages=b"<< /Type /Pages /Count 100000 /Kids [" + b"3 0 R " * 100_000 + b"] >>"
    ),
    "a PDF that says 2 billion pages": lambda: a_raw_pdf(
        pages=b"<< /Type /Pages /Kids [3 0 R] /Count 2147483647 >>"
    ),
    "a PDF that says -1 pages": lambda: a_raw_pdf(
        pages=b"<< /Type /Pages /Kids [3 0 R] /Count -1 >>"
    ),
    "a PDF of 500 full pages": lambda: a_raw_pdf(
        squeezed(
            b"BT /F 5 Tf 9 800 Td "
            + b"(He was freed today and is at home.) Tj 0 -5 Td " * 150
            + b"ET"
        ),
        pages=b"<< /Type /Pages /Count 500 /Kids [" + b"3 0 R " * 500 + b"] >>",
    ),
    "a PDF whose pages are in a circle": lambda: a_raw_pdf(
        pages=b"<< /Type /Pages /Kids [2 0 R 3 0 R] /Count 2 >>"
    ),
    "a PDF whose pages are 10,000 deep": lambda: _deep_pages(10_000),
    "a PDF that draws itself": lambda: _with(
        b"/XObject << /X 6 0 R >>", _WORDS + b"/X Do", [_form(b"/X Do /X Do", b"/X 6 0 R")]
    ),
    "a PDF of forms of forms": _forms_of_forms,
    "a PDF whose face writes itself": _font_that_writes_itself,
    "a PDF with an endless face": _endless_font,
    "a PDF with endless tables of letters": _endless_letters,
    "a PDF with a page of 1,000 km": lambda: a_raw_pdf(
        page=_PAGE.replace(b"595 842", b"1000000000 1000000000")
    ),
    "a PDF with a page of nothing": lambda: a_raw_pdf(page=_PAGE.replace(b"595 842", b"0 0")),
    "a PDF with a picture of 30 GB": lambda: _picture(_big_picture(b"FlateDecode"), b"x"),
    "a PDF with a broken JBIG2": lambda: _picture(_big_picture(b"JBIG2Decode"), bytes(range(256))),
    "a PDF with a broken JPEG 2000": lambda: _picture(
        _big_picture(b"JPXDecode"), b"\0\0\0\x0cjP  \r\n\x87\n" + b"\xff" * 999
    ),
    "a PDF of 100,000 brackets": lambda: a_raw_pdf(root=b"/X " + b"[" * 100_000),
    "a PDF of 100,000 dictionaries": lambda: a_raw_pdf(root=b"/X " + b"<< /X " * 100_000),
    "a PDF whose page is brackets": lambda: a_raw_pdf(stream(b"[" * _MIB + _WORDS)),
    "a PDF that saves and never restores": lambda: a_raw_pdf(squeezed(b"q " * _MIB + _WORDS)),
    "a PDF with 1 million marks": lambda: a_raw_pdf(
        squeezed(_WORDS + b"/P << /MCID 1 >> BDC " * 300_000)
    ),
    "a PDF of 500,000 lines drawn": lambda: a_raw_pdf(
        squeezed(_WORDS + b"0 0 m 9 9 l S " * 500_000)
    ),
    "a PDF that runs something": lambda: a_raw_pdf(
        root=b"/OpenAction << /S /Launch /F (/bin/sh) >> /AA << /O << /S /JavaScript /JS (x) >> >>"
    ),
    "a PDF whose list lies": _lying_list,
    "a PDF whose lists are in a circle": _a_circle_of_lists,
    "a PDF that lies about a length": lambda: a_raw_pdf(
        stream(_WORDS).replace(b"/Length ", b"/Length 99999")
    ),
    "half a PDF": lambda: a_pdf(pages=5)[:1500],
    "a PDF of a head alone": lambda: b"%PDF-1.7\n" + b"He was freed. " * 9000,
    "a PDF with a password": lambda: a_pdf(lock="secret"),
    "a PDF without text": lambda: a_pdf(lambda canvas: canvas.rect(9, 9, 9, 9)),
    "a PDF that is a zip as well": _pdf_and_zip,
    "a zip that is a PDF as well": _zip_and_pdf,
    "a picture that is a zip as well": lambda: b"GIF89a\1\0\1\0\0\0\0;" + a_docx(),
    "a page that is a PDF as well": lambda: (
        b"<html><body><!--\n" + a_pdf() + b"--><p>He was freed."
    ),
    "a squeezed sheet": lambda: gzip.compress(b"He was freed today. " * 99),
    "200 MB squeezed to nothing": lambda: blanks(200 * _MIB, wbits=16 + zlib.MAX_WBITS),
    "a tape archive": _a_tar,
}  # fmt: skip
