"""Finds in a text the words that not everybody knows, and those that may distress."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

# A hyphen, a space and an apostrophe part words; any other mark ends a run of them.
_PIECE = re.compile(r"\w+|[^\w\s'’\-‐‑]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """A word explained. *find* are the forms by which it is found in a text."""

    key: str  # the same in every language
    word: str
    meaning: str
    find: tuple[str, ...]


def terms_in(text: str, terms: Iterable[Term]) -> tuple[Term, ...]:
    """Those of *terms* that *text* uses, in the order of their first use."""
    forms = {form: term for term in terms for form in term.find}
    return tuple(dict.fromkeys(forms[form] for form in words_in(text, forms)))


def words_in(text: str, words: Iterable[str]) -> tuple[str, ...]:
    """Those of *words* that stand in *text*, in the order in which they do.

    Whole words, in any case, each also in the plural: "prisoner of conscience" is found in
    "Prisoners of conscience", and "commute" is not in "commuter".

    >>> words_in("Two PRISONERS of conscience", ["prisoner of conscience", "prison"])
    ('prisoner of conscience',)
    """
    by_start: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for word in words:
        pieces = _pieces(word)
        by_start.setdefault(pieces[0], []).append((pieces, word))
    text_pieces = _pieces(text)
    return tuple(dict.fromkeys(_found(text_pieces, by_start)))


def _pieces(text: str) -> tuple[str, ...]:
    return tuple(_PIECE.findall(text.casefold()))


def _found(
    text: tuple[str, ...], by_start: dict[str, list[tuple[tuple[str, ...], str]]]
) -> Iterator[str]:
    for position, piece in enumerate(text):
        for start in _singulars(piece):
            for pieces, word in by_start.get(start, ()):
                there = text[position : position + len(pieces)]
                if len(there) == len(pieces) and all(map(_is_form_of, there, pieces)):
                    yield word


def _is_form_of(piece: str, word: str) -> bool:
    return word in _singulars(piece)


def _singulars(piece: str) -> tuple[str, ...]:
    """*piece* itself, and what it may be the plural of."""
    if not piece.endswith("s"):
        return (piece,)
    found = (piece, piece[:-1])
    if piece.endswith("ies"):
        return (*found, f"{piece[:-3]}y")
    return (*found, piece[:-2]) if piece.endswith("es") else found
