"""From the bytes of an RTF file to a document.

Source: Rich Text Format Specification 1.9.1. A reader of our own: what is struck out, hidden or
only for the word processor must not come through as words of a sheet.
"""

import re
from dataclasses import dataclass, field, replace

from ...domain.errors import SheetFault, SheetUnreadableError
from ...domain.reading_result import WhyUnplaced
from ..document import Document
from .encodings import known
from .written import Written

_TOKEN = re.compile(
    rb"\\(?:([a-zA-Z]{1,32})(-?\d{1,10})? ?|'([0-9a-fA-F]{2})|(.))|([{}])|([^\\{}]+)",
    re.DOTALL,
)
_SKIPPED = frozenset(
    b"fonttbl colortbl stylesheet info pict object listtable listoverridetable revtbl rsidtbl"
    b" generator fldinst bkmkstart bkmkend themedata colorschememapping datastore latentstyles"
    b" xmlnstbl mmathPr sp annotation atnid atnauthor atnref atrfstart atrfend atndate atnicn"
    b" atnparent pgptbl filetbl userprops docvar xe tc rxe template operator nonshppict"
    b" do objdata falt panose".split()
)
_STARRED = frozenset((b"shpinst", b"footnote"))  # marked as passable, and with words all the same
_LETTERS = frozenset((b"plain", b"uc", b"f", b"fcharset", b"ansicpg", b"mac"))
_MARGINS = frozenset(b"header headerl headerr headerf footer footerl footerr footerf".split())
_ASIDE = _MARGINS | {b"shptxt", b"footnote"}
_POINTS = frozenset((b"listtext", b"pntext"))
_SIGNS = {
    b"tab": "\t", b"cell": "", b"emdash": "—", b"endash": "–", b"bullet": "•", b"lquote": "‘",
    b"rquote": "’", b"ldblquote": "“", b"rdblquote": "”", b"emspace": " ", b"enspace": " ",
    b"qmspace": " ",
}  # fmt: skip
_ENDS = frozenset((b"line", b"page", b"column", b"softline", b"sect"))
_SYMBOLS = {b"~": "\u00a0", b"_": "-", b"-": "\u00ad", b"\\": "\\", b"{": "{", b"}": "}"}
# Where a face says which letters it has; Source: the table of \fcharset.
_CODE_PAGES = {
    0: "cp1252", 2: "symbol", 77: "mac-roman", 128: "cp932", 129: "cp949", 134: "cp936",
    136: "cp950", 161: "cp1253", 162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256",
    186: "cp1257", 204: "cp1251", 222: "cp874", 238: "cp1250",
}  # fmt: skip
_BULLETS = "·•§o"
_WRAPS = 120
_MOST_TOKENS = 400_000
_MOST_PARAGRAPHS = 30_000  # with words or without, also those in cells


@dataclass(frozen=True, slots=True)
class _State:
    """What holds inside the braces that are open."""

    skips: bool = False
    margin: bool = False
    note: bool = False
    is_mark: bool = False  # the bullet or number that older readers are given before a point
    hides: bool = False
    face: int = 0
    after_unicode: int = 1  # so many characters follow \\u for those who don't know it
    in_faces: bool = False


@dataclass(slots=True)
class _Paragraph:
    """What holds for one paragraph, until the next begins afresh."""

    room: bool = False
    in_table: bool = False
    point: bool = False


@dataclass(slots=True)
class _Rtf:
    """One file while it is read."""

    page: Written = field(default_factory=Written)
    margins: Written = field(default_factory=Written)
    notes: Written = field(default_factory=Written)
    # what waits while a text box, a note or a margin is read: braces open then, words, paragraph
    waiting: list[tuple[int, Written, _Paragraph]] = field(default_factory=list)
    state: _State = field(default_factory=_State)
    stack: list[_State] = field(default_factory=list)
    paragraph: _Paragraph = field(default_factory=_Paragraph)
    cells: list[Written] = field(default_factory=list)
    words: Written = field(default_factory=Written)
    faces: dict[int, str] = field(default_factory=dict)
    code_page: str = "cp1252"
    raw: bytearray = field(default_factory=bytearray)
    raw_page: str = "cp1252"  # the encoding of the bytes that wait
    high: str = ""  # the first half of a character that \\u gives in two
    ignore: int = 0
    starred: bool = False
    ended: int = 0  # paragraphs


def document_of(document: bytes) -> Document:
    """The paragraphs, with the heads and feet of pages before them, footnotes after."""
    rtf = _Rtf()
    place = tokens = 0
    while found := _TOKEN.match(document, place):
        place, tokens = found.end(), tokens + 1
        if tokens > _MOST_TOKENS:
            raise SheetUnreadableError(SheetFault.TOO_LARGE)
        word, number, coded, symbol, brace, plain = found.groups()
        if word == b"bin":
            place += max(int(number or 0), 0)
        elif word is not None:
            _obey(rtf, word, None if number is None else int(number))
        elif brace is not None:
            _nest(rtf, brace)
        elif coded is not None:
            _add_bytes(rtf, bytes((int(coded, 16),)))
        elif symbol is not None:
            _obey_symbol(rtf, symbol)
        elif plain is not None:
            _add_bytes(rtf, plain.translate(None, b"\r\n"))
    _end_paragraph(rtf)
    _end_row(rtf)
    rtf.margins.lines()
    rtf.margins.mark(0, WhyUnplaced.REPEATED)
    whole = Written()
    for part in (rtf.margins, rtf.page, rtf.notes):
        whole.gap()
        whole.add_row([part])
    return whole.document()


def _nest(rtf: _Rtf, brace: bytes) -> None:
    _flush(rtf)
    rtf.starred, rtf.ignore = False, 0
    if brace == b"{":
        rtf.stack.append(rtf.state)
    elif rtf.stack:
        if rtf.waiting and len(rtf.stack) == rtf.waiting[-1][0]:
            _end_paragraph(rtf)
            _, rtf.words, rtf.paragraph = rtf.waiting.pop()
        rtf.state = rtf.stack.pop()


def _set_aside(rtf: _Rtf) -> None:
    """Let the paragraph wait until the braces close in which another one begins."""
    rtf.waiting.append((len(rtf.stack), rtf.words, rtf.paragraph))
    rtf.words, rtf.paragraph = Written(), _Paragraph()


def _obey_symbol(rtf: _Rtf, symbol: bytes) -> None:
    if symbol == b"*":
        rtf.starred = True
    elif symbol in b"\r\n":
        _end_paragraph(rtf)
    else:
        _add(rtf, _SYMBOLS.get(symbol, ""))


def _obey(rtf: _Rtf, word: bytes, number: int | None) -> None:
    """Do what a control word says."""
    if word == b"u" and number is not None:
        _add_unicode(rtf, number)
        return
    starred, rtf.starred = rtf.starred, False
    _flush(rtf)
    if word in _POINTS:
        rtf.state = replace(rtf.state, is_mark=True)
    elif not rtf.state.skips and word in _ASIDE:
        _set_aside(rtf)
        rtf.state = replace(
            rtf.state,
            margin=rtf.state.margin or word in _MARGINS,
            note=rtf.state.note or word == b"footnote",
        )
    elif word == b"fonttbl":
        rtf.state = replace(rtf.state, skips=True, in_faces=True)
    elif word in _SKIPPED or (starred and word not in _STARRED):
        rtf.state = replace(rtf.state, skips=True)
    elif word in (b"v", b"deleted"):
        rtf.state = replace(rtf.state, hides=number != 0)
    elif word in _LETTERS:
        _choose_letters(rtf, word, number or 0)
    elif not (rtf.state.skips or rtf.state.hides):
        _lay_out(rtf, word, number)


def _choose_letters(rtf: _Rtf, word: bytes, number: int) -> None:
    """Do what a word says of faces and encodings."""
    if word == b"plain":
        rtf.state = replace(rtf.state, hides=False, face=0)
    elif word == b"uc":
        rtf.state = replace(rtf.state, after_unicode=min(number, 8))
    elif word == b"f":
        rtf.state = replace(rtf.state, face=number)
    elif word == b"fcharset" and rtf.state.in_faces:
        rtf.faces[rtf.state.face] = _CODE_PAGES.get(number, rtf.code_page)
    elif word == b"ansicpg":
        rtf.code_page = known(f"cp{number}") or "cp1252"
    elif word == b"mac":
        rtf.code_page = "mac-roman"


def _lay_out(rtf: _Rtf, word: bytes, number: int | None) -> None:
    """Do what a word says of paragraphs, lines and tables."""
    if word == b"par":
        _end_paragraph(rtf)
    elif word == b"pard":
        rtf.paragraph = _Paragraph(point=rtf.paragraph.point and rtf.words.mass == 0)
    elif word == b"intbl":
        rtf.paragraph.in_table = True
    elif word in (b"sb", b"sa"):
        rtf.paragraph.room = rtf.paragraph.room or bool(number)
    elif word in (b"cell", b"nestcell"):
        _end_paragraph(rtf, ends_cell=True)
        rtf.cells.append(Written())
    elif word in (b"row", b"nestrow"):
        _end_row(rtf)
    elif word in _ENDS:
        rtf.words.end_line()
    elif word in _SIGNS:
        _add(rtf, _SIGNS[word])


def _add_unicode(rtf: _Rtf, number: int) -> None:
    """Add the character of a number, which may be the half of one."""
    _flush(rtf, keep_half=True)
    unit = number & 0xFFFF
    if 0xD800 <= unit < 0xDC00:
        rtf.high = chr(unit)
    else:
        pair = (rtf.high + chr(unit)).encode("utf-16", "surrogatepass")
        rtf.high = ""
        _add(rtf, pair.decode("utf-16", "replace"))
    rtf.ignore = rtf.state.after_unicode


def _add_bytes(rtf: _Rtf, plain: bytes) -> None:
    """Let bytes wait for those after them: some letters have two, written in two ways."""
    ignored = min(rtf.ignore, len(plain))
    rtf.ignore -= ignored
    if rtf.state.skips or rtf.state.hides:
        return
    rtf.raw_page = rtf.faces.get(rtf.state.face, rtf.code_page)
    rtf.raw += plain[ignored:]


def _flush(rtf: _Rtf, *, keep_half: bool = False) -> None:
    """Add the bytes that wait, as letters of their face."""
    if rtf.raw:
        raw, rtf.raw = bytes(rtf.raw), bytearray()
        _add(
            rtf, _symbols(raw) if rtf.raw_page == "symbol" else raw.decode(rtf.raw_page, "replace")
        )
    if not keep_half:
        rtf.ignore = 0
        if rtf.high:
            rtf.high = ""
            _add(rtf, "\ufffd")


def _symbols(raw: bytes) -> str:
    """Letters of a face of signs, where they stand in it."""
    return "".join(
        "•" if byte == 0xB7 else chr(byte) if byte < 0x80 else chr(0xF000 + byte) for byte in raw
    )


def _add(rtf: _Rtf, text: str) -> None:
    if rtf.state.skips or rtf.state.hides:
        return
    if rtf.state.is_mark:
        rtf.paragraph.point = rtf.paragraph.point or not text.isspace()
        return
    rtf.words.add(text)


def _end_paragraph(rtf: _Rtf, *, ends_cell: bool = False) -> None:
    """Move the words to where they belong: the page, a margin, or a cell of a table."""
    rtf.ended += 1
    if rtf.ended > _MOST_PARAGRAPHS:
        raise SheetUnreadableError(SheetFault.TOO_LARGE)
    _flush(rtf)
    lines = rtf.words.lines()
    if rtf.state.margin or rtf.state.note:
        _move(rtf.words, rtf.margins if rtf.state.margin else rtf.notes)
        return
    in_table = rtf.paragraph.in_table or ends_cell
    if not in_table and rtf.cells:
        _end_row(rtf)
    if in_table and not rtf.cells:
        rtf.cells.append(Written())
    target = rtf.cells[-1] if in_table else rtf.page
    room = rtf.paragraph.room or any(len(line) > _WRAPS for line in lines)
    if not lines or (room and not rtf.paragraph.point):
        target.gap()
    if rtf.paragraph.point and lines:
        target.bullet()
    _move(rtf.words, target)
    if room and not rtf.paragraph.point:
        target.gap()
    rtf.words, rtf.paragraph.point = Written(), False


def _end_row(rtf: _Rtf) -> None:
    if rtf.cells:
        cells, rtf.cells = rtf.cells, []
        rtf.page.add_row(cells)


def _move(words: Written, target: Written) -> None:
    """Move the lines of *words* to *target*."""
    for line in words.lines():
        target.add(line)
        target.end_line()
    words.clear()
