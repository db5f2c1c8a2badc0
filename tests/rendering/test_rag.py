"""How even the lines of a paragraph are, held against every way in which it could be broken."""

import os
from functools import cache

import pytest
from rendering.letters import words

from desktop_app.rendering.fonts import FaceName
from desktop_app.rendering.text import width_of, wrap

SIZE = 13.0
PARAGRAPHS = 4000 if os.environ.get("PARAVION_LONG") == "1" else 60


def rag(lines: tuple[str, ...]) -> float:
    """From the shortest to the longest line in points, the last one left out."""
    widths = [width_of(line.rstrip(), FaceName.LETTER, SIZE) for line in lines[:-1]]
    return max(widths) - min(widths)


def best_lines(text: str, measure: float, count: int) -> tuple[str, ...]:
    """*text* in *count* lines, of all ways the one with the least sum of squares of white.

    As in ours, the last line costs nothing, but a word alone on it is the last resort.
    """
    pieces = text.split()
    widths = [width_of(piece, FaceName.LETTER, SIZE) for piece in pieces]
    space = width_of(" ", FaceName.LETTER, SIZE)

    def white(first: int, end: int) -> float:
        return measure - sum(widths[first:end]) - space * (end - first - 1)

    @cache
    def best(first: int, left: int) -> tuple[float, tuple[int, ...]]:
        if left == 1:
            fits = white(first, len(pieces)) >= -0.05
            alone = len(pieces) - first == 1
            return (1.5 * measure**2 * alone if fits else float("inf")), (len(pieces),)
        found: tuple[float, tuple[int, ...]] = (float("inf"), ())
        for end in range(first + 1, len(pieces)):
            rest = white(first, end)
            if rest < -0.05:
                break
            cost, ends = best(end, left - 1)
            found = min(found, (rest**2 + cost, (end, *ends)))
        return found

    cost, ends = best(0, count)
    assert cost < float("inf")
    return tuple(" ".join(pieces[first:end]) for first, end in zip((0, *ends), ends, strict=False))


@pytest.mark.parametrize("measure", [300, 390, 468])
def test_the_rag_is_within_5_percent_of_the_best_breaking(measure):
    ours = best = 0.0
    for seed in range(PARAGRAPHS):
        text = words(30 + seed % 90, seed=seed, longest=9 + seed % 6)
        lines = wrap(text, FaceName.LETTER, SIZE, measure)
        if len(lines) < 4:
            continue
        ours += rag(lines)
        best += rag(best_lines(text, measure, len(lines)))

    assert ours <= 1.05 * best
