"""The words of a letter that a dictionary is to be asked for, and which are known without it."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from ...domain.model_letter import closes_a_letter
from .proof import Proof
from .romanising import romanised
from .word_lists import word_lists
from .words import plain

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_PIECE = re.compile(r"\S+")
_OF_AN_ADDRESS = ("@", "://", "www.")
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f'’]+")
_NAME_BEHIND_ARTICLE = re.compile(r"[a-zA-Z]{1,2}['’][^\W\d_a-z][^\W\d_]*")  # "d'Élodie"
_NAME_BEFORE = re.compile(r"(?<![^\W\d_])[^\W\d_a-z][^\W\d_]*-$")  # "Hye-" of "Hye-jin"
_LONGEST, _LONGEST_ACRONYM, _LONGEST_SHORT_FORM = 60, 6, 3  # letters
_MOST = 20_000  # places: nobody types that many words
_CAPITAL_NOUNS = ("de",)  # elsewhere a word with a capital inside a sentence is a name


class Spelt(NamedTuple):
    """One place of the letter: a *word*, from *start* to *end*."""

    word: str
    start: int
    end: int


def words_to_spell(proof: Proof) -> tuple[Spelt, ...]:
    """The words of *proof* that a dictionary should have, in order.

    Not among them: what the sheet itself has, names and abbreviations, other scripts, addresses,
    and all behind the closing line, where the writer's name stands.
    """
    known = proof.told_words | _names(proof) | _terms(proof.language)
    found: list[Spelt] = []
    for spelt in _words(proof):
        if len(found) >= _MOST:
            break
        if not _is_known(spelt.word, known):
            found.append(spelt)
    return tuple(found)


@cache
def _terms(language: str) -> frozenset[str]:
    """Words of the field that the dictionary of *language* lacks."""
    lists = word_lists(language)
    table = lists.table.get("spelling", {}) if lists else {}
    return frozenset(table.get("words", "").split())


def _words(proof: Proof) -> Iterator[Spelt]:
    for sentence in proof.sentences:
        if closes_a_letter(sentence.text):
            return
        gone = [
            (sentence.start + piece.start(), sentence.start + piece.end())
            for piece in _PIECE.finditer(sentence.text)
            if any(sign in piece[0] for sign in _OF_AN_ADDRESS)
        ]
        for number, word in enumerate(_WORD.finditer(proof.text, sentence.start, sentence.end)):
            if any(start <= word.start() < end for start, end in gone):
                continue
            if _is_name(word[0], opens=number == 0, language=proof.language):
                continue
            if not _goes_on(proof.text, word.start(), word.end()):
                yield Spelt(word[0], word.start(), word.end())


def _goes_on(text: str, start: int, end: int) -> bool:
    """Whether the word from *start* to *end* is but a part: "Hye-jin", "Hr.", "GPT4"."""
    before, after = text[max(0, start - 1) : start], text[end : end + 1]
    if before.isdigit() or after.isdigit() or before == "_" or after == "_":
        return True
    if after == "." and end - start <= _LONGEST_SHORT_FORM and text[start].isupper():
        return True
    left = _NAME_BEFORE.search(text, max(0, start - _LONGEST), start)
    return left is not None and not text[start].isupper()


def _is_name(word: str, *, opens: bool, language: str) -> bool:
    """Whether *word* is one that no dictionary is asked for: a name, an abbreviation, a letter."""
    if len(word) == 1 or len(word) > _LONGEST or not _LATIN.fullmatch(word):
        return True
    if word.isupper():
        return len(word) <= _LONGEST_ACRONYM
    if any(sign.isupper() for sign in word[1:]) and "'" not in word and "’" not in word:
        return True  # "iPhone", "McDonald"
    if _NAME_BEHIND_ARTICLE.fullmatch(word):
        return True
    return word[0].isupper() and not opens and language not in _CAPITAL_NOUNS


def _is_known(word: str, known: frozenset[str]) -> bool:
    """Whether the sheet has *word*, maybe with an ending or an article before it."""
    parts = [plain(part) for part in re.split("['’]", word)]
    if plain(word) in known or all(part in known for part in parts):
        return True
    stem = parts[-1] if len(parts[-1]) > 1 else parts[0]
    return word[:1].isupper() and (stem in known or stem.removesuffix("s") in known)


def _names(proof: Proof) -> frozenset[str]:
    """The names of the case's people and officials, as far as `told_words` lacks them."""
    action = proof.action
    officials = (*action.targets, *action.copies, *action.embassies)
    texts = [one for target in officials for one in (target.name or "", target.role or "")]
    texts += [*proof.also_named, *(person.name for person in action.people)]
    words = frozenset(plain(word) for text in texts for word in re.findall(r"[^\W\d_]+", text))
    return words | {romanised(word) for word in words}
