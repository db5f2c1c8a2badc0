"""From a mail (.eml), or a web page saved as one (.mhtml), to a document.

Source: RFC 5322 and 2045 to 2047. A reader of our own: the standard library's takes minutes for a
header that was made to keep it busy.
"""

import binascii
import re
import string
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from ...domain.errors import SheetFault, SheetUnreadableError
from ...domain.late import late
from ...domain.reading_result import WhyUnplaced
from ..document import Document
from ..lines import lines_of
from . import html
from .encodings import decoded, decoded_as, known

_LARGEST_HEAD = 64 * 1024
_LARGEST_TEXT = 4 * 1024 * 1024  # as it travelled
_LONGEST_FIELD = 2000
_DEEPEST = 10
_MOST_PARTS = 200
_MOST_SHEETS = 20  # of a mail's attachments, so many are looked into
_HEAD_END = re.compile(rb"\r?\n[ \t]*\r?\n|\r\r")
_FIELD = late(r"([!-9;-~]{1,80})[ \t]*:(.*)", re.DOTALL)
_PARAMETER = late(r";\s*([\w*\-]{1,40})\s*=\s*(?:\"([^\"]*)\"|([^\s;\"]*))")
_ENCODED = late(r"=\?([^?\s]{1,60})\?([bBqQ])\?([^?\s]*)\?=(?:\s+(?==\?))?")
_SHOWN = ("subject", "from", "date")
_NOT_BASE64 = bytes(set(range(256)).difference(string.ascii_letters.encode(), b"0123456789+/"))
_FEWEST_LETTERS = 200  # an attachment with fewer is no sheet
_LETTER = late(r"[^\W\d_]")
_SAVED_PAGE = late(r"<saved by|snapshot-content-location", re.IGNORECASE)
_READABLE = (
    "application/pdf", "application/msword", "application/rtf", "text/rtf", "text/html",
    "text/plain", "message/rfc822", "application/octet-stream", "application/zip",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Part:
    """One part of a mail: what its head says, and its content as it travelled."""

    fields: dict[str, str]
    content: bytes

    @property
    def kind(self) -> str:
        """As "text/plain"."""
        return self.fields.get("content-type", "text/plain").partition(";")[0].strip().lower()

    def parameter(self, name: str, of: str = "content-type") -> str:
        """The parameter *name* of a field, as charset of content-type."""
        found = _PARAMETER.finditer(self.fields.get(of, ""))
        return next(((one[2] or one[3]) for one in found if one[1].lower().rstrip("*") == name), "")

    @property
    def is_attached(self) -> bool:
        """Whether the part is a file that came with the mail."""
        disposition = self.fields.get("content-disposition", "").strip().lower()
        named = self.parameter("filename", "content-disposition") or self.parameter("name")
        return disposition.startswith("attachment") or bool(named)

    def bytes(self) -> bytes:
        """The content as it was before it travelled."""
        encoding = self.fields.get("content-transfer-encoding", "").strip().lower()
        if encoding == "quoted-printable":
            return binascii.a2b_qp(self.content)
        if encoding == "base64":
            return _from_base64(self.content)
        return self.content


def document_of(document: bytes, read_inner: Callable[[bytes], Document]) -> Document:
    """The sheet that came with the mail, read by *read_inner*, else the mail itself.

    The mail begins with its subject, sender and date; of two versions of its text the one with
    more letters is taken.
    """
    mail = _part(document)
    parts = list(_parts(mail))
    body = _body(mail, parts)
    sheets = [part for part in parts if _may_be_sheet(part)][:_MOST_SHEETS]
    attached = [one for part in sheets if (one := _sheet(part, read_inner)) is not None]
    if attached:
        return replace(max(attached, key=_letters), came_inside=True)
    return body


def _may_be_sheet(part: _Part) -> bool:
    if not (part.is_attached or part.kind == "message/rfc822"):
        return False
    return part.kind in _READABLE or "officedocument" in part.kind or "opendoc" in part.kind


def _sheet(part: _Part, read_inner: Callable[[bytes], Document]) -> Document | None:
    """The sheet that *part* is; None where it is none that can be read."""
    try:
        found = read_inner(part.bytes())
    except SheetUnreadableError as error:
        if error.fault in (SheetFault.UNSAFE, SheetFault.TOO_LARGE):
            raise
        return None
    return found if _letters(found) >= _FEWEST_LETTERS else None


def _body(mail: _Part, parts: list[_Part]) -> Document:
    """The mail's own text below the lines of its head."""
    texts = [part for part in parts if part.kind in ("text/plain", "text/html")]
    own = [_text_of(part) for part in texts if not part.is_attached]
    text = max(own, key=_letters, default=Document(text=""))
    is_page = bool(_SAVED_PAGE.search(f"{mail.fields.get('from', '')} {' '.join(mail.fields)}"))
    shown = _SHOWN[:1] if is_page else _SHOWN
    head = [
        f"{name.capitalize()}: {_decoded_words(mail.fields[name])}"
        for name in shown
        if mail.fields.get(name)
    ]
    if not head:
        return text
    if not text.text:
        return Document(text="\n".join(head), hints=(WhyUnplaced.SITE,) * len(head))
    hints = text.hints or (None,) * len(lines_of(text.text))
    head_hints = (*(WhyUnplaced.SITE,) * len(head), None)
    return Document(text="\n".join([*head, "", text.text]), hints=(*head_hints, *hints))


def _text_of(part: _Part) -> Document:
    if len(part.content) > _LARGEST_TEXT and part.kind == "text/plain":
        raise SheetUnreadableError(SheetFault.TOO_LARGE)
    charset = part.parameter("charset") or None
    try:
        if part.kind == "text/html":
            return html.document_of(part.bytes(), charset)
    except SheetUnreadableError as error:
        if error.fault is not SheetFault.NOT_TEXT:
            raise
        return Document(text="")
    text = decoded_as(part.bytes(), charset).replace("\r\n", "\n").replace("\r", "\n")
    return Document(text=text.strip("\n"))


def _parts(part: _Part, depth: int = 0, count: list[int] | None = None) -> Iterator[_Part]:
    """All parts of *part* that have no parts of their own."""
    count = [0] if count is None else count
    count[0] += 1
    if depth > _DEEPEST or count[0] > _MOST_PARTS:
        raise SheetUnreadableError(SheetFault.UNSAFE)
    boundary = part.parameter("boundary")
    if not (part.kind.startswith("multipart/") and boundary):
        yield part
        return
    line = re.compile(
        rb"(?:^|\r?\n|\r)--" + re.escape(boundary.encode()) + rb"(--)?[ \t]*(?=\r|\n|$)"
    )
    start: int | None = None
    for found in line.finditer(part.content):
        if start is not None:
            yield from _parts(_part(part.content[start : found.start()]), depth + 1, count)
        start = found.end()
        if found[1]:
            return
    if start is not None:  # the end is missing: cut off, or never written
        yield from _parts(_part(part.content[start:]), depth + 1, count)


def _part(raw: bytes) -> _Part:
    """The part that *raw* is, taken apart into head and content."""
    raw = raw.removeprefix(b"\r\n").removeprefix(b"\n") if raw[:1] in (b"\r", b"\n") else raw
    if raw[:1] in (b"\r", b"\n") or not raw:
        return _Part({}, raw)
    end = _HEAD_END.search(raw, 0, _LARGEST_HEAD + 4)
    if end is None and len(raw) > _LARGEST_HEAD:
        raise SheetUnreadableError(SheetFault.TOO_LARGE)
    head = decoded(raw[: end.start()] if end else raw)
    return _Part(_fields(head), raw[end.end() :] if end else b"")


def _fields(head: str) -> dict[str, str]:
    """The fields of a head by their names in small letters; of two the first counts."""
    fields: dict[str, str] = {}
    for line in re.split(r"\r?\n(?![ \t])|\r(?![\n \t])", head):
        if found := _FIELD.match(line):
            fields.setdefault(found[1].lower(), " ".join(found[2][:_LONGEST_FIELD].split()))
    return fields


def _decoded_words(value: str) -> str:
    """*value* with its encoded words as letters."""
    return " ".join(_ENCODED.sub(_decoded_word, value).split())


def _decoded_word(found: re.Match[str]) -> str:
    charset, way, text = found.groups()
    if way in "bB":
        raw = _from_base64(text.encode("ascii", "replace"))
    else:
        raw = binascii.a2b_qp(text.encode("ascii", "replace"), header=True)
    encoding = known(charset.partition("*")[0])
    return raw.decode(encoding, "replace") if encoding else decoded(raw)


def _from_base64(text: bytes) -> bytes:
    """The bytes that *text* stands for, as far as it goes."""
    letters = text.translate(None, _NOT_BASE64)
    letters = letters[: len(letters) - (len(letters) % 4 == 1)]
    return binascii.a2b_base64(letters + b"=" * (-len(letters) % 4))


def _letters(document: Document) -> int:
    return len(_LETTER.findall(document.text))
