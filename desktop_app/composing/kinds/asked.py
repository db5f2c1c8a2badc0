"""Whether a sentence asks its reader for something."""

import re

from ...domain.late import late

_ASKS = {
    "en": late(
        r"\b(?:ask|urge|request|call (?:up)?on|appeal to|remind|assure)\b(?: \w+)? you\b|^Please\b",
        flags=re.IGNORECASE,
    ),
    "de": late(
        r"\b(?:bitte|fordere|ersuche|rufe|appelliere)\b.*\b(?:Sie|Ihnen)\b|^(?:Bitte )?\w+en Sie\b"
    ),
    "fr": late(
        r"\b(?:je|nous) vous (?!fais|écri)|\bveuillez\b|\b\w+ez-(?:les?|la|leur)\b",
        flags=re.IGNORECASE,
    ),
    "es": late(
        r"\b(?:le|la|lo) (?:pido|insto|exhorto|solicito|ruego|urjo|recuerdo)\b", flags=re.IGNORECASE
    ),
    "pt": late(
        r"\bV\. Exa\.|\b(?:peço|insto|exorto|solicito|rogo|apelo)-(?:lhe|[oa])\b",
        flags=re.IGNORECASE,
    ),
}


def asks_the_reader(sentence: str, language: str) -> bool:
    """Whether *sentence* asks "you" for something; False in a language that has no rules.

    >>> asks_the_reader("I ask you to assure me that she is well.", "en")
    True
    >>> asks_the_reader("I call on the authorities to release her.", "en")
    False
    """
    asks = _ASKS.get(language)
    return asks is not None and asks.search(sentence) is not None
