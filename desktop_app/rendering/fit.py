"""The one-page promise: what gives way, in which order, and how the rest is cut into pages."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import ceil, floor

from .flow import FLOOR_PT, Part

_SIZES_PT = (13.0, 12.7, FLOOR_PT)
_MOST_LEADING = 1.32
_LEAST_LEADING = 1.15
_LINES_TOGETHER = 2  # of a paragraph that is split between pages, on either side


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """How tight a letter is set; *ease* is between the least (0) and the most (1) white."""

    size: float
    leading: float
    ease: float


_TIGHTEST = Setting(size=FLOOR_PT, leading=_LEAST_LEADING, ease=0)
_LARGE = Setting(size=16, leading=_MOST_LEADING, ease=1)  # for whoever copies it out by hand
_ON_SEVERAL = (
    Setting(size=_SIZES_PT[0], leading=1.28, ease=1),
    Setting(size=_SIZES_PT[0], leading=1.22, ease=0.6),
    Setting(size=_SIZES_PT[1], leading=1.18, ease=0.3),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """Lines of one part on a page; *baseline* is the first one's, from where the text begins."""

    part: Part
    lines: tuple[str | None, ...]
    baseline: float
    size: float
    advance: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Fitted:
    """The pages of one letter, and how it stands with the one page.

    *filled* is the share of page one that the letter takes when it is set as tight as may be:
    over 1, it needs more. *free_lines* would still fit then, *excess_lines* are too many.
    """

    pages: tuple[tuple[Placed, ...], ...]
    filled: float
    free_lines: int
    excess_lines: int


@dataclass(frozen=True, slots=True)
class _Broken:
    """A part, or what is left of it, in lines."""

    part: Part
    lines: tuple[str | None, ...]


def fit(parts: Sequence[Part], first: float, following: float) -> Fitted:
    """Set a letter on one page if there is a way, else on as many as it takes.

    Page one has *first* points of height for the parts, each other page *following*. White
    between paragraphs gives way first, then the leading, then the size. A letter that is too
    long all the same is set looser again, as far as that costs no page.

    Raises UnprintableCharacterError.
    """
    needed = _height(parts, [part.count(FLOOR_PT) for part in parts], _TIGHTEST)
    free = (first - needed) / (_TIGHTEST.size * _TIGHTEST.leading)  # in lines
    for size in _SIZES_PT:
        if (setting := _loosest(parts, size, first)) is not None:
            page = _place(_broken(parts, setting), setting)
            lines = max(0, floor(free + 0.01))
            return Fitted(pages=(page,), filled=needed / first, free_lines=lines, excess_lines=0)
    return Fitted(
        pages=_on_several(parts, first, following),
        filled=needed / first,
        free_lines=0,
        excess_lines=max(1, ceil(-free - 0.01)),
    )


def fit_large(parts: Sequence[Part], first: float, following: float) -> Fitted:
    """Set a text in large print, on as many pages as it takes; nothing in it gives way.

    It is to be read, not sent, so none of its lines are too many. Raises UnprintableCharacterError.
    """
    pages = _split(parts, _LARGE, first, following)
    needed = _height(parts, [part.count(_LARGE.size) for part in parts], _LARGE)
    return Fitted(pages=pages, filled=min(1.0, needed / first), free_lines=0, excess_lines=0)


def _loosest(parts: Sequence[Part], size: float, room: float) -> Setting | None:
    """The most generous setting at *size* that fits into *room*; None if there is none."""
    counts = [part.count(size) for part in parts]
    spare = room - _height(parts, counts, Setting(size=size, leading=_MOST_LEADING, ease=0))
    if spare >= 0:
        white = size * sum(part.gap.most - part.gap.least for part in parts[1:])
        ease = min(1.0, spare / white) if white else 1.0
        return Setting(size=size, leading=_MOST_LEADING, ease=ease)
    giving = size * sum(n for part, n in zip(parts, counts, strict=True) if part.leading is None)
    leading = _MOST_LEADING + spare / giving if giving else 0
    return Setting(size=size, leading=leading, ease=0) if leading >= _LEAST_LEADING else None


def _on_several(
    parts: Sequence[Part], first: float, following: float
) -> tuple[tuple[Placed, ...], ...]:
    """The loosest way that needs no more pages than the tightest one."""
    tightest = _split(parts, _TIGHTEST, first, following)
    for setting in _ON_SEVERAL:
        looser = _split(parts, setting, first, following)
        if len(looser) <= len(tightest):
            return looser
    return tightest


def _height(parts: Sequence[Part], counts: Sequence[int], setting: Setting) -> float:
    lines = sum(n * _advance(part, setting) for part, n in zip(parts, counts, strict=True))
    return lines + sum(_gap(part, setting) for part in parts[1:])


def _gap(part: Part, setting: Setting) -> float:
    gap = part.gap
    return setting.size * (gap.least + setting.ease * (gap.most - gap.least))


def _advance(part: Part, setting: Setting) -> float:
    return part.size_at(setting.size) * (part.leading or setting.leading)


def _broken(parts: Sequence[Part], setting: Setting) -> list[_Broken]:
    return [_Broken(part, part.lines(setting.size)) for part in parts]


def _place(broken: Sequence[_Broken], setting: Setting) -> tuple[Placed, ...]:
    placed: list[Placed] = []
    y = 0.0
    for one in broken:
        if placed:
            y += _gap(one.part, setting)
        advance = _advance(one.part, setting)
        size = one.part.size_at(setting.size)
        middle = advance / 2 + 0.31 * size  # capitals stand in the middle of their line
        placed.append(
            Placed(part=one.part, lines=one.lines, baseline=y + middle, size=size, advance=advance)
        )
        y += advance * len(one.lines)
    return tuple(placed)


def _split(
    parts: Sequence[Part], setting: Setting, first: float, following: float
) -> tuple[tuple[Placed, ...], ...]:
    """Cut *parts* into pages at places where that doesn't hurt."""
    pages: list[tuple[Placed, ...]] = []
    rest = _broken(parts, setting)
    room = first
    while rest:
        here, rest = _fill(rest, setting, room)
        pages.append(_place(here, setting))
        room = following
    return tuple(pages)


def _fill(
    rest: list[_Broken], setting: Setting, room: float
) -> tuple[list[_Broken], list[_Broken]]:
    """What goes on a page with *room* points, and what is left for the next ones."""
    over = _first_line_over(rest, setting, room)
    if over is None:
        return rest, []
    at, line = _good_cut(rest, *over) or over
    head, tail = rest[:at], rest[at:]
    if line:
        head.append(replace(rest[at], lines=rest[at].lines[:line]))
        tail[0] = replace(rest[at], lines=rest[at].lines[line:])
    return head, tail


def _first_line_over(rest: list[_Broken], setting: Setting, room: float) -> tuple[int, int] | None:
    """Part and line that don't fit on the page any more; None: all do."""
    y = 0.0
    for at, one in enumerate(rest):
        y += _gap(one.part, setting) if at else 0
        advance = _advance(one.part, setting)
        if y + advance * len(one.lines) > room + 0.01:
            return at, max(0, int((room + 0.01 - y) / advance))
        y += advance * len(one.lines)
    return None


def _good_cut(rest: list[_Broken], at: int, line: int) -> tuple[int, int] | None:
    """The last place up to *line* of part *at* where a page may end; None: there is none."""
    for number in range(at, -1, -1):
        one = rest[number]
        most = len(one.lines) - _LINES_TOGETHER
        inside = min(line, most) if number == at else most
        if not one.part.whole and inside >= _LINES_TOGETHER:
            return number, inside
        if number and not rest[number - 1].part.with_next:
            return number, 0
    return None
