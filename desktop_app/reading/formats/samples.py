"""A few words in every format, for the parsers to run on once before the process is locked."""

import struct
import zlib

_WORDS = "Please write immediately in your own language."
_DOCX = (
    '<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>{words}</w:t></w:r></w:p></w:body></w:document>'
)
_ODT = (
    '<o:document-content xmlns:o="o" xmlns:t="t"><o:body><o:text><t:p>{words}</t:p></o:text>'
    "</o:body></o:document-content>"
)
_PDF_PARTS = (
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    (
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
        " /Resources << /Font << /F 5 0 R >> >> >>"
    ),
    (
        "<< /Length 76 >>\nstream\nBT /F 12 Tf 72 700 Td"
        " (Please write immediately in your own language.) Tj ET  \nendstream"
    ),
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
)


def a_zip(files: dict[str, bytes]) -> bytes:
    """*files* packed in a zip, by their names."""
    heads, entries = b"", b""
    for name, content in files.items():
        packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
        packed = packer.compress(content) + packer.flush()
        sizes = (zlib.crc32(content), len(packed), len(content), len(name), 0)
        place = len(heads)
        heads += struct.pack("<4s5H3L2H", b"PK\x03\x04", 20, 0, 8, 0, 0, *sizes)
        heads += name.encode() + packed
        entries += struct.pack(
            "<4s6H3L5H2L", b"PK\x01\x02", 20, 20, 0, 8, 0, 0, *sizes, 0, 0, 0, 0, place
        ) + name.encode()  # fmt: skip
    count = len(files)
    end = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, count, count, len(entries), len(heads), 0)
    return heads + entries + end


def _pdf() -> bytes:
    parts = "".join(f"{n} 0 obj\n{text}\nendobj\n" for n, text in enumerate(_PDF_PARTS, start=1))
    return f"%PDF-1.4\n{parts}trailer << /Root 1 0 R /Size 6 >>\n%%EOF\n".encode()


SAMPLES = (
    _WORDS.encode(),
    _pdf(),
    a_zip({"word/document.xml": _DOCX.format(words=_WORDS).encode()}),
    a_zip(
        {
            "mimetype": b"application/vnd.oasis.opendocument.text",
            "content.xml": _ODT.format(words=_WORDS).encode(),
        }
    ),
    b"{\\rtf1\\ansi " + _WORDS.encode() + b"\\par}",
    f"<p>{_WORDS}</p><table><tr><td>x</td></tr></table>".encode(),
    (
        b"MIME-Version: 1.0\nSubject: =?utf-8?q?x?=\nContent-Transfer-Encoding: base64\n\n"
        b"UGxlYXNlIHdyaXRlIGltbWVkaWF0ZWx5Lg==\n"
    ),
)
