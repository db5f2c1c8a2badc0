"""Demands that the sheet doesn't make, and calls of the sheet that the letter leaves out."""

import re
from collections.abc import Iterator
from itertools import pairwise
from math import ceil
from typing import NamedTuple

from ...domain.check_note import CheckNote, Reason
from ...domain.model_letter import points_of
from .beyond import WHO, goes_beyond, said_in, words_of
from .proof import Proof
from .requests import is_asked, knows_requests, requests_in, things, things_asked
from .words import Sentence

_ENOUGH = 0.6  # of the things that a call wants, for it to count as asked
_ENOUGH_WORDS = 0.4  # of its weighty words, where it wants nothing that is known
_MOST_WORDS = 0.6  # of its weighty words, whatever it wants
_ONLY_TELLS = re.compile(
    r"^\W*(?:express|welcom|acknowledg|thank|congratulat)"
    r"(?!.{0,2000}?\b(?:urg|ask|call|request|appeal|insist|demand|seek|stress|hope))",
    re.IGNORECASE | re.DOTALL,
)
_TELLS = re.compile(  # a call that asks nothing of the official
    r"^\W*(?:express|remind|welcom|not(?:e|ing)\b|point|acknowledg|recogni|stat(?:e|ing)\b|explain|"
    r"expliqu|rappel|exprim|salu|dank|erinner|bring(?:en)? sie ihre|drück|weis|record|expres)",
    re.IGNORECASE,
)


def demand_notes(proof: Proof) -> Iterator[CheckNote]:
    """A note for each request that goes beyond the sheet's, none where the sheet has no points."""
    calls = points_of(proof.action)
    if not calls or not (knows_requests(proof.language) and knows_requests(proof.written_in)):
        return
    asking = tuple(call for call in calls if not _ONLY_TELLS.match(call))
    asked = frozenset().union(*things_asked(asking, proof.written_in))
    said = said_in(calls, proof.written_in)
    for sentence in proof.sentences:
        for request in requests_in(sentence, proof.language):
            if goes_beyond(request, asked, said, proof):
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
    wanted = [names.difference(WHO) for names in things_asked(calls, proof.written_in)]
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
    words = words_of(call, proof.written_in)
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
