"""Whom a sheet is about: the country and the people, wherever it tells them."""

from ..domain.target import Target
from ..domain.urgent_action import Person
from ..places.countries import country_code
from . import fields
from .footer import read_people
from .head import derived
from .layout import Part
from .ledger import Ledger
from .lines import Line
from .name_list import NameList
from .named import people_named_together, person_named_again
from .protagonists import person_of_lead
from .sections import Sections

Prose = list[tuple[Line, ...]]


def country_of(
    sections: Sections, officials: tuple[Target, ...], listed: NameList, ledger: Ledger
) -> str | None:
    """The country as printed: of the *officials*, else of the names, the head or the title."""
    return (
        _written_to(sections, officials, ledger)
        or listed.country
        or derived("country", _country_alone, sections[Part.COUNTRY], ledger)
        or derived("country", fields.head_country, sections[Part.HEAD], ledger)
        or derived("country", fields.title_country, sections[Part.TITLE], ledger)
    )


def people_of(
    sections: Sections,
    targets: tuple[Target, ...],
    listed: NameList,
    prose: Prose,
    language: str,
    ledger: Ledger,
) -> tuple[Person, ...]:
    """Those behind a label, else those *listed*, else whom the text speaks for, or begins with."""
    return (
        read_people(sections[Part.PEOPLE], ledger)
        or listed.people
        or _people_named(sections, targets, ledger)
        or _person_of_lead(prose, language, ledger)
    )


def _written_to(sections: Sections, officials: tuple[Target, ...], ledger: Ledger) -> str | None:
    """The country of the first address that ends with one, as printed there.

    Where letters go by way of an embassy abroad, it is the country of the embassy.
    """
    blocks = (*sections[Part.TARGETS], *sections[Part.COPIES])
    for official in officials:
        for text in official.postal_lines:
            if sent := fields.embassy_country(text):
                ledger.place("country", [line for line in blocks if text in line.text][:1])
                return sent
        for text in reversed(official.postal_lines[-2:]):
            for words in (text, text.rsplit(",", 1)[-1].strip()):
                if country_code(words):
                    ledger.place("country", [line for line in blocks if text in line.text][:1])
                    return words
    return None


def _country_alone(text: str) -> str | None:
    return text if country_code(text) else None


def _people_named(
    sections: Sections, targets: tuple[Target, ...], ledger: Ledger
) -> tuple[Person, ...]:
    """Whom the case tells of and the points or the letter speak for: one, or several together."""
    others = {word.casefold() for one in targets for word in (one.name or "").split()}
    told = [*sections[Part.TITLE], *sections[Part.SUMMARY], *sections[Part.BODY]]
    asked = [*sections[Part.CALLS], *sections[Part.LETTER], *sections[Part.DEADLINE]]
    if together := people_named_together([told, asked, sections[Part.BACKGROUND]], others):
        ledger.place("people", together[1])
        return together[0]
    return _alone(person_named_again(told, asked, others), ledger)


def _person_of_lead(prose: Prose, language: str, ledger: Ledger) -> tuple[Person, ...]:
    """Whom the first sentence tells of, where the sheet names them nowhere else."""
    return _alone(person_of_lead(prose[0], language) if prose else None, ledger)


def _alone(found: "tuple[Person, list[Line]] | None", ledger: Ledger) -> tuple[Person, ...]:
    """The one who was *found*, with account of the lines that said so."""
    if found is None:
        return ()
    ledger.place("people", found[1])
    return (found[0],)
