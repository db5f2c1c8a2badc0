"""Words as a search compares them: small, without accents."""

import re
import unicodedata

# Written without spaces, so each sign is searched as a word of its own.
_SIGN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_OTHERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th"})
_MOST = 12  # words of one question


def folded(text: str) -> str:
    """*text* in small letters without accents: "Şükür" is found as "sukur", "Łódź" as "lodz"."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(letter for letter in apart if not unicodedata.combining(letter))
    return _SIGN.sub(r" \g<0> ", plain.translate(_OTHERS))


def search_form(text: str) -> str:
    """*text* as a search looks through it: its words, each of letters and digits, by one space."""
    return " ".join(_words(folded(text)))


def questions(typed: str) -> tuple[tuple[str, ...], ...]:
    """What was *typed* into a search field, taken apart at its spaces.

    Each part is the words that must follow each other, the last of which may go on: "45/2" is
    ("45", "2"), and finds 45/26. At most 12 parts; those without a letter or digit ask nothing.
    """
    parts = (_words(folded(part)) for part in typed.split())
    return tuple(part for part in parts if part)[:_MOST]


def answers(text: str, typed: str) -> bool:
    """Whether every part of what was *typed* is in *text*, at the beginning of words."""
    words = f" {search_form(text)}"
    return all(f" {' '.join(part)}" in words for part in questions(typed))


def _words(text: str) -> tuple[str, ...]:
    return tuple(re.findall(r"[^\W_]+", text))
