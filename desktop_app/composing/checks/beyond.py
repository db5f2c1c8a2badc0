"""Whether a request goes beyond what a sheet asks: something else, somebody else, more people."""

import re
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from .proof import Proof
from .requests import (
    ALSO,
    EVERYONE,
    GROUP,
    RELATIVE,
    UNCONDITIONAL,
    UNLESS_CHARGED,
    Request,
    Wanted,
    groups,
    head_of,
    is_asked,
    is_beside,
    is_title,
    makes_an_end,
    weighty,
)
from .word_lists import known_words
from .words import plain, sentences_of

WHO = (ALSO, RELATIVE, GROUP)
"""Things that say for whom something is wanted, and nothing of what."""

_WEAK = (EVERYONE, *WHO, "family", "consultation", "gift")  # what else is wanted says more
_FEW, _MORE = 2, 3  # words, and where the verb says nothing: "give him a garden"
_BEGINNING = 5  # letters that two forms of a word share


class Calls(NamedTuple):
    """The weighty *words* of all calls, and the *groups* of people that one of them is for."""

    words: frozenset[str]
    groups: frozenset[str]


def said_in(calls: tuple[str, ...], language: str) -> Calls:
    """What *calls*, the points of one sheet, say."""
    return Calls(
        frozenset(word for call in calls for word in words_of(call, language)),
        frozenset().union(*(_groups_of(call, language) for call in calls)),
    )


def goes_beyond(request: Request, asked: frozenset[str], calls: Calls, proof: Proof) -> bool:
    """Whether *request* wants somebody or something else than the sheet, or it for more people.

    What the verb means decides where it means something that can be wanted; else one thing that
    the sheet asks for, too, is enough to keep quiet.
    """
    if _is_wider(request, asked, calls, proof) or _names_somebody_else(request, proof):
        return True
    strong = [one for one in request.wanted if one.name not in _WEAK]
    main = strong or [one for one in request.wanted if one.name not in (EVERYONE, *WHO)]
    if not main:
        return _is_of_other_words(request, calls, proof)
    head = head_of(request, proof.language)
    leading = [one for one in main if one.first == head]
    return not any(is_asked(one.name, asked, proof.language) for one in leading or main)


def _is_wider(request: Request, asked: frozenset[str], calls: Calls, proof: Proof) -> bool:
    """Whether *request* is for other or more people than the sheet's, or for more for them."""
    names = {one.name for one in request.wanted}
    if UNCONDITIONAL in names and UNLESS_CHARGED in asked and UNCONDITIONAL not in asked:
        return True
    if any(_is_for_others(one, request, asked, calls, proof) for one in request.wanted):
        return True
    adds = any(one.name == ALSO and one.last == len(request.words) for one in request.wanted)
    words = _own_words(request, proof)
    return adds and any(not _is_among(word, proof.told_words) for word in words[:-1])


def _is_for_others(
    one: Wanted, request: Request, asked: frozenset[str], calls: Calls, proof: Proof
) -> bool:
    """Whether *one* of the things wanted says that *request* is for people whom no call is for."""
    last = request.words[one.last - 1].plain
    if one.name == EVERYONE:
        if is_beside(request, one, proof.language):
            return False
        return not is_asked(EVERYONE, asked, proof.language) and last not in calls.groups
    if one.name == RELATIVE:
        return not _is_among(last, calls.words)
    return one.name == GROUP and not _is_among(last, proof.told_words)


def _is_of_other_words(request: Request, calls: Calls, proof: Proof) -> bool:
    """Whether a *request* for nothing that is known has no word of what the sheet tells.

    Or whether it wants an end of something that the facts tell of, and no call does.
    """
    own = _own_words(request, proof)
    if makes_an_end(request, proof.language) and len(own) > 1:
        objects = own[1:]
        if all(_is_among(word, proof.told_words) for word in objects):
            return not any(_is_among(word, calls.words) for word in objects)
    enough = _FEW if head_of(request, proof.language) is not None else _MORE
    return len(own) >= enough and not any(_is_among(word, proof.told_words) for word in own)


def _is_among(word: str, words: frozenset[str]) -> bool:
    """Whether *word* or one that begins like it is among *words*: "protection", "protect"."""
    return word in words or word[:_BEGINNING] in _beginnings(words)


@lru_cache(maxsize=16)
def _beginnings(words: frozenset[str]) -> frozenset[str]:
    return frozenset(word[:_BEGINNING] for word in words if len(word) >= _BEGINNING)


def _own_words(request: Request, proof: Proof) -> list[str]:
    """The weighty words of a request that aren't the names of the case's people and offices."""
    action = proof.action
    names = [person.name for person in action.people] + [action.country or ""]
    known = {plain(word) for name in names for word in re.findall(r"[^\W\d_]+", name)}
    told = proof.told_words
    return [
        word.plain
        for word in weighty(request.content, proof.language)
        if word.plain not in known and not (word.typed[:1].isupper() and word.plain in told)
    ]


def _names_somebody_else(request: Request, proof: Proof) -> bool:
    """Whether two words in a row are a name that the sheet doesn't have, or one behind a title."""
    told, known = proof.told_words, known_words(proof.language)
    content = request.content
    capital = [word.typed[:1].isupper() for word in content]
    strange = [
        is_large and word.plain not in told and word.plain not in known
        for word, is_large in zip(content, capital, strict=True)
    ]
    for at, following in pairwise(range(len(content))):
        if strange[following] and (strange[at] or is_title(content[at], proof.language)):
            return True
    return False


@lru_cache(maxsize=64)
def _groups_of(call: str, language: str) -> frozenset[str]:
    return frozenset(
        word for sentence in sentences_of(call, language) for word in groups(sentence, language)
    )


@lru_cache(maxsize=64)
def words_of(call: str, language: str) -> tuple[str, ...]:
    """The weighty words of *call*, as they are compared."""
    words = [word for sentence in sentences_of(call, language) for word in sentence.words]
    return tuple(word.plain for word in weighty(words, language))
