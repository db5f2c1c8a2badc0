"""What is written beside the letters of a case: to the person, or to the section office."""

from dataclasses import dataclass, field
from datetime import date

from .draft import BESIDE
from .letter_kind import LetterKind
from .urgent_action import SectionOffice


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """Which note is wanted, one of `letter_kind.NOTES`, and to which office.

    *number* is the recipient's who replied, and *came* the day of that reply, None where it isn't
    known; a note about no reply has BESIDE and None.
    """

    kind: LetterKind
    office: SectionOffice = field(default_factory=SectionOffice)
    number: int = BESIDE
    came: date | None = None
