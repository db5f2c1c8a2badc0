"""From the parts of an OpenDocument text (.odt, .fodt) to a document.

Source: OpenDocument 1.3, part 3. Names are compared without their namespaces.
"""

from lxml import etree

from ...domain.errors import SheetFault, SheetUnreadableError
from ...domain.reading_result import WhyUnplaced
from ..document import Document
from .written import Written
from .xml_parts import attribute, child, children, name_of, parsed
from .zipped import Zip

_WRAPS = 120  # as in a Word document: room around such a paragraph is meant
_SKIPPED = frozenset(
    "tracked-changes annotation sequence-decls forms variable-decls user-field-decls hidden-text"
    " hidden-paragraph ruby-text note-citation script title desc".split()
)
_SIGNS = {"s": " ", "tab": "\t"}
_MARGINS = ("header", "header-first", "header-left", "footer", "footer-first", "footer-left")
_LONGEST_CHAIN = 20
_BOXES = frozenset(("text-box",))


def document_of(packed: Zip) -> Document:
    """The paragraphs of the document, heads first, then footnotes and feet."""
    if b"encryption-data" in packed.read("META-INF/manifest.xml"):
        raise SheetUnreadableError(SheetFault.PASSWORD)
    if "encrypted-package" in packed.names:
        raise SheetUnreadableError(SheetFault.PASSWORD)
    content = packed.read("content.xml")
    if not content:
        raise SheetUnreadableError(SheetFault.DAMAGED)
    styles = packed.read("styles.xml")
    return _written([parsed(content), *([parsed(styles)] if styles else [])])


def flat_document_of(document: bytes) -> Document:
    """The same for a document that is one XML file."""
    return _written([parsed(document)])


def _written(roots: list[etree._Element]) -> Document:
    body = child(child(roots[0], "body"), "text")
    if body is None:
        raise SheetUnreadableError(SheetFault.OTHER_FORMAT, "Office document")
    text = _OpenText(roots)
    text.write_margins(roots[-1], "header")
    text.write_blocks(body)
    text.write_notes()
    text.write_margins(roots[-1], "footer")
    return text.written.document()


class _OpenText:
    """One document while it is read."""

    def __init__(self, roots: list[etree._Element]) -> None:
        self.written = Written()
        kinds = [
            child(root, kind) for root in reversed(roots) for kind in ("styles", "automatic-styles")
        ]
        self._styles = {
            attribute(style, "name"): style
            for kind in kinds
            if kind is not None
            for style in children(kind, "style")
        }
        self._waiting: list[etree._Element] = []
        self._notes: list[etree._Element] = []

    def write_margins(self, root: etree._Element, kind: str) -> None:
        """Write the running heads or feet, each once."""
        page, self.written = self.written, Written()
        seen: set[str] = set()
        masters = child(root, "master-styles")
        for master in () if masters is None else children(masters, "master-page"):
            for margin in master:
                said = "".join(str(text) for text in margin.itertext())
                if name_of(margin).partition("-")[0] == kind and said not in seen:
                    seen.add(said)
                    self.write_blocks(margin)
                    self.written.gap()
        self.written.lines()
        self.written.mark(0, WhyUnplaced.REPEATED)
        page.gap()
        page.add_row([self.written])
        page.gap()
        self.written = page

    def write_notes(self) -> None:
        """Write the footnotes that were met."""
        for note in self._notes:
            self.written.gap()
            self.write_blocks(note)
        self._notes.clear()

    def write_blocks(self, parent: etree._Element) -> None:
        """Write the paragraphs, lists and tables in *parent*."""
        for block in parent:
            match name_of(block):
                case "p" | "h":
                    self._write_paragraph(block)
                case "list":
                    self._write_list(block)
                case "table":
                    self._write_table(block)
                case name if name not in _SKIPPED and attribute(block, "display") != "none":
                    self.write_blocks(block)

    def _write_list(self, points: etree._Element) -> None:
        for point in points:
            first = next(iter(point), None)
            is_heading = first is not None and name_of(first) == "h"
            if name_of(point) == "list-item" and not is_heading:
                self.written.bullet()
            self.write_blocks(point)
        self.written.end_line()

    def _write_paragraph(self, paragraph: etree._Element) -> None:
        words = Written()
        self._write_words(paragraph, words)
        lines = words.lines()
        is_point = _is_point(paragraph)
        is_long = any(len(line) > _WRAPS for line in lines)
        style = attribute(paragraph, "style-name")
        if not lines or (not is_point and (is_long or self._has_room(style, "margin-top"))):
            self.written.gap()
        for line in lines:
            self.written.add(line)
            self.written.end_line()
        if not is_point and (is_long or self._has_room(style, "margin-bottom")):
            self.written.gap()
        waiting, self._waiting = self._waiting, []
        for box in waiting:
            self.written.gap()
            self.write_blocks(box)
            self.written.gap()

    def _write_words(self, parent: etree._Element, words: Written) -> None:
        """Write the words in *parent*; text boxes wait for its end, notes for the document's."""
        words.add(parent.text or "")
        for one in parent:
            name = name_of(one)
            if name in _SIGNS:
                words.add(_SIGNS[name])
            elif name == "line-break":
                words.end_line()
            elif name in _BOXES:
                self._waiting.append(one)
            elif name == "note":
                self._notes.extend(children(one, "note-body"))
            elif name not in _SKIPPED and not self._is_hidden(one):
                self._write_words(one, words)
            words.add(one.tail or "")

    def _write_table(self, table: etree._Element) -> None:
        page = self.written
        page.gap()
        for row in table.iter("{*}table-row"):
            if _own_table(row) is not table:
                continue
            cells = []
            for cell in children(row, "table-cell"):
                self.written = Written()
                self.write_blocks(cell)
                cells.append(self.written)
            page.add_row(cells)
        page.gap()
        self.written = page

    def _is_hidden(self, span: etree._Element) -> bool:
        style = self._styles.get(attribute(span, "style-name"))
        return attribute(child(style, "text-properties"), "display") == "none"

    def _has_room(self, name: str | None, side: str) -> bool:
        """Whether the style leaves room on *side*, by itself or by one it builds on."""
        for _ in range(_LONGEST_CHAIN):
            if (style := self._styles.get(name)) is None:
                return False
            settings = child(style, "paragraph-properties")
            room = attribute(settings, side) or attribute(settings, "margin")
            if room is not None:
                return room.strip("0123456789.") != "%" and room.lstrip("0.")[:1].isdigit()
            name = attribute(style, "parent-style-name")
        return False


def _is_point(paragraph: etree._Element) -> bool:
    parent = paragraph.getparent()
    return parent is not None and name_of(parent) in ("list-item", "list-header")


def _own_table(row: etree._Element) -> etree._Element | None:
    """The table that *row* belongs to, which may stand inside another."""
    return next(row.iterancestors("{*}table"), None)
