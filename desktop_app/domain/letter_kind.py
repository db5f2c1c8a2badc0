"""What a letter is: in full, short for a web form, a fax, a copy, a word of thanks …"""

from enum import Enum

from .model_letter import follows_model
from .urgent_action import Recipient, RecipientKind, UrgentAction


class LetterKind(Enum):
    """The kinds of letters. Each official's is adapted to that official."""

    FULL = "full"
    EXPRESS = "express"  # fewer than 120 words
    VERY_SHORT = "very-short"  # at most 50 words, as web forms want them
    VIA_EMBASSY = "via-embassy"  # the embassy in the writer's country is asked to pass it on
    FAX = "fax"  # with a cover sheet
    COPY_OUT = "copy-out"  # to be written out by hand
    THANK_YOU = "thank-you"  # after good news, or an answer
    COPY = "copy"  # an unchanged copy of the first official's letter
    ADDRESSED_COPY = "addressed-copy"  # a letter of its own, which asks "you" for nothing
    EMBASSY_NOTE = "embassy-note"  # for information, with a copy of the first official's letter
    SOLIDARITY_CARD = "solidarity-card"  # to the person the case is about
    OFFICE_ENQUIRY = "office-enquiry"  # to the section office: are letters still wanted?
    FORWARDING_NOTE = "forwarding-note"  # to the section office: a reply came


class KindFault(Enum):
    """Why a kind can't be chosen."""

    NOT_FOR_THEM = "not_for_them"  # another sort of recipient gets it
    NO_FAX_NUMBER = "no_fax_number"  # the sheet gives none for that official
    EMBASSY_NOT_ABROAD = "embassy_not_abroad"  # the writer lives in the country addressed
    MODEL_LETTER = "model_letter"  # the sheet's own letter asks its reader, and can't be reworded
    NO_CARD_ADDRESS = "no_card_address"  # the sheet offers no address for cards


KINDS_FOR = {
    RecipientKind.TARGET: (
        LetterKind.FULL,
        LetterKind.EXPRESS,
        LetterKind.VERY_SHORT,
        LetterKind.VIA_EMBASSY,
        LetterKind.FAX,
        LetterKind.COPY_OUT,
        LetterKind.THANK_YOU,
    ),
    RecipientKind.COPY: (LetterKind.COPY, LetterKind.ADDRESSED_COPY),
    RecipientKind.EMBASSY: (LetterKind.EMBASSY_NOTE,),
}
"""What each sort of recipient can get; the first of them where nobody chose."""

NOTES = (LetterKind.SOLIDARITY_CARD, LetterKind.OFFICE_ENQUIRY, LetterKind.FORWARDING_NOTE)
"""What goes to nobody among the recipients of a case; each is made by itself."""

UNDER_WORDS = {LetterKind.EXPRESS: 119, LetterKind.VERY_SHORT: 50}
"""The most words between salutation and closing line."""


def kind_fault(
    kind: LetterKind, recipient: Recipient, action: UrgentAction, home: str
) -> KindFault | None:
    """Why *recipient* can't get *kind* from a writer who lives in *home*; None: they can.

    *home* is an ISO 3166 alpha-2 code, empty where it isn't known.
    """
    if kind not in KINDS_FOR[recipient.kind]:
        return KindFault.NOT_FOR_THEM
    if kind is LetterKind.FAX and not (recipient.target and recipient.target.fax):
        return KindFault.NO_FAX_NUMBER
    if kind is LetterKind.ADDRESSED_COPY and follows_model(action):
        return KindFault.MODEL_LETTER
    if kind is LetterKind.VIA_EMBASSY and home and home == action.country_code:
        return KindFault.EMBASSY_NOT_ABROAD
    return None


def card_fault(action: UrgentAction) -> KindFault | None:
    """Why there can't be a card to the person; None: the sheet offers an address for it."""
    return None if action.solidarity_address else KindFault.NO_CARD_ADDRESS


def words_in(text: str) -> int:
    """How many words *text* has; a sign that stands alone, as in French, is none.

    >>> words_in("Pourquoi ? Je l’ignore.")
    3
    """
    return sum(word.isalnum() or any(map(str.isalnum, word)) for word in text.split())
