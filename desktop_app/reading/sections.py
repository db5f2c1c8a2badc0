"""Cuts a sheet into its parts, by the marker lines of its layout."""

import re
from collections import defaultdict
from itertools import pairwise

from .layout import Layout, Marker, Part
from .lines import Line

_PROSE = 60  # characters; what stands behind the addresses otherwise is shorter
_LABEL = re.compile(r"(?:fax|tel|phone|e-?mail|salutation)\w*\s*:", re.IGNORECASE)


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

    @property
    def marked(self) -> int:
        """How many different marks of an urgent action were seen."""
        marks = (
            Part.BANNER, Part.LANGUAGE, Part.DEADLINE, Part.COPIES_MARKER, Part.DIPLOMATIC,
            Part.AFTER_DEADLINE, Part.BACKGROUND_MARKER, Part.LETTER_MARKER, Part.PEOPLE,
            Part.STOP, Part.HEAD,
        )  # fmt: skip
        return sum(bool(self._parts[mark]) for mark in marks)


def cut(lines: tuple[Line, ...], layout: Layout) -> Sections:
    """The parts of the sheet in *lines*. Every line, or piece of one, lands in exactly one."""
    sections = Sections()
    current = layout.start
    pieces = _broken(lines, layout.breaks)
    position = 0
    while position < len(pieces):
        line = pieces[position]
        found = _marker(line, layout.markers, sections)
        if found is None:
            sections[current].append(line)
            position += 1
            continue
        marker, end = found
        following = marker.following or current
        if marker.value:
            label, value = _apart(line, end)
            sections[marker.own].append(label)
            if value:
                sections[following].append(value)
            position += 1
        else:
            length = _length(line, pieces[position + 1 : position + 1 + marker.most], marker.until)
            sections[marker.own].extend(pieces[position : position + length])
            position += length
        current = following
    return sections


def likeness(lines: tuple[Line, ...], layout: Layout) -> float:
    """How much *lines* look like *layout*: the weights of its markers that are there, each once."""
    texts = [line.squeezed for line in _broken(lines, layout.breaks) if line]
    return sum(
        marker.weight
        for marker in layout.markers
        if marker.weight and any(marker.pattern.search(text) for text in texts)
    )


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


def _marker(
    line: Line, markers: tuple[Marker, ...], sections: Sections
) -> tuple[Marker, int] | None:
    """The marker that *line* is, with the end of its match; None for any other line."""
    text = line.squeezed
    if not text:
        return None
    for marker in markers:
        if found := marker.pattern.search(text):
            again = marker.once and sections[marker.own]
            return None if again else (marker, found.end())
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


def _length(line: Line, coming: list[Line], until: str) -> int:
    """How many lines, blank ones counted, a marker takes up to the one that contains *until*."""
    if until in line.squeezed:
        return 1
    for extra, following in enumerate(coming, start=1):
        if until in following.squeezed:
            return extra + 1
    return 1


def _broken(lines: tuple[Line, ...], breaks: tuple[re.Pattern[str], ...]) -> list[Line]:
    """*lines* in pieces: a new one begins where one of *breaks* matches. Numbers stay."""
    if not breaks:
        return list(lines)
    pieces = []
    for line in lines:
        starts = {found.start() for one in breaks for found in one.finditer(line.text)}
        edges = [0, *sorted(starts - {0}), len(line.text)]
        texts = (line.text[a:b].strip() for a, b in pairwise(edges))
        pieces += [Line(line.number, text) for text in texts if text or not line.text]
    return pieces
