"""All that the window shows, in its places: stripe, header, bars, library, rooms, status line."""

from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from .header import Header
from .stripe import Stripe

_LIBRARY_SHARE = 18  # of the width, in hundredths


class Shell(QWidget):
    """Made anew, with everything in it, when the language changes: it holds no state of its own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("shell")
        self.header = Header(self)
        self._bars = QVBoxLayout()
        self._body = QSplitter()  # with a parent it would load all enums of Qt, 40 ms
        self._body.setObjectName("body")
        self._body.setChildrenCollapsible(False)
        self._stack = QStackedWidget()
        self._stack.setObjectName("rooms")
        self._body.addWidget(self._stack)
        self._rooms: dict[str, QWidget] = {}
        self._wanted = "read"
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(Stripe(self))
        self._layout.addWidget(self.header)
        self._layout.addLayout(self._bars)
        self._layout.addWidget(self._body, 1)

    def add_bar(self, bar: QWidget) -> None:
        """Put *bar* between the header and the rooms."""
        self._bars.addWidget(bar)

    def add_status_line(self, line: QWidget) -> None:
        """Put *line* below everything."""
        self._layout.addWidget(line)

    def add_library(self, library: QWidget) -> None:
        """Put *library* beside the rooms, where a line begins."""
        self._body.insertWidget(0, library)
        self._body.setStretchFactor(1, 1)
        share = self.width() * _LIBRARY_SHARE // 100
        self._body.setSizes([share, self.width() - share])

    def add_room(self, name: str, room: QWidget) -> None:
        """Give the room *name* its place."""
        self._rooms[name] = room
        self._stack.addWidget(room)
        if name == self._wanted:
            self._stack.setCurrentWidget(room)

    def show_room(self, name: str) -> None:
        """Show the room *name*; as soon as it is made, if it isn't yet."""
        self._wanted = name
        self.header.show_room(name)
        if name in self._rooms:
            self._stack.setCurrentWidget(self._rooms[name])
