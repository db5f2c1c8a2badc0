"""The sample case that a first start shows."""

from pathlib import Path

from ..shipped import resource


def first_start_sheet() -> Path:
    """The path of a sheet that is always open: its deadline is decades ahead."""
    return resource("samples", "first-start.txt")
