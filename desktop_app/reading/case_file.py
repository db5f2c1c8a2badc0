"""Case files: a case with its whole reading, put right by a person, to be opened like a sheet.

A case file is the JSON object of a reading, and before it `format`; behind it `original`, the lines
of the sheet, and `review`: whether somebody compared them, and which fields were written by hand.
"""

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from ..domain.errors import SheetFault, SheetUnreadableError
from ..domain.original import Original
from ..domain.reading_result import Reading
from . import original_json
from .case_json import from_json, to_json

FORMAT = "par-avion-case-1"
SUFFIX = ".pa-case.json"
_HEAD = 200  # bytes, within which the format is named

Json = Mapping[str, Any]


def is_case_file(document: bytes) -> bool:
    """Whether *document* says of itself that it is a case file."""
    head = document[:_HEAD].removeprefix(b"\xef\xbb\xbf").lstrip()
    return head.startswith(b"{") and b'"format"' in head and b'"par-avion-case-' in head


def case_file_of(reading: Reading) -> bytes:
    """*reading* as the content of a case file. The pages of the sheet stay in the sheet."""
    original = reading.original and replace(reading.original, places=(), pages=0)
    whole = to_case(replace(reading, original=original))
    text = json.dumps({"format": FORMAT, **whole}, ensure_ascii=False, indent=1)
    return f"{text}\n".encode()


def case_in(document: bytes) -> Reading:
    """The reading in a case file, as it was saved.

    Raises SheetUnreadableError for a damaged one, or one that a later program wrote.
    """
    try:
        # not utf-8-sig: the locked reader could load no other codec
        data = json.loads(document.removeprefix(b"\xef\xbb\xbf").decode("utf-8"))
        if data["format"] != FORMAT:
            raise SheetUnreadableError(SheetFault.DAMAGED)
        return from_case(data)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise SheetUnreadableError(SheetFault.DAMAGED) from error


def to_case(reading: Reading) -> dict[str, Any]:
    """*reading* as one JSON object, with the lines of its sheet and the state of its review."""
    return {
        **to_json(reading),
        "original": None if reading.original is None else _original_json(reading.original),
        "review": {"reviewed": reading.reviewed, "by_hand": list(reading.by_hand)},
    }


def from_case(data: Json) -> Reading:
    """The reading that *data* describes; nothing in it is believed unchecked.

    Raises ValueError, TypeError, KeyError or AttributeError where *data* has another form.
    """
    original = data["original"]
    whole = None if original is None else original_json.from_json(original)
    return with_review(replace(from_json(data), original=whole), data["review"])


def with_review(reading: Reading, review: Json | None) -> Reading:
    """*reading* in the state that *review* tells of; None: nobody compared it with a sheet.

    Raises TypeError or KeyError where *review* has another form.
    """
    if review is None:
        return reading
    if not isinstance(review["reviewed"], bool):
        raise TypeError("flag")
    return replace(reading, by_hand=_texts(review["by_hand"]), reviewed=review["reviewed"])


def _original_json(original: Original) -> dict[str, Any]:
    return {
        "lines": list(original.lines),
        "places": [
            place and [place.page, place.left, place.top, place.right, place.bottom]
            for place in original.places
        ],
        "pages": original.pages,
    }


def _texts(value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
        raise TypeError("texts")
    return tuple(value)
