"""The Send room: the paper, and the pages as they come out."""

from collections.abc import Iterator

from PySide6.QtWidgets import QSplitter, QWidget

from ...viewmodels.models import Models
from ...widgets.column import Column
from ..page import PagePanel
from .paper import PaperPanel

_SHARES = (46, 54)  # of the width


class SendRoom(QSplitter):
    """What comes out, and how, beside the page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sendRoom")
        self.setChildrenCollapsible(False)

    def furnish(self, models: Models) -> Iterator[None]:
        """Put in what it shows, one panel at a time."""
        column = Column("sending", self.tr("Sending"), self)
        column.show_widgets((PaperPanel(models.writing, self),))
        self.addWidget(column)
        yield
        self.addWidget(PagePanel(models.page, models.writing, self))
        for position, share in enumerate(_SHARES):
            self.setStretchFactor(position, share)
        self.setSizes([self.width() * share // 100 for share in _SHARES])
        yield


def make_room(models: Models, parent: QWidget) -> Iterator[QWidget]:
    """The room, in steps."""
    room = SendRoom(parent)
    for _ in room.furnish(models):
        yield room
