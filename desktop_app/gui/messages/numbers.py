"""The numbers of urgent actions in words."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from .translated import translated

_UA = QT_TRANSLATE_NOOP("Messages", "UA {number}")


def ua_name(number: str) -> str:
    """What the urgent action *number* is called: "UA 45/26"."""
    return translated(_UA).format(number=number)
