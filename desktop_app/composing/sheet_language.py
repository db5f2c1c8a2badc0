"""Which language a sheet speaks to its readers in: that of its points, and so of the letters."""

import re
from collections.abc import Sequence
from functools import lru_cache

from ..domain.options import LETTER_LANGUAGES
from ..domain.urgent_action import UrgentAction

ENGLISH = "en"
# Small words that nearly every sentence has, and that mean nothing in the other languages.
_SMALL_WORDS = {
    "en": "the and to of that for with from they their his her is are been who this by on in",
    "de": "der die das und dass nicht ist sie zu den dem des ein eine mit für von auf wird im",
    "fr": "le la les des et du que qui est pour dans une ses aux leur par sur au pas il elle soit",
    "es": "el la los las del que y en para con por una se al sus su no sea han ha como",
    "pt": "o os as do da dos das que e em para com por uma não ao às seja sua seus foi na no",
}
_WORDS = {language: frozenset(words.split()) for language, words in _SMALL_WORDS.items()}
_ENOUGH = 2  # such words; fewer don't tell a language


def sheet_language(action: UrgentAction) -> str:
    """The code of the language of *action*'s points or model letter, else of its other text.

    English where that is none of the languages that letters are written in.
    """
    asked = (*action.calls, *(action.model_letter or ()))
    told = (action.summary or "", *action.case, action.title or "")
    return language_of(asked) or language_of(told) or ENGLISH


def language_of(texts: Sequence[str]) -> str | None:
    """The code of the language that *texts* are in, None where it can't be told.

    >>> language_of(["Instando a las autoridades a que liberen a los presos;"])
    'es'
    """
    return _language_of(tuple(texts))


@lru_cache(maxsize=16)  # asked for with every key
def _language_of(texts: tuple[str, ...]) -> str | None:
    words = re.findall(r"[^\W\d_]+", " ".join(texts).casefold())
    hits = {code: sum(word in _WORDS[code] for word in words) for code in LETTER_LANGUAGES}
    best = max(hits, key=lambda code: hits[code])
    others = sorted(hits.values())[-2]
    return best if hits[best] >= _ENOUGH and hits[best] > others else None
