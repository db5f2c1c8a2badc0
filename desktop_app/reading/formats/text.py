"""From the bytes of a text file to text."""

import codecs

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def text_of(document: bytes) -> str:
    """The text in *document*: by its byte order mark, else UTF-8, else Windows-1252.

    Bytes that mean nothing in the encoding become U+FFFD, so that they are seen.
    """
    for mark, encoding in _MARKS:
        if document.startswith(mark):
            return document.decode(encoding, errors="replace")
    try:
        return document.decode("utf-8")
    except UnicodeDecodeError:
        return document.decode("cp1252", errors="replace")
