"""What the styles and lists of a Word document say: room between paragraphs, bullets, hiding."""

from dataclasses import dataclass

from lxml import etree

from .xml_parts import attribute, child, children, name_of

_OFF = ("0", "false", "off", "none")
_LONGEST_CHAIN = 20  # styles that build on each other; a circle is no chain


@dataclass(frozen=True, slots=True, kw_only=True)
class ParagraphLook:
    """How a paragraph stands: with room around it, as a point of a list."""

    room_before: bool
    room_after: bool
    is_point: bool


class Styles:
    """The styles and lists of one document."""

    def __init__(self, styles: etree._Element | None, numbering: etree._Element | None) -> None:
        self._styles: dict[str, etree._Element] = {}
        self._chains: dict[str | None, list[etree._Element]] = {}
        self._defaults: etree._Element | None = None
        self._standard: str | None = None  # the style of paragraphs that name none
        for style in () if styles is None else children(styles, "style"):
            if (name := attribute(style, "styleId")) is None:
                continue
            self._styles[name] = style
            if attribute(style, "type") == "paragraph" and is_on(style, "default"):
                self._standard = name
        self._defaults = child(child(child(styles, "docDefaults"), "pPrDefault"), "pPr")
        self._lists = {} if numbering is None else _lists_with_marks(numbering)

    def look_of(self, paragraph: etree._Element) -> ParagraphLook:
        """How *paragraph* stands, by itself, by its style, or by default."""
        own = child(paragraph, "pPr")
        chain = self._chain(attribute(child(own, "pStyle"), "val") or self._standard)
        settings = [own, *(child(style, "pPr") for style in chain)]
        room = [child(one, "spacing") for one in (*settings, self._defaults)]
        return ParagraphLook(
            room_before=_has_room(room, "before"),
            room_after=_has_room(room, "after"),
            is_point=self._is_point(settings),
        )

    def hides(self, run: etree._Element) -> bool:
        """Whether the words of *run* are hidden."""
        own = child(run, "rPr")
        if own is None:
            return False
        chain = self._chain(attribute(child(own, "rStyle"), "val"))
        for settings in (own, *(child(style, "rPr") for style in chain)):
            if (hidden := child(settings, "vanish")) is not None:
                return attribute(hidden, "val") not in _OFF
        return False

    def _chain(self, name: str | None) -> list[etree._Element]:
        """The style *name* and those it builds on."""
        if name not in self._chains:
            found: list[etree._Element] = []
            self._chains[name] = found
            at = name
            while at in self._styles and len(found) < _LONGEST_CHAIN:
                style = self._styles[str(at)]
                found.append(style)
                at = attribute(child(style, "basedOn"), "val")
        return self._chains[name]

    def _is_point(self, settings: list[etree._Element | None]) -> bool:
        """Whether a list has the paragraph; a numbered heading is no point of a list."""
        if any(child(one, "outlineLvl") is not None for one in settings):
            return False
        for one in settings:
            if (numbered := child(one, "numPr")) is not None:
                wanted = attribute(child(numbered, "numId"), "val")
                level = attribute(child(numbered, "ilvl"), "val") or "0"
                return (wanted, level) in self._lists
        return False


def is_on(element: etree._Element, name: str) -> bool:
    """Whether the attribute *name* is there and not switched off."""
    value = attribute(element, name)
    return value is not None and value not in _OFF


def _has_room(spacings: list[etree._Element | None], side: str) -> bool:
    """Whether the first that speaks of *side* leaves room there."""
    for spacing in spacings:
        if spacing is not None and is_on(spacing, f"{side}Autospacing"):
            return True
        if (value := attribute(spacing, side)) is not None:
            return value != "0"
    return False


def _lists_with_marks(numbering: etree._Element) -> set[tuple[str | None, str]]:
    """(list, level) of all levels that print a bullet or a number before their paragraphs."""
    marked: dict[str | None, set[str]] = {}
    for kind in children(numbering, "abstractNum"):
        marked[attribute(kind, "abstractNumId")] = {
            attribute(level, "ilvl") or "0"
            for level in children(kind, "lvl")
            if attribute(child(level, "numFmt"), "val") != "none"
            and attribute(child(level, "lvlText"), "val") != ""
        }
    return {
        (attribute(one, "numId"), level)
        for one in numbering
        if name_of(one) == "num" and attribute(one, "numId") != "0"
        for level in marked.get(attribute(child(one, "abstractNumId"), "val"), ())
    }
