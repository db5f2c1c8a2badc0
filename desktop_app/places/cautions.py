"""What people should know before they write to a country: dated, and with its source.

The table and its format are `resources/places/cautions.toml` and the README beside it.
"""

import tomllib
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from ..shipped import resource

_USUAL = "en"  # every caution has it
_FAR = date.max


@dataclass(frozen=True, slots=True, kw_only=True)
class Caution:
    """One caution. *texts* are pairs of language and sentences.

    *names_organisation* False: letters to that country don't name *organisation* unless the writer
    says so. *disclosure* is the level to begin with there. Either is None where nothing is said.
    """

    country: str  # ISO 3166 alpha-2
    dated: date
    until: date
    source: str
    texts: tuple[tuple[str, str], ...]
    organisation: str = ""
    names_organisation: bool | None = None
    disclosure: str | None = None

    def text(self, language: str) -> str:
        """The sentences in *language*, or in English."""
        texts = dict(self.texts)
        return texts.get(language.partition("-")[0].partition("_")[0], texts[_USUAL])


def cautions_for(country: str | None, day: date, table: Path | None = None) -> tuple[Caution, ...]:
    """The cautions that hold on *day* for letters to *country*, in the order of the table."""
    if not country:
        return ()
    told = tomllib.loads((table or resource("places", "cautions.toml")).read_text("utf-8"))
    cautions = (_caution(one) for one in told["caution"] if one["country"] == country)
    return tuple(one for one in cautions if one.dated <= day <= one.until)


def names_organisation(country: str | None, day: date) -> bool | None:
    """Whether letters to *country* may name the organisation: False, or None for no difference."""
    said = [one.names_organisation for one in cautions_for(country, day)]
    return False if False in said else None


def _caution(told: dict[str, Any]) -> Caution:
    texts = tuple((language, " ".join(text.split())) for language, text in told["texts"].items())
    return Caution(**{"until": _FAR, **told, "texts": texts})
