"""The Write room: the steps of writing, and the page beside them as it will print."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from ...viewmodels.models import Models
from ...widgets.sides import share_width
from ..page import PagePanel
from .coverage import CoveragePanel
from .privacy import PrivacyPanel
from .steps import StepsPanel

if TYPE_CHECKING:
    from .versions.panel import VersionsPanel


class WriteRoom(QSplitter):
    """What is typed and chosen at the left, with the count of the points; the page at the right."""

    def __init__(self, models: Models, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("writeRoom")
        self.setChildrenCollapsible(False)
        self._models = models
        self._width = parent.width()
        self._steps = StepsPanel()
        self._places = QStackedWidget(self)
        self._places.setObjectName("writingPlaces")
        self.addWidget(self._places)
        self._left = self._column(self._steps)
        self._versions: VersionsPanel | None = None  # until somebody asks for it

    def furnish(self) -> Iterator[None]:
        """Put in what it shows, one panel at a time."""
        models = self._models
        yield from self._steps.furnish(models)
        self._left.addWidget(CoveragePanel(models.words, self, notes=models.notes))
        self._add(PagePanel(models.page, models.writing), PrivacyPanel(models))
        share_width(self, self._width)
        models.house.detail_wanted.connect(self._show_detail)
        models.versions.changed.connect(self._show_versions)
        self._show_versions()
        yield

    def showEvent(self, event: QShowEvent) -> None:
        """Show the letter, and not its envelope: it is the letter that is written here."""
        super().showEvent(event)
        self._models.page.show_envelope(False)

    def _show_detail(self, key: str) -> None:
        """Turn to the sender's detail *key*, from whatever stands in the place of the steps."""
        self._models.versions.close()
        self._steps.show_detail(key)

    def _show_versions(self) -> None:
        """Have the earlier versions in the place of the steps, while they are looked at."""
        is_open = self._models.versions.is_open
        if is_open and self._versions is None:
            from .versions.panel import VersionsPanel  # noqa: PLC0415 - hardly anybody asks for it

            self._versions = VersionsPanel(self._models.versions, self)
            self._places.addWidget(self._versions)
        shown = 1 if is_open else 0
        if self._places.currentIndex() != shown:
            self._places.setCurrentIndex(shown)
            focus = self._versions if is_open else self._steps.tabBar()
            if focus is not None:
                focus.setFocus()

    def _add(self, *widgets: QWidget) -> None:
        """Put *widgets* one below the other, side by side with what is there."""
        side = QWidget(self)
        self._fill(side, *widgets)
        self.addWidget(side)

    def _column(self, *widgets: QWidget) -> QVBoxLayout:
        """The same at the left, where the earlier versions can take their place."""
        side = QWidget(self)
        self._places.addWidget(side)
        return self._fill(side, *widgets)

    def _fill(self, side: QWidget, *widgets: QWidget) -> QVBoxLayout:
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for position, widget in enumerate(widgets):
            column.addWidget(widget, 0 if position else 1)
        return column


def make_room(models: Models, parent: QWidget) -> Iterator[QWidget]:
    """The room, in steps."""
    room = WriteRoom(models, parent)
    for _ in room.furnish():
        yield room
