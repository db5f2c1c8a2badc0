"""The word lists of a language, as the bundled files in `resources/checks` give them."""

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from ...domain.check_note import Reason
from ...shipped import resource
from .phrases import Phrases

_SPLIT = re.compile(r"[^\w~]+")
TONES = (
    Reason.THREAT,
    Reason.INSULT,
    Reason.ACCUSATION,
    Reason.SARCASM,
    Reason.POLITICS,
    Reason.JARGON,
)
"""What is found by phrases, the gravest first: one place is noted for one reason."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """The phrases of one reason, and what may stand in place of some of them."""

    reason: Reason
    phrases: Phrases
    instead: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class WordLists:
    """All that the checks know of one language."""

    wordings: tuple[Wording, ...]
    sharp: Wording  # sharp words beside "you", noted where nothing in the sentence is calm
    calm: Phrases
    blunt: Phrases  # how a sentence begins that speaks of the reader, and doesn't ask
    blunt_questions: Phrases
    facts: Phrases  # how a sentence tells what happened
    second: frozenset[str]  # words for the reader, and the writers; such a sentence tells no facts
    kind: Phrases  # what such a sentence may say all the same
    exceptions: Phrases
    organisations: Wording
    own_country: Phrases  # a sentence in which the writer speaks of theirs
    table: Mapping[str, Any]  # the file's other parts, as it has them


@cache
def word_lists(language: str) -> WordLists | None:
    """The lists of *language* ("en"), None where there are none."""
    path = resource("checks", f"{language}.toml")
    if not path.is_file():
        return None
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    classes = {name: words.split() for name, words in table["classes"].items()}
    return WordLists(
        wordings=tuple(_wordings(table, classes)),
        sharp=_wording(Reason.ACCUSATION, table, classes, part="sharp"),
        calm=Phrases(_lines(table, "calm"), classes),
        blunt=Phrases(_lines(table, "blunt"), classes),
        blunt_questions=Phrases(_lines(table, "blunt_questions"), classes),
        kind=Phrases(_lines(table, "kind"), classes),
        facts=Phrases(_lines(table, "facts"), classes),
        second=frozenset(table["facts"]["second"].split()),
        exceptions=Phrases(_lines(table, "except"), classes),
        organisations=_wording(Reason.ORGANISATION, table, classes),
        own_country=Phrases(_lines(table, "own_country"), classes),
        table=table,
    )


@cache
def known_words(language: str) -> frozenset[str]:
    """Words of *language* that are no names: the frequent ones, and those of its lists.

    Empty where there are no lists.
    """
    lists = word_lists(language)
    if lists is None:
        return frozenset()
    texts = _texts(lists.table)
    words = (word for text in texts for line in text.splitlines() for word in _SPLIT.split(line))
    return frozenset(word for word in words if word.isalpha())


def _texts(table: Mapping[str, Any]) -> Iterator[str]:
    for value in table.values():
        if isinstance(value, str):
            yield value
        elif isinstance(value, Mapping):
            yield from _texts(value)


def _wordings(table: Mapping[str, Any], classes: Mapping[str, Sequence[str]]) -> Iterator[Wording]:
    yield from (_wording(reason, table, classes) for reason in TONES)


def _wording(
    reason: Reason,
    table: Mapping[str, Any],
    classes: Mapping[str, Sequence[str]],
    part: str | None = None,
) -> Wording:
    rows = [line.split("=>") for line in _lines(table, part or reason.value)]
    return Wording(
        reason=reason,
        phrases=Phrases([row[0].strip() for row in rows], classes),
        instead={row[0].strip(): row[1].strip() for row in rows if len(row) > 1},
    )


def _lines(table: Mapping[str, Any], part: str) -> list[str]:
    rows: str = table.get(part, {}).get("phrases", "")
    return [line.strip() for line in rows.splitlines() if line.strip()]
