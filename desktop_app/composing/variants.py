"""Deals the wordings out, so that the letters of one evening differ and each still says all of it.

Writers are numbered. A number is read as two digits of base seven, and each place of a letter has
its own sum of them: an orthogonal array of 49 letters, any two of which agree in one place at most
where every place has seven wordings. (A third digit, for more writers, makes that two.) Case and
official turn each place by an amount of their own, for all writers alike: that changes what they
write, and not how often they agree.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from math import lcm

from ..domain.draft import BlockKind, Draft
from .calls_to_sentences.rewriting import in_its_place
from .calls_to_sentences.sentence import CallSentence
from .wording import later_words

_BASE = 7
# The weight of the second digit: another one for each place.
_PLACES = {BlockKind.OPENING: 0, BlockKind.BRIDGE: 1, BlockKind.CLOSING: 2}
_VERBS, _LATER = 3, 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Deal:
    """What one writer gets for the letter to one official; *writer* None: the plain wordings."""

    writer: int | None
    case_id: str
    official: int

    def wording(self, place: BlockKind, count: int, times: int = 0) -> int:
        """Which of *count* wordings stands in *place*; *times* counts the wishes for another."""
        return (self._dealt(_PLACES[place]) + times) % count

    def requests(self) -> tuple[int, int]:
        """Which way to ask the first request has, and which way to go on; the next has the next."""
        return self._dealt(_VERBS), self._dealt(_LATER)

    def _dealt(self, weight: int) -> int:
        """The sum of the writer's digits in the place with *weight*, turned; 0 for nobody."""
        if self.writer is None:
            return 0
        first, second, third = self.writer % _BASE, self.writer // _BASE, self.writer // _BASE**2
        dealt = (first + weight * (second % _BASE) + weight * weight * third) % _BASE
        return dealt + _turns(self.case_id, self.official)[weight]


def deal_for(draft: Draft, official: int) -> Deal:
    """How the wordings are dealt for the letter to *official* that *draft* is for."""
    return _deal(draft.writer, draft.case_id, official)


def varied(
    sentences: Sequence[CallSentence], language: str, deal: Deal, times: Sequence[int]
) -> tuple[CallSentence, ...]:
    """*sentences* in the words that are dealt: they ask the same, of the same.

    *times* says for each how often another wording was asked for.
    """
    rows = later_words(language)
    count = len(sentences)
    found: list[CallSentence] = []
    first_verb, first_later = deal.requests()
    before = ""  # how the request before begins: no two running begin alike
    for at, (sentence, again) in enumerate(zip(sentences, times, strict=True)):
        if sentence.as_printed:
            found.append(sentence)
            continue
        row = _row_of(sentence.text, rows) if at else ("",)
        ways = sentence.openings or ("",)
        verb = later = again
        if deal.writer is not None:
            dealt = (first_verb + at) % len(ways)
            if ways[dealt] == before:
                dealt = (dealt + 1) % len(ways)
            before = ways[dealt]
            verb, later = dealt + again, first_later + at + again
        verb, later = verb % len(ways), later % len(row)
        text = sentence.text
        if verb:
            asked = ways[verb] + sentence.alone.removeprefix(ways[0])
            text = in_its_place(asked, at, count, language)
        if later:
            text = _begun(text, _row_of(text, rows), later)
        found.append(
            CallSentence(text=text, unsure=sentence.unsure, wordings=lcm(len(ways), len(row)))
        )
    return tuple(found)


def _row_of(text: str, rows: tuple[tuple[str, ...], ...]) -> tuple[str, ...]:
    """The ways to begin that *text* can have, the one it has first."""
    for row in rows:
        if text.startswith(row[0]) and text[len(row[0]) :].startswith(" "):
            return row
    return ("",)


def _begun(text: str, row: tuple[str, ...], choice: int) -> str:
    return row[choice % len(row)] + text.removeprefix(row[0])


@lru_cache(maxsize=64)
def _turns(case_id: str, official: int) -> bytes:
    return sha256(f"{case_id}\n{official}".encode()).digest()


@lru_cache(maxsize=64)  # each place of a letter asks for it
def _deal(writer: int | None, case_id: str, official: int) -> Deal:
    return Deal(writer=writer, case_id=case_id, official=official)
