"""How far a piece has come out of the printer, in words."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ...domain.print_list import PieceState
from .translated import translated

_STATES = {
    PieceState.WAITING: QT_TRANSLATE_NOOP("Messages", "waits"),
    PieceState.SENDING: QT_TRANSLATE_NOOP("Messages", "on its way, perhaps"),
    PieceState.SENT: QT_TRANSLATE_NOOP("Messages", "at the printer"),
    PieceState.GONE: QT_TRANSLATE_NOOP(
        "Messages", "left the printer's list: look whether it is there"
    ),
    PieceState.PRINTED: QT_TRANSLATE_NOOP("Messages", "printed, says the printer"),
    PieceState.CONFIRMED: QT_TRANSLATE_NOOP("Messages", "printed, you say"),
    PieceState.FAILED: QT_TRANSLATE_NOOP("Messages", "the printer gave up"),
    PieceState.SKIPPED: QT_TRANSLATE_NOOP("Messages", "skipped"),
}


def piece_state(state: PieceState) -> str:
    """In a word or a few."""
    return translated(_STATES[state])
