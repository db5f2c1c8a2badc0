"""Parts what a flattened sheet says in one breath: its subject, country, names, and the case.

A flattened text has no lines and no capitals: "ua 254/01 fear for safety peru ana ruiz (f) …".
"""

from ..domain.late import late
from ..domain.urgent_action import Person
from ..places.countries import country_code
from .layout import Part
from .ledger import Ledger
from .lines import Line
from .name_list import NameList
from .sections import Sections

_LONG = 200  # characters; the line of a concern is shorter where lines are kept
_WORDS = 40  # a country stands within so many words of the number
_MOST_NAME_WORDS = 5
_GENDER = late(r"\((m|f|male|female)\)(?:,? aged (\d{1,3}))?")
_BEFORE_NAME = late(r"[,;:)(]|\b(?:and|wife|husband|brother|sister|son|daughter)\b")
_NO_NAME = frozenset("of the his her their from in at on who was were had a an to by other".split())


def split_flattened(sections: Sections) -> bool:
    """Cut the piece that begins with the number into subject, country, names, and the case.

    False where there is no such piece.
    """
    own = Part.CONCERN if sections[Part.CONCERN] else Part.CHAIN
    if not sections[own] or len(sections[own][-1].text) < _LONG:
        return False
    line = sections[own][-1]
    words = line.text.split()
    place = _country_place(words)
    if place is None:
        return False
    start, end = place
    behind = " ".join(words[end:])
    names = 0
    for found in _GENDER.finditer(behind[: _LONG * 10]):
        names = found.end()
    texts = (" ".join(words[:start]), " ".join(words[start:end]), behind[:names], behind[names:])
    subject, country, named, case = (Line(line.number, text.strip(" ,;")) for text in texts)
    sections[own][-1] = subject
    sections[Part.NAMES].extend([country, named])
    sections[Part.BODY].insert(0, case)
    return True


def read_flattened_names(sections: Sections, ledger: Ledger) -> NameList | None:
    """The country and the people that `split_flattened` has found; None where it did nothing."""
    lines = sections[Part.NAMES]
    if len(lines) != 2 or lines[0].text != lines[0].text.lower():
        return None
    country, named = lines
    ledger.place("country", [country])
    ledger.place("people", [named])
    case = " ".join(line.text for line in sections[Part.BODY])
    return NameList(country.text, _people(named.text, case))


def _country_place(words: list[str]) -> tuple[int, int] | None:
    """Where the first country of *words* stands; the longest name of those that begin there."""
    for start in range(2, min(_WORDS, len(words))):
        for count in (4, 3, 2, 1):
            if country_code(" ".join(words[start : start + count]).strip(",;:")):
                return start, start + count
    return None


def _people(text: str, case: str) -> tuple[Person, ...]:
    """Who stands before "(m)" or "(f)", where it is a name and no more.

    "Trade unionist ana ruiz (f)": where the *case* says the end of it alone, that is the name.
    """
    found = []
    position = 0
    for mark in _GENDER.finditer(text):
        before = text[position : mark.start()]
        position = mark.end()
        name = _BEFORE_NAME.split(before)[-1].strip()
        words = name.split()
        ends = [" ".join(words[n:]) for n in range(1, len(words) - 1)]
        if name not in case and (said := next((end for end in ends if end in case), None)):
            name, words = said, said.split()
        if 1 <= len(words) <= _MOST_NAME_WORDS and not _NO_NAME & set(words):
            age = int(mark[2]) if mark[2] else None
            found.append(Person(name=name, gender=mark[1][0], age=age))
    return tuple(found)
