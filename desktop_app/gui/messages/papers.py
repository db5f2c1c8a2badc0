"""The names of the papers that can be printed beside letters and envelopes."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QLocale

from ...domain.extra_sheet import ExtraSheet
from ...domain.label_sheet import LabelSheet
from ...domain.letter import CardSize
from .translated import translated

_EXTRA = {
    ExtraSheet.CHECK_LIST: (
        QT_TRANSLATE_NOOP("Messages", "Check-list"),
        QT_TRANSLATE_NOOP("Messages", "What is to be signed, folded, stamped and posted."),
    ),
    ExtraSheet.WINDOW_TEST: (
        QT_TRANSLATE_NOOP("Messages", "Window test"),
        QT_TRANSLATE_NOOP("Messages", "A page to fold and hold against your own envelopes."),
    ),
    ExtraSheet.RULED: (
        QT_TRANSLATE_NOOP("Messages", "Ruled page"),
        QT_TRANSLATE_NOOP("Messages", "Lines to write a letter on by hand."),
    ),
}
_CARD = {
    None: QT_TRANSLATE_NOOP("Messages", "On the letters' paper"),
    CardSize.A6: QT_TRANSLATE_NOOP("Messages", "A6 (105 × 148 mm)"),
    CardSize.A5: QT_TRANSLATE_NOOP("Messages", "A5 (148 × 210 mm)"),
}
_SHEET = QT_TRANSLATE_NOOP("Messages", "{name}: {count} labels, {width} × {height} mm")


def extra_name(extra: ExtraSheet) -> str:
    """What the paper is called."""
    return translated(_EXTRA[extra][0])


def extra_meaning(extra: ExtraSheet) -> str:
    """What it is for, in one sentence."""
    return translated(_EXTRA[extra][1])


def card_name(size: CardSize | None) -> str:
    """What a solidarity card is printed on; None: what the letters are."""
    return translated(_CARD[size])


def label_sheet_name(name: str, sheet: LabelSheet) -> str:
    """The *name* that a sheet of labels was found by, and what it is like."""
    say = QLocale().toString
    return translated(_SHEET).format(
        name=name,
        count=say(sheet.count),
        width=say(sheet.width, "f", 0),
        height=say(sheet.height, "f", 0),
    )


def number_text(number: int) -> str:
    """A number as the window's language writes it."""
    return QLocale().toString(number)
