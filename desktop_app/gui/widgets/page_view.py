"""The picture of a page, with nothing between its pixels and those of the screen."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ...domain.page_image import PageImage


class PageView(QWidget):
    """Paints one page, each of its pixels on one of the screen's."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preview")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._image = QImage()
        self._pixels = b""

    def show_page(self, page: PageImage | None) -> None:
        """Show *page*; None shows the empty ground."""
        if page is None:
            self._image, self._pixels = QImage(), b""
        else:
            self._pixels = page.pixels  # the picture uses these bytes, and doesn't copy them
            self._image = QImage(
                self._pixels, page.width, page.height, page.stride, QImage.Format.Format_RGB32
            )
            self._image.setDevicePixelRatio(self.devicePixelRatioF())
        self.updateGeometry()
        self.update()

    @property
    def has_page(self) -> bool:
        """Whether a page is shown."""
        return not self._image.isNull()

    def sizeHint(self) -> QSize:
        """The size of the page."""
        return self._image.deviceIndependentSize().toSize()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the page in the middle, with a fine edge."""
        if self._image.isNull():
            return
        size = self._image.deviceIndependentSize()
        left = max(0.0, (self.width() - size.width()) / 2)
        painter = QPainter(self)
        painter.drawImage(QPointF(round(left), 0), self._image)
        painter.setPen(self.palette().mid().color())
        painter.drawRect(QRectF(round(left), 0, size.width() - 1, size.height() - 1))
        painter.end()
