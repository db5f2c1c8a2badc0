"""Takes off what mail and web put around a sheet: quoting marks, menus, what is said twice."""

from ..domain.late import late
from ..domain.reading_result import WhyUnplaced
from .lines import Line, fold
from .words.site import SITE_LINE

_QUOTED = late(r"^(?:>\s?)+")
_FEWEST_QUOTED = 3  # in a row: a single mark may stand in any text
_MOST = 0.5  # of all lines; else the marks are somebody's bullets
_ENDS = late(r"[.!?…][\"”’')\]]*$")
_TEASER = 40  # characters; a shorter line may well be said twice
_NEAR = 3  # paragraphs from a teaser to the summary it repeats
_EARLY = 14  # paragraphs, from the top, within which a teaser stands

Hints = tuple[WhyUnplaced | None, ...]


def without_quoting(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """*lines* without the ">" that mail puts before each; a stray one is left where it is."""
    quoted = [line.text.startswith(">") for line in lines]
    filled = sum(bool(line) for line in lines)
    in_runs = _in_runs(quoted, lines)
    if not in_runs or len(in_runs) < _MOST * filled:
        return lines
    return tuple(
        Line(line.number, _QUOTED.sub("", line.text).strip()) if place in in_runs else line
        for place, line in enumerate(lines)
    )


def set_aside(
    printed: tuple[Line, ...], lines: tuple[Line, ...], hints: Hints
) -> dict[int, WhyUnplaced]:
    """Why each line that is no part of the sheet is none, by its number.

    *lines* are those *printed* without quoting marks; where nothing else stood, the line is the
    mail's. *hints* are what the document's format knew of its lines. A marker is stronger.
    """
    told = zip(lines, hints, strict=False)
    found = {line.number: why for line, why in told if why is not None}
    for before, line in zip(printed, lines, strict=True):
        if before and not line:
            found[line.number] = WhyUnplaced.SITE
        if line and SITE_LINE.fullmatch(line.squeezed):
            found.setdefault(line.number, WhyUnplaced.SITE)
    rest = [line for line in lines if line.number not in found]
    found.update((line.number, WhyUnplaced.REPEATED) for line in _said_twice(rest))
    return {line.number: found[line.number] for line in printed if line and line.number in found}


def _in_runs(quoted: list[bool], lines: tuple[Line, ...]) -> set[int]:
    """The places of the quoted lines that stand in a row, blank ones not counted."""
    found: set[int] = set()
    run: list[int] = []
    for place, line in enumerate(lines):
        if quoted[place]:
            run.append(place)
        elif line:
            found.update(run if len(run) >= _FEWEST_QUOTED else ())
            run = []
    return found | set(run if len(run) >= _FEWEST_QUOTED else ())


def _said_twice(lines: list[Line]) -> list[Line]:
    """The lines of each teaser: a paragraph near the top that another one begins with.

    Of two that say the same, the first one is the teaser.
    """
    blocks = _blocks(lines)[:_EARLY]
    texts = [fold(block) for block in blocks]
    found: list[Line] = []
    for place, text in enumerate(texts):
        near = range(max(0, place - _NEAR), min(len(texts), place + _NEAR + 1))
        if (
            len(text) >= _TEASER
            and _ENDS.search(text)
            and any(
                other != place
                and texts[other].startswith(text)
                and (len(texts[other]) > len(text) or other > place)
                for other in near
            )
        ):
            found += blocks[place]
    return found


def _blocks(lines: list[Line]) -> list[list[Line]]:
    """*lines* between blank ones."""
    blocks: list[list[Line]] = [[]]
    for line in lines:
        if line:
            blocks[-1].append(line)
        elif blocks[-1]:
            blocks.append([])
    return [block for block in blocks if block]
