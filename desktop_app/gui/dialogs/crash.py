"""A bug of ours: what can be told about it, without anything that names a person."""

import sys
import threading
import traceback
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from ... import __version__
from ..widgets.text import plain

_LAST_FRAMES = 30


def crash_details(error: BaseException) -> str:
    """Kinds of errors and places in the code; no messages, no values, no paths of the user's."""
    lines = [f"Par Avion {__version__}, Python {sys.version.split()[0]}, {sys.platform}"]
    seen: BaseException | None = error
    while seen is not None:
        lines.append(type(seen).__name__)
        frames = traceback.extract_tb(seen.__traceback__)[-_LAST_FRAMES:]
        lines += [f"  {_place(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames]
        seen = seen.__cause__ or seen.__context__
    return "\n".join(lines)


def _place(path: str) -> str:
    """The end of *path* that says where in the code; what is before may hold a user's name."""
    parts = path.replace("\\", "/").split("/")
    return "/".join(parts[-3:] if "desktop_app" in parts else parts[-1:])


class CrashDialog(QDialog):
    """Says that the window goes on, and offers the details to copy."""

    def __init__(self, details: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("crashDialog")
        self.setWindowTitle("Par Avion")
        self._details = details
        what = self.tr(
            "Something went wrong inside Par Avion. What you typed is still here: save your"
            " letters, then start the program again."
        )
        more = self.tr(
            "If you tell us about it, please copy these details. They hold nothing of yours."
        )
        shown = QPlainTextEdit(details, self)
        shown.setObjectName("crashDetails")
        shown.setAccessibleName(self.tr("Details of the error"))
        shown.setReadOnly(True)
        shown.setAcceptDrops(False)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        copy = buttons.addButton(self.tr("&Copy details"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setObjectName("crashCopy")

        layout = QVBoxLayout(self)
        layout.addWidget(plain(what, "lead", self))
        layout.addWidget(plain(more, "quiet", self))
        layout.addWidget(shown, 1)
        layout.addWidget(buttons)
        copy.clicked.connect(self._copy)
        buttons.rejected.connect(self.reject)
        self.resize(self.fontMetrics().averageCharWidth() * 90, self.fontMetrics().height() * 24)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details)


class CrashReporter(QObject):
    """Takes what no code expected, from every thread, and shows it once at a time."""

    _crashed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open: CrashDialog | None = None
        self._crashed.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Stand in for Python's own hooks."""
        sys.excepthook = self.take
        threading.excepthook = self._take_from_thread

    def take(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Show *error* as soon as the event loop is back."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
        else:
            self._crashed.emit(crash_details(error))

    def _take_from_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self.take(args.exc_type, args.exc_value, args.exc_traceback)

    def _show(self, details: str) -> None:
        if self._open is not None:
            return
        self._open = CrashDialog(details, QApplication.activeWindow())
        self._open.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._open.destroyed.connect(self._forget)  # not before: a window-less one is Python's own
        self._open.open()

    def _forget(self) -> None:
        self._open = None
