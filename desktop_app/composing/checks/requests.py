"""What a letter or a sheet asks for: each request, and the things that can be wanted in it.

The things have the same names in every language ("release", "medical"), so that a letter in one
language can be held against a sheet in another.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise
from typing import NamedTuple

from .phrases import Phrases
from .word_lists import word_lists
from .words import Sentence, Word, sentences_of

EVERYONE = "everyone"
"""The thing that is wanted where a request is not for the case's people alone."""

ALSO = "also"
"""The thing that is wanted where a request adds somebody or something: "… as well"."""

RELATIVE, GROUP = "relative", "stranger_group"
"""Whom a request can be for: "his brother", "the students"."""

UNCONDITIONAL, UNLESS_CHARGED = "unconditional", "unless_charged"
"""Two ways to ask for somebody's release, of which a sheet may want but the second."""


class Wanted(NamedTuple):
    """That the words from *first* to before *last* of a sentence want the thing called *name*."""

    name: str
    first: int
    last: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """One request within a sentence: its *words*, those that say what, and what they want."""

    words: tuple[Word, ...]
    content: tuple[Word, ...]  # without "I urge you to"
    wanted: tuple[Wanted, ...]  # in their order


class _Asking:
    """How one language asks, from its list."""

    def __init__(self, table: Mapping[str, object], classes: dict[str, list[str]]) -> None:
        texts = {key: value for key, value in table.items() if isinstance(value, str)}
        words = classes | {key: value.split() for key, value in texts.items()}
        self.asks = Phrases(_lines(texts["asks"]), words)
        self.orders = Phrases([f"^ ?{one} <ordering>" for one in ("<softly>", "so")], words)
        self.answers = Phrases(_lines(texts["answers"]), words)
        self.stops = frozenset(words["stops"])
        self.links = frozenset(words["links"])
        self.behind_links = frozenset((*words["behind_links"], *words["ordering"]))
        self.small = frozenset(words["small"])
        self.general = Phrases(words["general"])
        self.open = frozenset(words.get("open_verbs", ()))
        self.persons = frozenset(words.get("persons", ()))
        self.certain = frozenset(words.get("certain", ()))
        self.ending = frozenset(words.get("ending", ()))
        self.beside = frozenset(words.get("beside", ()))
        self.softly = frozenset(words["softly"])
        self.titles = frozenset(words.get("titles", ()))
        self.things = _Things(table, classes)


class _Things:
    """What can be wanted, found by its words; *near* are things that include others."""

    def __init__(self, table: Mapping[str, object], classes: Mapping[str, Sequence[str]]) -> None:
        wanted, near = table["wanted"], table.get("near", {})
        assert isinstance(wanted, dict)  # noqa: S101 - bundled, and looked at by the tests
        assert isinstance(near, dict)  # noqa: S101 - the same
        self.near = {name: frozenset(others.split()) for name, others in near.items()}
        self._names: dict[str, list[str]] = {}
        for name, phrases in wanted.items():
            for phrase in _lines(phrases):
                self._names.setdefault(phrase, []).append(name)
        self._phrases = Phrases(self._names, classes)

    def find(self, words: Sequence[Word]) -> tuple[Wanted, ...]:
        """All that is named in *words*, in their order."""
        found = list(self._phrases.find_all(words))
        fixed = [(one.first, one.last) for one in found if "*" not in one.phrase]
        wanted = [
            Wanted(name, one.first, one.last)
            for one in found
            for name in self._names[one.phrase]
            if name == EVERYONE or not _is_part((one.first, one.last), fixed)
        ]
        return tuple(sorted(wanted, key=lambda one: (one.first, one.last)))


def _is_part(one: tuple[int, int], fixed: Sequence[tuple[int, int]]) -> bool:
    """Whether *one* is but a part of a fixed phrase: "free" in "free, prior and informed"."""
    return any(
        first <= one[0] and one[1] <= last and last - first > one[1] - one[0]
        for first, last in fixed
    )


def requests_in(sentence: Sentence, language: str) -> tuple[Request, ...]:
    """The requests that *sentence* makes, without its reasons; those for a mere answer are none."""
    asking = _asking(language)
    return () if asking is None else tuple(_requests(sentence, asking))


@lru_cache(maxsize=64)
def things_asked(texts: tuple[str, ...], language: str) -> tuple[frozenset[str], ...]:
    """What each of *texts*, points of a sheet, asks for."""
    return tuple(
        frozenset(
            one.name
            for sentence in sentences_of(text, language)
            for one in things(sentence.words, language)
        )
        for text in texts
    )


def things(words: Sequence[Word], language: str) -> tuple[Wanted, ...]:
    """All things that can be wanted and are named in *words* of one sentence."""
    asking = _asking(language)
    return asking.things.find(words) if asking else ()


def is_asked(name: str, asked: frozenset[str], language: str) -> bool:
    """Whether a sheet that asks for the things *asked* asks for the one called *name*."""
    asking = _asking(language)
    near = asking.things.near.get(name, frozenset()) if asking else frozenset()
    return name in asked or bool(near & asked)


def weighty(words: Sequence[Word], language: str) -> tuple[Word, ...]:
    """Those of *words* that carry what a request is about, without general and small ones."""
    asking = _asking(language)
    if asking is None:
        return ()
    general = {one.first for one in asking.general.find_all(words)}
    return tuple(
        word
        for at, word in enumerate(words)
        if at not in general and word.plain not in asking.small and not word.plain.isdigit()
    )


def head_of(request: Request, language: str) -> int | None:
    """Which of the words of *request* says what is to be done; None: one like "give" or "let".

    A thing that begins with such a word, "let him out", is found at that word all the same.
    """
    asking = _asking(language)
    if asking is None:
        return None
    before = len(request.words) - len(request.content)
    begins = {one.first for one in request.wanted if one.last - one.first > 1}
    for at, word in enumerate(request.content, start=before):
        if at in begins and word.plain in asking.open | asking.small:
            return at
        if word.plain in asking.open:
            return None
        if word.plain not in asking.small and word.plain not in asking.softly:
            return at
    return None


def groups(sentence: Sentence, language: str) -> frozenset[str]:
    """The groups of people of which *sentence* means everybody: "journalists", not "the two"."""
    asking = _asking(language)
    if asking is None:
        return frozenset()
    words = [word.plain for word in sentence.words]
    return frozenset(
        word
        for at, word in enumerate(words)
        if word in asking.persons and asking.certain.isdisjoint(words[max(0, at - 2) : at])
    )


def is_beside(request: Request, wanted: Wanted, language: str) -> bool:
    """Whether *wanted* only says beside whom somebody is to be: "with other prisoners"."""
    asking = _asking(language)
    before = request.words[wanted.first - 1].plain if wanted.first else ""
    return asking is not None and before in asking.beside


def makes_an_end(request: Request, language: str) -> bool:
    """Whether *request* is for the end of something: "remove the checkpoint"."""
    asking = _asking(language)
    first = next(iter(request.content), None)
    return asking is not None and first is not None and first.plain in asking.ending


def is_title(word: Word, language: str) -> bool:
    """Whether a name follows *word*: "Mr"."""
    asking = _asking(language)
    return asking is not None and word.plain in asking.titles


def knows_requests(language: str) -> bool:
    """Whether requests can be told in *language*."""
    return _asking(language) is not None


def _requests(sentence: Sentence, asking: _Asking) -> Iterator[Request]:
    words = sentence.words
    begins = [(one.first, one.last) for one in asking.asks.find(words)]
    begins += [(one.first, one.last - 1) for one in asking.orders.find(words)]
    begins = _apart(sorted(begins))
    for (first, start), (end, _) in pairwise([*begins, (len(words), 0)]):
        for part_first, part_end in _parts(words, start, end, asking):
            content = words[part_first:part_end]
            if not content or any(True for _ in asking.answers.find(content)):
                continue
            whole = words[first:part_end] if part_first == start else content
            yield Request(words=whole, content=content, wanted=asking.things.find(whole))


def _apart(begins: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """*begins* without those inside another: "I ask you, please, to …"."""
    kept: list[tuple[int, int]] = []
    for first, last in begins:
        if kept and first <= kept[-1][1]:
            kept[-1] = kept[-1][0], max(last, kept[-1][1])
        else:
            kept.append((first, last))
    return kept


def _parts(
    words: Sequence[Word], start: int, end: int, asking: _Asking
) -> Iterator[tuple[int, int]]:
    """Where each of several requests in a row begins and ends: "to free him and to pay …"."""
    first = start
    for at in range(start, end):
        if words[at].plain in asking.stops:
            if at > first:
                yield first, at
            return
        behind = words[at + 1].plain if at + 1 < end else ""
        if at > first and words[at].plain in asking.links and behind in asking.behind_links:
            yield first, at
            first = at + 1
    yield first, end


@cache
def _asking(language: str) -> _Asking | None:
    lists = word_lists(language)
    if lists is None or "demands" not in lists.table:
        return None
    classes = {name: words.split() for name, words in lists.table["classes"].items()}
    return _Asking(lists.table["demands"], classes)


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]
