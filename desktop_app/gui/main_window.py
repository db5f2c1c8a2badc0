"""The window itself: header and columns, its title, what is dropped on it, its closing.

It is made bare, so that it can be seen and used at once: a sheet can be opened or dropped before
anything that shows one is there. What goes into it comes after the first paint.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QPaintEvent

_SMALL_SCREEN = 1400  # the three columns want all of it
_SHARES = (27, 33, 40)  # of the width


class MainWindow(QMainWindow):
    """The case, the letter and the page, under one header."""

    first_painted = Signal()
    furnished = Signal()  # everything is in its place
    sheet_dropped = Signal(object)  # the paths
    text_dropped = Signal(str)
    open_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setAcceptDrops(True)
        self.setWindowTitle("Par Avion")
        self._painted = False
        self._is_furnished = False
        self._wishes: list[Callable[[], None]] = []  # what was asked for before that
        self._may_close: Callable[[], bool] | None = None
        inside = QWidget(self)
        self._layout = QVBoxLayout(inside)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        stripe = QFrame(inside)
        stripe.setObjectName("stripe")
        self._columns = QSplitter()  # with a parent it would load all enums of Qt, 40 ms
        self._columns.setObjectName("columns")
        self._columns.setChildrenCollapsible(False)
        self._layout.addWidget(stripe)
        self._layout.addWidget(self._header(inside))
        self._layout.addWidget(self._columns, 1)
        self.setCentralWidget(inside)
        self._take_size()

    def _header(self, parent: QWidget) -> QFrame:
        header = QFrame(parent)
        header.setObjectName("header")
        row = QHBoxLayout(header)
        self.open_button = self._button("open", self.tr("&Open…"), "plain", header)
        self.print_button = self._button("print", self.tr("P&rint…"), "plain", header)
        self.save_button = self._button("save", self.tr("&Save letters…"), "primary", header)
        self.open_button.clicked.connect(self._ask_to_open)
        self.print_button.setEnabled(False)
        self.save_button.setEnabled(False)
        row.addWidget(self.open_button)
        row.addStretch(1)
        row.addWidget(self.print_button)
        row.addWidget(self.save_button)
        return header

    def _button(self, name: str, text: str, role: str, parent: QWidget) -> QPushButton:
        button = QPushButton(text, parent)
        button.setObjectName(name)
        button.setAccessibleName(text.replace("&", ""))
        button.setProperty("role", role)
        return button

    def _take_size(self) -> None:
        room = self.screen().availableGeometry()
        if room.width() < _SMALL_SCREEN:
            self.setGeometry(room)  # until the window manager has maximised it
            self.showMaximized()
        else:
            self.resize(room.size() * 0.9)

    # ------------------------------------------------------------ what comes in later

    def add_bar(self, bar: QWidget) -> None:
        """Put *bar* between the header and the columns."""
        self._layout.insertWidget(self._layout.count() - 1, bar)

    def add_column(self, panel: QWidget) -> None:
        """Put *panel* to the right of the columns that are there."""
        self._columns.addWidget(panel)
        position = self._columns.count() - 1
        self._columns.setStretchFactor(position, _SHARES[position])
        self._columns.setSizes([self.width() * share // 100 for share in _SHARES])

    def guard_closing(self, may_close: Callable[[], bool]) -> None:
        """Ask *may_close* before the window closes."""
        self._may_close = may_close

    def finish(self) -> None:
        """Everything is in its place: do what was asked for meanwhile."""
        self._is_furnished = True
        wishes, self._wishes = self._wishes, []
        for wish in wishes:
            wish()
        self.furnished.emit()

    @property
    def has_wishes(self) -> bool:
        """Whether something was asked for before everything was in its place."""
        return bool(self._wishes)

    def show_case(self, case: str) -> None:
        """Name the *case* in the title; it must never name a person."""
        self.setWindowTitle(f"Par Avion – {case}" if case else "Par Avion")

    def _when_finished(self, wish: Callable[[], None]) -> None:
        if self._is_furnished:
            wish()
        else:
            self._wishes.append(wish)

    def _ask_to_open(self) -> None:
        self._when_finished(self.open_wanted.emit)

    # ------------------------------------------------------------ dropped things

    def dragEnterEvent(self, event: "QDragEnterEvent") -> None:
        """Welcome a file, or text."""
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: "QDropEvent") -> None:
        """Pass on what was dropped."""
        event.acceptProposedAction()
        urls, text = event.mimeData().urls(), event.mimeData().text()
        if urls:
            paths = tuple(Path(url.toLocalFile()) if url.isLocalFile() else None for url in urls)
            self._when_finished(lambda: self.sheet_dropped.emit(paths))
        else:
            self._when_finished(lambda: self.text_dropped.emit(text))

    # ------------------------------------------------------------ begin and end

    def paintEvent(self, event: "QPaintEvent") -> None:
        """Tell once that the window is to be seen; all that is slow begins after that."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self.first_painted.emit)

    def keyPressEvent(self, event: "QKeyEvent") -> None:
        """Take Ctrl+O before there is a menu for it (a shortcut would load all enums of Qt)."""
        from PySide6.QtGui import QKeySequence  # noqa: PLC0415 - see above

        if event.matches(QKeySequence.StandardKey.Open):
            self._ask_to_open()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: "QCloseEvent") -> None:
        """Close only if nothing typed is lost, or the user wants that."""
        if self._may_close is None or self._may_close():
            event.accept()
        else:
            event.ignore()
