"""With which letters a text begins that a pattern matches: so most forms needn't be tried at all.

A language has some hundred forms of points; to compile one takes up to a millisecond.
"""

import re
from functools import cache

_ZERO_WIDTH = ("(?=", "(?!", "(?<=", "(?<!")
_GROUP = re.compile(r"\((?:\?:|\?P<\w+>|\?-i:|(?!\?))")
_OPTIONAL = re.compile(r"[?*]|\{0,")
_QUANTIFIER = re.compile(r"(?:[?*+]|\{[\d,]+\})[?+]?")
_LETTERS = re.compile(r"\[([^\W\d_]+)\]")


@cache
def openings(pattern: str) -> frozenset[str]:
    """The small letters that a match of *pattern* may begin with; empty where it may be any.

    *pattern* begins with "^" and ignores capitals.

    >>> sorted(openings("^(?:please )?(?:call|urge)"))
    ['c', 'p', 'u']
    """
    letters, may_be_empty = _of_alternatives(pattern.removeprefix("^"))
    return frozenset() if letters is None or may_be_empty else frozenset(letters)


def _of_alternatives(pattern: str) -> tuple[set[str] | None, bool]:
    """The letters of all alternatives of *pattern*, None for any; and whether one may be empty."""
    letters: set[str] = set()
    may_be_empty = False
    for alternative in _split(pattern):
        found, is_empty = _of_sequence(alternative)
        if found is None:
            return None, is_empty
        letters |= found
        may_be_empty |= is_empty
    return letters, may_be_empty


def _of_sequence(pattern: str) -> tuple[set[str] | None, bool]:
    letters: set[str] = set()
    at = 0
    while at < len(pattern):
        atom = _atom(pattern, at)
        at += len(atom)
        quantifier = _QUANTIFIER.match(pattern, at)
        at = quantifier.end() if quantifier else at
        if atom.startswith(_ZERO_WIDTH):
            continue
        found, may_be_empty = _of_atom(atom)
        if found is None:
            return None, False
        letters |= found
        if not may_be_empty and not (quantifier and _OPTIONAL.match(quantifier[0])):
            return letters, False
    return letters, True


def _of_atom(atom: str) -> tuple[set[str] | None, bool]:
    if group := _GROUP.match(atom):
        return _of_alternatives(atom[group.end() : -1])
    if known := _LETTERS.fullmatch(atom):
        return set(known[1].lower()), False
    return ({atom.lower()}, False) if len(atom) == 1 and atom.isalpha() else (None, False)


def _atom(pattern: str, at: int) -> str:
    """The letter, class, escape or group of *pattern* that begins *at*."""
    if pattern[at] == "\\":
        return pattern[at : at + 2]
    if pattern[at] == "[":
        return pattern[at : pattern.index("]", at + 2) + 1]
    return pattern[at : _end_of_group(pattern, at)] if pattern[at] == "(" else pattern[at]


def _end_of_group(pattern: str, at: int) -> int:
    depth = 0
    while True:
        if pattern[at] == "\\":
            at += 1
        elif pattern[at] == "[":
            at = pattern.index("]", at + 2)
        else:
            depth += (pattern[at] == "(") - (pattern[at] == ")")
        at += 1
        if not depth:
            return at


def _split(pattern: str) -> list[str]:
    """The alternatives of *pattern* that stand in no group."""
    found, start, at = [], 0, 0
    while at < len(pattern):
        if pattern[at] == "|":
            found.append(pattern[start:at])
            start = at + 1
            at += 1
        else:
            at += len(_atom(pattern, at))
    return [*found, pattern[start:]]
