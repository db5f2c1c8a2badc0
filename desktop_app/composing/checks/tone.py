"""Insults, accusations, threats, sarcasm, politics and jargon: what is found by phrases."""

from collections.abc import Iterator

from ...domain.note import Note, Reason
from .phrases import Found
from .proof import Proof
from .word_lists import WordLists, word_lists
from .words import Sentence

_MOST_SHARED = 0.6  # "your criminal | regime will pay" are two notes, "criminal regime" no third
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
            if _share(first, last, noted) >= _MOST_SHARED:
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


def _share(first: int, last: int, noted: list[tuple[int, int]]) -> float:
    """How much of the words from *first* to *last* was noted already, or covers what was."""
    words = set(range(first, last))
    others = {at for start, end in noted for at in range(start, end)}
    inside = any(first <= start and end <= last for start, end in noted)
    return 1.0 if inside else len(words & others) / len(words)


def _is_the_sheets(found: Found, sentence: Sentence, proof: Proof) -> bool:
    """Whether the sheet itself has these words: a party's name, a charge as it was brought."""
    words = [word.plain for word in sentence.words[found.first : found.last]]
    return f" {' '.join(words)} " in proof.told


def _place(found: Found, sentence: Sentence) -> tuple[int, int]:
    words = sentence.words[found.first : found.last]
    return words[0].start, words[-1].end
