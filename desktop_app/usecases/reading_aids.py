"""What helps to read a case: words explained, time to read, a warning of what is hard to bear."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from ..domain.glossary import Term, terms_in, words_in
from ..domain.reading_time import minutes_to_read
from ..domain.urgent_action import UrgentAction
from ..shipped import resource

_ENGLISH = "en"
_MOST_CHARACTERS = 30_000  # looked through: five times a long sheet, in some twenty milliseconds


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingAids:
    """What helps to read one case; minutes are 0 where there is nothing to read."""

    words: tuple[Term, ...] = ()  # explained, in the order of the case
    distressing: tuple[str, ...] = ()  # the words for which the case may be hard to read
    minutes: int = 0
    background_minutes: int = 0


def reading_aids(action: UrgentAction, language: str) -> ReadingAids:
    """The aids for *action*, its words explained in *language* as far as that has a glossary."""
    told = tuple(text for text in (action.summary, *action.case, *action.background) if text)
    told_text = "\n.\n".join(told)[:_MOST_CHARACTERS]  # no word runs on over a paragraph's end
    whole = "\n.\n".join((action.title or "", told_text, *action.calls))[:_MOST_CHARACTERS]
    return ReadingAids(
        words=terms_in(whole, glossary(language)),
        distressing=_without_forms(words_in(told_text, _distressing_words())),
        minutes=minutes_to_read((*told, *action.calls)),
        background_minutes=minutes_to_read(action.background),
    )


@cache
def glossary(language: str) -> tuple[Term, ...]:
    """All terms, explained in *language*; in English what that leaves out.

    A sheet may be in English whatever the reader speaks, so the English forms are always found.
    """
    own = _table(language)
    return tuple(_terms(own, _table(_ENGLISH)))


def _without_forms(words: tuple[str, ...]) -> tuple[str, ...]:
    """*words* without "tortured" where "torture" is among them, too."""
    return tuple(
        word for word in words if not any(word != one and word.startswith(one) for one in words)
    )


def _terms(own: dict[str, Any], english: dict[str, Any]) -> Iterator[Term]:
    for key in dict.fromkeys((*english, *own)):
        entries = [table[key] for table in (own, english) if key in table]
        forms = dict.fromkeys(
            form for entry in entries for form in entry.get("find", [entry["word"]])
        )
        yield Term(
            key=key, word=entries[0]["word"], meaning=entries[0]["meaning"], find=tuple(forms)
        )


def _table(language: str) -> dict[str, Any]:
    path = resource("glossary", f"{language}.toml")
    return tomllib.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}


@cache
def _distressing_words() -> tuple[str, ...]:
    path = resource("glossary", "distressing.toml")
    by_language = tomllib.loads(path.read_text(encoding="utf-8"))
    return tuple(word for words in by_language.values() for word in words)
