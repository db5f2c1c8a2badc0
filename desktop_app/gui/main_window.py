"""The window itself: its title and size, what is dropped on it, its closing.

It is made bare, so that it can be seen and used at once: a sheet can be opened or dropped before
anything that shows one is there. What goes into its shell comes after the first paint.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QMainWindow, QStackedWidget

from .shell.shell import Shell

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QPaintEvent
    from PySide6.QtWidgets import QWidget

_SMALL_SCREEN = 1400  # the rooms want all of it


class MainWindow(QMainWindow):
    """One window for everything; what it shows is its `shell`."""

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
        self._places = QStackedWidget()
        self._places.setObjectName("places")
        self.setCentralWidget(self._places)
        self.shell = self._new_shell()
        self._take_size()

    def renew_shell(self) -> Shell:
        """An empty shell in place of the one there was, if any: it speaks today's language."""
        self._is_furnished = False
        before = self.shell
        self.shell = self._new_shell()
        self._places.removeWidget(before)
        before.hide()
        before.deleteLater()
        return self.shell

    def _new_shell(self) -> Shell:
        shell = Shell(self)
        shell.header.open_button.clicked.connect(self._ask_to_open)
        self._places.insertWidget(0, shell)
        return shell

    def cover(self, screen: "QWidget") -> None:
        """Show *screen* and nothing else: whatever is in the shell can't be seen or reached."""
        self._places.addWidget(screen)
        self._places.setCurrentWidget(screen)

    def uncover(self, screen: "QWidget") -> None:
        """Show the shell again, and let *screen* go."""
        self._places.setCurrentWidget(self.shell)
        self._places.removeWidget(screen)
        screen.hide()
        screen.deleteLater()

    def _take_size(self) -> None:
        room = self.screen().availableGeometry()
        if room.width() < _SMALL_SCREEN:
            self.setGeometry(room)  # until the window manager has maximised it
            self.showMaximized()
        else:
            self.resize(room.size() * 0.9)

    # ------------------------------------------------------------ what comes in later

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

    def when_finished(self, wish: Callable[[], None]) -> None:
        """Do *wish* now, or as soon as everything is in its place."""
        if self._is_furnished:
            wish()
        else:
            self._wishes.append(wish)

    def _ask_to_open(self) -> None:
        self.when_finished(self.open_wanted.emit)

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
            self.when_finished(lambda: self.sheet_dropped.emit(paths))
        else:
            self.when_finished(lambda: self.text_dropped.emit(text))

    # ------------------------------------------------------------ begin and end

    def paintEvent(self, event: "QPaintEvent") -> None:
        """Tell once that the window is to be seen; all that is slow begins after that."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self.first_painted.emit)

    def keyPressEvent(self, event: "QKeyEvent") -> None:
        """Take Ctrl+O before there is a command for it (a shortcut would load all enums of Qt)."""
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
