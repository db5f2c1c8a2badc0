"""What a guest reads where something would be kept: that it isn't, and how it could be."""

from enum import Enum

from PySide6.QtCore import QT_TRANSLATE_NOOP

from .translated import translated


class NeedsKeeping(Enum):
    """What there is only for those who keep their things on this computer."""

    REGISTER = "register"
    VERSIONS = "versions"
    PROFILES = "profiles"
    WHOLE = "whole"


_WHY = {
    NeedsKeeping.REGISTER: QT_TRANSLATE_NOOP(
        "Messages",
        "What becomes of each letter is noted here only if you keep your letters on this computer.",
    ),
    NeedsKeeping.VERSIONS: QT_TRANSLATE_NOOP(
        "Messages",
        "There are earlier versions only if you keep your letters on this computer; undo works"
        " without that.",
    ),
    NeedsKeeping.PROFILES: QT_TRANSLATE_NOOP(
        "Messages", "Kept only while this window is open. Nothing of it is stored."
    ),
    NeedsKeeping.WHOLE: QT_TRANSLATE_NOOP(
        "Messages", "Nothing of yours is kept on this computer, so there is nothing to save here."
    ),
}
_HOW = QT_TRANSLATE_NOOP(
    "Messages", "Keeping begins with “Keep my letters…”, below the cases or under “More”."
)


def why_not_kept(what: NeedsKeeping) -> str:
    """Why a guest has none of that."""
    return translated(_WHY[what])


def how_to_keep() -> str:
    """What a guest would do to keep things."""
    return translated(_HOW)
