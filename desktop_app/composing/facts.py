"""Words what a letter tells of the case, as it is true on the letter's day."""

from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from ..domain.facts import Told, suggested_facts, told
from ..domain.model_letter import follows_model, parts_of
from ..domain.remark import Remark, RemarkKind
from ..domain.sentences import sentences
from ..domain.urgent_action import KeyDate, UrgentAction
from .frames import has_phrases
from .past import worded_on


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """Paragraphs for the letter, and what the writer should know about their days.

    *translated* are those that a section office put into the letters' language.
    """

    paragraphs: tuple[str, ...]
    remarks: tuple[Remark, ...]
    translated: tuple[str, ...] = ()


@lru_cache(maxsize=16)  # asked for with every key
def facts_for(
    action: UrgentAction,
    chosen: tuple[int, ...] | None,
    dated: date,
    language: str,
    letters: str | None = None,
) -> Facts:
    """What the letter of the day *dated* says of the case, in the sheet's own sentences.

    The facts *chosen* by their positions, None: those suggested; of a model letter that is
    followed, all that only tells, piece by piece (empty where nothing of it is left). A key date
    that has passed is worded as past; a sentence that can't be is left out, with a remark; the
    rules for that are English, as is *language* "en".

    Letters in another language (*letters*) tell what the case has in it, without days that have
    passed; where it has nothing, the sheet's own sentences, if there are phrases in that language
    around them, else nothing.
    """
    if letters is not None and letters != language:
        in_theirs = _translated(action, dated, letters)
        if in_theirs.translated or not has_phrases(letters):
            return in_theirs
    is_model = follows_model(action)
    places = suggested_facts(action) if chosen is None else chosen
    remarks: list[Remark] = []
    paragraphs = []
    for paragraph in _of_model(action) if is_model else told(action, places):
        kept = []
        for one in paragraph:
            worded = _worded(one, dated, language)
            remarks += [_remark(day, worded, dated) for day in one.days]
            if worded is not None:
                kept.append(worded)
        if kept or is_model:
            paragraphs.append(" ".join(kept))
    return Facts(paragraphs=tuple(paragraphs), remarks=tuple(dict.fromkeys(remarks)))


def _translated(action: UrgentAction, dated: date, language: str) -> Facts:
    facts = action.translation(language).facts
    return Facts(
        paragraphs=("",) * len(_of_model(action)),
        translated=tuple(one.text for one in facts if one.day is None or one.day >= dated),
        remarks=tuple(
            _remark(KeyDate(day=one.day, text=one.text), None, dated) for one in facts if one.day
        ),
    )


def _of_model(action: UrgentAction) -> list[tuple[Told, ...]]:
    return [
        tuple(
            Told(text=one, days=tuple(day for day in action.key_dates if day.text == one))
            for one in sentences(part.text)
        )
        for part in parts_of(action.model_letter or ())
        if not part.asks
    ]


def _worded(one: Told, dated: date, language: str) -> str | None:
    """*one* as it is true on *dated*; None where some of its days have passed and some not."""
    if not any(day.day < dated for day in one.days):
        return one.text
    return worded_on(one.days[0], dated) if len(one.days) == 1 and language == "en" else None


def _remark(key_date: KeyDate, worded: str | None, dated: date) -> Remark:
    if key_date.day >= dated:
        kind = RemarkKind.KEY_DATE_AHEAD
    else:
        kind = RemarkKind.KEY_DATE_LEFT_OUT if worded is None else RemarkKind.KEY_DATE_PASSED
    return Remark(kind=kind, text=key_date.day.isoformat())
