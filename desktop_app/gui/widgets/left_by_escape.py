"""A panel in the place of another, which Escape leads back to."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget


class LeftByEscape(QWidget):
    """Only tells that it is left: what stands in its place then is for its view model to say."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
