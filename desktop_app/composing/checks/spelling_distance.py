"""How many typing errors lie between two words."""

from functools import lru_cache

MOST = 2


@lru_cache(maxsize=8192)
def distance(one: str, other: str) -> int:
    """The letters added, left out, exchanged or swapped with the next; more than 2 is 3.

    >>> distance("kasimakhunov", "kasymakhunov"), distance("yusup", "ysuup"), distance("a", "bcde")
    (1, 1, 3)
    """
    if abs(len(one) - len(other)) > MOST or len(set(one) ^ set(other)) > 2 * MOST:
        return MOST + 1
    far = MOST + 1
    before: list[int] = []
    last = list(range(len(other) + 1))
    for row, letter in enumerate(one, start=1):
        now = [row] + [far] * len(other)
        for column in range(max(1, row - MOST), min(len(other), row + MOST) + 1):
            same = letter == other[column - 1]
            best = min(last[column - 1] + (not same), last[column] + 1, now[column - 1] + 1)
            if _swapped(one, other, row, column):
                best = min(best, before[column - 2] + 1)
            now[column] = best
        if min(now) > MOST:
            return far
        before, last = last, now
    return min(last[-1], far)


def _swapped(one: str, other: str, row: int, column: int) -> bool:
    return (
        row > 1
        and column > 1
        and one[row - 1] == other[column - 2]
        and one[row - 2] == other[column - 1]
    )
