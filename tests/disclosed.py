"""The writer's details, what each level tells of them, and how to look for them in any file."""

import re
import zlib

import pypdfium2

DETAILS = {
    "surname": "Ellery",
    "first name": "Maud",
    "street": "Larkrise Terrace",
    "flat": "Flat 2",
    "town": "Netherhembury",
    "post code": "ZZ9 9ZZ",
    "country": "United Kingdom",
    "email": "maud@ellery-finch.example",
    "group": "Netherhembury Letter Group",
    "room": "The Old Reading Room",
    "row": "3 Market Row",
}
SHOWN = {
    "full": {"surname", "first name", "street", "flat", "town", "post code", "country", "email"},
    "town": {"surname", "first name", "town", "country"},
    "initials": {"town", "country"},
    "group": {"surname", "first name", "group", "room", "row", "town", "post code", "country"},
    "name": {"surname", "first name"},
}


def told(name: str, data: bytes) -> set[str]:
    """The details that the file with *name* and *data* tells, in its name or anywhere in it."""
    text = everything_in(data) if data.startswith(b"%PDF") else data.decode("utf-8-sig")
    lower = " ".join(f"{name} {text}".casefold().split())
    return {key for key, detail in DETAILS.items() if detail.casefold() in lower}


def everything_in(pdf: bytes) -> str:
    """All that can be got out of a file: text, what it says of itself, its unpacked streams."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        texts = [page.get_textpage().get_text_range() for page in document]
        texts += [str(document.get_metadata_dict())]
    finally:
        document.close()
    streams = [pdf]
    for found in re.finditer(rb"stream\r?\n(.*?)endstream", pdf, re.DOTALL):
        unpacking = zlib.decompressobj()
        try:
            streams.append(unpacking.decompress(found[1]))
        except zlib.error:
            continue
    return " ".join([*" ".join(texts).split(), *(one.decode("latin-1") for one in streams)])
