"""Tells from the text of a pattern which words must be in whatever it matches."""

import re

_SIGN = re.compile(
    r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(\?(?:[:=!]|<[=!]|P<\w+>)?|\{\d*(?:,\d*)?\}[?+]?|[*+?][?+]?|.",
    re.DOTALL,
)
_AHEAD_OR_BEHIND = ("(?=", "(?!", "(?<=", "(?<!")  # what these hold need not be in the match


def says_one_of(pattern: str, words: tuple[str, ...]) -> bool:
    """Whether at least one of *words* stands in everything that *pattern* can match.

    False where that isn't certain.
    """
    signs = _SIGN.findall(pattern)
    assert "(?" not in signs, f"a group of a kind that isn't known here: {pattern}"
    return _group([*signs, ")"], 0, words)[0]


def _group(signs: list[str], place: int, words: tuple[str, ...]) -> tuple[bool, int]:
    """Whether each alternative of the group that goes on at *place* says one; where it ends."""
    each = True
    while True:
        says, place = _alternative(signs, place, words)
        each = each and says
        place += 1
        if signs[place - 1] == ")":
            return each, place


def _alternative(signs: list[str], place: int, words: tuple[str, ...]) -> tuple[bool, int]:
    """The same of one alternative, with the place of what ends it."""
    certain = False
    run = ""  # of letters that follow each other for certain
    while (sign := signs[place]) not in {"|", ")"}:
        place += 1
        says = False
        if sign[0] == "(":
            says, place = _group(signs, place, words)
            certain = certain or (sign == "(?!" and signs[place - 2] == sign)  # never matches
        may_lack = signs[place].startswith(("?", "*", "{0", "{,"))
        repeats = signs[place].startswith(("+", "{"))
        place += may_lack or repeats
        run += "" if may_lack else _letter(sign)
        if may_lack or repeats or not _letter(sign):
            certain = certain or any(word in run for word in words)
            run = ""
        certain = certain or (says and not may_lack and sign not in _AHEAD_OR_BEHIND)
    return certain or any(word in run for word in words), place


def _letter(sign: str) -> str:
    """The character that *sign* stands for, nothing where it may be one of several."""
    if len(sign) == 1:
        return "" if sign in ".^$(" else sign
    return sign[1] if sign[0] == "\\" and not sign[1].isalnum() else ""
