"""The names of the people a letter is for: left out, or misspelt."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import NamedTuple

from ...domain.check_note import CheckNote, Reason
from ...domain.model_letter import closes_a_letter
from ...places.countries import country_code
from ...places.demonyms import states_of
from .proof import Proof
from .romanising import romanised
from .spelling_distance import MOST, distance
from .word_lists import known_words, word_lists
from .words import plain

_NAME_WORD = re.compile(r"[^\W\d_]+(?:['’ʼʿ‘`][^\W\d_]+)*")
_POSSESSIVE = re.compile(r"['’](?:s|S)$")
_ARTICLE = re.compile(r"(?:[cdjlmnst]|qu)['’](?=[^\W\d_a-z])")  # French: "d'Élodie"
_APOSTROPHES = re.compile(r"['’ʼʿ‘`]")
_PARTICLES = frozenset(
    "al el bin ibn bint abu abd van von der den del della des los las dos the and und and ben da "
    "de di du la le y e mr mrs ms dr prof sir don dona senor senora herr frau monsieur"
    " madame".split()
)
_EACH = 3  # people who must all be named; of more it is enough to name some
_SHORT, _SURE = 4, 6  # letters of a name: fewer leave less room for errors
_LONGEST_RUN = 6  # words of a name to either side
_SURE_SMALL = 8  # letters of a name that is recognised without its capital
_FALLING = "аяйьоеи"  # last letters that give way to an ending
_ENDINGS = {  # that a name takes in a sentence
    "latin": ("s",),
    "other": ("а", "у", "ым", "ом", "е", "ой", "ую", "ых", "ову", "и", "ы", "ю", "я", "ем", "ей"),
}


class _Token(NamedTuple):
    """One word of a person's name: as compared, and as written."""

    plain: str
    written: str
    person: int


class _Typed(NamedTuple):
    plain: str
    typed: str
    start: int
    end: int
    opens: bool  # a sentence


@dataclass(frozen=True, slots=True)
class _Names:
    """All that is known of the names in a case: those to protect, and words of the sheet."""

    tokens: tuple[_Token, ...]
    others: frozenset[str]


def name_notes(proof: Proof) -> Iterator[CheckNote]:
    """A note for each misspelt name, and for each person whom the letter doesn't name."""
    people = tuple(person.name for person in proof.action.people)
    names = _names(people, proof.also_named, proof.told_words)
    exact = {token.plain: token for token in names.tokens}
    typed = _typed(proof, exact)
    named = {token.person for word in typed if (token := _meant(word.plain, exact))}
    named |= {token.person for word in typed for token in _in_another_script(word, names.tokens)}
    found = list(_misspelt(typed, names, exact, proof.language))
    yield from (note for note, _ in found)
    yield from _with_other_marks(typed, exact, people, proof)
    missing = set(range(len(people))) - named - {person for _, person in found}
    if len(people) <= _EACH or len(missing) == len(people):
        for person in sorted(missing)[:_EACH]:
            yield CheckNote(reason=Reason.NAME_MISSING, text=people[person])


def _misspelt(
    typed: list[_Typed], names: _Names, exact: dict[str, _Token], language: str
) -> Iterator[tuple[CheckNote, int]]:
    common = known_words(language)
    small = {word.typed for word in typed if word.typed.islower()}
    for at, word in enumerate(typed):
        if _meant(word.plain, exact):
            continue
        person = next((exact[one].person for one in _beside(typed, at) if one in exact), None)
        may_be_meant = person is not None and word.plain in common and word.typed[:1].isupper()
        if word.plain in names.others and not may_be_meant:
            continue
        if person is None and (word.plain in common or word.typed.lower() in small - {word.typed}):
            continue
        best = _nearest(word, names.tokens, person)
        if best is None or (word.plain in common and not _stands_for(word, best)):
            continue
        token, ending = best
        if _is_somebody_else(typed, at, token, names, exact, common):
            continue
        if person is None and (_names_a_state(word.typed) or _is_of_another(typed, at, language)):
            continue
        right = _as_typed(token.written + ending, word.typed)
        note = CheckNote(
            reason=Reason.NAME_MISSPELT,
            start=word.start,
            end=word.end,
            text=word.typed,
            alternative=right,
        )
        yield note, token.person


def _is_of_another(typed: list[_Typed], at: int, language: str) -> bool:
    """Whether the word before the one at *at* says that a place or somebody else is meant."""
    before = typed[at - 1] if at else None
    if before is None or typed[at].opens or typed[at].start - before.end != 1:
        return False
    places, titles = _before_others(language)
    return before.plain in (titles if before.typed[:1].isupper() else places)


@cache
def _before_others(language: str) -> tuple[frozenset[str], frozenset[str]]:
    """The words before a place, and those with a capital before the name of somebody else."""
    lists = word_lists(language)
    table = lists.table.get("names", {}) if lists else {}
    return frozenset(table.get("places", "").split()), frozenset(table.get("titles", "").split())


def _is_somebody_else(
    typed: list[_Typed],
    at: int,
    token: _Token,
    names: _Names,
    exact: dict[str, _Token],
    common: frozenset[str],
) -> bool:
    """Whether the name around the word at *at* has more errors than one name misspelt has.

    "Dr Tamir Salek" isn't Timur Salik; nor is what only goes on: the village of Haddadin.
    """
    word = typed[at].plain
    if word.startswith(token.plain) and len(word) - len(token.plain) == MOST:
        return True
    mine = [one.plain for one in names.tokens if one.person == token.person]
    errors = 0
    for one in _run(typed, at):
        known = one.plain in common or one.plain in _PARTICLES or len(one.plain) <= MOST
        if not known and not _meant(one.plain, exact):
            errors += min(distance(one.plain, other) for other in mine)
    return errors > MOST


def _run(typed: list[_Typed], at: int) -> Iterator[_Typed]:
    """The words with capitals around the one at *at*, with nothing but one sign between them."""
    if not typed[at].typed[:1].isupper():
        return
    first = last = at
    while first > at - _LONGEST_RUN and first and _go_together(typed[first - 1], typed[first]):
        first -= 1
    while (
        last < at + _LONGEST_RUN
        and last + 1 < len(typed)
        and _go_together(typed[last], typed[last + 1])
    ):
        last += 1
    yield from typed[first : last + 1]


def _go_together(one: _Typed, other: _Typed) -> bool:
    return one.typed[:1].isupper() and other.typed[:1].isupper() and other.start - one.end == 1


def _beside(typed: list[_Typed], at: int) -> Iterator[str]:
    """The words before and behind the one at *at*, over a particle: "Hassan al-…"."""
    for step in (-1, 1):
        place = at + step
        if 0 <= place < len(typed) and typed[place].plain in _PARTICLES:
            place += step
        if 0 <= place < len(typed) and not typed[place if step > 0 else at].opens:
            yield typed[place].plain


def _stands_for(word: _Typed, best: tuple[_Token, str]) -> bool:
    """Whether a common word beside a name is that name misspelt: it has a capital inside."""
    return word.typed[:1].isupper() and not word.opens and best[0].plain[0] == word.plain[0]


def _nearest(
    word: _Typed, tokens: tuple[_Token, ...], person: int | None
) -> tuple[_Token, str] | None:
    """The name that *word* may be meant for, and the ending it has; *person* stands beside it."""
    best: tuple[int, _Token, str] | None = None
    for token in tokens:
        if abs(len(token.plain) - len(word.plain)) > len("ову") + 1:
            continue
        beside = person == token.person
        most = _most_errors(token, word, beside=beside)
        for ending in ("", *_endings(word.plain)):
            bare = word.plain.removesuffix(ending) if ending else word.plain
            errors = distance(bare, token.plain)
            cost = errors * 2 + bool(ending)
            if errors <= most and (best is None or cost < best[0]):
                best = (cost, token, ending)
    return (best[1], best[2]) if best else None


def _most_errors(token: _Token, word: _Typed, *, beside: bool) -> int:
    """How many errors may lie between a name and a word that is still taken for it."""
    length = len(token.plain)
    if word.typed.islower() and not beside and word.typed.isascii():
        if token.plain[0] != word.plain[0] or length < _SURE:
            return -1
        return 2 if length >= _SURE_SMALL else 1
    if length < _SHORT:
        return 1 if beside and length > 2 else -1
    if length >= _SURE or (beside and word.typed[:1].isupper()):
        return 2
    return 1


def _endings(word: str) -> tuple[str, ...]:
    endings = _ENDINGS["latin" if word.isascii() else "other"]
    return tuple(one for one in endings if word.endswith(one) and len(word) > len(one) + 2)


def _meant(word: str, exact: dict[str, _Token]) -> _Token | None:
    """The name that *word* is, maybe with an ending: a German genitive, a Russian case."""
    if word in exact:
        return exact[word]
    for ending in _endings(word):
        bare = word.removesuffix(ending)
        if bare in exact:
            return exact[bare]
        if not word.isascii():
            fallen = (exact[bare + last] for last in _FALLING if bare + last in exact)
            if (token := next(fallen, None)) is not None:
                return token
    return None


def _in_another_script(word: _Typed, tokens: tuple[_Token, ...]) -> Iterator[_Token]:
    """The names that *word* is when written in Latin letters."""
    if word.plain.isascii():
        return
    latin = romanised(word.plain)
    if latin == word.plain:
        return
    for token in tokens:
        if token.plain.isascii() and distance(latin[: len(token.plain)], token.plain) <= 1:
            yield token


def _with_other_marks(
    typed: list[_Typed], exact: dict[str, _Token], people: tuple[str, ...], proof: Proof
) -> Iterator[CheckNote]:
    """A note for each name with wrong marks: "Falcaõ". One without any is left as it is."""
    written = {_composed(word) for name in (*people, *proof.also_named) for word in name.split()}
    parts = {part for word in written for part in _NAME_WORD.findall(word)} | written
    for word in typed:
        token = exact.get(word.plain)
        if token is None or word.typed.isascii() or romanised(word.plain) != word.plain:
            continue
        if _composed(word.typed) not in parts | {_composed(token.written)}:
            yield CheckNote(
                reason=Reason.NAME_MISSPELT,
                start=word.start,
                end=word.end,
                text=word.typed,
                alternative=_as_typed(token.written, word.typed),
            )


def _composed(word: str) -> str:
    return unicodedata.normalize("NFC", _APOSTROPHES.sub("'", word)).casefold()


def _typed(proof: Proof, exact: dict[str, _Token]) -> list[_Typed]:
    """The words of the letter up to its closing line: behind it the writer's name stands."""
    found = []
    for sentence in proof.sentences:
        if closes_a_letter(sentence.text):
            break
        for number, word in enumerate(
            _NAME_WORD.finditer(proof.text, sentence.start, sentence.end)
        ):
            bare = _POSSESSIVE.sub("", word[0])
            start, end = word.start(), word.start() + len(bare)
            article = _ARTICLE.match(bare)
            if article and _key(bare) not in exact:
                bare, start = bare[article.end() :], start + article.end()
            found.append(_Typed(_key(bare), bare, start, end, number == 0))
    return found


@lru_cache(maxsize=16)
def _names(people: tuple[str, ...], also: tuple[str, ...], told: frozenset[str]) -> _Names:
    """The protected names, and the words of the sheet that are none of them."""
    tokens = [token for number, name in enumerate(people) for token in _tokens(name, number)]
    for number, name in enumerate(also):
        person = min(number, max(len(people) - 1, 0))
        script = list(_tokens(name, person))
        tokens += script
        tokens += [_in_latin(token) for token in script if romanised(token.plain) != token.plain]
    if not any(token.plain.isascii() for token in tokens):
        tokens += [_in_latin(token) for token in tokens if romanised(token.plain) != token.plain]
    mine = {token.plain for token in tokens}
    joined = {_key("".join(_NAME_WORD.findall(name))) for name in people}
    return _Names(tuple(tokens), (told | joined) - mine)


def _in_latin(token: _Token) -> _Token:
    latin = romanised(token.plain)
    return _Token(latin, latin[:1].upper() + latin[1:], token.person)


def _tokens(name: str, person: int) -> Iterator[_Token]:
    for word in _NAME_WORD.findall(name):
        key = _key(word)
        if len(key) > 1 and key not in _PARTICLES:
            written = word[0] + word[1:].lower() if word.isupper() else word
            yield _Token(key, written, person)


@lru_cache(maxsize=8192)
def _key(word: str) -> str:
    return plain(_APOSTROPHES.sub("", word))


def _names_a_state(word: str) -> bool:
    return country_code(word) is not None or bool(states_of(word))


def _as_typed(right: str, typed: str) -> str:
    return right.upper() if typed.isupper() and len(typed) > 1 else right
