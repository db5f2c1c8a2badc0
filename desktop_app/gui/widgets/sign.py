"""A small drawing before a sentence, in the sentence's colour."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ..icons import drawing, icon_size, is_mirrored


class Sign(QWidget):
    """Shows an icon in any colours and sizes; it has no name of its own, the words say it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_icon(self, name: str) -> None:
        """Show the icon *name*."""
        self._name = name
        self.update()

    def sizeHint(self) -> QSize:
        """As high as a line."""
        return QSize(icon_size(self), icon_size(self))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the middle."""
        size, colour = icon_size(self), self.palette().windowText().color().name()
        ratio, mirrored = self.devicePixelRatioF(), is_mirrored(self._name)
        drawn = drawing(self._name, colour, size, ratio, mirrored=mirrored)
        painter = QPainter(self)
        painter.drawPixmap((self.width() - size) // 2, (self.height() - size) // 2, drawn)
        painter.end()
