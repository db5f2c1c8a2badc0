"""What an edit was about: told from the writing before it and after it."""

from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING

from ...domain.draft import NOTE_BLOCKS

if TYPE_CHECKING:
    from ...domain.draft import Draft
    from ...domain.options import PackOptions
    from .writing import Writing


class Subject(Enum):
    """What was changed, as the user knows it."""

    CASE = "case"
    WORDS = "words"
    OFFICIALS = "officials"
    POINTS = "points"
    KIND = "kind"
    NOTE = "note"
    FACTS = "facts"
    NAMES = "names"
    SALUTATIONS = "salutations"
    SENDER = "sender"
    DISCLOSURE = "disclosure"
    OFFICE = "office"
    LANGUAGE = "language"
    PAPER = "paper"


_OF_DRAFT = {
    Subject.OFFICIALS: ("chosen_recipients",),
    Subject.POINTS: ("chosen_calls", "addressed"),
    Subject.KIND: ("kind", "kinds"),
    Subject.FACTS: ("chosen_facts",),
    Subject.LANGUAGE: ("language",),
    Subject.NAMES: ("scripted_names",),
    Subject.WORDS: ("left_notes",),
    Subject.SALUTATIONS: ("ranked", "checked_phrases"),
}


@dataclass(frozen=True, slots=True)
class Difference:
    """One edit. *official* is the number of the one whose letter changed; 0: several, or none."""

    subject: Subject
    official: int = 0


def difference(before: "Writing", after: "Writing") -> Difference | None:
    """What parts *after* from *before*; None where only the day did. One edit has one subject."""
    old, new = before.draft, after.draft
    if before.reading != after.reading:
        return Difference(Subject.CASE)
    changed = {own.block.kind for own in {*old.own_texts} ^ {*new.own_texts}}
    if changed and changed <= NOTE_BLOCKS:
        return Difference(Subject.NOTE)
    if changed or old.reworded != new.reworded:
        return Difference(Subject.WORDS, _official(old, new))
    for subject, fields in _OF_DRAFT.items():
        if any(getattr(old, field) != getattr(new, field) for field in fields):
            return Difference(subject)
    if before.sender != after.sender:
        return Difference(Subject.SENDER)
    return _of_options(before.options, after.options)


def _official(before: "Draft", after: "Draft") -> int:
    typed = {own.official for own in {*before.own_texts} ^ {*after.own_texts}}
    changed = typed | {one.official for one in {*before.reworded} ^ {*after.reworded}}
    return (changed.pop() or 0) if len(changed) == 1 else 0


def _of_options(before: "PackOptions", after: "PackOptions") -> Difference | None:
    if before.disclosure is not after.disclosure:
        return Difference(Subject.DISCLOSURE)
    if before.office_asked != after.office_asked:
        return Difference(Subject.OFFICE)
    same_day = replace(before, today=after.today)
    return None if same_day == after else Difference(Subject.PAPER)
