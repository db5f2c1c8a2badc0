"""What was put on a page and where: enough to tell in which rows two pages differ."""

import math
from collections.abc import Sequence
from itertools import takewhile
from operator import eq
from typing import NamedTuple

Rows = tuple[float, float]  # from the top of the sheet: the first, and where they end

WHOLE: Rows = (-math.inf, math.inf)


class Mark(NamedTuple):
    """One thing on a page: all that its looks depend on, and the rows that it may touch."""

    looks: tuple[object, ...]
    rows: Rows


def differing_rows(before: Sequence[Mark], after: Sequence[Mark]) -> Rows:
    """The rows, in points, outside of which two pages look the same; (0, 0): nothing differs.

    Marks that stand in between the same ones count as differing, even where only their order
    does: what is put on later may cover what was there.
    """
    start = _same(before, after)
    before, after = before[start:], after[start:]
    end = _same(before[::-1], after[::-1])
    changed = [*before[: len(before) - end], *after[: len(after) - end]]
    if not changed:
        return 0, 0
    return min(mark.rows[0] for mark in changed), max(mark.rows[1] for mark in changed)


def _same(some: Sequence[Mark], others: Sequence[Mark]) -> int:
    """How many marks both begin with."""
    return sum(takewhile(bool, map(eq, some, others)))
