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
    r"(?:,[^,.]{3,80},)? (?:has|was|is|had|will|may|could|faces|remains|went|disappeared|died)\b"
)
_BEFORE_A_PLACE = late(r"\b(?:of|in|at|near|from|to|the|for|on|by|and)$", re.IGNORECASE)
_LONGEST = 400  # characters; a first sentence is shorter


def person_of_lead(summary: tuple[Line, ...] | list[Line]) -> tuple[Person, list[Line]] | None:
    """The subject of the first sentence of the *summary*, with the lines that name it.

    None where that is no name, or where another word stands before it that makes it a place.
    """
    text = fold(summary)[:_LONGEST]
    found = _SUBJECT.match(text)
    if found is None:
        return None
    before, name = text[: found.start("name")].strip(), found["name"]
    words = name.split()
    while not before and words and words[0].casefold() in PROFESSIONS:
        words = words[1:]
    name = " ".join(words)
    if len(words) < 2 or words[0].casefold() in NO_PERSON or not is_name(name):
        return None
    if _BEFORE_A_PLACE.search(before):
        return None
    age = int(found["age"]) if found["age"] else None
    return Person(name=name, age=age), lines_saying(name, [tuple(summary)])
