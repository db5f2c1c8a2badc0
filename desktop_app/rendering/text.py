"""Words into lines: what can be printed, how wide it is, where a paragraph breaks."""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable
from functools import lru_cache
from itertools import accumulate
from operator import add
from typing import NamedTuple

from .breaks import breaks_in, has_breaks
from .fonts import Face, FaceName, load_face
from .setting import plain_line, word_in

# Breaks of any kind become "\n", a tab a space; what has no shape and no width is left out:
# soft hyphens, marks of direction (they could make text read otherwise than it prints), joiners
# and breaks without width but where a script has a use for them.
_CHANGED = {
    **dict.fromkeys(map(ord, "\v\f\x1c\x1d\x1e\x85\u2028\u2029"), "\n"),
    **dict.fromkeys(map(ord, "\t\x1f\u2002\u2003\u2004\u2005\u2006\u2009\u200a\u205f\u3000"), " "),
    0x2007: "\u00a0",
    0x202F: "\u00a0",
    0x2011: "-",
    **dict.fromkeys([0xAD, 0x200E, 0x200F, 0x61C, 0xFEFF]),
    **dict.fromkeys([*range(0x202A, 0x202F), *range(0x2060, 0x2070), *range(0xFE00, 0xFE10)]),
}
_TO_CHANGE = re.compile("[{}]".format("".join(map(re.escape, map(chr, _CHANGED)))))
_IDLE_JOINERS = re.compile("(?<![\u0600-\u1fff])[\u200b-\u200d]")
_AFTER_DASH = re.compile(r"(?<=\w[–—])(?=\w)")  # not after "-": readers of PDF swallow that one
_ONLY_SPACES = re.compile("[^–—\u1361\u200b\u2e80-\U0003ffff]*")  # part what may be parted
_GOOD_CUT = frozenset("/.,;:_@&?=+")

_MOST_WHITE = 0.28  # of the measure, at the end of a line: what the even rag may cost
_SHORTEST_LAST = 0.1
_LONE_WORD = 1.5  # the price of a last line of one word; two lines with most white cost 0.16
_FEWER_WORDS = 3  # ways to fill a line: as many words as fit, one fewer, two fewer
_MOST_BEGINNINGS = 4  # ways looked at for one line: keeps the time linear in the text
_CACHED_TEXT = 4000  # characters: longer paragraphs are broken again each time


def clean(text: str) -> str:
    """*text* as it will be printed: composed letters, a line feed for every kind of break."""
    if text.isascii() and text.isprintable():
        return text
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    text = _IDLE_JOINERS.sub("", unicodedata.normalize("NFC", text))
    return text.translate(_CHANGED) if _TO_CHANGE.search(text) else text


def paragraphs(text: str) -> tuple[tuple[str, ...], ...]:
    """The paragraphs of *text*, each with its lines as typed, without empty ones."""
    return _paragraphs(text) if len(text) > _CACHED_TEXT else _paragraphs_kept(text)


def _paragraphs(text: str) -> tuple[tuple[str, ...], ...]:
    found: list[list[str]] = [[]]
    for line in clean(text).split("\n"):
        if line.strip(" "):
            found[-1].append(line)
        elif found[-1]:
            found.append([])
    return tuple(tuple(paragraph) for paragraph in found if paragraph)


_paragraphs_kept = lru_cache(maxsize=1024)(_paragraphs)


def typed_lines(texts: Iterable[str]) -> tuple[str, ...]:
    """The lines in *texts*, without empty ones."""
    return tuple(line for text in texts for paragraph in paragraphs(text) for line in paragraph)


def width_of(text: str, name: FaceName, size: float) -> float:
    """How wide *text* is in points.

    Raises UnprintableCharacterError when the face has no glyph for one of its characters.
    """
    return plain_line(text, load_face(name)).width * size / 1000


def wrap(text: str, name: FaceName, size: float, measure: float) -> tuple[str, ...]:
    """Break one line of text into lines of at most *measure* points; at least one line.

    As few lines as possible, and among those the most even ones. A line that was broken at a
    space ends with it, so that words taken out of the PDF aren't glued. A word wider than the
    measure is cut, better behind one of "/.,;" than elsewhere.

    Raises UnprintableCharacterError.
    """
    limit = measure * 1000 / size
    if len(text) > _CACHED_TEXT:
        return _wrap(text, name, limit)
    return _wrap_kept(text, name, limit)


def count_lines(text: str, name: FaceName, size: float, measure: float) -> int:
    """How many lines `wrap` would make, found much faster than by making them."""
    limit = measure * 1000 / size
    if len(text) > _CACHED_TEXT:
        return _count(text, name, limit)
    return _count_kept(text, name, limit)


def _count(text: str, name: FaceName, limit: float) -> int:
    pieces = _pieces(text, name, limit)
    total, lines, begin = len(pieces.texts), 0, 0
    while begin < total:
        begin = bisect_right(pieces.ends, pieces.begins[begin] + limit + 0.01, begin + 1)
        lines += 1
    return max(lines, 1)


_count_kept = lru_cache(maxsize=4096)(_count)


def _wrap(text: str, name: FaceName, limit: float) -> tuple[str, ...]:
    pieces = _pieces(text, name, limit)
    lines, begin = [], 0
    for stop in _breaks(pieces, limit):
        lines.append("".join(pieces.texts[begin:stop]))
        begin = stop
    return (*lines[:-1], lines[-1].rstrip(" ")) if lines else ("",)


_wrap_kept = lru_cache(maxsize=2048)(_wrap)


class _Pieces(NamedTuple):
    """What a line may be broken into, each with the space after it, set in one long line."""

    texts: list[str]
    begins: list[float]
    ends: list[float]  # of what is seen: without the space
    widest: float


def _pieces(text: str, name: FaceName, limit: float) -> _Pieces:
    pieces = _words(text, name) if len(text) > _CACHED_TEXT else _words_kept(text, name)
    return pieces if pieces.widest <= limit else _words_cut(text, name, limit)


def _words(text: str, name: FaceName) -> _Pieces:
    face = load_face(name)
    words = [word for word in text.split(" ") if word]
    if not _ONLY_SPACES.fullmatch(text):
        return _set_in_line([part for word in words for part in _parts(word)], face)
    known = face.words
    widths = [(known.get(word) or word_in(face, word))[1] for word in words]
    space = face.space
    begins = [0.0, *accumulate([width + space for width in widths])]
    return _Pieces(
        texts=[word + " " for word in words],
        begins=begins,
        ends=[end - space for end in begins[1:]],
        widest=max(widths, default=0),
    )


_words_kept = lru_cache(maxsize=512)(_words)


def _words_cut(text: str, name: FaceName, limit: float) -> _Pieces:
    face = load_face(name)
    parts = [part for word in text.split(" ") if word for part in _parts(word)]
    return _set_in_line([cut for part in parts for cut in _cut_to_fit(part, face, limit)], face)


def _parts(word: str) -> list[str]:
    """What *word* may be broken into, the last one with the space after it."""
    *first, last = breaks_in(word) if has_breaks(word) else _AFTER_DASH.split(word)
    return [*first, last + " "]


def _set_in_line(texts: list[str], face: Face) -> _Pieces:
    seen = [plain_line(text.rstrip(" "), face).width for text in texts]
    space = face.space
    white = [space if text.endswith(" ") else 0.0 for text in texts]
    begins = [0.0, *accumulate(map(add, seen, white))]
    ends = list(map(add, begins, seen))
    return _Pieces(texts, begins, ends, max(seen))


def _cut_to_fit(word: str, face: Face, limit: float) -> list[str]:
    """*word* in pieces that each fit into a line: the last resort for what has no spaces."""
    ends = list(accumulate(word_in(face, one).width for one in word.rstrip(" ")))
    cuts, start, before = [], 0, 0.0
    while ends[-1] - before > limit:
        stop = max(bisect_right(ends, before + limit), start + 1)
        if stop == len(ends):  # one character wider than the line
            break
        earliest = start + (stop - start) // 2
        good = next((at for at in range(stop, earliest, -1) if word[at - 1] in _GOOD_CUT), stop)
        while good > start + 1 and unicodedata.category(word[good])[0] == "M":
            good -= 1  # a mark stays with its letter
        cuts.append(word[start:good])
        start, before = good, ends[good - 1]
    return [*cuts, word[start:]]


def _breaks(pieces: _Pieces, limit: float) -> list[int]:
    """Where each line stops: the fewest lines, and of those the ones with the evenest rag.

    Sets all lines at once in every good way: *ways* holds, line by line, the cheapest way to each
    position at which that line may stop, as (cost, where the line began); a line costs the square
    of the white at its end. The first line to reach the end gives the fewest lines, as the
    fullest line is always among those looked at.
    """
    begins, ends = pieces.begins, pieces.ends
    total = len(ends)
    ways: list[dict[int, tuple[float, int]]] = []
    now: dict[int, tuple[float, int]] = {0: (0.0, 0)}
    while total not in now:
        stops: dict[int, tuple[float, int]] = {}
        for begin in now if len(now) <= _MOST_BEGINNINGS else sorted(now)[-_MOST_BEGINNINGS:]:
            cost = now[begin][0]
            right = begins[begin] + limit
            fullest = bisect_right(ends, right + 0.01, begin + 1)
            if fullest == total:
                price = cost + _last_line_price(begin, total, (right - ends[-1]) / limit)
                if total not in stops or price < stops[total][0]:
                    stops[total] = (price, begin)
                continue
            for stop in range(fullest, max(fullest - _FEWER_WORDS, begin), -1):
                white = (right - ends[stop - 1]) / limit
                if stop < fullest and white > _MOST_WHITE:
                    break
                price = cost + white * white
                known = stops.get(stop)
                if known is None or price < known[0]:
                    stops[stop] = (price, begin)
        ways.append(stops)
        now = stops
    return _trace(ways, total)


def _last_line_price(begin: int, total: int, white: float) -> float:
    alone = begin > 0 and (begin + 1 == total or white > 1 - _SHORTEST_LAST)
    return _LONE_WORD if alone else 0.0


def _trace(ways: list[dict[int, tuple[float, int]]], stop: int) -> list[int]:
    stops = []
    for way in reversed(ways):
        stops.append(stop)
        stop = way[stop][1]
    return stops[::-1]
