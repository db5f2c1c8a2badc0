"""What frames a letter in each language, as data that a native speaker can mend.

The words that a letter needs in any language are read by `wording`; here is what depends on the
official's office, and how sure all of it is.
"""

import tomllib
from dataclasses import dataclass
from functools import cache
from typing import Any

from ..domain.draft import Gender, Rank
from ..domain.options import LETTER_LANGUAGES
from ..shipped import resource

_CERTAIN = "high"
_AS_IN_PORTUGAL = {"PT", "AO", "CV", "GW", "MZ", "ST", "TL"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """The salutation for one office; *anybody* None: it is another one for Madam and for Sir."""

    anybody: str | None = None
    madam: str | None = None
    sir: str | None = None

    def for_(self, gender: Gender | None) -> str | None:
        """The salutation for an official of *gender*; None where that must be known."""
        if self.anybody is not None or gender is None:
            return self.anybody
        return self.madam if gender is Gender.MADAM else self.sir


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """The frame of one language, or of one of its two forms (Portuguese, Chinese).

    *nameless*, *closing*, *closing_nameless* None: the words of the language have them;
    *closing_high* goes with a salutation that begins with *closing_high_behind*; *signature* has
    the name in a gap.
    """

    is_certain: bool  # that a source was checked for it
    are_salutations_certain: bool
    right_to_left: bool
    date_at_end: bool
    openings: dict[Rank, Opening]
    nameless: str | None = None  # the salutation for anybody
    after_salutation: str | None = None  # a line of its own below it
    last_sentence: str = ""
    closing: str | None = None
    closing_nameless: str | None = None
    closing_high: str | None = None
    closing_high_behind: str = ""
    signature: str = "{name}"


def frame_of(language: str, country_code: str | None = None) -> Frame:
    """The frame of letters in *language* to the officials of a country.

    Portuguese is that of Portugal where people write it, that of Brazil for everybody else.
    """
    if language == "pt":
        return _frame("pt-PT" if country_code in _AS_IN_PORTUGAL else "pt-BR")
    return _frame(language)


def has_phrases(language: str) -> bool:
    """Whether there are sentences in *language*, and not its frame alone."""
    return language in LETTER_LANGUAGES


@cache
def _frame(name: str) -> Frame:
    data: dict[str, Any] = tomllib.loads(
        resource("frames", f"{name}.toml").read_text(encoding="utf-8")
    )
    certainty = data["certainty"]
    given = (
        "nameless", "after_salutation", "last_sentence", "closing", "closing_nameless",
        "closing_high", "closing_high_behind", "signature",
    )  # fmt: skip
    return Frame(
        is_certain=certainty == _CERTAIN,
        are_salutations_certain=data.get("salutations_certainty", certainty) == _CERTAIN,
        right_to_left=data.get("direction") == "rtl",
        date_at_end=data.get("date_at_end", False),
        openings={Rank(rank): Opening(**texts) for rank, texts in data["salutations"].items()},
        **{key: data[key] for key in given if key in data},
    )
