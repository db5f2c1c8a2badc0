"""Names of people, officials and states inside the sentences of a letter."""

import re
from collections.abc import Sequence

from ..domain.draft import Draft
from ..domain.target import Target
from ..domain.urgent_action import UrgentAction
from ..places.names import languages

_WITH_ARTICLE = re.compile(
    r"\b(?:republic|kingdom|federation|union|states?|emirates|islands|sultanate|territor(?:y|ies))\b"
    r"|^(?:netherlands|philippines|gambia|maldives|bahamas|comoros|seychelles|congo|usa|uk|uae|drc)$",
    re.IGNORECASE,
)


def listed(names: Sequence[str], word: str) -> str:
    """ "Ana", "Ana and Bo", "Ana, Bo and Cy"; *word* is the language's "and"."""
    return (
        f" {word} ".join([", ".join(names[:-1]), names[-1]]) if len(names) > 1 else "".join(names)
    )


def in_a_row(names: Sequence[str], language: str) -> str:
    """*names* that have commas of their own, parted by semicolons as *language* sets them."""
    return ("\u00a0; " if language == "fr" else "; ").join(names)


def names_in(language: str, action: UrgentAction, draft: Draft) -> tuple[str, ...]:
    """The names of the people of *action* as a letter in *language* writes them.

    As the user wrote them for it, else as the case has them in it, else as the sheet prints them.
    """
    known = action.translation(language).names
    return tuple(
        draft.scripted_name(language, place)
        or (known[place] if place < len(known) else "")
        or person.name
        for place, person in enumerate(action.people)
    )


def language_name(code: str) -> str:
    """The English name of a language, as a case lists it: "German"."""
    return languages("en")[code.partition("-")[0]]


def state(country: str, language: str) -> str:
    """*country* as it stands after "of": "Kenya", "the Russian Federation"; elsewhere as it is."""
    if language != "en":
        return country
    needs = _WITH_ARTICLE.search(country) and not country.lower().startswith("the ")
    return f"the {country}" if needs else country


def official_in_words(target: Target, language: str) -> str:
    """*target* inside a sentence: "the Prosecutor General", or the name where there is no role.

    Somebody with a position of their own doesn't hold the role, and goes by the name, too. Outside
    English, where an article would need a gender, it is name and role behind a colon.
    """
    is_holder = not (target.name and target.position)
    if target.role and is_holder and language == "en":
        return f"the {target.role}"
    return target.title if language != "en" else target.name or target.title
