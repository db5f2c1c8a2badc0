"""Takes the recommended points of a sheet apart."""

import re

from ..domain.late import late
from .lines import Line

_SIGNS = "\uf06e\uf0a7\uf0b7\uf0d8◼■▪●•◦○・*–—-"
_SIGN = late(rf"^[{re.escape(_SIGNS)}]+\s*(?=\S)|^[{re.escape(_SIGNS)}]$")
_NUMBERED = late(r"^(?:(?P<roman>[ivx]{1,5})|(?P<digit>\d{1,2})|(?P<letter>[a-h]))[.)]\s+(?=\S)")
_LETTER_SIGN = late(r"^n\s+(?=[A-Z])")  # the Wingdings square, extracted as the letter


def split_calls(lines: list[Line]) -> tuple[list[tuple[str, list[Line]]], list[Line]]:
    """The points in *lines* as (text, its lines), and the lines before the first point.

    The text is verbatim without the sign before it, white space folded. A list inside a point
    (after a colon, with another sign) stays part of it. Without any sign each sentence that
    begins on a line of its own is a point.
    """
    filled = [line for line in lines if line]
    first = next((_sign(line) for line in filled if _sign(line)), None)
    if first is None:
        return _without_signs(filled), []
    points: list[list[Line]] = []
    before: list[Line] = []
    for line in filled:
        if _sign(line) == first:
            points.append([line])
        elif points:
            points[-1].append(line)
        else:
            before.append(line)
    return [(_text(point), point) for point in points], before


def without_sign(text: str) -> str:
    """*text* without the bullet or number before a point."""
    return _LETTER_SIGN.sub("", _NUMBERED.sub("", _SIGN.sub("", text)))


def _sign(line: Line) -> str | None:
    """The sign that begins a point on this line, None if there is none."""
    if found := _SIGN.match(line.text):
        return found[0].strip()
    if found := _NUMBERED.match(line.text):
        return found.lastgroup  # "i.", "ii." are signs of one kind
    return "n" if _LETTER_SIGN.match(line.text) else None


def _text(point: list[Line]) -> str:
    """The words of a point. Behind a colon the signs of a list inside it go as well."""
    texts = [_bare(point[0])]
    in_list = False
    for line in point[1:]:
        in_list = in_list or texts[-1].endswith(":")
        texts.append(_bare(line) if in_list else line.text)
    return " ".join(" ".join(texts).split())


def _bare(line: Line) -> str:
    return without_sign(line.text)


def _without_signs(lines: list[Line]) -> list[tuple[str, list[Line]]]:
    points: list[list[Line]] = []
    for line in lines:
        if points and not points[-1][-1].text.endswith((".", ";", "; and", ";and")):
            points[-1].append(line)
        else:
            points.append([line])
    return [(" ".join(line.text for line in point), point) for point in points]
