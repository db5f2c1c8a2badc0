"""What stands on the page where a detail of the sender is still missing."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from .errors import DETAILS
from .translated import translated

# In the language of the letters, and not the window's: their faces have no Arabic.
_STAND_INS = {
    "name": "(your name)",
    "town": "(your town)",
    "group": "(your group)",
    "address": "(your address)",
    "country": "(your country)",
}
_STANDS_IN = QT_TRANSLATE_NOOP(
    "Messages", "The page is waiting for {about}: fill it in under “Who I am”."
)


def stand_in(detail: str) -> str:
    """What stands on the page where a detail of the sender is still missing."""
    return _STAND_INS.get(detail, "…")


def stand_in_hint(details: tuple[str, ...]) -> str:
    """Which of the sender's details are still missing."""
    return translated(_STANDS_IN).format(
        about=", ".join(translated(DETAILS[one]) for one in details)
    )
