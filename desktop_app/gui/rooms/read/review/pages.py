"""The pages of the sheet as it came, with the lines of a field marked."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from .....domain.original import LinePlace
from ....widgets.page_view import PageView


class SheetPage(PageView):
    """One page; a click tells which line is there."""

    line_clicked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sheetPage")
        self._places: dict[int, LinePlace] = {}
        self._marked: tuple[int, ...] = ()

    def show_places(self, places: dict[int, LinePlace], marked: tuple[int, ...]) -> None:
        """Take the *places* of the lines of this page, and which of them are *marked*."""
        self._places, self._marked = places, marked
        self.update()

    def place(self, line: int) -> QRectF | None:
        """Where *line* is in this widget, None if it is not on this page."""
        place = self._places.get(line)
        return self._rectangle(place) if place is not None and self.has_page else None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the page, and a frame around each marked line."""
        super().paintEvent(event)
        painter = QPainter(self)
        colour = self.palette().link().color()
        painter.setPen(colour)
        colour.setAlpha(40)
        painter.setBrush(colour)
        for line in self._marked:
            if (rectangle := self.place(line)) is not None:
                painter.drawRect(rectangle.adjusted(-2, -1, 2, 1))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tell the line under the mouse."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._tell(event.position())

    def _tell(self, at: QPointF) -> None:
        for line, place in self._places.items():
            if self._rectangle(place).adjusted(-2, -2, 2, 2).contains(at):
                self.line_clicked.emit(line)
                return

    def _rectangle(self, place: LinePlace) -> QRectF:
        size = self.sizeHint()
        left = max(0, round((self.width() - size.width()) / 2))
        return QRectF(
            left + place.left * size.width(),
            place.top * size.height(),
            (place.right - place.left) * size.width(),
            (place.bottom - place.top) * size.height(),
        )
