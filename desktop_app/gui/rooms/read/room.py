"""The Read room."""

from collections.abc import Iterator

from PySide6.QtWidgets import QStackedWidget, QWidget

from ...viewmodels.models import Models
from .case import CasePanel


class ReadRoom(QStackedWidget):
    """The case, to be read; in its place the review, while the case is compared with its sheet."""

    def __init__(self, models: Models, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._models = models
        self._case = CasePanel(models, self)
        self._review: QWidget | None = None
        self.addWidget(self._case)
        models.review.opened_changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        if not self._models.review.is_open:
            self.setCurrentWidget(self._case)
            return
        if self._review is None:
            from .review.panel import ReviewPanel  # noqa: PLC0415 - few sheets need it

            self._review = ReviewPanel(self._models, self)
            self.addWidget(self._review)
            self._models.review.review_made.emit(self._review)
        self.setCurrentWidget(self._review)


def make_room(models: Models, parent: QWidget) -> Iterator[QWidget]:
    """The case, to be read."""
    yield ReadRoom(models, parent)
