"""Finds the headline of a sheet."""

from .lines import Line

_CAPITALS = 0.8  # part of the letters; extraction leaves accented ones small
_TITLE_LINES = 4


def split_title(body: list[Line]) -> tuple[list[Line], list[Line]]:
    """The headline's lines, and the lines behind it.

    It is the first line, and the lines in capitals that go on with one in capitals.
    """
    start = next((n for n, line in enumerate(body) if line), len(body))
    if start == len(body):
        return [], []
    end = start + 1
    if in_capitals(body[start]):
        for n, line in enumerate(body[start + 1 :], start=start + 1):
            if n - start > 2 * _TITLE_LINES or (line and not in_capitals(line)):
                break
            if line:
                end = n + 1
    return [line for line in body[start:end] if line], body[end:]


def in_capitals(line: Line) -> bool:
    """Whether *line* is set in capitals."""
    letters = [c for c in line.text if c.isalpha()]
    return bool(letters) and sum(c.isupper() for c in letters) >= _CAPITALS * len(letters)
