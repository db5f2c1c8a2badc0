"""From the source of a web page, whole or a part of one, to a document."""

import re

from lxml import etree

from ...domain.errors import SheetFault, SheetUnreadableError
from ...domain.late import late
from ...domain.reading_result import WhyUnplaced
from ..document import Document
from .encodings import decoded, decoded_as, wide_without_mark
from .html_source import LARGEST_SOURCE, cut_down
from .written import Written

_CHARSET = re.compile(
    rb"<meta[^>]{1,300}?charset\s{0,9}=\s{0,9}[\"']?\s{0,9}([\w\-:]{2,40})"
    rb"|<\?xml[^>]{1,200}?encoding\s{0,9}=\s{0,9}[\"']([\w\-:]{2,40})",
    re.IGNORECASE,
)
_CHARSET_WITHIN = 16 * 1024
_HEAD_OF_CLIPBOARD = late(r"\s*Version:[^<]*", re.IGNORECASE)
_SPACED = frozenset(
    "p h1 h2 h3 h4 h5 h6 ul ol dl menu dir table blockquote pre section article main header"
    " footer nav aside form fieldset figure details address hr".split()
)
_LINES = frozenset(
    "div li dt dd tr td th caption center figcaption summary hgroup search button legend body"
    " html thead tbody tfoot".split()
)
_FEWEST_LINKS = 3


def document_of(document: bytes, charset: str | None = None) -> Document:
    """The text that the page shows; *charset* is what came with it says, as a mail does."""
    if len(document) > LARGEST_SOURCE:
        raise SheetUnreadableError(SheetFault.TOO_LARGE)
    source = _HEAD_OF_CLIPBOARD.sub("", _decoded(document, charset), count=1)
    parser = etree.HTMLParser(no_network=True, huge_tree=False, encoding="utf-8")
    seen = cut_down(source).encode("utf-8", "replace")
    try:
        root = etree.fromstring(b"<html><body>" + seen, parser)
    except etree.ParserError as error:
        raise SheetUnreadableError(SheetFault.NOT_TEXT) from error
    if any("Excessive depth" in str(entry.message) for entry in parser.error_log):
        raise SheetUnreadableError(SheetFault.UNSAFE)
    written = _Page().written(root)
    if not written.lines():
        raise SheetUnreadableError(SheetFault.NOT_TEXT)
    return written.document()


def _decoded(document: bytes, charset: str | None) -> str:
    if wide_without_mark(document[:_CHARSET_WITHIN]):
        return decoded(document)
    if (found := _CHARSET.search(document[:_CHARSET_WITHIN])) is not None:
        charset = (found[1] or found[2]).decode("ascii", "replace")
    return decoded_as(document, charset)


class _Page:
    """One page while its tree is walked through."""

    def __init__(self) -> None:
        self._pages = [Written()]  # the page, and the cells of tables that are open in it
        self._rows: list[list[Written]] = []
        self._hidden = self._menus = self._links = self._kept = 0
        self._lists: list[list[int]] = []  # first line, letters, letters in links, points

    def written(self, root: etree._Element) -> Written:
        """What the page shows."""
        for event, element in etree.iterwalk(root, events=("start", "end")):
            name = str(element.tag)
            if event == "start":
                self._count(element, 1)
                self._start(name)
                self._add(element.text)
            else:
                self._end(name)
                self._count(element, -1)
                self._add(element.tail)
        return self._pages[0]

    def _count(self, element: etree._Element, step: int) -> None:
        """Note that what *element* is marked as begins or ends."""
        self._hidden += step * ("h" in element.attrib)
        is_head = element.tag == "header" and _is_banner(element)
        self._menus += step * ("s" in element.attrib or is_head)
        self._links += step * ("l" in element.attrib)
        self._kept += step * (element.tag == "pre")
        self._page.hint = WhyUnplaced.SITE if self._menus else None

    @property
    def _page(self) -> Written:
        return self._pages[-1]

    def _start(self, name: str) -> None:
        if name == "br":
            self._page.end_line(keep_blank=True)
        elif name in _SPACED and not (name in ("ul", "ol") and self._lists):
            self._page.gap()
        elif name in _LINES or name in _SPACED:
            self._page.end_line()
        if name in ("ul", "ol", "menu"):
            self._lists.append([len(self._page), 0, 0, 0])
        elif name == "li":
            self._page.bullet()
            if self._lists:
                self._lists[-1][3] += 1
        elif name == "tr":
            self._rows.append([])
        elif name in ("td", "th") and self._rows:
            self._pages.append(Written())
            self._page.hint = WhyUnplaced.SITE if self._menus else None

    def _end(self, name: str) -> None:
        if name in ("ul", "ol", "menu") and self._lists:
            self._end_list()
        elif name in ("td", "th") and self._rows:
            self._rows[-1].append(self._pages.pop())
        elif name == "tr":
            self._page.add_row(self._rows.pop())
        if name in _SPACED and not (name in ("ul", "ol") and self._lists):
            self._page.gap()
        elif name in _LINES or name in _SPACED:
            self._page.end_line()

    def _end_list(self) -> None:
        """A list of nothing but links that lead elsewhere is a menu."""
        first, letters, linked, points = self._lists.pop()
        self._page.end_line()
        if letters and letters == linked and points >= _FEWEST_LINKS:
            self._page.mark(first, WhyUnplaced.SITE)
        if self._lists:
            for place, count in ((1, letters), (2, linked), (3, points)):
                self._lists[-1][place] += count

    def _add(self, text: str | None) -> None:
        if not text or self._hidden:
            return
        if self._kept:
            self._page.add_lines(text)
        else:
            self._page.add(text)
        if self._lists:
            letters = sum(character.isalpha() for character in text)
            self._lists[-1][1] += letters
            self._lists[-1][2] += letters if self._links else 0


def _is_banner(header: etree._Element) -> bool:
    """Whether *header* is the site's, not that of an article, which has the title."""
    return next(header.iterancestors("article", "section", "main"), None) is None and (
        header.find(".//h1") is None
    )
