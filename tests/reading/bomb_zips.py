"""Zips, and the documents that are packed in them, that are made to unfold to far too much."""

import io
import struct
import zipfile
import zlib
from collections.abc import Callable, Mapping
from functools import partial

_MIB = 1024 * 1024
_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_O = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
    ' xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
)
_LAUGHS = "".join(
    f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' if n else '<!ENTITY l0 "lol">' for n in range(10)
)
_PARAGRAPH = "<w:p><w:r><w:t>He was freed today and is at home.</w:t></w:r></w:p>"
_TEXT_P = "<text:p>He was freed today and is at home.</text:p>"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)


def a_zip(files: Mapping[str, bytes | str], *, squeeze: bool = True) -> bytes:
    """A zip of *files* by their names."""
    file = io.BytesIO()
    method = zipfile.ZIP_DEFLATED if squeeze else zipfile.ZIP_STORED
    with zipfile.ZipFile(file, "w", method) as packed:
        for name, content in files.items():
            packed.writestr(name, content)
    return file.getvalue()


def a_docx(body: str = _PARAGRAPH, *, before: str = "", **parts: bytes | str) -> bytes:
    """A Word document with *body*; *before* stands before its root, *parts* are other files.

    A long one is not squeezed: its size must not be what it is refused for.
    """
    document = f"{before}<w:document {_W}><w:body>{body}</w:body></w:document>"
    return a_zip({"word/document.xml": document, **parts}, squeeze=len(document) < _MIB)


def an_odt(body: str = _TEXT_P, *, before: str = "") -> bytes:
    """An OpenDocument text with *body*."""
    content = (
        f"{before}<office:document-content {_O}><office:body><office:text>{body}"
        "</office:text></office:body></office:document-content>"
    )
    kind = "application/vnd.oasis.opendocument.text"
    return a_zip({"mimetype": kind, "content.xml": content}, squeeze=len(content) < _MIB)


def blanks(size: int, *, wbits: int = -zlib.MAX_WBITS) -> bytes:
    """*size* blanks, squeezed as a zip holds them: one MiB of them, said again and again."""
    packer = zlib.compressobj(9, wbits=wbits)
    first = packer.compress(b" " * _MIB) + packer.flush(zlib.Z_FULL_FLUSH)
    again = packer.compress(b" " * _MIB) + packer.flush(zlib.Z_FULL_FLUSH)
    return first + again * (size // _MIB - 1) + packer.flush()


def a_zip_of(
    packed: bytes, *, names: int = 1, claims: int = 100, name: str = "word/document{}.xml"
) -> bytes:
    """A zip whose *names* all have the same squeezed content, and claim to be *claims* bytes."""
    place_of_list = 30 + len("word/document.xml") + len(packed)
    sizes = (0, len(packed), claims)
    head = struct.pack("<4s5H3L2H", b"PK\x03\x04", 20, 0, 8, 0, 0, *sizes, 17, 0)
    body = head + b"word/document.xml" + packed
    own_names = [name.format(number or "").encode() for number in range(names)]
    entries = b"".join(
        struct.pack(
            "<4s6H3L5H2L", b"PK\x01\x02", 20, 20, 0, 8, 0, 0, *sizes, len(own), 0, 0, 0, 0, 0, 0
        )
        + own
        for own in own_names
    )
    count = min(names, 0xFFFF)
    return body + entries + struct.pack(
        "<4s4H2LH", b"PK\x05\x06", 0, 0, count, count, len(entries), place_of_list, 0
    )  # fmt: skip


def a_nested_zip(depth: int) -> bytes:
    """A sheet in a zip in a zip …, *depth* of them."""
    content = b"He was freed today and is at home.\n"
    for _ in range(depth):
        content = a_zip({"sheet.zip": content})
    return content


def laughs(root: str, of: Callable[..., bytes]) -> bytes:
    """A document of ten words, of which each is ten times the one before."""
    doctype = f'<?xml version="1.0"?><!DOCTYPE {root} [{_LAUGHS}]>'
    return of("<w:p><w:r><w:t>&l9;</w:t></w:r></w:p>", before=doctype)


def _passwd(root: str, of: Callable[..., bytes], body: str) -> bytes:
    doctype = f'<!DOCTYPE {root} [<!ENTITY me SYSTEM "file:///etc/passwd">]>'
    return of(body, before=doctype)


def _wide_doctype() -> bytes:
    text = f"<!DOCTYPE w:document [{_LAUGHS}]><w:document {_W}><w:body/></w:document>"
    return a_zip({"word/document.xml": text.encode("utf-16")})


def _lying_end() -> bytes:
    zipped = a_docx()
    return zipped[:-12] + struct.pack("<2LH", 0xFFFFFFFF, 0xFFFFFFFF, 0)


def _lying_place() -> bytes:
    zipped = bytearray(a_docx())
    place = zipped.find(b"PK\x01\x02") + 42
    zipped[place : place + 4] = struct.pack("<L", 0xFFFFFFF0)
    return bytes(zipped)


def _old_word() -> bytes:
    return _OLE + "WordDocument".encode("utf-16-le") + bytes(3000)


def _locked_word() -> bytes:
    return _OLE + "EncryptedPackage".encode("utf-16-le") + bytes(3000)


def _with_macros() -> bytes:
    return a_docx(**{"word/vbaProject.bin": _OLE * 9, "word/vbaData.xml": "<x/>"})


def _a_circle_of_styles() -> bytes:
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="s{n}"><w:basedOn w:val="s{(n + 1) % 5000}"/>'
        "</w:style>"
        for n in range(5000)
    )
    rels = (
        '<Relationships><Relationship Id="a" Type="x/styles" Target="styles.xml"/></Relationships>'
    )
    body = '<w:p><w:pPr><w:pStyle w:val="s1"/></w:pPr><w:r><w:t>He was freed.</w:t></w:r></w:p>'
    return a_docx(
        body * 20_000,
        **{
            "word/_rels/document.xml.rels": rels,
            "word/styles.xml": f"<w:styles {_W}>{styles}</w:styles>",
        },
    )


def _heads_that_are_the_document() -> bytes:
    rels = "".join(
        f'<Relationship Id="r{n}" Type="x/header" Target="document.xml"/>' for n in range(5000)
    )
    parts = {"word/_rels/document.xml.rels": f"<Relationships>{rels}</Relationships>"}
    return a_docx(_PARAGRAPH * 5000, **parts)


def _tables_in_tables(depth: int) -> str:
    return "<w:tbl><w:tr><w:tc>" * depth + _PARAGRAPH + "</w:tc></w:tr></w:tbl>" * depth


ZIPS: dict[str, Callable[[], bytes]] = {
    "a zip that unfolds to 1 GB": lambda: a_zip_of(blanks(1024 * _MIB), claims=1 << 30),
    "a zip that claims 100 bytes and has 300 MB": lambda: a_zip_of(blanks(300 * _MIB)),
    "a zip in ten zips": partial(a_nested_zip, 10),
    "a zip in a thousand zips": partial(a_nested_zip, 1000),
    "a zip of 3,000 files": lambda: a_zip({f"word/document{n}.xml": "x" for n in range(3000)}),
    "a zip whose 1,900 files are one": lambda: a_zip_of(blanks(19 * _MIB), names=1900),
    "a zip whose 65,000 files are one": lambda: a_zip_of(blanks(_MIB), names=65_000),
    "a zip with a name of 60,000 letters": lambda: a_zip({"a" * 60_000: b"He was freed."}),
    "a zip with a name of dots": lambda: a_zip({"../" * 900 + "etc/passwd": b"He was freed."}),
    "a zip whose list is nowhere": _lying_end,
    "a zip whose file is nowhere": _lying_place,
    "a zip without a list": lambda: a_docx()[:-40],
    "a zip of nothing": lambda: a_zip({}),
    "half a Word document": lambda: a_docx(_PARAGRAPH * 5000)[:700],
    "half an OpenDocument text": lambda: an_odt(_TEXT_P * 5000)[:700],
    "Word with a billion laughs": partial(laughs, "w:document", a_docx),
    "Word that asks for a file": lambda: _passwd(
        "w:document", a_docx, "<w:p><w:r><w:t>&me;</w:t></w:r></w:p>"
    ),
    "Word with a document type in UTF-16": _wide_doctype,
    "Word with a million paragraphs": lambda: a_docx("<w:p/>" * 990_000),
    "Word with 300,000 filled paragraphs": lambda: a_docx(
        "<w:p><w:r><w:t>x</w:t></w:r></w:p>" * 150_000
    ),
    "Word with one paragraph of 15 MB": lambda: a_docx(
        f"<w:p><w:r><w:t>{'He was freed. ' * _MIB}</w:t></w:r></w:p>"
    ),
    "Word in 60 tables": lambda: a_docx(_tables_in_tables(60)),
    "Word in 100,000 tables": lambda: a_docx(_tables_in_tables(100_000)),
    "Word with tables beside tables": lambda: a_docx(_tables_in_tables(20) * 2000),
    "Word with 200,000 attributes": lambda: a_docx(
        "<w:p " + " ".join(f'a{n}="1"' for n in range(200_000)) + "/>" + _PARAGRAPH
    ),
    "Word with styles in a circle": _a_circle_of_styles,
    "Word with itself at the head of each page": _heads_that_are_the_document,
    "Word with macros": _with_macros,
    "Word with a password": _locked_word,
    "a document of an old Word": _old_word,
    "OpenDocument with a billion laughs": partial(laughs, "office:document-content", an_odt),
    "OpenDocument that asks for a file": lambda: _passwd(
        "office:document-content", an_odt, "<text:p>&me;</text:p>"
    ),
    "OpenDocument with a billion blanks": lambda: an_odt(
        '<text:p>He was<text:s text:c="1000000000"/>freed today and is home.</text:p>'
    ),
    "OpenDocument with a million blanks a hundred thousand times": lambda: an_odt(
        "<text:p>He was freed today." + '<text:s text:c="1000000"/>x' * 100_000 + "</text:p>"
    ),
    "OpenDocument with a row a billion times": lambda: an_odt(
        '<table:table><table:table-row table:number-rows-repeated="1000000000"><table:table-cell'
        f' table:number-columns-repeated="1000000000">{_TEXT_P}</table:table-cell>'
        "</table:table-row></table:table>"
    ),
    "OpenDocument in 100,000 sections": lambda: an_odt(
        "<text:section>" * 100_000 + _TEXT_P + "</text:section>" * 100_000
    ),
    "OpenDocument in 200 sections": lambda: an_odt(
        "<text:section>" * 200 + _TEXT_P + "</text:section>" * 200
    ),
    "XML with a billion laughs": partial(
        bytes, f'<?xml version="1.0"?><!DOCTYPE a [{_LAUGHS}]><a>&l9;</a>'.encode()
    ),
    "flat OpenDocument with a billion laughs": partial(
        bytes,
        (
            f'<?xml version="1.0"?><!DOCTYPE office:document [{_LAUGHS}]>'
            f"<office:document {_O}><office:body><office:text><text:p>&l9;</text:p></office:text>"
            "</office:body></office:document>"
        ).encode(),
    ),
}
