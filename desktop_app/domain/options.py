"""How a pack of letters is to be made: the days it speaks of, the paper, the sender's privacy."""

from dataclasses import dataclass, field
from datetime import date

from .address_book import OfficeAddress
from .extra_sheet import ExtraSheet
from .label_sheet import LabelSheet
from .letter import CardSize, EnvelopeSize, LayoutName, Paper
from .rule_pack import RulePack
from .sender import Disclosure

LETTER_LANGUAGES = ("en", "de", "fr", "es", "pt")
"""The codes of the languages that whole letters can be written in."""

FRAMED_LANGUAGES = (
    "ar", "fa", "he", "hi", "id", "it", "ja", "ko", "nl", "pl", "ru", "th", "tr", "uk", "vi",
    "zh-Hans", "zh-Hant",
)  # fmt: skip
"""Those that letters have a frame in; what is asked is typed, or comes with the case."""

UNSET_LANGUAGES = ("ja", "ko", "zh-Hans", "zh-Hant")
"""Those of them that no face of ours sets: it takes a font of the computer's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PackOptions:
    """The choices that hold for a whole pack.

    *dated* is the day on the letters, and the day for which key dates are worded; *today* is the
    day by which the deadline is judged. *office_asked* is the day on which the section office
    agreed to letters after the deadline, None if it was not asked. *envelopes* None: none; so for
    *labels*, which begin with the one that has the number *first_label* on its sheet. *extras* are
    printed beside the post. *card* is what a solidarity card is printed on; None: *paper*.
    *archival* letters and envelopes are PDF/A-2b.
    *rules* are the organisation's; of them *disclosure* is the user's to choose otherwise.
    *embassies* are the addresses that can be printed where the sheet has none: confirmed ones.
    """

    dated: date
    today: date
    paper: Paper = Paper.A4
    layout: LayoutName = LayoutName.DIN_B
    disclosure: Disclosure = Disclosure.FULL
    envelopes: EnvelopeSize | None = EnvelopeSize.DL
    office_asked: date | None = None
    rules: RulePack = field(default_factory=RulePack)
    embassies: tuple[OfficeAddress, ...] = ()
    labels: LabelSheet | None = None
    first_label: int = 1
    extras: tuple[ExtraSheet, ...] = ()
    card: CardSize | None = None
    archival: bool = False
