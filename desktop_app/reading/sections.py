"""Cuts a sheet of the layout used from 2009 to 2017 into its sections, by its marker lines."""

import re
from dataclasses import dataclass, field

from .lines import Line

# Markers are looked for in lines without white space: extraction loses spaces and adds some.
_LETTERS = re.compile(r"^please(?:write|sendappeals)(?!.*(?:before|by|until)\d).*?(?:in|language)")
_APPEALS = re.compile(
    r"^please(?:send|write)(?:your)?appeals?(?:to(?:arrive)?)?"
    r"(?:before|by|until|nolaterthan|immediately|as(?:soon|quickly)aspossible)"
)
_COPIES = re.compile(r"^(?:and)?(?:send)?copies(?:of(?:your)?appeals?)?to:?$|^andcopiesto:?")
_DIPLOMATIC = re.compile(r"^(?:please)?(?:also)?sendcopiesto(?:the)?diplomatic")
_DIPLOMATIC_BLANK = re.compile(r"^(?:pleaseinsertlocaldiplomaticaddress|name.*address1.*salutation)")
_AFTER = re.compile(r"^pleasecheckwith(?:your|the)(?:.*section|.*office)")
_BACKGROUND = re.compile(r"^(?:additional|background)information:?$")
_FOOTER = re.compile(r"^(?:names?(?:\(s\))?:|genderm/?f:)")
_HEAD = re.compile(r"\bua:?\s*\d|\bindex:\s*[a-z]{3}\s*\d", re.IGNORECASE)
_CHAIN = re.compile(r"^thisisthe\w+updateofua|^(?:\w+update|furtherinformation)(?:of|on|to)")
_STOP = re.compile(r"nofurtheraction(?:by\w+)?(?:is|are|was)?(?:currently)?(?:requested|required|needed)")
_BANNER = "urgentaction"
_DEADLINE_LINES = 2  # the deadline marker may run over this many lines
_SENTENCE_LINES = 3  # so may the language and the diplomatic sentence


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
        marker = _marker(line, sections, lines[position + 1 : position + _SENTENCE_LINES])
        if marker is None:
            current.append(line)
            position += 1
            continue
        own, following, length = marker
        own.extend(lines[position : position + length])
        current = current if following is None else following
        position += length
    if not sections.deadline and sections.language:
        _split_lost_deadline(sections)
    if not sections.background_marker:
        _split_lost_background(sections)
    return sections


Marker = tuple[list[Line], list[Line] | None, int]


def _marker(line: Line, sections: Sections, coming: tuple[Line, ...]) -> Marker | None:
    """What *line* marks: (its own section, the section that follows, lines of the marker).

    The following section is None where the one before simply goes on.
    """
    text = line.squeezed
    if not text:
        return None
    if text == _BANNER:
        return sections.banner, None, 1
    if _APPEALS.match(text):
        return sections.deadline, sections.targets, _until(line, coming, ":", _DEADLINE_LINES)
    if _LETTERS.match(text) and not sections.language:
        return sections.language, sections.calls, _until(line, coming, ":", _SENTENCE_LINES)
    if _DIPLOMATIC.match(text):
        return sections.diplomatic, sections.rest, _until(line, coming, "country", 2)
    if _DIPLOMATIC_BLANK.match(text):
        return sections.diplomatic_blank, sections.diplomatic_blank, 1
    if _AFTER.match(text):
        return sections.after_deadline, sections.rest, _until(line, coming, "date", 2)
    if _COPIES.match(text):
        return sections.copies_marker, sections.copies, 1
    if _BACKGROUND.match(text):
        return sections.background_marker, sections.background, 1
    if _STOP.search(text):
        return sections.stop, None, 1
    return _small_marker(line, text, sections)


def _small_marker(line: Line, text: str, sections: Sections) -> Marker | None:
    """Marks that stand on a line of their own: footer, head, chain of updates, page number."""
    if _FOOTER.match(text):
        return sections.footer, sections.footer, 1
    if _HEAD.search(line.text) and ("index:" in text or text.startswith("ua:")):
        return sections.head, None, 1
    if _CHAIN.match(text) and re.search(r"\d+/\d\d", text):
        return sections.chain, None, 1
    if re.fullmatch(r"(?:page)?\d{1,2}(?:(?:of|/)\d{1,2})?", text):
        return sections.page_numbers, None, 1
    return None


def _until(line: Line, coming: tuple[Line, ...], end: str, most: int) -> int:
    """How many lines, blank ones counted, a marker takes up to the one that contains *end*."""
    if end in line.squeezed:
        return 1
    for extra, following in enumerate(coming, start=1):
        if extra > most:
            break
        if end in following.squeezed:
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
    while ends and ends[-1] > labels[0] - 3:  # noqa: PLR2004 - an address has more lines than that
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
