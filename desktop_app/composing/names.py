"""Names of people, officials and states inside English sentences."""

import re
from collections.abc import Sequence

from ..domain.target import Target

_WITH_ARTICLE = re.compile(
    r"\b(?:republic|kingdom|federation|union|states?|emirates|islands|sultanate|territor(?:y|ies))\b"
    r"|^(?:netherlands|philippines|gambia|maldives|bahamas|comoros|seychelles|congo|usa|uk|uae|drc)$",
    re.IGNORECASE,
)


def listed(names: Sequence[str]) -> str:
    """ "Ana", "Ana and Bo", "Ana, Bo and Cy"."""
    return " and ".join([", ".join(names[:-1]), names[-1]]) if len(names) > 1 else "".join(names)


def state(country: str) -> str:
    """*country* as it stands after "of": "Kenya", "the Russian Federation"."""
    needs = _WITH_ARTICLE.search(country) and not country.lower().startswith("the ")
    return f"the {country}" if needs else country


def official_in_words(target: Target) -> str:
    """*target* inside a sentence: "the Prosecutor General", or the name where there is no role."""
    if target.role:
        return f"the {target.role}"
    return target.name or target.title
