"""How a pack of letters is to be made: the days it speaks of, the paper, the sender's privacy."""

from dataclasses import dataclass
from datetime import date

from .letter import EnvelopeSize, LayoutName, Paper
from .sender import Disclosure

LETTER_LANGUAGES = ("en", "de", "fr", "es", "pt")
"""The codes of the languages that letters can be written in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PackOptions:
    """The choices that hold for a whole pack.

    *dated* is the day on the letters, and the day for which key dates are worded; *today* is the
    day by which the deadline is judged. *office_asked* is the day on which the section office
    agreed to letters after the deadline, None if it was not asked. *envelopes* None: none.
    *language* None: the sheet's own, where letters can be written in it, else English.
    """

    dated: date
    today: date
    language: str | None = None
    paper: Paper = Paper.A4
    layout: LayoutName = LayoutName.DIN_B
    disclosure: Disclosure = Disclosure.FULL
    envelopes: EnvelopeSize | None = EnvelopeSize.DL
    office_asked: date | None = None
