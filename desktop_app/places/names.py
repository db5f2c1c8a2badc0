"""The names of countries and languages that sheets are written in, in those languages.

They are Babel's, written into a table of ours by `packaging/place_names.py`: a reader would spend
more time on loading Babel's data than on a sheet.
"""

import json
from functools import cache

from ..shipped import resource


def territories(language: str) -> dict[str, str]:
    """The name of every country in *language*, by its code; empty for any other language."""
    return _table()["territories"].get(language, {})


def languages(language: str) -> dict[str, str]:
    """The name of every language in *language*, by its code; empty for any other language."""
    return _table()["languages"].get(language, {})


def known_languages() -> tuple[str, ...]:
    """The codes of the languages whose names are known here."""
    return tuple(_table()["languages"])


@cache
def _table() -> dict[str, dict[str, dict[str, str]]]:
    table: dict[str, dict[str, dict[str, str]]] = json.loads(
        resource("places", "names.json").read_text("utf-8")
    )
    return table
