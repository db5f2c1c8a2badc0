"""A whole window that a trial can use, as the user has it."""

import json
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import TypeVar

from PySide6.QtCore import (
    QEvent,
    QEventLoop,
    QMessageLogContext,
    QObject,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QTabWidget, QWidget

from ..bootstrap import Furnisher, Kept, make_window
from ..gui.application import make_application
from ..gui.viewmodels.house import RoomName
from ..gui.viewmodels.models import Models

W = TypeVar("W", bound=QObject)
_PATIENCE_S = 30.0
_LOOK_MS = 20


class NotComeError(Exception):
    """What a trial waited for did not come."""


class OpenedWindow:
    """The window with a sheet open, and what Qt has complained about so far."""

    def __init__(self, app: QApplication, furnisher: Furnisher) -> None:
        self.app = app
        self.furnisher = furnisher
        self.window = furnisher.window
        self.complaints: list[str] = []
        self._wake = QTimer(app)  # Qt waits for events, as in the program, but not for too long
        self._wake.start(_LOOK_MS)
        qInstallMessageHandler(self._note)

    @property
    def models(self) -> Models:
        """The view models; there once the window is furnished."""
        if self.furnisher.models is None:
            raise NotComeError("view models")
        return self.furnisher.models

    def find(self, kind: type[W], name: str) -> W:
        """The one that is to be seen, if any is, of those with that *name* now."""
        found = self.window.findChildren(kind, name)
        if not found:
            raise NotComeError(name)
        seen = [one for one in found if isinstance(one, QWidget) and one.isVisible()]
        return (seen or found)[0]

    def wait_until(self, come: Callable[[], object]) -> None:
        """Go on as the program does until *come*. Raises NotComeError after half a minute."""
        end = time.monotonic() + _PATIENCE_S
        while not come():
            if time.monotonic() > end:
                raise NotComeError(str(come))
            self.app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            self.app.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # only exec does that

    def rest(self, seconds: float) -> None:
        """Let it be for *seconds*."""
        end = time.monotonic() + seconds
        self.wait_until(lambda: time.monotonic() > end)

    def go_to_own_words(self) -> None:
        """Open the step in which the letter itself is written."""
        self.models.house.go(RoomName.WRITE)
        steps = self.find(QTabWidget, "letter")
        steps.setCurrentWidget(self.find(QWidget, "words"))

    def note_bug(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Count what no code expected among the complaints."""
        self.complaints.append(kind.__name__)
        sys.__excepthook__(kind, error, trace)

    def _note(self, kind: QtMsgType, context: QMessageLogContext, text: str | None) -> None:
        if "propagateSizeHints" not in (text or ""):  # offscreen says that of every window
            self.complaints.append(text or "")


class PaintWatch(QObject):
    """Calls back at the first paint of a widget for which *is_it* holds, once it is on screen."""

    def __init__(self, widget: QWidget, is_it: Callable[[], bool]) -> None:
        super().__init__(widget)
        self._is_it = is_it
        self.painted_at: float | None = None
        self._seen = False
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Note when the paint that counts begins: what is posted now comes after it."""
        if event.type() is QEvent.Type.Paint and not self._seen and self._is_it():
            self._seen = True
            QTimer.singleShot(0, self._take_time)
        return False

    def _take_time(self) -> None:
        self.painted_at = time.perf_counter()


@contextmanager
def opened_window(sheet: Path) -> Iterator[OpenedWindow]:
    """The program's own window with *sheet*, shown and drawn once; closed at the end."""
    app = make_application(["paravion"])
    furnisher = make_window(app, sheet, kept=Kept.STAYS_SHUT)
    opened = OpenedWindow(app, furnisher)
    furnisher.window.show()
    opened.wait_until(lambda: furnisher.models and furnisher.models.page.answer)
    sys.excepthook = opened.note_bug  # no crash dialog: nobody is there to close it
    furnisher.window.activateWindow()
    opened.rest(0.5)
    yield opened
    furnisher.window.guard_closing(lambda: True)
    furnisher.window.close()
    furnisher.stop_work()
    qInstallMessageHandler(None)


def tell(found: dict[str, object]) -> None:
    """Print what was *found*, for whoever started the trial."""
    found["platform"] = QGuiApplication.platformName()
    sys.stdout.write(json.dumps(found) + "\n")
