"""One line of the table: a figure, its baseline taken in the same run, and the goal."""

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Measurement:
    """A *value* and the *baseline* it is seen against, both in *unit*, medians where repeated.

    None where this machine can't measure it; *note* then says why.
    """

    what: str
    value: float | None
    baseline_of: str
    baseline: float | None
    unit: str
    goal: str
    note: str = ""

    @property
    def ratio(self) -> float | None:
        """How many baselines the value is."""
        if self.value is None or not self.baseline:
            return None
        return self.value / self.baseline


def paired_medians(
    work: Callable[[], object], baseline: Callable[[], object], *, times: int
) -> tuple[float, float]:
    """The median milliseconds of *work* and of *baseline*, taken in turn after one warm-up each.

    In turn, so that whatever else the machine does falls on both alike.
    """
    work()
    baseline()
    spent: tuple[list[float], list[float]] = ([], [])
    for _ in range(times):
        for one, collected in zip((work, baseline), spent, strict=True):
            start = time.perf_counter()
            one()
            collected.append((time.perf_counter() - start) * 1000)
    return statistics.median(spent[0]), statistics.median(spent[1])
