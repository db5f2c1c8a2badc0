"""A letter that is longer than one page, and what of it could go."""

from collections.abc import Iterator
from math import ceil

from ...domain.check_note import CheckNote, Reason
from .demands import makes_request
from .proof import Proof
from .words import Sentence, plain

_MOST_WORDS = 420  # that a page holds beside address and date, where nobody has measured
_WORDS_A_LINE = 12
_SHORTEST = 4  # words of a sentence: a salutation and a closing stay


def words_in(proof: Proof) -> int:
    """How many words the letter has."""
    return sum(len(sentence.words) for sentence in proof.sentences)


def length_notes(proof: Proof) -> Iterator[CheckNote]:
    """That the letter is too long, then the sentences that could go, the first one first.

    As many as bring it back to one page: what is said twice, then what neither asks for anything
    nor names the person, the longest first; the beginning and the end stay.
    """
    words = words_in(proof)
    lines = proof.excess_lines or max(0, ceil((words - _MOST_WORDS) / _WORDS_A_LINE))
    if not lines:
        return
    yield CheckNote(reason=Reason.TOO_LONG, text=str(lines))
    left = lines * _WORDS_A_LINE
    for sentence in _could_go(proof):
        if left <= 0:
            return
        left -= len(sentence.words)
        yield CheckNote(
            reason=Reason.COULD_GO,
            start=sentence.start,
            end=sentence.end,
            text=sentence.text,
            alternative="",
        )


def _could_go(proof: Proof) -> list[Sentence]:
    """The sentences that a letter can do without, the most dispensable first."""
    names = {
        plain(word)
        for person in proof.action.people
        for word in person.name.split()
        if len(word) > 2
    }
    candidates = [sentence for sentence in proof.sentences[1:-1] if len(sentence.words) > _SHORTEST]

    first = {sentence.text: sentence.start for sentence in reversed(proof.sentences)}

    def weight(sentence: Sentence) -> tuple[bool, bool, bool, int]:
        is_new = first[sentence.text] == sentence.start
        named = any(word.plain in names for word in sentence.words)
        return is_new, makes_request(sentence, proof), named, -len(sentence.words)

    return sorted(candidates, key=weight)
