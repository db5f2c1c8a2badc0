"""From the parts of a Word document (.docx) to a document.

Source: ECMA-376, WordprocessingML. Names are compared without their namespaces: there are two,
the common one and the strict one.
"""

import posixpath
from collections.abc import Iterator

from lxml import etree

from ...domain.errors import SheetFault, SheetUnreadableError
from ...domain.reading_result import WhyUnplaced
from ..document import Document
from .docx_styles import Styles
from .written import Written
from .xml_parts import attribute, child, children, name_of, parsed
from .zipped import Zip

MAIN = "word/document.xml"
_MOST_PARAGRAPHS = 30_000  # with words or without
_MOST_MARGINS = 50  # different heads of pages: a document may have some for each of its parts
_WRAPS = 120  # a paragraph of more letters runs over lines on paper: room around it is meant
_SKIPPED = frozenset(
    # struck out, moved away, machinery of fields, notes in the margin, the reading of a word
    "del moveFrom delText instrText delInstrText fldData rPr pPr rt sdtPr sdtEndPr annotationRef"
    " commentReference object".split()
)
_WORDS = frozenset(("t",))
_SIGNS = {
    "tab": "\t", "ptab": "\t", "noBreakHyphen": "-", "softHyphen": "\u00ad",
}  # fmt: skip
_LINE_ENDS = frozenset(("br", "cr"))
_BOXES = frozenset(("txbxContent",))


def document_of(packed: Zip) -> Document:
    """The paragraphs of the document, heads first, then feet and footnotes."""
    return _Word(packed).document()


class _Word:
    """One document while it is read."""

    def __init__(self, packed: Zip) -> None:
        self._packed = packed
        root = parsed(packed.read("_rels/.rels")) if "_rels/.rels" in packed.names else None
        self._main = _target(root, "officeDocument") or MAIN
        self._folder = posixpath.dirname(self._main)
        links = posixpath.join(self._folder, "_rels", posixpath.basename(self._main) + ".rels")
        content = packed.read(links)
        self._links = parsed(content) if content else None
        self._styles = Styles(self._linked("styles"), self._linked("numbering"))
        self._written = Written()
        self._boxes: list[etree._Element] = []
        self._notes: list[str] = []
        self._paragraphs = 0

    def document(self) -> Document:
        """The whole text."""
        content = self._packed.read(self._main)
        if not content:
            raise SheetUnreadableError(SheetFault.DAMAGED)
        body = child(parsed(content), "body")
        if body is None:
            raise SheetUnreadableError(SheetFault.DAMAGED)
        self._write_margin("header")
        self._write_blocks(body)
        self._write_notes()
        self._write_margin("footer")
        return self._written.document()

    def _write_margin(self, kind: str) -> None:
        """Write the running heads or feet, each once; most sheets have the same on all pages."""
        seen: set[tuple[str, ...]] = set()
        page, self._written = self._written, Written()
        for part in self._all_linked(kind):
            margin, self._written = self._written, Written()
            self._write_blocks(part)
            lines = tuple(self._written.lines())
            if lines and lines not in seen:
                seen.add(lines)
                margin.gap()
                margin.add_row([self._written])
            self._written = margin
        self._written.lines()
        self._written.mark(0, WhyUnplaced.REPEATED)
        page.gap()
        page.add_row([self._written])
        page.gap()
        self._written = page

    def _write_notes(self) -> None:
        """Write the footnotes that the text refers to."""
        for kind in ("footnotes", "endnotes"):
            root = self._linked(kind)
            wanted = {note.partition(" ")[2] for note in self._notes if note.startswith(kind)}
            for note in () if root is None else root:
                if attribute(note, "id") in wanted:
                    self._written.gap()
                    self._write_blocks(note)

    def _write_blocks(self, parent: etree._Element) -> None:
        """Write the paragraphs and tables in *parent*."""
        for block in parent:
            match name_of(block):
                case "p":
                    self._write_paragraph(block)
                case "tbl":
                    self._write_table(block)
                case name if name not in _SKIPPED:
                    self._write_blocks(block)

    def _write_paragraph(self, paragraph: etree._Element) -> None:
        self._paragraphs += 1
        if self._paragraphs > _MOST_PARAGRAPHS:
            raise SheetUnreadableError(SheetFault.TOO_LARGE)
        look = self._styles.look_of(paragraph)
        words = Written()
        self._write_words(paragraph, words)
        lines = words.lines()
        is_long = any(len(line) > _WRAPS for line in lines)
        if not lines or (not look.is_point and (look.room_before or is_long)):
            self._written.gap()
        if look.is_point:
            self._written.bullet()
        for line in lines:
            self._written.add(line)
            self._written.end_line()
        if not look.is_point and (look.room_after or is_long):
            self._written.gap()
        boxes, self._boxes = self._boxes, []
        for box in boxes:
            self._written.gap()
            self._write_blocks(box)
            self._written.gap()

    def _write_words(self, parent: etree._Element, words: Written) -> None:
        """Write the words in *parent*; a text box among them waits for the paragraph's end."""
        for one in parent:
            name = name_of(one)
            if name in _WORDS:
                words.add(one.text or "")
            elif name in _SIGNS:
                words.add(_SIGNS[name])
            elif name in _LINE_ENDS:
                words.end_line()
            elif name == "sym":
                words.add(_sign(attribute(one, "char")))
            elif name in ("footnoteReference", "endnoteReference"):
                self._notes.append(f"{name.removesuffix('Reference')}s {attribute(one, 'id')}")
            elif name in _BOXES:
                self._boxes.append(one)
            elif name == "AlternateContent":
                self._write_choice(one, words)
            elif name not in _SKIPPED and not (name == "r" and self._styles.hides(one)):
                self._write_words(one, words)

    def _write_choice(self, alternatives: etree._Element, words: Written) -> None:
        """Write the first of *alternatives* that says anything: they say the same."""
        for one in alternatives:
            before = words.mass + len(self._boxes)
            self._write_words(one, words)
            if words.mass + len(self._boxes) > before:
                return

    def _write_table(self, table: etree._Element) -> None:
        page = self._written
        page.gap()
        for row in _inside(table, "tr"):
            if child(child(row, "trPr"), "del") is not None:
                continue
            cells = []
            for cell in _inside(row, "tc"):
                self._written = Written()
                self._write_blocks(cell)
                cells.append(self._written)
            page.add_row(cells)
        page.gap()
        self._written = page

    def _linked(self, kind: str) -> etree._Element | None:
        return next(iter(self._all_linked(kind)), None)

    def _all_linked(self, kind: str) -> Iterator[etree._Element]:
        """The parts of *kind* that the main part refers to."""
        for target in list(dict.fromkeys(_targets(self._links, kind)))[:_MOST_MARGINS]:
            path = posixpath.normpath(posixpath.join("/", self._folder, target)).lstrip("/")
            if content := self._packed.read(path):
                yield parsed(content)


def _inside(parent: etree._Element, name: str) -> Iterator[etree._Element]:
    """The rows of a table or cells of a row, also those wrapped in a form's control."""
    for one in parent:
        if name_of(one) == name:
            yield one
        elif name_of(one) in ("sdt", "sdtContent", "customXml", "ins"):
            yield from _inside(one, name)


def _targets(links: etree._Element | None, kind: str) -> list[str]:
    return [
        attribute(link, "Target") or ""
        for link in (() if links is None else children(links, "Relationship"))
        if (attribute(link, "Type") or "").rpartition("/")[2] == kind
        and attribute(link, "TargetMode") != "External"
    ]


def _target(links: etree._Element | None, kind: str) -> str | None:
    return next((target.lstrip("/") for target in _targets(links, kind)), None)


def _sign(code: str | None) -> str:
    """The character of a symbol face, where it stands in the font: U+F0B7 is a bullet."""
    try:
        number = int(code or "", 16)
    except ValueError:
        return ""
    return (
        "•"
        if number in (0xB7, 0xF0B7)
        else chr(number)
        if 0x20 <= number < 0xD800 or 0xE000 <= number < 0xFFFE
        else ""
    )
