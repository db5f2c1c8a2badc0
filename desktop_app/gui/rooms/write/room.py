"""The Write room: the steps of writing, and the page beside them as it will print."""

from collections.abc import Iterator

from PySide6.QtWidgets import QSplitter, QWidget

from ...viewmodels.models import Models
from ..page import PagePanel
from .steps import StepsPanel

_SHARES = (46, 54)  # of the width


def make_room(models: Models, parent: QWidget) -> Iterator[QWidget]:
    """Steps and page, side by side."""
    room = QSplitter(parent)
    room.setObjectName("writeRoom")
    room.setChildrenCollapsible(False)
    steps = StepsPanel(room)
    room.addWidget(steps)
    for _ in steps.furnish(models):
        yield room
    room.addWidget(PagePanel(models.page, models.writing, room))
    for position, share in enumerate(_SHARES):
        room.setStretchFactor(position, share)
    room.setSizes([parent.width() * share // 100 for share in _SHARES])
    models.house.detail_wanted.connect(steps.show_detail)
    yield room
