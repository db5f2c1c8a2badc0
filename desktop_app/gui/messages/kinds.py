"""The kinds of letters: what each is called and for, and why one can't be chosen."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ...domain.letter_kind import KindFault, LetterKind
from .translated import translated

_KIND = {
    LetterKind.FULL: (
        QT_TRANSLATE_NOOP("Messages", "Full letter"),
        QT_TRANSLATE_NOOP("Messages", "Says what happened and asks for every point, on one page."),
    ),
    LetterKind.EXPRESS: (
        QT_TRANSLATE_NOOP("Messages", "Express letter"),
        QT_TRANSLATE_NOOP(
            "Messages", "Fewer than 120 words, quickly read: every point, and little else."
        ),
    ),
    LetterKind.VERY_SHORT: (
        QT_TRANSLATE_NOOP("Messages", "Very short text"),
        QT_TRANSLATE_NOOP("Messages", "At most 50 words, for the form on an official's web page."),
    ),
    LetterKind.VIA_EMBASSY: (
        QT_TRANSLATE_NOOP("Messages", "Through the embassy"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Goes to the embassy in your country, with a note that asks to forward the letter.",
        ),
    ),
    LetterKind.FAX: (
        QT_TRANSLATE_NOOP("Messages", "Fax"),
        QT_TRANSLATE_NOOP(
            "Messages", "The letter behind a cover sheet with the fax number; without an envelope."
        ),
    ),
    LetterKind.COPY_OUT: (
        QT_TRANSLATE_NOOP("Messages", "Text to write out by hand"),
        QT_TRANSLATE_NOOP(
            "Messages", "The full letter in large print, to be copied out: handwriting is noticed."
        ),
    ),
    LetterKind.THANK_YOU: (
        QT_TRANSLATE_NOOP("Messages", "Thank-you letter"),
        QT_TRANSLATE_NOOP(
            "Messages", "After good news or an answer: thanks, and asks for nothing."
        ),
    ),
    LetterKind.COPY: (
        QT_TRANSLATE_NOOP("Messages", "Unchanged copy"),
        QT_TRANSLATE_NOOP(
            "Messages", "The letter to the first official once more, in an envelope of its own."
        ),
    ),
    LetterKind.ADDRESSED_COPY: (
        QT_TRANSLATE_NOOP("Messages", "Letter of their own"),
        QT_TRANSLATE_NOOP(
            "Messages", "Tells them what you ask of others; of themselves it asks no point."
        ),
    ),
    LetterKind.EMBASSY_NOTE: (
        QT_TRANSLATE_NOOP("Messages", "Note to the embassy"),
        QT_TRANSLATE_NOOP("Messages", "For information, with a copy of the first letter."),
    ),
    LetterKind.SOLIDARITY_CARD: (
        QT_TRANSLATE_NOOP("Messages", "Solidarity card"),
        QT_TRANSLATE_NOOP(
            "Messages", "A few warm words to the person themselves; nothing about the case."
        ),
    ),
    LetterKind.OFFICE_ENQUIRY: (
        QT_TRANSLATE_NOOP("Messages", "Question to the section office"),
        QT_TRANSLATE_NOOP("Messages", "Asks whether letters are still wanted after the last day."),
    ),
    LetterKind.FORWARDING_NOTE: (
        QT_TRANSLATE_NOOP("Messages", "Note on a reply"),
        QT_TRANSLATE_NOOP("Messages", "Goes to the section office with a copy of the reply."),
    ),
}
_FAULT = {
    KindFault.NOT_FOR_THEM: QT_TRANSLATE_NOOP("Messages", "Somebody else gets that."),
    KindFault.NO_FAX_NUMBER: QT_TRANSLATE_NOOP(
        "Messages", "This sheet gives no fax number for them."
    ),
    KindFault.EMBASSY_NOT_ABROAD: QT_TRANSLATE_NOOP(
        "Messages", "You live in the country addressed: it has no embassy there."
    ),
    KindFault.MODEL_LETTER: QT_TRANSLATE_NOOP(
        "Messages", "The sheet's own letter asks its reader, and can't be worded anew for a copy."
    ),
    KindFault.NO_CARD_ADDRESS: QT_TRANSLATE_NOOP(
        "Messages", "This sheet offers no address for cards."
    ),
}


def kind_name(kind: LetterKind) -> str:
    """What a kind of letter is called."""
    return translated(_KIND[kind][0])


def kind_meaning(kind: LetterKind) -> str:
    """What it is for, in one sentence."""
    return translated(_KIND[kind][1])


def kind_fault_sentence(fault: KindFault) -> str:
    """Why it can't be chosen."""
    return translated(_FAULT[fault])
