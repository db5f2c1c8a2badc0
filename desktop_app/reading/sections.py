"""Cuts a sheet into its parts, by the marker lines of its layout."""

import re
from collections import defaultdict
from collections.abc import Container
from itertools import pairwise
from math import inf

from ..domain.late import late
from .haystack import Haystack, Sheet
from .layout import Layout, Marker, Part
from .lines import Line

_INNER = {Part.LANGUAGE, Part.DEADLINE, Part.CALLS_MARKER, Part.TARGETS_MARKER, Part.COPIES_MARKER}
_ROUNDING = 1e-6  # of sums in another order
_PROSE = 60  # characters; what stands behind the addresses otherwise is shorter
_LABEL = late(r"(?:fax|tel|phone|e-?mail|salutation)\w*\s*:", re.IGNORECASE)


class Sections:
    """The lines of each part of a sheet, in order; an empty list where a part is missing."""

    def __init__(self) -> None:
        self._parts: defaultdict[Part, list[Line]] = defaultdict(list)

    def __getitem__(self, part: Part) -> list[Line]:
        return self._parts[part]

    def move(self, source: Part, start: int, target: Part) -> None:
        """Move the lines of *source* from place *start* on to the end of *target*."""
        self._parts[target].extend(self._parts[source][start:])
        del self._parts[source][start:]

    def replace(self, part: Part, lines: list[Line]) -> None:
        """Let *lines* be those of *part*."""
        self._parts[part] = lines

    @property
    def marked(self) -> int:
        """How many different marks of an urgent action were seen."""
        marks = (
            Part.BANNER, Part.TITLE, Part.LANGUAGE, Part.DEADLINE,
            Part.TARGETS_MARKER, Part.COPIES_MARKER, Part.DIPLOMATIC,
            Part.AFTER_DEADLINE, Part.BACKGROUND_MARKER, Part.LETTER_MARKER, Part.PEOPLE,
            Part.STOP, Part.HEAD, Part.CONCERN, Part.CHAIN,
        )  # fmt: skip
        return sum(bool(self._parts[mark]) for mark in marks)


def cut(lines: tuple[Line, ...], layout: Layout, aside: "Container[int]" = frozenset()) -> Sections:
    """The parts of the sheet in *lines*. Every line, or piece of one, lands in exactly one.

    Those whose numbers are in *aside* are the site's, unless they are markers.
    """
    sections = Sections()
    current = layout.start
    printed = Haystack(line.text for line in lines)
    pieces = _broken(lines, printed, layout.breaks)
    texts = Haystack(line.squeezed for line in pieces)
    markers = tuple(marker for marker in layout.markers if texts.may_have(marker.pattern))
    position = _beginning(pieces, layout)
    sections[Part.SITE].extend(pieces[:position])
    places = printed.places(layout.block) if layout.block else ()
    addresses = {lines[place].number for place in places}
    back, left = current, 0  # the part to go back to, and after how many lines
    while position < len(pieces):
        line = pieces[position]
        found = _marker(line, markers, sections)
        if found is None and line and line.number in aside:
            sections[Part.SITE].append(line)
            position += 1
            continue
        if found is None:
            if line.number in addresses and current is not Part.COPIES:
                current = Part.TARGETS
            sections[current].append(line)
            position += 1
            if line and left:
                left -= 1
                current = current if left else back
            continue
        addresses.discard(line.number)  # the section's office, for one, has its numbers there
        marker, end = found
        following = marker.following or current
        if marker.value:
            label, value = _apart(line, end)
            sections[marker.own].append(label)
            if value:
                sections[following].append(value)
            position += 1
            if marker.brief and value:
                continue
        else:
            length = _length(line, pieces[position + 1 : position + 1 + marker.most], marker.until)
            sections[marker.own].extend(pieces[position : position + length])
            position += length
        back, left = (back if left else current), marker.brief
        current = following
    return sections


def likeness(sheet: Sheet, layout: Layout, least: float) -> float:
    """How much *sheet* looks like *layout*: the weights of its markers that are there, each once.

    Nothing where that can't be *least*, or where what the layout needs isn't there: it takes most
    of its marks from another.
    """
    possible = sum(marker.weight for marker in layout.markers)
    if min(possible, _most(sheet.said, layout)) < least - _ROUNDING:
        return 0.0
    needs = layout.needs
    if needs is not None and not _has(sheet.squeezed, needs):
        return 0.0
    pieces = _broken(sheet.lines, sheet.printed, layout.breaks)
    is_whole = len(pieces) == len(sheet.lines)
    texts = sheet.squeezed if is_whole else Haystack(line.squeezed for line in pieces if line)
    found = set()
    for marker in sorted(layout.markers, key=lambda one: -one.weight):  # the heavy ones tell soon
        if marker.weight and _has(texts, marker.pattern):
            found.add(id(marker))
        else:
            possible -= marker.weight
            if possible < least - _ROUNDING:
                return 0.0
    alike = 0.0
    for marker in layout.markers:
        alike += marker.weight if id(marker) in found else 0.0
    return alike


def _has(texts: Haystack, pattern: re.Pattern[str]) -> bool:
    return next(texts.places(pattern), None) is not None


def _most(said: str, layout: Layout) -> float:
    """More than that it can't look like *layout*."""
    is_told = not layout.tells or any(word in said for word in layout.tells.split())
    return inf if is_told else layout.untold


def split_lost_deadline(sections: Sections) -> None:
    """Where the line before the targets was lost, they stand behind the last call: move them.

    Some extractions lose every bold line. The last call ends with a full stop, and a label such
    as "Fax:" or "Salutation:" soon follows.
    """
    lines = sections[Part.CALLS]
    labels = [n for n, line in enumerate(lines) if _LABEL.match(line.text)]
    if not labels:
        return
    ends = [n for n, line in enumerate(lines[: labels[0]]) if line.text.endswith(".")]
    while ends and ends[-1] > labels[0] - 3:
        ends.pop()
    if ends:
        sections.move(Part.CALLS, ends[-1] + 1, Part.TARGETS)


def split_lost_background(sections: Sections) -> None:
    """Where its heading was lost, the background is the prose behind the addresses."""
    rest = sections[Part.REST]
    start = next((n for n, line in enumerate(rest) if len(line.text) > _PROSE), None)
    if start is not None:
        sections.move(Part.REST, start, Part.BACKGROUND)


def _beginning(lines: list[Line], layout: Layout) -> int:
    """Where the sheet itself begins: at the line that says so, if there is one."""
    if layout.begins is None:
        return 0
    inner = [marker.pattern for marker in layout.markers if marker.own in _INNER]
    for place, line in enumerate(lines):
        text = line.squeezed
        if layout.begins.search(text):
            return place
        if text and any(pattern.search(text) for pattern in inner):
            break  # that line comes from a second page: the sheet has begun long ago
    return 0


def _marker(
    line: Line, markers: tuple[Marker, ...], sections: Sections
) -> tuple[Marker, int] | None:
    """The marker that *line* is, with the end of its match; None for any other line."""
    text = line.squeezed
    if not text:
        return None
    for marker in markers:
        if found := marker.pattern.search(text):
            if marker.once and sections[marker.own]:
                continue
            return marker, found.end()
    return None


def _apart(line: Line, end: int) -> tuple[Line, Line]:
    """*line* cut behind its first *end* characters that are no white space; colons go first."""
    places = [n for n, character in enumerate(line.text) if not character.isspace()]
    cut_at = places[end] if end < len(places) else len(line.text)
    while cut_at < len(line.text) and line.text[cut_at] in ": ":
        cut_at += 1
    return (
        Line(line.number, line.text[:cut_at].rstrip()),
        Line(line.number, line.text[cut_at:].strip()),
    )


def _length(line: Line, coming: list[Line], until: re.Pattern[str]) -> int:
    """How many lines, blank ones counted, a marker takes up to the one that says *until*."""
    if until.search(line.squeezed):
        return 1
    for extra, following in enumerate(coming, start=1):
        if until.search(following.squeezed):
            return extra + 1
    return 1


def _broken(
    lines: tuple[Line, ...], printed: Haystack, breaks: tuple[re.Pattern[str], ...]
) -> list[Line]:
    """*lines* in pieces: a new one begins where one of *breaks* matches. Numbers stay.

    *printed* are their texts.
    """
    found_in = {place for one in breaks for place in printed.places(one)}
    if not found_in:
        return list(lines)
    pieces = []
    for place, line in enumerate(lines):
        if place not in found_in:
            pieces.append(line)
            continue
        starts = {found.start() for one in breaks for found in one.finditer(line.text)}
        edges = [0, *sorted(starts - {0}), len(line.text)]
        parts = (line.text[a:b].strip() for a, b in pairwise(edges))
        pieces += [Line(line.number, part) for part in parts if part or not line.text]
    return pieces
