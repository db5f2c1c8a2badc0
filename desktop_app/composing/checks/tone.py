"""Insults, accusations, threats, sarcasm, politics and jargon: what is found by phrases."""

from bisect import bisect_left
from collections.abc import Iterator

from ...domain.check_note import CheckNote, Reason
from ...domain.late import late
from .phrases import Found
from .proof import Proof
from .word_lists import Wording, WordLists, word_lists
from .words import Sentence

_MOST_SHARED = 0.6  # "your criminal | regime will pay" are two notes, "criminal regime" no third
_FEW = 2  # words
_SIE = (  # how a German sentence begins that speaks of the reader, rather than of her
    frozenset(("sie",)),
    frozenset("sind haben werden wissen sollten mussen konnen lassen gehoren verdienen".split()),
)
_QUOTATION = late(
    '["\u201c\u201e\u00ab\u00bb][^"\u201c\u201d\u201e\u00ab\u00bb]{1,200}["\u201d\u201c\u00bb\u00ab]'
)
_ABOUT_WORDS = frozenset((Reason.POLITICS, Reason.JARGON))


def tone_notes(proof: Proof) -> Iterator[CheckNote]:
    """A note for each phrase of the language's lists; of two that overlap, the graver one."""
    lists = word_lists(proof.language)
    if lists is None:
        return
    for sentence in proof.sentences:
        yield from _of(sentence, proof, lists)


def _of(sentence: Sentence, proof: Proof, lists: WordLists) -> Iterator[CheckNote]:
    barred = {word for one in lists.exceptions.find(sentence.words) for word in _span(one)}
    quoted = _quoted(sentence)
    tells = _tells_facts(sentence, lists)
    noted = _Noted()
    is_calm = any(True for _ in lists.calm.find(sentence.words))
    for wording in lists.wordings if is_calm or tells else (*lists.wordings, lists.sharp):
        last_noted = 0
        for found in wording.phrases.find(sentence.words):
            first, last = found.first, found.last
            if not barred.isdisjoint(_span(found)) or noted.has_most_of(first, last):
                continue
            if quoted.issuperset(_span(found)) or (tells and _is_of_few_words(found, wording)):
                continue
            if first < last_noted:
                continue  # "You will pay" has its note, "pay for this" needs none
            if wording.reason in _ABOUT_WORDS and _is_the_sheets(found, sentence, proof):
                continue
            noted.add(first, last)
            last_noted = last
            start, end = _place(found, sentence)
            yield CheckNote(
                reason=wording.reason,
                start=start,
                end=end,
                text=proof.text[start:end],
                alternative=wording.instead.get(found.phrase),
            )
    if not (is_calm or tells or barred) and noted.is_empty:
        yield from _whole(sentence, lists)


def _tells_facts(sentence: Sentence, lists: WordLists) -> bool:
    """Whether *sentence* tells what happened, and doesn't speak of the reader.

    The German words for the reader have a capital.
    """
    if "!" in sentence.mark:
        return False
    german = "ihnen" in lists.second
    if german and [
        word.plain in group for word, group in zip(sentence.words, _SIE, strict=False)
    ] == [True, True]:
        return False
    for at, word in enumerate(sentence.words):
        if word.plain in lists.second and (not german or (at and word.typed[0].isupper())):
            return False
    return any(True for _ in lists.facts.find(sentence.words))


def _is_of_few_words(found: Found, wording: Wording) -> bool:
    """Whether *found* may be what the sheet's own facts are made of: "a dictator", "war crimes"."""
    return wording.reason is not Reason.JARGON and found.last - found.first <= _FEW


def _quoted(sentence: Sentence) -> set[int]:
    """The words that stand between quotation marks, as others said them."""
    starts = [word.start - sentence.start for word in sentence.words]
    return {
        at
        for marks in _QUOTATION.finditer(sentence.text)
        for at in range(bisect_left(starts, marks.start()), bisect_left(starts, marks.end()))
    }


def _whole(sentence: Sentence, lists: WordLists) -> Iterator[CheckNote]:
    """A note on all of *sentence*, where it tells the reader off in words that no list has."""
    words = sentence.words
    if any(True for _ in lists.kind.find(words)):
        return
    asks = "?" in sentence.mark
    begins = lists.blunt_questions if asks else lists.blunt
    if any(True for _ in begins.find(words)):
        yield CheckNote(
            reason=Reason.SARCASM if asks else Reason.ACCUSATION,
            start=sentence.start,
            end=sentence.end,
            text=sentence.text,
        )


class _Noted:
    """The words of one sentence that have a note, and where each note's words begin and end."""

    def __init__(self) -> None:
        self._words: set[int] = set()
        self._ends: dict[int, int] = {}

    @property
    def is_empty(self) -> bool:
        """Whether the sentence has no note yet."""
        return not self._ends

    def add(self, first: int, last: int) -> None:
        self._words.update(range(first, last))
        self._ends[first] = last

    def has_most_of(self, first: int, last: int) -> bool:
        """Whether most of the words from *first* to *last* are noted, or they cover a note."""
        words = range(first, last)
        if any(self._ends.get(word, last + 1) <= last for word in words):
            return True
        return sum(word in self._words for word in words) >= _MOST_SHARED * len(words)


def _is_the_sheets(found: Found, sentence: Sentence, proof: Proof) -> bool:
    """Whether the sheet itself has these words: a party's name, a charge as it was brought."""
    words = [word.plain for word in sentence.words[found.first : found.last]]
    return f" {' '.join(words)} " in proof.told


def _span(found: Found) -> range:
    return range(found.first, found.last)


def _place(found: Found, sentence: Sentence) -> tuple[int, int]:
    words = sentence.words[found.first : found.last]
    return words[0].start, words[-1].end
