"""Finished letters, and what is posted together."""

from dataclasses import dataclass
from enum import Enum

from .draft import BlockId
from .letter_kind import LetterKind
from .urgent_action import RecipientKind


class Paper(Enum):
    """The paper a letter is printed on."""

    A4 = "a4"
    LETTER = "letter"


class LayoutName(Enum):
    """Where address, folds and text stand on the page."""

    DIN_A = "din-a"
    DIN_B = "din-b"
    SWISS_RIGHT = "swiss-right"
    SWISS_LEFT = "swiss-left"
    FRANCE = "france"
    UK = "uk"
    US = "us"
    PLAIN = "plain"


_USUAL_LAYOUTS = {
    LayoutName.SWISS_RIGHT: ("CH", "LI"),
    LayoutName.FRANCE: ("FR", "BE", "LU", "MC"),
    LayoutName.UK: ("GB", "IE", "GG", "JE", "IM"),
    LayoutName.US: ("US", "CA", "PR"),
}
_BY_COUNTRY = {code: name for name, codes in _USUAL_LAYOUTS.items() for code in codes}


def usual_layout(country: str, paper: Paper = Paper.A4) -> LayoutName:
    """The layout for the window envelopes of *country* (ISO 3166 alpha-2, empty: not known)."""
    usual = LayoutName.US if paper is Paper.LETTER else LayoutName.DIN_B
    return _BY_COUNTRY.get(country, usual)


class EnvelopeSize(Enum):
    """The envelopes that can be printed."""

    DL = "dl"
    C6 = "c6"
    C65 = "c65"
    C5 = "c5"
    C4 = "c4"
    NO10 = "no10"
    MONARCH = "monarch"


class CardSize(Enum):
    """The card that a few words to the person can be printed on, in place of a sheet."""

    A6 = "a6"
    A5 = "a5"


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One paragraph (or more, parted by blank lines) of a letter, ready to print.

    *generated* is what the rules wrote; *own* what the user put in its place, else None.
    *wordings* is how many ways there are to say what is generated.
    """

    id: BlockId
    generated: str
    own: str | None = None
    wordings: int = 1

    @property
    def text(self) -> str:
        """What is printed."""
        return self.generated if self.own is None else self.own


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """One finished page of post: an appeal, or a note.

    Lines are printed as they stand; blocks without text are not printed. A postal line of None
    is printed as a ruled blank to fill in by hand.
    """

    language: str  # BCP 47: "en-GB"
    sender_lines: tuple[str, ...]
    postal_lines: tuple[str | None, ...]
    dated: str
    subject: str
    salutation: str
    blocks: tuple[Block, ...]
    closing: str
    signature: str
    copy_to: str | None = None
    enclosure: str | None = None
    right_to_left: bool = False
    large_subject: bool = False  # read out, or dialled: the numbers on the cover of a fax
    date_at_end: bool = False  # below the signature, as in Chinese


@dataclass(frozen=True, slots=True, kw_only=True)
class Envelope:
    """What stands on one envelope. None among the lines is a ruled blank to fill in by hand."""

    sender_lines: tuple[str, ...]
    postal_lines: tuple[str | None, ...]
    airmail: bool  # False for post within the country


@dataclass(frozen=True, slots=True, kw_only=True)
class Mailing:
    """All that goes to one recipient: the letters in one envelope, and the envelope.

    *number* is the recipient's in the whole case, and the first part of the file names; BESIDE
    where it goes to nobody among them, and *kind* is None then. *draft_mark* puts DRAFT on every
    page and on the envelope. *is_posted* is False for what leaves by fax, or lies in
    another's envelope: none is printed.
    """

    number: int
    kind: RecipientKind | None
    letters: tuple[Letter, ...]
    envelope: Envelope
    draft_mark: bool = False
    letter_kind: LetterKind = LetterKind.FULL
    is_posted: bool = True

    @property
    def own_letters(self) -> tuple[Letter, ...]:
        """What was written for this recipient; not the copy of another's letter."""
        return self.letters if self.letter_kind in _COVERED else self.letters[:1]

    @property
    def main(self) -> int:
        """The place among the letters of the one that counts: behind its cover, if it has one."""
        return len(self.own_letters) - 1


_COVERED = (LetterKind.VIA_EMBASSY, LetterKind.FAX)
