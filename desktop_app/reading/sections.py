"""Cuts a sheet of the layout used from 2009 to 2017 into its sections, by its marker lines."""

import re
from dataclasses import dataclass, field

from .lines import Line

# Markers are looked for in lower case without white space: extraction loses spaces and adds some.
_LETTERS = re.compile(r"^please(?:write|sendappeals)(?!.*(?:before|by|until)\d).*?(?:in|language)")
_APPEALS = re.compile(
    r"^please(?:send|write)(?:your)?appeals?(?:to(?:arrive)?)?"
    r"(?:before|by|until|nolaterthan|immediately|as(?:soon|quickly)aspossible)"
)
_COPIES = re.compile(r"^(?:and)?(?:send)?copies(?:of(?:your)?appeals?)?to:?$|^andcopiesto:?")
_DIPLOMATIC = re.compile(r"^(?:please)?(?:also)?sendcopiesto(?:the)?diplomatic")
_DIPLOMATIC_BLANK = re.compile(
    r"^(?:pleaseinsertlocaldiplomaticaddress|name.*address1.*salutation)"
)
_AFTER = re.compile(r"^pleasecheckwith(?:your|the)(?:.*section|.*office)")
_BACKGROUND = re.compile(r"^(?:additional|background)information:?$")
_FOOTER = re.compile(r"^(?:names?(?:\(s\))?:|genderm/?f:)")
_HEAD = re.compile(r"^ua:\d|index:[a-z]{3}\d")
_CHAIN = re.compile(
    r"^(?:thisisthe\w+updateofua|(?:\w+update|furtherinformation)(?:of|on|to)).*\d/\d\d"
)
_STOP = re.compile(
    r"nofurtheraction(?:by\w+)?(?:is|are|was)?(?:currently)?(?:requested|required|needed)"
)
_BANNER = re.compile(r"^urgentaction$")
_PAGE_NUMBER = re.compile(r"^(?:page)?\d{1,2}(?:(?:of|/)\d{1,2})?$")


@dataclass(slots=True)
class Sections:
    """The lines of each part of a sheet, in order; an empty list where a part is missing."""

    head: list[Line] = field(default_factory=list)  # UA number, index, date; also at the foot
    banner: list[Line] = field(default_factory=list)
    body: list[Line] = field(default_factory=list)  # title, summary, case
    language: list[Line] = field(default_factory=list)
    calls: list[Line] = field(default_factory=list)
    deadline: list[Line] = field(default_factory=list)
    targets: list[Line] = field(default_factory=list)
    copies_marker: list[Line] = field(default_factory=list)
    copies: list[Line] = field(default_factory=list)
    diplomatic: list[Line] = field(default_factory=list)
    diplomatic_blank: list[Line] = field(default_factory=list)  # a form to fill in by hand
    after_deadline: list[Line] = field(default_factory=list)
    chain: list[Line] = field(default_factory=list)
    background_marker: list[Line] = field(default_factory=list)
    background: list[Line] = field(default_factory=list)
    footer: list[Line] = field(default_factory=list)
    stop: list[Line] = field(default_factory=list)
    page_numbers: list[Line] = field(default_factory=list)
    rest: list[Line] = field(default_factory=list)

    @property
    def markers_found(self) -> int:
        """How many different marks of an urgent action were seen."""
        parts = (
            self.banner, self.language, self.deadline, self.copies_marker, self.diplomatic,
            self.after_deadline, self.background_marker, self.footer, self.stop, self.head,
        )  # fmt: skip
        return sum(bool(part) for part in parts)


def cut(lines: tuple[Line, ...]) -> Sections:
    """The sections of the sheet in *lines*. Every line lands in exactly one of them."""
    sections = Sections()
    current = sections.body
    position = 0
    while position < len(lines):
        line = lines[position]
        marker = _marker(line, sections)
        if marker is None:
            current.append(line)
            position += 1
            continue
        length = _length(line, lines[position + 1 : position + 1 + marker.most], marker.until)
        getattr(sections, marker.own).extend(lines[position : position + length])
        if marker.following is not None:
            current = getattr(sections, marker.following)
        position += length
    if not sections.deadline and sections.language:
        _split_lost_deadline(sections)
    if not sections.background_marker:
        _split_lost_background(sections)
    return sections


@dataclass(frozen=True, slots=True)
class _Marker:
    """How a marker line is known, and where it and the lines behind it belong.

    The marker may run on to the line that contains *until*, within *most* further lines.
    """

    pattern: re.Pattern[str]  # on the line without white space
    own: str
    following: str | None = None  # None: the section before simply goes on
    until: str = ""
    most: int = 0


_MARKERS = (
    _Marker(_BANNER, "banner"),
    _Marker(_APPEALS, "deadline", "targets", until=":", most=2),
    _Marker(_LETTERS, "language", "calls", until=":", most=2),
    _Marker(_DIPLOMATIC, "diplomatic", "rest", until="country", most=2),
    _Marker(_DIPLOMATIC_BLANK, "diplomatic_blank", "diplomatic_blank"),
    _Marker(_AFTER, "after_deadline", "rest", until="date", most=2),
    _Marker(_COPIES, "copies_marker", "copies"),
    _Marker(_BACKGROUND, "background_marker", "background"),
    _Marker(_STOP, "stop"),
    _Marker(_FOOTER, "footer", "footer"),
    _Marker(_HEAD, "head"),
    _Marker(_CHAIN, "chain"),
    _Marker(_PAGE_NUMBER, "page_numbers"),
)


def _marker(line: Line, sections: Sections) -> _Marker | None:
    """The marker that *line* is, None for any other line."""
    text = line.squeezed
    if not text:
        return None
    for marker in _MARKERS:
        if marker.pattern.search(text):
            again = marker.own == "language" and sections.language
            return None if again else marker
    return None


def _length(line: Line, coming: tuple[Line, ...], until: str) -> int:
    """How many lines, blank ones counted, a marker takes up to the one that contains *until*."""
    if until in line.squeezed:
        return 1
    for extra, following in enumerate(coming, start=1):
        if until in following.squeezed:
            return extra + 1
    return 1


def _split_lost_deadline(sections: Sections) -> None:
    """Where the line before the targets was lost, they stand behind the last call: move them.

    Some extractions lose every bold line. The last call ends with a full stop, and a label such
    as "Fax:" or "Salutation:" soon follows.
    """
    lines = sections.calls
    labels = [n for n, line in enumerate(lines) if _LABEL.match(line.text)]
    if not labels:
        return
    ends = [n for n, line in enumerate(lines[: labels[0]]) if line.text.endswith(".")]
    while ends and ends[-1] > labels[0] - 3:
        ends.pop()
    if ends:
        sections.targets = lines[ends[-1] + 1 :]
        del lines[ends[-1] + 1 :]


def _split_lost_background(sections: Sections) -> None:
    """Where its heading was lost, the background is the prose behind the addresses."""
    start = next((n for n, line in enumerate(sections.rest) if len(line.text) > _PROSE), None)
    if start is not None:
        sections.background = sections.rest[start:]
        del sections.rest[start:]


_PROSE = 60  # characters; what stands behind the addresses otherwise is shorter
_LABEL = re.compile(r"(?:fax|tel|phone|e-?mail|salutation)\w*\s*:", re.IGNORECASE)
