"""Chooses what a letter tells of the case."""

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from ..domain.model_letter import follows_model, parts_of
from ..domain.remark import Remark, RemarkKind
from ..domain.sentences import sentences
from ..domain.urgent_action import KeyDate, UrgentAction
from .past import worded_on

# The letter is the writer's: what the organisation thinks or has found is left to the sheet.
_ORGANISATION = re.compile(
    r"\bAmnesty International\b|^The organi[sz]ation\b|\b[Oo]ur organi[sz]ation\b|"
    r"\b[Nn]otre organisation\b|\b[Nn]uestra organización\b|\b[Uu]nsere Organisation\b|"
    r"\b(?:[Aa] )?[Nn]ossa organização\b|^(?:L’organisation|La organización|A organização)\b"
)
_ENOUGH_WORDS = 60  # a summary of so many words needs no paragraph of the case beside it


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """Paragraphs for the letter, and what the writer should know about their days."""

    paragraphs: tuple[str, ...]
    remarks: tuple[Remark, ...]


@lru_cache(maxsize=16)
def facts_for(action: UrgentAction, dated: date, language: str) -> Facts:
    """What the letter of the day *dated* says of the case, in the sheet's own sentences.

    The summary, and the paragraphs of the case with a key date, or the first one where there is
    none and the summary is short; of a model letter that is followed, all that only tells, piece
    by piece (empty where nothing of it is left). A key date that has passed is worded as past; a
    sentence that can't be is left out, with a remark; the rules for that are English, as is
    *language* "en".
    """
    key_dates: dict[str, list[KeyDate]] = {}
    for one in action.key_dates:
        key_dates.setdefault(one.text, []).append(one)
    is_model = follows_model(action)
    chosen = _of_model(action) if is_model else _of_case(action, key_dates)
    remarks: list[Remark] = []
    paragraphs = []
    for paragraph in chosen:
        kept = []
        for sentence in sentences(paragraph):
            if _ORGANISATION.search(sentence) and not is_model:
                continue
            days = key_dates.get(sentence, [])
            worded = _worded(sentence, days, dated, language)
            remarks += [_remark(day, worded, dated) for day in days]
            if worded is not None:
                kept.append(worded)
        if kept or is_model:
            paragraphs.append(" ".join(kept))
    return Facts(paragraphs=tuple(paragraphs), remarks=tuple(dict.fromkeys(remarks)))


def _of_model(action: UrgentAction) -> list[str]:
    return [part.text for part in parts_of(action.model_letter or ()) if not part.asks]


def _of_case(action: UrgentAction, key_dates: dict[str, list[KeyDate]]) -> list[str]:
    chosen = [action.summary] if action.summary else []
    dated_paragraphs = [
        paragraph
        for paragraph in action.case
        if any(sentence in key_dates for sentence in sentences(paragraph))
    ]
    return chosen + (dated_paragraphs or _more(action, chosen))


def _worded(sentence: str, days: list[KeyDate], dated: date, language: str) -> str | None:
    """*sentence* as it is true on *dated*; None where some of its days have passed and some not."""
    if not any(day.day < dated for day in days):
        return sentence
    return worded_on(days[0], dated) if len(days) == 1 and language == "en" else None


def _more(action: UrgentAction, chosen: list[str]) -> list[str]:
    if sum(len(text.split()) for text in chosen) >= _ENOUGH_WORDS:
        return []
    own = (text for text in action.case if not _ORGANISATION.search(sentences(text)[0]))
    return [text for _, text in zip(range(1), own, strict=False)]


def _remark(key_date: KeyDate, worded: str | None, dated: date) -> Remark:
    if key_date.day >= dated:
        kind = RemarkKind.KEY_DATE_AHEAD
    else:
        kind = RemarkKind.KEY_DATE_LEFT_OUT if worded is None else RemarkKind.KEY_DATE_PASSED
    return Remark(kind=kind, text=key_date.day.isoformat())
