"""Reads what follows the concern of an older sheet: the country, and a name on each line."""

import re
from dataclasses import dataclass

from ..domain.late import late
from ..domain.urgent_action import Person
from ..places.countries import country_code
from .layout import Part
from .ledger import Ledger
from .lines import Line, fold
from .people import person_of
from .sections import Sections

_CONCERN_LINES = 8  # a long chain of earlier numbers goes on below its first line
_COUNTRY_WORDS = 8
_PARAGRAPH = 50  # lines; no paragraph is longer
_PROSE = 60  # characters; a line of a list of names is shorter, or has fewer small words
_SMALL = 0.4  # part of the words of a line of prose that begin with a small letter

_LABEL = late(r"^(?:and|[A-Z][^\W\d_]+(?: [A-Za-z]+){0,3} ?:)\s*")
# What is no name: "Two other men, unnamed", "his family", "Members of the community".
_NOBODY = late(
    r"^(?:an?|another|others?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|"
    r"some|several|about|at|the|his|her|their|its|relatives?|famil(?:y|ies)|members?|around|"
    r"approximately|hundreds|dozens|thousands|up|more|all|both|unnamed|unknown|over|including|"
    r"inhabitants|residents|people|students|prisoners|women|men|children|\W*\d)\b",
    re.IGNORECASE,
)
# Two surnames are usual there: four words are one name.
_TWO_SURNAMES = set("AR BO BR CL CO CR CU DO EC ES GQ GT HN MX NI PA PE PT PY SV UY VE PH".split())
_LEAST_COLUMNS = 3


@dataclass(frozen=True, slots=True)
class NameList:
    """The country that the list begins with, None if there is none, and its people."""

    country: str | None
    people: tuple[Person, ...]


def split_names(sections: Sections) -> None:
    """Part what follows the concern: its own further lines, the country with the names, the case.

    The list begins with the country in capitals or before a colon; without one there is no list.
    """
    lines = list(sections[Part.NAMES])
    if not lines:
        return
    sections[Part.NAMES].clear()
    start = _country_line(lines)
    if start is None:
        start = end = _end_of_concern(lines)
    else:
        end = _end_of_names(lines, start)
    concern = Part.CHAIN if sections[Part.CHAIN] else Part.CONCERN
    sections[concern].extend(lines[:start])
    sections[Part.NAMES].extend(lines[start:end])
    sections[Part.BODY][:0] = lines[end:]


def read_names(sections: Sections, ledger: Ledger) -> NameList:
    """The country and the people of the list, each noted with its lines."""
    lines = [line for line in sections[Part.NAMES] if line]
    if not lines:
        return NameList(None, ())
    country, rest = _country_before(lines[0].text)
    if country:
        ledger.place("country", lines[:1])
    ledger.place("people", lines)
    entries = [rest, *(line.text for line in lines[1:])]
    prose = fold([*sections[Part.BODY], *sections[Part.CALLS]])
    found = []
    for entry in _apart(entries, country, prose):
        bare = _LABEL.sub("", entry)
        if _NOBODY.match(bare) is None and (person := person_of(bare)):
            found.append(person)
    return NameList(country, tuple(found))


def _country_line(lines: list[Line]) -> int | None:
    filled = [(n, line) for n, line in enumerate(lines) if line][:_CONCERN_LINES]
    return next((n for n, line in filled if _country_before(line.text)[0]), None)


def _country_before(text: str) -> tuple[str | None, str]:
    """The country that *text* begins with, in capitals or before a colon, and what follows it."""
    words = text.split(" ")[:_COUNTRY_WORDS]
    for count in range(len(words), 0, -1):
        start = " ".join(words[:count])
        rest = text[len(start) :].strip()
        whole = re.sub(r"\s*\([^()]*\)$", "", start.rstrip(":"))
        name = whole.partition("/")[0]
        if (whole.isupper() or start.endswith(":")) and country_code(name):
            return name, rest.lstrip(": ")
    return None, text


def _end_of_concern(lines: list[Line]) -> int:
    """Where the paragraph that the concern began ends: at the first blank line."""
    return next((n for n, line in enumerate(lines) if not line), len(lines))


def _end_of_names(lines: list[Line], start: int) -> int:
    """Where the list ends and prose begins."""
    for place in range(start + 1, len(lines)):
        line = lines[place]
        if line and _is_prose(lines, place):
            return place
    return len(lines)


def _is_prose(lines: list[Line], place: int) -> bool:
    """Whether a paragraph of prose begins at *place*."""
    text = lines[place].text
    words = [word for word in text.split() if word[0].isalpha()]
    small = sum(word[0].islower() for word in words)
    if len(text) >= _PROSE and small >= _SMALL * len(words):
        return True
    if lines[place - 1] or _LABEL.match(text) or _NOBODY.match(text):
        return False
    below = lines[place : place + _PARAGRAPH]
    paragraph = fold(below[: _end_of_concern(below)])
    return paragraph.endswith((".", "?", "!")) and small >= 2  # more than "de la"


def _apart(entries: list[str], country: str | None, prose: str) -> list[str]:
    """*entries* with the two columns of a list apart where extraction has put them on one line.

    They are where nearly every line has twice the words of a name, no comma and no bracket, and
    the case doesn't call anybody by a whole line.
    """
    below = [_LABEL.sub("", entry) for entry in entries[1:]]
    if country_code(country or "") in _TWO_SURNAMES or len(below) < _LEAST_COLUMNS:
        return entries
    if any(re.search(r"[,(\d]", entry) or entry in prose for entry in below):
        return entries
    counts = [len(_words(entry)) for entry in below]
    if min(counts) < 4 or sum(count == 4 for count in counts) * 2 < len(counts):
        return entries
    columns = [entries[0]]
    for entry in below:
        words = _words(entry)
        second = " ".join(words[2:])
        columns += [entry[: len(entry) - len(second)].strip(), second]
    return columns


def _words(entry: str) -> list[str]:
    """The words of *entry* that are no title."""
    return [word for word in entry.split() if not re.fullmatch(r"(?:Dr|Mr|Mrs|Ms|Prof)\.?", word)]
