"""The sheet as it came, on its way out of the reader's process."""

import unicodedata
from math import isfinite
from typing import Any

from ..domain.original import LinePlace, Original
from .document import Document
from .lines import raw_lines

_MOST_PAGES = 500
_DIGITS = 5  # a hundredth of a pixel on a large screen
_BLANKS = str.maketrans({"\t": "    "})


def to_json(document: Document) -> dict[str, Any]:
    """The lines of *document* with their places, as a JSON object."""
    return {
        "lines": [_shown(line) for line in raw_lines(document.text)],
        "places": [place and _place_json(place) for place in document.places],
        "pages": document.pages,
    }


def from_json(data: Any) -> Original:
    """The original that *data* describes.

    Raises ValueError, TypeError or KeyError where *data* has another form: nothing is believed.
    """
    lines = tuple(_line(one) for one in _list(data["lines"]))
    pages = _whole(data["pages"])
    places = tuple(None if one is None else _place(one, pages) for one in _list(data["places"]))
    if pages > _MOST_PAGES or len(places) not in (0, len(lines)):
        raise ValueError("places")
    return Original(lines=lines, places=places, pages=pages)


def _shown(line: str) -> str:
    """*line* without what moves a cursor; what can't be written at all shows as unknown."""
    if line.isprintable():  # most are, and this is quicker
        return line.rstrip()
    plain = line.translate(_BLANKS).encode("utf-8", "replace").decode()
    return "".join(c for c in plain if unicodedata.category(c) != "Cc").rstrip()


def _place_json(place: LinePlace) -> list[float]:
    parts = (place.left, place.top, place.right, place.bottom)
    return [place.page, *(round(min(max(part, 0.0), 1.0), _DIGITS) for part in parts)]


def _place(data: object, pages: int) -> LinePlace:
    page, *parts = _list(data)
    left, top, right, bottom = (_part(one) for one in parts)
    if _whole(page) >= pages or left > right or top > bottom:
        raise ValueError("place")
    return LinePlace(page=page, left=left, top=top, right=right, bottom=bottom)


def _line(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("line")
    if not value.isprintable() and any(unicodedata.category(c) in ("Cc", "Cs") for c in value):
        raise ValueError("control character")
    return value


def _list(value: object) -> list[Any]:
    if not isinstance(value, list):
        raise TypeError("list")
    return value


def _whole(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise TypeError("number")
    return value


def _part(value: object) -> float:
    if not isinstance(value, int | float) or isinstance(value, bool):
        raise TypeError("part")
    if not isfinite(value) or not 0 <= value <= 1:
        raise ValueError("part")
    return float(value)
