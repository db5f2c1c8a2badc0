"""Deals the wordings out, so that the letters of one evening differ and each still says all of it.

Writers are numbered. A number is read as two digits of base seven, and each place of a letter has
its own sum of them: an orthogonal array of 49 letters, any two of which agree in one place at most
where every place has seven wordings. (A third digit, for more writers, makes that two.) Case and
official turn each place by an amount of their own, for all writers alike: that changes what they
write, and not how often they agree.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from hashlib import sha256

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

    def request(self, at: int, verbs: int, laters: int, times: int = 0) -> tuple[int, int]:
        """Which of *verbs* ways to ask and of *laters* ways to go on the sentence number *at* has.

        Neighbours in a letter differ, where there is a choice.
        """
        if self.writer is None:
            return times % verbs, times % laters
        verb = self._dealt(_VERBS) + at + times
        later = self._dealt(_LATER) + at + times
        return verb % verbs, later % laters

    def _dealt(self, weight: int) -> int:
        """The sum of the writer's digits in the place with *weight*, turned; 0 for nobody."""
        if self.writer is None:
            return 0
        first, second, third = self.writer % _BASE, self.writer // _BASE, self.writer // _BASE**2
        dealt = (first + weight * (second % _BASE) + weight * weight * third) % _BASE
        return dealt + _turns(self.case_id, self.official)[weight]


def deal_for(draft: Draft, official: int) -> Deal:
    """How the wordings are dealt for the letter to *official* that *draft* is for."""
    return Deal(writer=draft.writer, case_id=draft.case_id, official=official)


def varied(
    sentences: Sequence[CallSentence], language: str, deal: Deal, times: Sequence[int]
) -> tuple[CallSentence, ...]:
    """*sentences* in the words that are dealt: they ask the same, of the same.

    *times* says for each how often another wording was asked for.
    """
    return tuple(
        _varied(sentence, at, len(sentences), language, deal, again)
        for at, (sentence, again) in enumerate(zip(sentences, times, strict=True))
    )


def _varied(
    sentence: CallSentence, at: int, count: int, language: str, deal: Deal, times: int
) -> CallSentence:
    if sentence.as_printed:
        return sentence
    rows = later_words(language)
    row = next((one for one in rows if sentence.text.startswith(f"{one[0]} ")), ("",))
    laters = len(row) if at else 1
    verb, later = deal.request(at, len(sentence.openings) or 1, laters, times)
    text = sentence.text
    if verb:
        asked = sentence.openings[verb] + sentence.alone.removeprefix(sentence.openings[0])
        text = in_its_place(asked, at, count, language)
    if at and later:
        row = next((one for one in rows if text.startswith(f"{one[0]} ")), row)
        text = _begun(text, row, later % len(row))
    wordings = max(len(sentence.openings), 1) * laters
    return replace(sentence, text=text, wordings=wordings)


def _begun(text: str, row: tuple[str, ...], choice: int) -> str:
    return row[choice] + text.removeprefix(row[0]) if text.startswith(row[0]) else text


@lru_cache(maxsize=64)
def _turns(case_id: str, official: int) -> bytes:
    return sha256(f"{case_id}\n{official}".encode()).digest()
