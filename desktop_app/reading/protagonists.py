"""Finds whom a case is about in its first sentence, where nothing else in the sheet says so."""

import re

from ..domain.late import late
from ..domain.urgent_action import Person
from .lines import Line, fold
from .named import is_name
from .paragraphs import lines_saying
from .words.professions import NO_PERSON, PROFESSIONS

_NAME = (
    r"[^\W\d_a-z][\w'’-]+"
    r"(?: (?:[^\W\d_a-z][\w'’-]*\.?|bin|bint|ibn|al|el|de|del|la|ould|ag|van|von)){1,4}"
)
# The subject of the sentence: behind what the person is, before what happened.
_SUBJECT = late(
    rf"^(?:(?:[^\W\d_]|-|’|')+ ){{0,8}}?(?P<name>{_NAME})(?:, (?:aged )?(?P<age>\d{{1,2}}),)?"
    r"(?:,[^,.]{3,80},)? (?:has|was|is|had|will|may|could|faces|remains|went|disappeared|died|"
    r"wird|wurde|ist|war|hat|hatte|sitzt|befindet|verbüßt|verbüsst|droht|muss|soll|"
    r"a|est|était|avait|risque|purge|fue|ha|está|lleva|permanece|cumple|foi|tem|"
    r"è|rischia|werd|wordt|zit|heeft|har|är|dömdes|greps)\b"
)
_BEFORE_A_PLACE = late(
    r"\b(?:of|in|at|near|from|to|the|for|on|by|and|von|vom|bei|nach|aus|zu|"
    r"und|de|du|des|à|au|en|et|la|del|con|y|e|di|da|do|van|te|i|och)$",
    re.IGNORECASE,
)
_ARTICLES = frozenset("der die das ein eine".split())
_LONGEST = 400  # characters; a first sentence is shorter


def person_of_lead(
    summary: tuple[Line, ...] | list[Line], language: str = "en"
) -> tuple[Person, list[Line]] | None:
    """The subject of the first sentence of the *summary*, with the lines that name it.

    None where that is no name, or where another word stands before it that makes it a place.
    *language* is the code of the sheet's: German has capitals in "Die Anwältin Ana Ruiz", too.
    """
    text = fold(summary)[:_LONGEST]
    found = _SUBJECT.match(text)
    if found is None:
        return None
    before, name = text[: found.start("name")].strip(), found["name"]
    words = name.split()
    while not before and words and words[0].casefold() in PROFESSIONS:
        words = words[1:]
    if language == "de":
        words = _behind_noun(before, words)
    name = " ".join(words)
    if len(words) < 2 or words[0].casefold() in NO_PERSON or not is_name(name):
        return None
    if _BEFORE_A_PLACE.search(before):
        return None
    age = int(found["age"]) if found["age"] else None
    return Person(name=name, age=age), lines_saying(name, [tuple(summary)])


def _behind_noun(before: str, words: list[str]) -> list[str]:
    """*words* without the noun that an article or adjective *before* them, or among them, needs."""
    if words and words[0].casefold() in _ARTICLES:
        return words[2:]
    last = before.rsplit(" ", 1)[-1]
    return words[1:] if last[:1].islower() or last.casefold() in _ARTICLES else words
