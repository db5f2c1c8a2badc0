"""Phrases as the word lists write them, and how they are found among the words of a sentence.

One phrase is a row of places for words:

    word        that word, in small letters without accents; "word~" any that begins so
    one|other   either of them
    <class>     one of the words of a class in the list
    ?word       there or not; also for alternatives and classes
    *2          up to two words of any kind
    ^           the beginning of the sentence, only as the first place

Each word is looked up once, and no gap is wider than its number, so a search takes a time in
proportion to the text, whatever stands in it.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from .words import Word

_START = "^"
_KEPT_SENTENCES = 256
_STEM = 3  # letters by which a word's beginning is looked up; no stem is shorter


class Found(NamedTuple):
    """The words from *first* to before *last*, and the phrase that they are."""

    phrase: str
    first: int
    last: int


class _Place(NamedTuple):
    words: frozenset[str]
    stems: tuple[str, ...]
    optional: bool
    gap: int  # over 0: that many words of any kind, and nothing else of the above

    def takes(self, word: str) -> bool:
        return word in self.words or (bool(self.stems) and word.startswith(self.stems))


class _Phrase(NamedTuple):
    text: str
    places: tuple[_Place, ...]
    at_start: bool
    second: _Place | None  # what must stand behind the first word, where that is sure


class Phrases:
    """A list of phrases, ready to be looked for."""

    def __init__(
        self, phrases: Iterable[str], classes: Mapping[str, Sequence[str]] | None = None
    ) -> None:
        self._by_word: dict[str, list[_Phrase]] = {}
        self._by_stem: dict[str, list[_Phrase]] = {}
        self._kept: dict[tuple[str, ...], tuple[Found, ...]] = {}
        for phrase in phrases:
            self._add(_compiled(phrase, classes or {}))

    def find(self, words: Sequence[Word]) -> Iterator[Found]:
        """Every phrase that begins at a word of one sentence, the longest of each place."""
        best: Found | None = None
        for found in self.find_all(words):
            if best is not None and found.first != best.first:
                yield best
                best = None
            if best is None or found.last > best.last:
                best = found
        if best is not None:
            yield best

    def find_all(self, words: Sequence[Word]) -> tuple[Found, ...]:
        """Every phrase at every word of one sentence, in the order of their first words.

        What was found in a sentence is kept: with every key that is typed one of them changes.
        """
        plain = tuple([word.plain for word in words])
        if (found := self._kept.get(plain)) is None:
            if len(self._kept) >= _KEPT_SENTENCES:
                self._kept.clear()
            found = self._kept[plain] = tuple(self._search(plain))
        return found

    def _search(self, words: tuple[str, ...]) -> Iterator[Found]:
        by_word, by_stem = self._by_word, self._by_stem
        for first, word in enumerate(words):
            following = words[first + 1] if first + 1 < len(words) else ""
            for phrases in (by_word.get(word), by_stem.get(word[:_STEM])):
                for phrase in phrases or ():
                    second = phrase.second
                    if second is not None and not second.takes(following):
                        continue
                    if phrase.at_start and first:
                        continue
                    last = _end(phrase.places, words, 0, first)
                    if last is not None:
                        yield Found(phrase.text, first, last)

    def _add(self, phrase: _Phrase) -> None:
        for place in phrase.places:
            for word in place.words:
                self._by_word.setdefault(word, []).append(phrase)
            for stem in {stem[:_STEM] for stem in place.stems}:
                self._by_stem.setdefault(stem, []).append(phrase)
            if not place.optional:
                break


def _end(places: tuple[_Place, ...], words: Sequence[str], place: int, at: int) -> int | None:
    """Behind which word *places* from *place* on end, if they begin at *at*; None: they don't."""
    while place < len(places):
        one = places[place]
        if one.gap:
            for skipped in range(one.gap + 1):
                last = _end(places, words, place + 1, at + skipped)
                if last is not None:
                    return last
            return None
        is_there = at < len(words) and one.takes(words[at])
        if one.optional:
            if is_there and (last := _end(places, words, place + 1, at + 1)) is not None:
                return last
        elif is_there:
            at += 1
        else:
            return None
        place += 1
    return at


def _compiled(phrase: str, classes: Mapping[str, Sequence[str]]) -> _Phrase:
    pieces = phrase.split()
    at_start = pieces[0] == _START
    places = tuple(_place(piece, classes) for piece in pieces[at_start:])
    sure = len(places) > 1 and not any(one.optional or one.gap for one in places[:2])
    return _Phrase(phrase, places, at_start, places[1] if sure else None)


def _place(piece: str, classes: Mapping[str, Sequence[str]]) -> _Place:
    if piece.startswith("*"):
        return _Place(frozenset(), (), optional=False, gap=int(piece[1:]))
    bare = piece.removeprefix("?")
    words: list[str] = []
    for one in bare.split("|"):
        words += classes[one[1:-1]] if one.startswith("<") else [one]
    return _Place(
        words=frozenset(word for word in words if not word.endswith("~")),
        stems=tuple(word[:-1] for word in words if word.endswith("~")),
        optional=bare != piece,
        gap=0,
    )
