"""A letter cut into sentences and words, once for all checks.

Words are compared by their plain form: small, without accents, short forms written out ("you're"
is "you" and "are"). Every word knows its place in the text as it was typed.
"""

import re
import unicodedata
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from ...domain.sentences import sentences as folded_sentences

_WORD = re.compile(r"[^\W_]+")
_APOSTROPHES = "'’‘`´"
_PARAGRAPH = re.compile(r"\n[^\S\n]*\n\s*")
_SHORT_FORMS = {"re": "are", "ve": "have", "ll": "will", "m": "am", "d": "would"}
_CUT_FORMS = {"won": "will", "can": "can", "shan": "shall"}  # before "'t"
_OTHERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th"})
_LONGEST_FOLDED = 256  # characters of a word; nothing that is looked for is longer


class Word(NamedTuple):
    """One word: *typed* as it stands at *start* to *end*, *plain* as it is compared."""

    plain: str
    typed: str
    start: int
    end: int


class Sentence(NamedTuple):
    """One sentence of a letter. *mark* is what closes it: ".", "!", "?!" or nothing."""

    text: str
    start: int
    end: int
    words: tuple[Word, ...]
    mark: str


def sentences_of(text: str, language: str) -> tuple[Sentence, ...]:
    """The sentences of *text* in order, none of them running on over an empty line."""
    found = []
    start = 0
    ends = [(gap.start(), gap.end()) for gap in _PARAGRAPH.finditer(text)]
    for stop, following in (*ends, (len(text), len(text))):
        found += [
            _sentence(text, first, last, language) for first, last in _places(text, start, stop)
        ]
        start = following
    return tuple(found)


@lru_cache(maxsize=8192)
def plain(word: str) -> str:
    """*word* as it is compared: "Şükür" as "sukur"."""
    word = word[:_LONGEST_FOLDED].casefold()
    if word.isascii():
        return word
    apart = unicodedata.normalize("NFKD", word)
    return "".join(c for c in apart if not unicodedata.combining(c)).translate(_OTHERS)


@lru_cache(maxsize=8)  # the same sheet is asked for with every key
def plain_words(texts: tuple[str, ...]) -> str:
    """The plain words of *texts*, each between two spaces."""
    return f" {' '.join(plain(word) for text in texts for word in _WORD.findall(text))} "


@lru_cache(maxsize=8)
def words_told(texts: tuple[str, ...]) -> frozenset[str]:
    """The plain words of *texts*, each once."""
    return frozenset(plain(word) for text in texts for word in _WORD.findall(text))


def _places(text: str, start: int, stop: int) -> list[tuple[int, int]]:
    """Where the sentences of the paragraph from *start* to *stop* begin and end.

    They were found with their white space folded, so they are counted off by their other signs.
    """
    signs = [at for at in range(start, stop) if not text[at].isspace()]
    places, done = [], 0
    for sentence in folded_sentences(text[start:stop]):
        count = sum(1 for sign in sentence if not sign.isspace())
        if count:
            places.append((signs[done], signs[done + count - 1] + 1))
        done += count
    return places


def _sentence(text: str, start: int, end: int, language: str) -> Sentence:
    body = text[start:end]
    mark = re.search(r"[.!?…]*[\"”’»“)\]]*$", body[-12:])
    return Sentence(
        text=body,
        start=start,
        end=end,
        words=_words(text, start, end, english=language == "en"),
        mark=mark[0] if mark else "",
    )


def _words(text: str, start: int, end: int, *, english: bool) -> tuple[Word, ...]:
    words = [
        Word(plain(found[0]), found[0], found.start(), found.end())
        for found in _WORD.finditer(text, start, end)
    ]
    return tuple(_written_out(text, words) if english else words)


def _written_out(text: str, words: list[Word]) -> list[Word]:
    """English *words* with short forms as whole words; a possessive "s" goes."""
    if not any(mark in text[words[0].start : words[-1].end] for mark in _APOSTROPHES if words):
        return words
    found: list[Word] = words[:1]
    for before, word in pairwise(words):
        if word.start - before.end != 1 or text[before.end] not in _APOSTROPHES:
            found.append(word)
        elif word.plain == "t":
            stem = _CUT_FORMS.get(before.plain, before.plain.removesuffix("n"))
            found[-1] = before._replace(plain=stem)
            found.append(word._replace(plain="not"))
        elif word.plain in _SHORT_FORMS:
            found.append(word._replace(plain=_SHORT_FORMS[word.plain]))
        elif word.plain != "s":
            found.append(word)
    return found
