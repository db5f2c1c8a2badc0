"""What a letter can tell of a case: the paragraphs of what happened, and each key date."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from .late import late
from .model_letter import follows_model
from .sentences import sentences
from .urgent_action import KeyDate, UrgentAction

# The letter is the writer's: what the organisation thinks or has found is left to the sheet.
_ORGANISATION = late(
    r"\bAmnesty International\b|^The organi[sz]ation\b|\b[Oo]ur organi[sz]ation\b|"
    r"\b[Nn]otre organisation\b|\b[Nn]uestra organización\b|\b[Uu]nsere Organisation\b|"
    r"\b(?:[Aa] )?[Nn]ossa organização\b|^(?:L’organisation|La organización|A organização)\b"
)
_ENOUGH_WORDS = 60  # a summary of so many words needs no paragraph of the case beside it


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One thing that can be told: a key date, or what else its paragraph says.

    *sentences* are verbatim; *days* are those that a key date names, empty for the rest of a
    paragraph. *paragraph* counts from 0, the summary first where there is one, then the case; a
    key date that stands in none of them has a number of its own behind.
    """

    sentences: tuple[str, ...]
    paragraph: int
    days: tuple[KeyDate, ...] = ()

    @property
    def text(self) -> str:
        """All of it."""
        return " ".join(self.sentences)


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One sentence that a letter tells, and the days that it names."""

    text: str
    days: tuple[KeyDate, ...] = ()


@lru_cache(maxsize=16)  # asked for with every key
def facts_of(action: UrgentAction) -> tuple[Fact, ...]:
    """What a letter about *action* can tell, in the sheet's order; each key date by itself.

    Nothing for a model letter, which tells by itself what it tells, and no sentence that speaks
    for the organisation.
    """
    found: list[Fact] = []
    for place, paragraph in enumerate(_paragraphs(action)):
        rest = tuple(one.text for one in paragraph if not one.days)
        facts = [
            Fact(sentences=(one.text,), paragraph=place, days=one.days)
            for one in paragraph
            if one.days
        ]
        found += [Fact(sentences=rest, paragraph=place)] if rest else []
        found += facts
    return tuple(found)


@lru_cache(maxsize=16)
def suggested_facts(action: UrgentAction) -> tuple[int, ...]:
    """The positions in `facts_of` of what a letter tells if nobody chooses.

    The summary, and the paragraphs of the case with a key date, or the first one where there is
    none and the summary is short.
    """
    facts, summary = facts_of(action), 1 if action.summary else 0
    of_case = range(summary, summary + len(action.case))
    wanted = {one.paragraph for one in facts if one.days and one.paragraph in of_case}
    if not wanted and len((action.summary or "").split()) < _ENOUGH_WORDS:
        own = (
            number
            for number, text in zip(of_case, action.case, strict=True)
            if not _ORGANISATION.search(sentences(text)[0])
        )
        wanted = set(islice(own, 1))
    wanted |= set(range(summary))
    return tuple(place for place, one in enumerate(facts) if one.paragraph in wanted)


def told(action: UrgentAction, chosen: Iterable[int]) -> tuple[tuple[Told, ...], ...]:
    """The *chosen* ones of `facts_of` as paragraphs, each sentence in its place of the sheet."""
    facts, kept = facts_of(action), set(chosen)
    wanted = {
        (one.paragraph, sentence)
        for place, one in enumerate(facts)
        if place in kept
        for sentence in one.sentences
    }
    paragraphs = (
        tuple(one for one in paragraph if (place, one.text) in wanted)
        for place, paragraph in enumerate(_paragraphs(action))
    )
    return tuple(paragraph for paragraph in paragraphs if paragraph)


@lru_cache(maxsize=16)
def _paragraphs(action: UrgentAction) -> tuple[tuple[Told, ...], ...]:
    """The summary, the paragraphs of the case, and behind them the key dates in none of them."""
    if follows_model(action):
        return ()
    days: dict[str, tuple[KeyDate, ...]] = {}
    for day in action.key_dates:
        days[day.text] = (*days.get(day.text, ()), day)
    texts = [sentences(text) for text in ((action.summary,) if action.summary else ())]
    texts += [sentences(text) for text in action.case]
    placed = {one for text in texts for one in text}
    texts += [(text,) for text in days if text not in placed]
    return tuple(
        tuple(
            Told(text=one, days=days.get(one, ())) for one in text if not _ORGANISATION.search(one)
        )
        for text in texts
    )
