"""Buttons side by side where they fit, else one below the other."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QWidget


class ButtonRow(QWidget):
    """As narrow as its widest button, if need be."""

    def __init__(self, buttons: Sequence[QPushButton] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: tuple[QPushButton, ...] = ()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addStretch(1)
        self.add(*buttons)

    def add(self, *buttons: QPushButton) -> None:
        """Put *buttons* behind those that are there."""
        for button in buttons:
            self._row.insertWidget(len(self._buttons), button)
            self._buttons += (button,)

    def minimumSizeHint(self) -> QSize:
        """The width of the widest: large text puts one below the other."""
        widths = [one.sizeHint().width() for one in self._shown]
        return QSize(max(widths, default=0), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons as there is room."""
        super().resizeEvent(event)
        self.arrange()

    def arrange(self) -> None:
        """The same after the words on the buttons have changed."""
        widths = [one.sizeHint().width() for one in self._shown]
        needed = sum(widths) + self._row.spacing() * max(len(widths) - 1, 0)
        direction = QBoxLayout.Direction
        fits = needed <= self.width()
        self._row.setDirection(direction.LeftToRight if fits else direction.TopToBottom)

    @property
    def _shown(self) -> list[QPushButton]:
        return [one for one in self._buttons if not one.isHidden()]
