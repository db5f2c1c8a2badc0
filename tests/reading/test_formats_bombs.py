"""Files that were built to keep a reader busy, each with a harmless one beside it."""

import random
import struct
import zlib
from time import monotonic

import pytest
from reading.pdf_files import a_pdf

from desktop_app.domain.errors import SheetFault, SheetUnreadableError
from desktop_app.reading.formats.read import document_of
from desktop_app.reading.formats.samples import a_zip
from desktop_app.reading.formats.zipped import Zip

WORDS = b"Please write immediately in your own language."
HEAD = b'<?xml version="1.0"?>'
DOCX = HEAD + b'<w:document xmlns:w="urn:w"><w:body>%b</w:body></w:document>'
PARAGRAPH = b"<w:p><w:r><w:t>" + WORDS + b"</w:t></w:r></w:p>"
# It repeats too far away for a packer to see
NOISE = random.Random(1).randbytes(50_000) * 500
FAR_TOO_LONG = 60  # seconds: what these files took before there were caps


def a_docx(main: bytes) -> bytes:
    return a_zip({"word/document.xml": main})


def fault_of(document: bytes) -> SheetFault | None:
    began = monotonic()
    try:
        document_of(document)
    except SheetUnreadableError as error:
        return error.fault
    finally:
        assert monotonic() - began < FAR_TOO_LONG
    return None


def nested(tag: bytes, depth: int) -> bytes:
    return (b"<%b>" % tag) * depth + WORDS


MANY_TAGS = b"".join(b"<w:%x/>" % number for number in range(1_000_001))


def tiny_letters(canvas):
    canvas.setFont("Helvetica", 1)
    for row in range(200):
        canvas.drawString(9, 9 + 4 * row, "x" * 1000)


BOMBS = {
    "zip-ratio": (a_docx(bytes(18_000_000)), SheetFault.UNSAFE),
    "zip-member": (a_docx(NOISE), SheetFault.TOO_LARGE),
    "zip-entries": (a_zip({str(n): b"" for n in range(2100)}), SheetFault.TOO_LARGE),
    "zip-in-zip": (a_zip({"a": a_zip({"a": a_zip({"a": a_zip({"a": a_zip({"a": a_zip(
        {"a": WORDS})})})})})}), SheetFault.UNSAFE),
    "xml-doctype": (a_docx(b"<!DOCTYPE a><a/>"), SheetFault.UNSAFE),
    "xml-doctype-wide": (
        a_docx('<?xml version="1.0" encoding="utf-16"?><!DOCTYPE a><a/>'.encode("utf-16")),
        SheetFault.UNSAFE,
    ),
    "xml-laughs": (
        a_docx(b'<!DOCTYPE a [<!ENTITY x "ha"><!ENTITY y "&x;&x;">]><a>&y;</a>'),
        SheetFault.UNSAFE,
    ),
    "xml-deep": (a_docx(DOCX % (b"<w:x>" * 5000 + b"</w:x>" * 5000)), SheetFault.UNSAFE),
    "xml-tags": (a_docx(DOCX % MANY_TAGS), SheetFault.TOO_LARGE),
    "xml-torn": (a_docx(DOCX[:40]), SheetFault.DAMAGED),
    "html-deep": (nested(b"div", 100_000), SheetFault.UNSAFE),
    "html-tables": (nested(b"table><tr><td", 50_000), SheetFault.UNSAFE),
    "html-large": (b"<p>" + b"x" * (8 * 1024 * 1024), SheetFault.TOO_LARGE),
    "html-words": (b"<p>" + b"x " * (1024 * 1024 + 9), SheetFault.TOO_LARGE),
    "rtf-tokens": (b"{\\rtf1 " + b"\\b" * 600_000, SheetFault.TOO_LARGE),
    "text": (b"x\n" * 9_000_000, SheetFault.TOO_LARGE),
    "pdf-letters": (a_pdf(tiny_letters),
                    SheetFault.TOO_LARGE),
    "mail-head": (b"Received: x\nTo: " + b"a@b.example, " * 60_000, SheetFault.TOO_LARGE),
    "mail-parts": (
        b"MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n" + b"--x\n\ny\n" * 500,
        SheetFault.UNSAFE,
    ),
    "mail-deep": (
        b"MIME-Version: 1.0\n"
        + b"".join(b"Content-Type: multipart/mixed; boundary=x%d\n\n--x%d\n" % (n, n)
                   for n in range(50)),
        SheetFault.UNSAFE,
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_is_refused(name):
    document, fault = BOMBS[name]

    assert fault_of(document) is fault


HARMLESS = {
    "docx": a_docx(DOCX % (PARAGRAPH * 2000)),
    "xml-attributes": a_docx(
        DOCX % (b"<w:p %b>" % b" ".join(b'a%d="1"' % n for n in range(20_000)) + PARAGRAPH[5:])
    ),
    "html-depth": nested(b"div", 150),
    "html-inline": nested(b"b", 100_000),
    "html-paragraphs": nested(b"p", 30_000),
    "html-attributes": b"<a " + b" ".join(b"b%d=1" % n for n in range(100_000)) + b">" + WORDS,
    "html-quotes": WORDS.join((b"<p>", b"</p>")) + b"<a x='" * 300_000,
    "html-comments": WORDS.join((b"<p>", b"</p>")) + b"<!--" * 300_000,
    "html-script": b"<p>" + WORDS + b"<script>" + b"</scrip" * 1_000_000,
    "html-brackets": b"<p>" + WORDS + b"<" * 40_000,
    "html-data": b"<p>" + WORDS + b"<img src='data:image/png;base64," + b"A" * 5_000_000 + b"'>",
    "rtf-deep": b"{\\rtf1 " + WORDS + b"{" * 300_000,
    "rtf-bin": b"{\\rtf1 " + WORDS + b"\\bin999999999 x",
    "rtf-words": b"{\\rtf1 " + WORDS + b"\\u55357\\'3f" * 100_000,
    "mail-words": b"Received: x\nSubject: " + b"=?utf-8?q?=" * 5_000 + b"\n\n" + WORDS,
    "mail-parameters": b"Received: x\nContent-Type: text/plain" + b';"' * 20_000 + b"\n\n" + WORDS,
    "text": b"\xe9" * 45_000,
}


@pytest.mark.parametrize("name", HARMLESS)
def test_what_only_looks_bad_is_read(name):
    assert fault_of(HARMLESS[name]) is None


def test_a_zip_that_lies_about_sizes_is_measured_while_it_is_unpacked():
    honest = a_docx(NOISE)
    lying = honest.replace(struct.pack("<L", len(NOISE)), struct.pack("<L", 12))

    assert lying != honest
    assert fault_of(lying) is SheetFault.TOO_LARGE


def test_a_zip_is_damaged_where_its_sum_does_not_fit():
    whole = a_zip({"a.txt": WORDS})
    broken = whole.replace(struct.pack("<L", zlib.crc32(WORDS)), b"\0\0\0\0")

    assert Zip(whole).read("a.txt") == WORDS
    assert fault_of(broken) is SheetFault.DAMAGED
