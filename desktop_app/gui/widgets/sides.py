"""How two sides share a room: what is done at the left, the page at the right."""

from PySide6.QtWidgets import QSplitter

_SHARES = (46, 54)  # of the width, in hundredths


def share_width(room: QSplitter, width: int) -> None:
    """Give both sides of *room* their share of *width* pixels, and of what it gains later."""
    for position, share in enumerate(_SHARES):
        room.setStretchFactor(position, share)
    room.setSizes([width * share // 100 for share in _SHARES])
