"""Finds in the text of a pattern the letters without which it can't match.

To look for them in a long text is far quicker than to try the pattern on each of its lines.
"""

import re
from functools import cache

_SIGN = re.compile(
    r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(\?(?:[:=!]|<[=!]|P<\w+>)?|\{\d*(?:,\d*)?\}[?+]?|[*+?][?+]?|.",
    re.DOTALL,
)
_NOT = ("(?!", "(?<!")  # what these hold must not stand there
_OF_NO_KNOWN_KIND = "(?"
_NO_LETTERS = frozenset(".^$")
_MAYBE = ("?", "*", "{0", "{,")
_AGAIN = ("+", "{")
_ENOUGH = 5  # letters; more tell little more

Words = tuple[str, ...]


@cache
def fixed_words(pattern: str) -> Words:
    """One of these stands in every line in which *pattern* is found; none where that isn't certain.

    Letters count as they are: of a pattern that ignores case they are to be looked for so, too.

    >>> fixed_words("^(?:please)?writein.*language"), fixed_words("^cop(?:y|ies)to:?$")
    (('language',), ('cop',))
    """
    signs = _SIGN.findall(pattern)
    return () if _OF_NO_KNOWN_KIND in signs else _alternatives([*signs, ")"], 0)[0]


def _alternatives(signs: list[str], place: int) -> tuple[Words, int]:
    """The words of all alternatives of the group that goes on at *place*, and where it ends."""
    found = []
    while True:
        words, place = _sequence(signs, place)
        found.append(words)
        place += 1
        if signs[place - 1] == ")":
            whole = dict.fromkeys(word for words in found for word in words)
            return (tuple(whole) if all(found) else ()), place


def _sequence(signs: list[str], place: int) -> tuple[Words, int]:
    """The most telling words of one alternative, and the place of what ends it."""
    best: Words = ()
    longest = run = ""  # of letters that follow each other for certain
    while (sign := signs[place]) not in {"|", ")"}:
        place += 1
        letter = _letter(sign)
        words: Words = ()
        if sign[0] == "(":
            words, place = _alternatives(signs, place)
        maybe, again = signs[place].startswith(_MAYBE), signs[place].startswith(_AGAIN)
        place += maybe or again
        run += "" if maybe else letter
        if maybe or again or not letter:
            longest, run = max(longest, run, key=len), ""
        if words and not maybe and sign not in _NOT:
            best = max(best, words, key=_worth)
    longest = max(longest, run, key=len)
    return (max(best, (longest,), key=_worth) if longest else best), place


def _letter(sign: str) -> str:
    """The character that *sign* stands for, nothing where it may be one of several."""
    if len(sign) == 1:
        return "" if sign in _NO_LETTERS else sign
    return sign[1] if sign[0] == "\\" and not sign[1].isalnum() else ""


def _worth(words: Words) -> tuple[int, int]:
    """How much *words* tell: the more, the longer and the fewer they are."""
    return min((min(len(word), _ENOUGH) for word in words), default=0), -len(words)
