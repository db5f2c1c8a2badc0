"""Prints what was measured."""

from collections.abc import Callable

from . import in_use, keeping, pages, reading, stores, window, wording
from .measurement import Measurement

_GROUPS: tuple[Callable[[], list[Measurement]], ...] = (
    window.measure,
    in_use.measure,
    reading.measure,
    wording.measure,
    pages.measure,
    keeping.measure,
    stores.measure,
    in_use.measure_session,  # ten minutes: last
)
_HEADS = ("what", "measured", "baseline in the same run", "ratio", "goal")
_WIDTHS = (38, 16, 48, 7, 22)


def print_table() -> None:
    """Measure group after group, and print each line as soon as it is known."""
    print(_row(_HEADS))
    print(_row(tuple("-" * width for width in _WIDTHS)))
    for measure in _GROUPS:
        for one in measure():
            print(_row(_cells(one)), flush=True)


def _cells(one: Measurement) -> tuple[str, ...]:
    measured = _figure(one.value, one.unit) if one.value is not None else f"({one.note})"
    baseline = f"{one.baseline_of}: {_figure(one.baseline, one.unit)}" if one.baseline else ""
    ratio = f"{one.ratio:.2f}" if one.ratio else ""
    return (one.what, measured, baseline, ratio, one.goal)


def _figure(value: float, unit: str) -> str:
    digits = 0 if value >= 100 else 1 if value >= 1 else 3
    return f"{value:.{digits}f} {unit}"


def _row(cells: tuple[str, ...]) -> str:
    return "  ".join(cell.ljust(width) for cell, width in zip(cells, _WIDTHS, strict=True)).rstrip()
