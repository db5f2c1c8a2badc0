"""The airmail stripe: the one ornament."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QTimer
from PySide6.QtWidgets import QFrame, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QPainterPath, QPaintEvent

_RED, _BLUE = "#B3202A", "#1F4E8C"
_RED_AT_NIGHT, _BLUE_AT_NIGHT = "#D0525A", "#5C8FD0"
_LONG, _APART = 14, 6  # the same at any width of the window
_HALF_LIGHT = 128


class Stripe(QFrame):
    """Red and blue in turn, slanting as on an envelope."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("stripe")
        self._painted = False

    def paintEvent(self, event: "QPaintEvent") -> None:
        """Draw it, a moment after all else: brushes load all of Qt's enums, 45 ms."""
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self.update)
            return
        from PySide6.QtGui import QColor, QPainter  # noqa: PLC0415 - 4 ms, see above

        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        night = self.palette().window().color().lightness() < _HALF_LIGHT
        colours = (_RED_AT_NIGHT, _BLUE_AT_NIGHT) if night else (_RED, _BLUE)
        height, step = self.height(), _LONG + _APART
        for number, left in enumerate(range(-height, self.width() + height, step)):
            painter.fillPath(_slanting(left, height), QColor(colours[number % 2]))
        painter.end()


def _slanting(left: int, height: int) -> "QPainterPath":
    from PySide6.QtGui import QPainterPath, QPolygonF  # noqa: PLC0415 - see above

    path = QPainterPath()
    corners = (
        (left, height),
        (left + height, 0),
        (left + height + _LONG, 0),
        (left + _LONG, height),
    )
    path.addPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
    return path
