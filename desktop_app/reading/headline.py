"""Finds the headline of a sheet."""

from ..domain.late import late
from .layout import Part
from .lines import Line
from .sections import Sections

_MENU_GAP = late(r" [|*•·>] ")
_MENU_WORDS, _MENU_LINE = 4, 80
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


def set_menu_aside(sections: Sections) -> None:
    """Set aside the rows of a page's menu that stand before the text: they are no headline."""
    body = sections[Part.BODY]
    if sections[Part.TITLE]:
        return
    end = next((n for n, line in enumerate(body) if line and not _is_menu(line.text)), 0)
    if any(body[:end]):
        sections[Part.SITE].extend(line for line in body[:end] if line)
        sections.replace(Part.BODY, body[end:])


def _is_menu(text: str) -> bool:
    """Whether *text* is "• Join", or "Home | Campaigns | Search"."""
    words = text.split()
    return (text.startswith("•") and len(words) <= _MENU_WORDS) or (
        len(_MENU_GAP.findall(text)) >= 2 and len(text) <= _MENU_LINE
    )
