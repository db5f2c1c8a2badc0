"""Demands that the sheet doesn't make, and calls of the sheet that the letter leaves out."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from math import ceil
from typing import NamedTuple

from ...domain.check_note import CheckNote, Reason
from ...domain.model_letter import points_of
from .proof import Proof
from .requests import (
    ALSO,
    EVERYONE,
    GROUP,
    RELATIVE,
    UNCONDITIONAL,
    UNLESS_CHARGED,
    Request,
    groups,
    head_of,
    is_asked,
    is_title,
    knows_requests,
    requests_in,
    things,
    things_asked,
    weighty,
)
from .word_lists import known_words
from .words import Sentence, plain, sentences_of

_ENOUGH = 0.6  # of the things that a call wants, for it to count as asked
_ENOUGH_WORDS = 0.4  # of its weighty words, where it wants nothing that is known
_MOST_WORDS = 0.6  # of its weighty words, whatever it wants
_WHO = (EVERYONE, ALSO, RELATIVE, GROUP)  # whom a request is for; what it wants says the rest
_WEAK = (*_WHO, "family", "consultation", "gift")  # what else is wanted says more
_FEW = 2  # words, where the verb says nothing: "give him a garden"
_BEGINNING = 5  # letters that two forms of a word share
_ONLY_TELLS = re.compile(
    r"^\W*(?:express|welcom|acknowledg|thank|congratulat)"
    r"(?!.{0,2000}?\b(?:urg|ask|call|request|appeal|insist|demand|seek))",
    re.IGNORECASE | re.DOTALL,
)
_TELLS = re.compile(  # a call that asks nothing of the official
    r"^\W*(?:express|remind|welcom|not(?:e|ing)\b|point|acknowledg|recogni|stat(?:e|ing)\b|explain|"
    r"expliqu|rappel|exprim|salu|dank|erinner|bring(?:en)? sie ihre|drück|weis|record|expres)",
    re.IGNORECASE,
)


class _Calls(NamedTuple):
    """The weighty *words* of all calls, and the *groups* of people that one of them is for."""

    words: frozenset[str]
    groups: frozenset[str]


def demand_notes(proof: Proof) -> Iterator[CheckNote]:
    """A note for each request that goes beyond the sheet's, none where the sheet has no points."""
    calls = points_of(proof.action)
    if not calls or not (knows_requests(proof.language) and knows_requests(proof.written_in)):
        return
    asking = tuple(call for call in calls if not _ONLY_TELLS.match(call))
    asked = frozenset().union(*things_asked(asking, proof.written_in))
    said = _Calls(
        frozenset(word for call in calls for word in _words_of(call, proof.written_in)),
        frozenset().union(*(_groups_of(call, proof.written_in) for call in calls)),
    )
    for sentence in proof.sentences:
        for request in requests_in(sentence, proof.language):
            if _goes_beyond(request, asked, said, proof):
                start, end = request.words[0].start, request.words[-1].end
                yield CheckNote(
                    reason=Reason.NOT_ASKED, start=start, end=end, text=proof.text[start:end]
                )


def coverage_notes(proof: Proof) -> Iterator[CheckNote]:
    """A note for each call of the sheet that no part of the letter asks for."""
    calls = points_of(proof.action)
    covered = covers(proof)
    yield from (
        CheckNote(reason=Reason.NOT_COVERED, text=call)
        for call, is_covered in zip(calls, covered, strict=True)
        if not is_covered
    )


def covers(proof: Proof) -> tuple[bool, ...]:
    """For each call of the sheet, whether the letter asks for it.

    All of them where the language of the sheet or of the letter has no list.
    """
    calls = points_of(proof.action)
    if not (knows_requests(proof.language) and knows_requests(proof.written_in)):
        return (True,) * len(calls)
    windows = list(_windows(proof))
    wanted = things_asked(calls, proof.written_in)
    return tuple(
        any(
            _is_there(call, wanted_there, window, proof, asks_something=not _TELLS.match(call))
            for window in windows
        )
        for call, wanted_there in zip(calls, wanted, strict=True)
    )


def makes_request(sentence: Sentence, proof: Proof) -> bool:
    """Whether *sentence* makes a request, which a letter that has to be shortened should keep."""
    return bool(requests_in(sentence, proof.language))


def _goes_beyond(
    request: Request, asked: frozenset[str], calls: _Calls, proof: Proof
) -> bool:
    """Whether *request* wants somebody or something else than the sheet, or it for more people.

    What the verb means decides where it means something that can be wanted; else one thing that
    the sheet asks for, too, is enough to keep quiet.
    """
    if _is_wider(request, asked, calls, proof) or _names_somebody_else(request, proof):
        return True
    strong = [one for one in request.wanted if one.name not in _WEAK]
    main = strong or [one for one in request.wanted if one.name not in _WHO]
    if not main:
        return _is_of_other_words(request, proof)
    head = head_of(request, proof.language)
    leading = [one for one in main if one.first == head]
    return not any(is_asked(one.name, asked, proof.language) for one in leading or main)


def _is_wider(request: Request, asked: frozenset[str], calls: _Calls, proof: Proof) -> bool:
    """Whether *request* is for other or more people than the sheet's, or for more for them."""
    names = {one.name for one in request.wanted}
    if UNCONDITIONAL in names and UNLESS_CHARGED in asked and UNCONDITIONAL not in asked:
        return True
    for one in request.wanted:
        last = request.words[one.last - 1].plain
        if one.name == EVERYONE and not is_asked(EVERYONE, asked, proof.language):
            if last not in calls.groups:
                return True
        elif one.name == RELATIVE and not _is_among(last, calls.words):
            return True
        elif one.name == GROUP and not _is_among(last, proof.told_words):
            return True
    adds = any(one.name == ALSO and one.last == len(request.words) for one in request.wanted)
    words = _own_words(request, proof)
    return adds and any(not _is_among(word, proof.told_words) for word in words[:-1])


def _is_of_other_words(request: Request, proof: Proof) -> bool:
    """Whether a *request* for nothing that is known has no word of what the sheet tells."""
    own = _own_words(request, proof)
    return len(own) >= _FEW and not any(_is_among(word, proof.told_words) for word in own)


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


class _Window(NamedTuple):
    """Two sentences in a row: what is named in them, their words, and whether they ask."""

    named: frozenset[str]
    words: frozenset[str]
    asks: bool


def _windows(proof: Proof) -> Iterator[_Window]:
    each = [
        _Window(
            frozenset(one.name for one in things(sentence.words, proof.language)),
            frozenset(word.plain for word in sentence.words),
            bool(requests_in(sentence, proof.language)),
        )
        for sentence in proof.sentences
    ]
    nothing = _Window(frozenset(), frozenset(), asks=False)
    for one, following in pairwise([*each, nothing]):
        yield _Window(
            one.named | following.named, one.words | following.words, one.asks or following.asks
        )


def _is_there(
    call: str, wanted: frozenset[str], window: _Window, proof: Proof, *, asks_something: bool
) -> bool:
    """Whether *call* stands in *window*: most of its words, or what it wants, asked for."""
    words = _words_of(call, proof.written_in)
    there = sum(word in window.words for word in words)
    if words and there >= _MOST_WORDS * len(words):
        return True
    if asks_something and not window.asks:
        return False
    if wanted:
        found = sum(is_asked(name, window.named, proof.language) for name in wanted)
        return found >= ceil(_ENOUGH * len(wanted))
    in_its_language = proof.language == proof.written_in
    return not words or not in_its_language or there >= _ENOUGH_WORDS * len(words)


@lru_cache(maxsize=64)
def _words_of(call: str, language: str) -> tuple[str, ...]:
    words = [word for sentence in sentences_of(call, language) for word in sentence.words]
    return tuple(word.plain for word in weighty(words, language))
