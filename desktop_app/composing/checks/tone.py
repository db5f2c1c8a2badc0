"""Insults, accusations, threats, sarcasm, politics and jargon: what is found by phrases."""

from collections.abc import Iterator

from ...domain.note import Note, Reason
from .phrases import Found
from .proof import Proof
from .word_lists import WordLists, word_lists
from .words import Sentence

_ABOUT_WORDS = frozenset((Reason.POLITICS, Reason.JARGON))


def tone_notes(proof: Proof) -> Iterator[Note]:
    """A note for each phrase of the language's lists; of two that overlap, the graver one."""
    lists = word_lists(proof.language)
    if lists is None:
        return
    for sentence in proof.sentences:
        yield from _of(sentence, proof, lists)


def _of(sentence: Sentence, proof: Proof, lists: WordLists) -> Iterator[Note]:
    barred = [(one.first, one.last) for one in lists.exceptions.find(sentence.words)]
    noted: list[tuple[int, int]] = []
    for wording in lists.wordings:
        for found in wording.phrases.find(sentence.words):
            first, last = found.first, found.last
            if any(first < end and start < last for start, end in barred):
                continue
            if any(_holds(one, (first, last)) or _holds((first, last), one) for one in noted):
                continue
            if wording.reason in _ABOUT_WORDS and _is_the_sheets(found, sentence, proof):
                continue
            noted.append((first, last))
            start, end = _place(found, sentence)
            yield Note(
                reason=wording.reason,
                start=start,
                end=end,
                text=proof.text[start:end],
                alternative=wording.instead.get(found.phrase),
            )


def _holds(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] <= other[0] and other[1] <= one[1]


def _is_the_sheets(found: Found, sentence: Sentence, proof: Proof) -> bool:
    """Whether the sheet itself has these words: a party's name, a charge as it was brought."""
    words = [word.plain for word in sentence.words[found.first : found.last]]
    return f" {' '.join(words)} " in proof.told


def _place(found: Found, sentence: Sentence) -> tuple[int, int]:
    words = sentence.words[found.first : found.last]
    return words[0].start, words[-1].end
