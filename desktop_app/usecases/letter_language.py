"""Tell which language the letters for a case are in, and which others they can be in."""

from datetime import date

from ..composing.facts import facts_for
from ..composing.sheet_language import sheet_language
from ..domain.draft import Draft
from ..domain.model_letter import parts_of, points_of
from ..domain.options import FRAMED_LANGUAGES, LETTER_LANGUAGES
from ..domain.urgent_action import UrgentAction
from ..places.names import languages

_TRADITIONAL = {"TW", "HK", "MO"}  # where Chinese is written in the traditional characters


def language_of_sheet(action: UrgentAction) -> str:
    """The code of the language that *action*'s points are in: that of its letters by default."""
    return sheet_language(action)


def offered_languages(action: UrgentAction, own: str) -> tuple[str, ...]:
    """The codes of all languages for the letters about *action*, but the sheet's own.

    Those that the sheet lists come first, then the writer's *own* (a code, maybe with its country
    behind it: "zh_TW"), then the others.
    """
    first = [code for name in action.languages for code in _codes(name, action.country_code or "")]
    language, _, place = own.replace("-", "_").partition("_")
    if language == "zh":
        first.append("zh-Hant" if {*place.split("_")} & {*_TRADITIONAL, "Hant"} else "zh-Hans")
    known = (*LETTER_LANGUAGES, *FRAMED_LANGUAGES)
    codes = (code for code in (*first, language, *known) if code in known)
    return tuple(code for code in dict.fromkeys(codes) if code != sheet_language(action))


def without_frame(action: UrgentAction) -> tuple[str, ...]:
    """The languages that the sheet of *action* lists and letters can't be framed in, in English."""
    return tuple(name for name in action.languages if not _codes(name, ""))


def has_sentences(action: UrgentAction, draft: Draft) -> bool:
    """Whether there are ready sentences in the letters' language, and not its frame alone."""
    return (draft.language or sheet_language(action)) not in FRAMED_LANGUAGES


def points_with_words(action: UrgentAction, draft: Draft) -> tuple[bool, ...]:
    """For each point, whether rules, sheet or case have words for it in the letters' language."""
    points = points_of(action)
    is_sheets = draft.language in (None, sheet_language(action))
    if is_sheets or has_sentences(action, draft):
        return (True,) * len(points)
    known = action.translation(draft.language or "").points
    return tuple(place < len(known) and bool(known[place]) for place in range(len(points)))


def facts_in_sheets_words(action: UrgentAction, draft: Draft, dated: date) -> str:
    """What a letter of the day *dated* would tell in the sheet's language, to be put into another.

    A day that has passed is called past there, too.
    """
    return "\n\n".join(
        facts_for(action, draft.chosen_facts, dated, sheet_language(action)).paragraphs
    )


def paragraphs_as_printed(action: UrgentAction) -> tuple[str, ...]:
    """What the model letter of the sheet tells, piece by piece."""
    return tuple(part.text for part in parts_of(action.model_letter or ()) if not part.asks)


def _codes(name: str, country: str) -> tuple[str, ...]:
    """The codes of the language that a sheet calls *name*; of Chinese, that of *country* first."""
    if name == "Chinese":
        forms = ("zh-Hans", "zh-Hant")
        return forms[::-1] if country in _TRADITIONAL else forms
    english = languages("en")
    return tuple(
        code for code in (*LETTER_LANGUAGES, *FRAMED_LANGUAGES) if english.get(code) == name
    )
