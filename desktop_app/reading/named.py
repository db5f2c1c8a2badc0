"""Finds whom a case is about where no line at the foot says so: by the name that comes again."""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from ..domain.late import late
from ..domain.urgent_action import Person
from ..places.countries import country_code
from .lines import Line
from .officials import is_office_word, is_place_word, is_role_word
from .words.months import MONTHS

_WORD = late(r"[^\W\d_][\w'’.-]*|[^\w\s]|\d+")
_INSIDE = frozenset(
    "bin bint binti ibn al el de del la las los da do dos di du van von der".split()
)
_FEWEST_PARTS = 2  # a name that comes again in so many parts of the sheet
_MOST_LISTS = 50
_JOINING = frozenset((",", "and", "y", "et", "und", "e", "och", "en"))
_MOST_WORDS = 5
_NEARLY = 0.7  # a longer form of the name must come nearly as often
_NOT_NAMES = frozenset(
    "amnesty international nations united human rights court committee conseil naciones unidas "
    "writers section league association convention urgent action".split()
)


def person_named_again(
    told: list[Line], asked: list[Line], others: set[str]
) -> tuple[Person, list[Line]] | None:
    """The person who is named where the case is *told* and again where something is *asked*.

    The longest name that comes again, with the lines of its first mention. None where there is
    none, or where it is hard to say: *others* are the words of officials' names.
    """
    first = _names(" ".join(line.text for line in told))
    again = _names(" ".join(line.text for line in asked))
    both = {name: first[name] + again[name] for name in first if name in again}
    whole = _whole_names([*told, *asked])
    fitting = {
        name: count for name, count in both.items() if name in whole and _is_name(name, others)
    }
    if not fitting:
        return None
    often = max(fitting.values())
    longest = max((name for name in fitting if fitting[name] == often), key=len)
    best = max((n for n in fitting if longest in n and fitting[n] >= _NEARLY * often), key=len)
    if any(fitting[name] == often and name not in best for name in fitting):
        return None  # of two it is hard to say
    best = _as_first_named(best, told, others)
    source = _lines_with(best, told) or _lines_with(best, asked)
    return (Person(name=best, gender=None, pronoun=None, age=None), source) if source else None


def _as_first_named(name: str, told: list[Line], others: set[str]) -> str:
    """*name* with the surnames behind it where the case tells it first: they are left out later."""
    first = next((line.text for line in told if name in line.text), "")
    longer = " ".join(next(_runs(first[first.find(name) :]))[0][:_MOST_WORDS])
    if longer.startswith(name) and _is_name(longer, others):
        return longer
    return name


def people_named_together(
    parts: list[list[Line]], others: set[str]
) -> tuple[tuple[Person, ...], list[Line]] | None:
    """The people whom two *parts* of a sheet name in one breath: "Ana Ruiz, Bo Li and Cy Vo".

    With the lines of the first of the two; None where there are none.
    """
    filled = [[line for line in part if line] for part in parts]
    lists = [_name_lists(" ".join(line.text for line in part)) for part in filled]
    for place, here in enumerate(lists):
        later = [one for part in lists[place + 1 :] for one in part]
        for one in here:
            names = next((names for other in later if (names := _same_names(one, other))), ())
            sources = [_lines_with(name, filled[place]) for name in names]
            if names and all(sources) and all(_is_name(name, others) for name in names):
                people = tuple(Person(name=name) for name in names)
                return people, [line for source in sources for line in source]
    return None


def _name_lists(text: str) -> list[tuple[str, ...]]:
    """The names that *text* joins by commas and "and", two or more at a time."""
    found: list[tuple[str, ...]] = []
    names: list[str] = []
    for run, word in _runs(text):
        is_name = 1 < len(run) <= _MOST_WORDS
        names += [" ".join(run)] if is_name else []
        if word not in _JOINING or (run and not is_name):
            found += [tuple(names)] if len(names) > 1 else []
            names = []
    return found[:_MOST_LISTS]


def _runs(text: str) -> Iterator[tuple[list[str], str]]:
    """The words of *text* in capitals that belong together, none or more, and what ends them."""
    run: list[str] = []
    for word in [*_WORD.findall(text), "."]:
        bare = word.rstrip(".,") if len(word) > 2 else word
        if bare[:1].isupper() or (run and bare in _INSIDE):
            run.append(bare)
            if bare == word:
                continue
        yield run, word
        run = []


def _same_names(one: tuple[str, ...], other: tuple[str, ...]) -> tuple[str, ...]:
    """The names of both lists, if they are the same; a word before the first may differ.

    "Activists Ana Ruiz and Bo Li" and "Ana Ruiz and Bo Li" are.
    """
    if one[1:] != other[1:]:
        return ()
    shorter, longer = sorted((one[0], other[0]), key=len)
    return (shorter, *one[1:]) if f" {longer}".endswith(f" {shorter}") else ()


def is_name(text: str) -> bool:
    """Whether *text* may be a person's name: no office, no place, no organisation."""
    return _is_name(text, set())


def _names(text: str) -> Counter[str]:
    """Every run of two to five words in capitals that *text* has, and the runs inside them."""
    found: Counter[str] = Counter()
    for run, _ in _runs(text):
        _count(run, found)
    return found


def _whole_names(lines: list[Line]) -> set[str]:
    """The names that stand alone somewhere: "Ruiz Gil" isn't where two people are called so."""
    runs = re.split(r"[^\w'’.\s-]+|\d+", " ".join(line.text for line in lines))
    found: set[str] = set()
    for part in runs:
        run: list[str] = []
        for word in [*part.split(), ""]:
            if word[:1].isupper() or (run and word in _INSIDE):
                run.append(word.rstrip("."))
                if not word.endswith(".") or len(word) <= 2:
                    continue
            found.add(" ".join(run))
            run = []
    return found


def _count(run: list[str], found: Counter[str]) -> None:
    run = run[:40]
    for start in range(len(run)):
        for end in range(start + 2, min(start + _MOST_WORDS, len(run)) + 1):
            found[" ".join(run[start:end])] += 1


def _is_name(name: str, others: set[str]) -> bool:
    words = name.split()
    return (
        words[0][:1].isupper()
        and words[-1][:1].isupper()
        and not any(word.isupper() and len(word) > 1 for word in words)
        and not any(
            is_role_word(word)
            or is_office_word(word)
            or is_place_word(word)
            or word.casefold() in _NOT_NAMES
            or word.casefold() in MONTHS
            or word.casefold() in others
            or country_code(word) is not None
            for word in words
        )
        and country_code(name) is None
    )


def _lines_with(name: str, lines: list[Line]) -> list[Line]:
    """The first line with *name*, or the two over which it runs."""
    for line in lines:
        if name in line.text:
            return [line]
    for before, after in pairwise(lines):
        if name in f"{before.text} {after.text}":
            return [before, after]
    return []
