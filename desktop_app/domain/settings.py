"""How the program looks, prints and keeps things; nothing about a person."""

from dataclasses import dataclass
from enum import Enum

from .letter import EnvelopeSize, LayoutName, Paper


class Appearance(Enum):
    """The colours of the window."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Keeping(Enum):
    """What the user wants to stay on this computer."""

    NOTHING = "nothing"  # until somebody asks for it
    THIS_COMPUTER = "this-computer"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The settings, each with what holds until somebody chooses.

    *language* and *letter_language* are codes, as "fr"; None: the system's, the case's.
    *print_points* is the size that the letters' text begins with, *idle_minutes* how long the
    window stays open while nobody touches it; 0: for ever. *labels* is the name of a sheet of
    labels, None: none, and *first_label* the number of the first one on it that is free.
    """

    language: str | None = None
    text_percent: int = 100
    appearance: Appearance = Appearance.SYSTEM
    letter_language: str | None = None
    paper: Paper = Paper.A4
    layout: LayoutName = LayoutName.DIN_B
    envelopes: EnvelopeSize = EnvelopeSize.DL
    labels: str | None = None
    first_label: int = 1
    print_points: float = 13.0
    keeping: Keeping = Keeping.NOTHING
    idle_minutes: int = 10


# The least and the most of each number.
RANGES = {
    "text_percent": (100, 200),
    "print_points": (10.5, 16),
    "idle_minutes": (0, 240),
    "first_label": (1, 999),
}
