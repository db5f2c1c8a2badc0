"""The names of what can be chosen, and what each means."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QLocale

from ...domain.draft import Addressing, BlockId, BlockKind, Gender, Rank
from ...domain.letter import EnvelopeSize, LayoutName, Paper
from ...domain.letter_kind import LetterKind
from ...domain.sender import Disclosure
from ...domain.urgent_action import Recipient, RecipientKind
from .translated import translated

_DISCLOSURE = {
    Disclosure.FULL: (
        QT_TRANSLATE_NOOP("Messages", "Name and full address"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "From letter and envelope, the officials learn your name and address, and your e-mail"
            " address if you gave it.",
        ),
    ),
    Disclosure.TOWN: (
        QT_TRANSLATE_NOOP("Messages", "Name, town and country"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "From letter and envelope, the officials learn your name, town and country; no street.",
        ),
    ),
    Disclosure.INITIALS: (
        QT_TRANSLATE_NOOP("Messages", "Initials, town and country"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "From letter and envelope, the officials learn your initials, town and country; no"
            " name.",
        ),
    ),
    Disclosure.GROUP: (
        QT_TRANSLATE_NOOP("Messages", "Name, care of my group"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "From letter and envelope, the officials learn your name and your group's address, not"
            " your own.",
        ),
    ),
    Disclosure.NAME: (
        QT_TRANSLATE_NOOP("Messages", "Name alone"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "From letter and envelope, the officials learn your name, and not where you live.",
        ),
    ),
}
_PAPER = {
    Paper.A4: QT_TRANSLATE_NOOP("Messages", "A4"),
    Paper.LETTER: QT_TRANSLATE_NOOP("Messages", "US Letter"),
}
_LAYOUT = {
    LayoutName.DIN_A: QT_TRANSLATE_NOOP("Messages", "For window envelopes (DIN 5008 A)"),
    LayoutName.DIN_B: QT_TRANSLATE_NOOP("Messages", "For window envelopes (DIN 5008 B)"),
    LayoutName.SWISS_RIGHT: QT_TRANSLATE_NOOP("Messages", "Swiss, window at the right"),
    LayoutName.SWISS_LEFT: QT_TRANSLATE_NOOP("Messages", "Swiss, window at the left"),
    LayoutName.FRANCE: QT_TRANSLATE_NOOP("Messages", "French, window at the right"),
    LayoutName.UK: QT_TRANSLATE_NOOP("Messages", "British (DL window)"),
    LayoutName.US: QT_TRANSLATE_NOOP("Messages", "US (No. 9 and No. 10 window)"),
    LayoutName.PLAIN: QT_TRANSLATE_NOOP("Messages", "Plain letter"),
}
_ENVELOPE = {
    EnvelopeSize.DL: QT_TRANSLATE_NOOP("Messages", "DL (110 × 220 mm)"),
    EnvelopeSize.C6: QT_TRANSLATE_NOOP("Messages", "C6 (114 × 162 mm)"),
    EnvelopeSize.C65: QT_TRANSLATE_NOOP("Messages", "C6/5 (114 × 229 mm)"),
    EnvelopeSize.C5: QT_TRANSLATE_NOOP("Messages", "C5 (162 × 229 mm)"),
    EnvelopeSize.C4: QT_TRANSLATE_NOOP("Messages", "C4 (229 × 324 mm)"),
    EnvelopeSize.NO10: QT_TRANSLATE_NOOP("Messages", "US No. 10 (4⅛ × 9½ in)"),
    EnvelopeSize.MONARCH: QT_TRANSLATE_NOOP("Messages", "US Monarch (3⅞ × 7½ in)"),
}
_NO_ENVELOPE = QT_TRANSLATE_NOOP("Messages", "No envelopes")
_BLOCK = {
    BlockKind.OPENING: QT_TRANSLATE_NOOP("Messages", "Opening"),
    BlockKind.FACTS: QT_TRANSLATE_NOOP("Messages", "What happened"),
    BlockKind.ABOUT: QT_TRANSLATE_NOOP("Messages", "About me"),
    BlockKind.BRIDGE: QT_TRANSLATE_NOOP("Messages", "Before the points"),
    BlockKind.PARAGRAPH: QT_TRANSLATE_NOOP("Messages", "Paragraph {point}"),
    BlockKind.CALL: QT_TRANSLATE_NOOP("Messages", "Point {point}"),
    BlockKind.CLOSING: QT_TRANSLATE_NOOP("Messages", "Last sentence"),
    BlockKind.COVER: QT_TRANSLATE_NOOP("Messages", "On the sheet before the letter"),
    BlockKind.THANKS: QT_TRANSLATE_NOOP("Messages", "Thanks"),
    BlockKind.CARD: QT_TRANSLATE_NOOP("Messages", "On the card"),
    BlockKind.ENQUIRY: QT_TRANSLATE_NOOP("Messages", "Question to the section office"),
    BlockKind.FORWARDING: QT_TRANSLATE_NOOP("Messages", "Note to the section office"),
}
_ADDRESSING = {
    Addressing.AUTO: QT_TRANSLATE_NOOP("Messages", "whom the sheet means"),
    Addressing.YOU: QT_TRANSLATE_NOOP("Messages", "you, the official"),
    Addressing.AUTHORITIES: QT_TRANSLATE_NOOP("Messages", "the authorities"),
    Addressing.ALL_IN_YOUR_POWER: QT_TRANSLATE_NOOP("Messages", "you: do all in your power"),
    Addressing.AS_PRINTED: QT_TRANSLATE_NOOP("Messages", "nobody yet, as the sheet prints it"),
}
_SUGGESTED = {
    Addressing.YOU: QT_TRANSLATE_NOOP("Messages", "you (suggested)"),
    Addressing.AUTHORITIES: QT_TRANSLATE_NOOP("Messages", "the authorities (suggested)"),
}
_GETS = {
    RecipientKind.TARGET: QT_TRANSLATE_NOOP("Messages", "a letter"),
    RecipientKind.COPY: QT_TRANSLATE_NOOP("Messages", "a copy of the first letter"),
    RecipientKind.EMBASSY: QT_TRANSLATE_NOOP("Messages", "a note with a copy of the first letter"),
}
_GETS_OF_KIND = {
    LetterKind.EXPRESS: QT_TRANSLATE_NOOP("Messages", "an express letter"),
    LetterKind.VERY_SHORT: QT_TRANSLATE_NOOP("Messages", "a very short text"),
    LetterKind.VIA_EMBASSY: QT_TRANSLATE_NOOP("Messages", "a letter through the embassy"),
    LetterKind.FAX: QT_TRANSLATE_NOOP("Messages", "a fax"),
    LetterKind.COPY_OUT: QT_TRANSLATE_NOOP("Messages", "a letter written out by hand"),
    LetterKind.THANK_YOU: QT_TRANSLATE_NOOP("Messages", "a thank-you letter"),
    LetterKind.ADDRESSED_COPY: QT_TRANSLATE_NOOP("Messages", "a letter of their own"),
}
_AN_EMBASSY = QT_TRANSLATE_NOOP("Messages", "The embassy in your country")


_RANKS = {
    Rank.HEAD_OF_STATE: QT_TRANSLATE_NOOP("Messages", "Head of state"),
    Rank.MONARCH: QT_TRANSLATE_NOOP("Messages", "King or queen"),
    Rank.HEAD_OF_GOVERNMENT: QT_TRANSLATE_NOOP("Messages", "Head of government"),
    Rank.MINISTER: QT_TRANSLATE_NOOP("Messages", "Minister"),
    Rank.AMBASSADOR: QT_TRANSLATE_NOOP("Messages", "Ambassador"),
    Rank.PROSECUTOR: QT_TRANSLATE_NOOP("Messages", "Prosecutor General"),
    Rank.JUDGE: QT_TRANSLATE_NOOP("Messages", "President of a highest court"),
    Rank.OTHER: QT_TRANSLATE_NOOP("Messages", "None of these"),
}
_GENDERS = {
    Gender.MADAM: QT_TRANSLATE_NOOP("Messages", "Madam"),
    Gender.SIR: QT_TRANSLATE_NOOP("Messages", "Sir"),
}


def rank_name(rank: Rank) -> str:
    """What an office is called."""
    return translated(_RANKS[rank])


def gender_name(gender: Gender) -> str:
    """How a letter may address an official."""
    return translated(_GENDERS[gender])


def disclosure_name(level: Disclosure) -> str:
    """The short name of a disclosure level."""
    return translated(_DISCLOSURE[level][0])


def disclosure_meaning(level: Disclosure) -> str:
    """What the recipients learn at that level."""
    return translated(_DISCLOSURE[level][1])


def paper_name(paper: Paper) -> str:
    """What the paper is called."""
    return translated(_PAPER[paper])


def layout_name(layout: LayoutName) -> str:
    """What the layout is for."""
    return translated(_LAYOUT[layout])


def envelope_name(size: EnvelopeSize | None) -> str:
    """What the envelope is called, with its size; None: no envelopes."""
    return translated(_NO_ENVELOPE if size is None else _ENVELOPE[size])


def block_name(block: BlockId) -> str:
    """The heading of one part of a letter."""
    return translated(_BLOCK[block.kind]).format(point=QLocale().toString(block.position + 1))


def addressing_name(how: Addressing, beside: tuple[Addressing, ...] = ()) -> str:
    """Whom a point speaks to, behind "Speaks to:"; of those *beside* it none says the same."""
    missing = [one for one in _SUGGESTED if beside and one not in beside]
    if how is Addressing.AUTO and len(missing) == 1:
        return translated(_SUGGESTED[missing[0]])
    return translated(_ADDRESSING[how])


def recipient_name(recipient: Recipient) -> str:
    """Who that is, in one line."""
    return recipient.target.title if recipient.target else translated(_AN_EMBASSY)


def what_they_get(sort: RecipientKind, kind: LetterKind = LetterKind.FULL) -> str:
    """What a recipient of that sort is sent, by the *kind* of letter that is made for them."""
    return translated(_GETS_OF_KIND.get(kind, _GETS[sort]))
