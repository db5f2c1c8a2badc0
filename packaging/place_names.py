"""Writes the table of the names of countries and languages from Babel; again after its update.

`python packaging/place_names.py`, by the Python in .venv.
"""

import json
import sys
from pathlib import Path

from babel.core import Locale

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from desktop_app.places.countries import LANGUAGES  # noqa: E402 - found by the line before
from desktop_app.places.country_names import territories  # noqa: E402
from desktop_app.places.languages import CODES  # noqa: E402

TABLE = ROOT / "resources" / "places" / "names.json"


def table() -> dict[str, dict[str, dict[str, str]]]:
    """The names by kind, by the language that they are in, and by code."""
    spoken = {language: Locale(language).languages for language in LANGUAGES}
    return {
        "territories": {language: territories(language) for language in LANGUAGES},
        "languages": {
            language: {code: names[code] for code in CODES if code in names}
            for language, names in spoken.items()
        },
    }


if __name__ == "__main__":
    TABLE.parent.mkdir(exist_ok=True)
    text = json.dumps(table(), ensure_ascii=False, indent=0, sort_keys=True)
    TABLE.write_text(f"{text}\n", encoding="utf-8")
