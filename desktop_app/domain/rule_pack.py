"""Choices in which letter-writing guides contradict each other, one set per organisation."""

from dataclasses import dataclass
from enum import Enum

from .sender import Disclosure


class NameEmphasis(Enum):
    """How the person's name stands in a letter."""

    PLAIN = "plain"
    BOLD = "bold"
    CAPITALS = "capitals"


class CopyMode(Enum):
    """What the recipient of a copy gets."""

    COPY_OF_FIRST = "copy_of_first"  # an unchanged copy of the first official's letter
    ADDRESSED = "addressed"  # a letter of its own


@dataclass(frozen=True, slots=True, kw_only=True)
class RulePack:
    """The rules in force where no organisation has set others: the cautious ones."""

    name: str = "general"
    mention_organisation: bool = False
    name_emphasis: NameEmphasis = NameEmphasis.PLAIN
    disclosure: Disclosure = Disclosure.FULL
    copy_mode: CopyMode = CopyMode.COPY_OF_FIRST
    embassy_copy: bool = True
    closing: str | None = None  # None: the language's own
    after_deadline_text: str | None = None
