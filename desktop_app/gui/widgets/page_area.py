"""A page to scroll through, drawn to fit the room that there is for it."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from ...domain.page_image import PageImage
from .page_view import PageView


class PageArea(QScrollArea):
    """Tells how much room a page has, in device pixels: at first, and whenever that changes."""

    room_changed = Signal(int, int)  # width and height

    def __init__(
        self, name: str, accessible_name: str, view: PageView, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(accessible_name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAcceptDrops(False)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(view)
        self._view = view
        self.viewport().installEventFilter(self)

    @property
    def room(self) -> QSize:
        """The device pixels that a page can be drawn with; none while nobody sees them."""
        if not self.isVisible():
            return QSize(0, 0)
        size, ratio = self.viewport().size(), self.devicePixelRatioF()
        return QSize(int(size.width() * ratio), int(size.height() * ratio))

    def show_page(self, page: PageImage | None, *, whole: bool = False) -> None:
        """Show *page*; *whole*: never higher than the room."""
        self._view.show_page(page)
        self._view.setMinimumHeight(0 if whole else self._view.sizeHint().height())

    def have_bar(self, always: bool) -> None:
        """Have the bar always or never there: its coming and going would resize the page."""
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOn if always else policy.ScrollBarAlwaysOff
        )

    def showEvent(self, event: QShowEvent) -> None:
        """Have the page drawn for this room: another one has another size."""
        super().showEvent(event)
        self._tell()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Have the page drawn anew when there is more or less room for it."""
        if event.type() is QEvent.Type.Resize:
            self._tell()
        return super().eventFilter(watched, event)

    def _tell(self) -> None:
        room = self.room
        if room.width() > 0:
            self.room_changed.emit(room.width(), room.height())
