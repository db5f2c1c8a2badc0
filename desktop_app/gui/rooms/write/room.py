"""The Write room: the steps of writing, and the page beside them as it will print."""

from collections.abc import Iterator

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from ...viewmodels.models import Models
from ...widgets.sides import share_width
from ..page import PagePanel
from .coverage import CoveragePanel
from .privacy import PrivacyPanel
from .steps import StepsPanel


class WriteRoom(QSplitter):
    """What is typed and chosen at the left, with the count of the points; the page at the right."""

    def __init__(self, models: Models, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("writeRoom")
        self.setChildrenCollapsible(False)
        self._models = models
        self._width = parent.width()
        self._steps = StepsPanel()
        self._left = self._add(self._steps)

    def furnish(self) -> Iterator[None]:
        """Put in what it shows, one panel at a time."""
        models = self._models
        yield from self._steps.furnish(models)
        self._left.addWidget(CoveragePanel(models.words, self))
        self._add(PagePanel(models.page, models.writing), PrivacyPanel(models))
        share_width(self, self._width)
        models.house.detail_wanted.connect(self._steps.show_detail)
        yield

    def showEvent(self, event: QShowEvent) -> None:
        """Show the letter, and not its envelope: it is the letter that is written here."""
        super().showEvent(event)
        self._models.page.show_envelope(False)

    def _add(self, *widgets: QWidget) -> QVBoxLayout:
        """Put *widgets* one below the other, side by side with what is there."""
        side = QWidget(self)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for position, widget in enumerate(widgets):
            column.addWidget(widget, 0 if position else 1)
        self.addWidget(side)
        return column


def make_room(models: Models, parent: QWidget) -> Iterator[QWidget]:
    """The room, in steps."""
    room = WriteRoom(models, parent)
    for _ in room.furnish():
        yield room
