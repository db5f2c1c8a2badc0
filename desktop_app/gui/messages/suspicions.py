"""What the window says of an address that may be somebody else's."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ...domain.suspicion import Suspicion, SuspicionKind
from .translated import translated

_SUSPICION = {
    SuspicionKind.FREE_MAIL: QT_TRANSLATE_NOOP(
        "Messages", "“{text}” is an address that anybody can have: is it the office's own?"
    ),
    SuspicionKind.OTHER_STATE: QT_TRANSLATE_NOOP(
        "Messages", "An address is in “{text}”, but the case is about {other}: is that right?"
    ),
    SuspicionKind.MIXED_SCRIPTS: QT_TRANSLATE_NOOP(
        "Messages", "“{text}” mixes letters of two alphabets: somebody may have forged it."
    ),
    SuspicionKind.CHANGED: QT_TRANSLATE_NOOP(
        "Messages", "Changed since the version before: “{other}” is now “{text}”."
    ),
}


def suspicion_sentence(suspicion: Suspicion) -> str:
    """Why an address should be looked at twice."""
    return translated(_SUSPICION[suspicion.kind]).format(text=suspicion.text, other=suspicion.other)
