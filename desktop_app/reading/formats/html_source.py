"""Cuts the source of a web page down to what can be seen, before a parser gets it.

A page may bring megabytes of scripts, pictures in its own text, a hundred thousand attributes on
one tag: what no reader sees is left out in one pass, which never looks at a character twice.
"""

import re

from ...domain.errors import SheetFault, SheetUnreadableError
from ...domain.late import late

LARGEST_SOURCE = 8 * 1024 * 1024
_LARGEST_LEFT = 2 * 1024 * 1024
_MOST_PIECES = 200_000  # tags, and the texts before them
_DEEPEST = 200

_NAME = late(r"[a-zA-Z][a-zA-Z0-9:\-]{0,30}")
_ATTRIBUTE = late(r"[\s/]*([^\s=>/]+)(?:\s*=\s*)?")
_BARE_VALUE = late(r"[^\s>]*")
# Their content is no text of the page; nothing in it is a tag but their own end.
_RAW = frozenset("script style textarea title xmp iframe noembed noframes noscript".split())
_DROPPED = frozenset("template svg math select object audio video canvas dialog map".split())
# Elements whose nesting counts. p, li and the parts of a table close each other.
_CONTAINERS = frozenset(
    "html body div section article main header footer nav aside form fieldset figure figcaption"
    " blockquote center details summary address hgroup search ul ol menu dir dl table pre"
    " button".split()
)
_PARTS = frozenset(
    "p h1 h2 h3 h4 h5 h6 li dt dd tr td th thead tbody tfoot caption br hr legend".split()
)
_EMPTY = frozenset("img input link meta base col wbr embed source track area param".split())
_MOST_ATTRIBUTES, _LONGEST_VALUE = 50, 2000
_MENUS = frozenset(("nav", "footer", "aside", "button", "menu"))
_MENU_ROLES = frozenset(
    "navigation banner contentinfo search complementary menu menubar button dialog alert"
    " alertdialog toolbar tablist".split()
)
_MENU_WORDS = frozenset(
    "nav navbar navigation breadcrumb breadcrumbs cookie cookies cookie-banner cookie-notice"
    " sidebar share social social-share sr-only visually-hidden screen-reader-text skip-link"
    " site-header site-footer".split()
)
_HIDING = late(r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all", re.IGNORECASE)
_LINKS_OF_A_TEXT = ("mailto:", "tel:", "fax:", "/cdn-cgi/l/email-protection")


def cut_down(source: str) -> str:
    """The tags and text of *source* that show, each tag with marks of ours for its attributes.

    `h` stands on what is hidden, `s` on menus and the like, `l` on links that lead elsewhere.
    Raises SheetUnreadableError where too much is left, or it is nested as no page is.
    """
    if len(source) > LARGEST_SOURCE:
        raise SheetUnreadableError(SheetFault.TOO_LARGE)
    result = "".join(_Cutter(source).pieces())
    if len(result) > _LARGEST_LEFT:
        raise SheetUnreadableError(SheetFault.TOO_LARGE)
    return result


class _Cutter:
    """Walks through one source from its start to its end."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._place = 0
        self._out: list[str] = []
        self._open: list[str] = []  # containers
        self._inline: list[tuple[str, bool]] = []  # other elements, and whether they are written
        self._missing: set[str] = set()  # what was looked for and doesn't come again

    def pieces(self) -> list[str]:
        """What is left."""
        source = self._source
        while self._place < len(source):
            start = source.find("<", self._place)
            if start < 0:
                start = len(source)
            self._out.append(source[self._place : start].replace("\0", ""))
            self._place = start
            if len(self._out) > _MOST_PIECES:
                raise SheetUnreadableError(SheetFault.TOO_LARGE)
            if start < len(source):
                self._step()
        return self._out

    def _step(self) -> None:
        """Take the one thing that begins with "<" here."""
        source, start = self._source, self._place
        following = source[start + 1 : start + 2]
        if following == "/" and (name := _NAME.match(source, start + 2)):
            self._place = self._after(">", name.end())
            self._close(name[0].lower())
        elif name := _NAME.match(source, start + 1):
            self._open_tag(name[0].lower(), name.end())
        elif source.startswith("<!--", start):
            self._place = self._after("-->", start + 4)
        elif following and following in "!?/":
            self._place = self._after(">", start + 1)
        else:
            self._out.append("&lt;")
            self._place = start + 1

    def _open_tag(self, name: str, place: int) -> None:
        attributes = self._attributes(place)
        if name in _RAW:
            self._skip_to_end_of(name)
            return
        marks = _marks(name, attributes)
        if name in _DROPPED:
            name, marks = "div", " h"
        if name in _CONTAINERS:
            self._open.append(name)
            if len(self._open) > _DEEPEST:
                raise SheetUnreadableError(SheetFault.UNSAFE)
        elif name not in _PARTS:
            if name not in _EMPTY and len(self._inline) < _DEEPEST:
                self._inline.append((name, bool(marks)))
                self._out.append(f"<span{marks}>" if marks else "")
            return
        self._out.append(f"<{name}{marks}>")

    def _close(self, name: str) -> None:
        name = "div" if name in _DROPPED else name
        if name in _PARTS:
            self._out.append(f"</{name}>")
        elif name in _CONTAINERS:
            if name in self._open:
                while self._open.pop() != name:
                    pass
                self._out.append(f"</{name}>")
        elif any(name == one for one, _ in self._inline):
            self._close_inline(name)

    def _close_inline(self, name: str) -> None:
        """Close the innermost element called *name*, and those left open in it."""
        ended = ""
        while ended != name:
            ended, is_written = self._inline.pop()
            self._out.append("</span>" if is_written else "")

    def _attributes(self, place: int) -> dict[str, str]:
        """The attributes of the tag whose name ends at *place*; goes on to the tag's end."""
        source = self._source
        found: dict[str, str] = {}
        while match := _ATTRIBUTE.match(source, place):
            place = match.end()
            value = ""
            if "=" in match[0][len(match[1]) :]:
                quote = source[place : place + 1]
                if quote in ("'", '"') and self._has_ahead(quote, place + 1):
                    end = source.index(quote, place + 1)
                    value, place = source[place + 1 : end], end + 1
                else:
                    bare = _BARE_VALUE.match(source, place)
                    value, place = (bare[0], bare.end()) if bare else ("", place)
            if len(found) < _MOST_ATTRIBUTES:
                found.setdefault(match[1].lower(), value[:_LONGEST_VALUE])
        self._place = self._after(">", place)
        return found

    def _has_ahead(self, word: str, place: int) -> bool:
        if word not in self._missing and self._source.find(word, place) < 0:
            self._missing.add(word)
        return word not in self._missing

    def _after(self, word: str, place: int) -> int:
        """The place after the next *word*, the end where none comes."""
        if not self._has_ahead(word, place):
            return len(self._source)
        return self._source.index(word, place) + len(word)

    def _skip_to_end_of(self, name: str) -> None:
        end = late(rf"</{name}(?=[\s>/])", re.IGNORECASE).search(self._source, self._place)
        self._place = self._after(">", end.end()) if end else len(self._source)


def _marks(name: str, attributes: dict[str, str]) -> str:
    """Our marks for an element with *attributes*."""
    marks = ""
    hides = name == "del" or "hidden" in attributes or _HIDING.search(attributes.get("style", ""))
    if hides or attributes.get("aria-hidden", "").strip().lower() == "true":
        marks += " h"
    words = f"{attributes.get('class', '')} {attributes.get('id', '')}".lower().split()
    role = attributes.get("role", "").strip().lower()
    is_menu = role in _MENU_ROLES or not _MENU_WORDS.isdisjoint(words)
    if name in _MENUS or (name not in ("body", "html", "main", "article") and is_menu):
        marks += " s"
    if name == "a" and (target := attributes.get("href", "").strip().lower()):
        marks += "" if any(start in target for start in _LINKS_OF_A_TEXT) else " l"
    return marks
