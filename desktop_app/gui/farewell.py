"""Saves what is typed before the system ends the program: a signal, a log-out."""

import os
import signal
import sys

from PySide6.QtCore import QObject, QSocketNotifier
from PySide6.QtGui import QGuiApplication, QSessionManager

from .viewmodels.keeping import Keeping

_ASKED_TO_END = ("SIGTERM", "SIGINT", "SIGHUP")


class Farewell(QObject):
    """Listens from the moment on that something is kept; a guest's program just ends."""

    def __init__(self, keeping: Keeping, app: QGuiApplication) -> None:
        super().__init__(app)
        self._keeping = keeping
        self._app = app
        self._notifier: QSocketNotifier | None = None
        app.commitDataRequest.connect(self._save)
        keeping.opened.connect(self._listen)

    def _listen(self) -> None:
        """Have Python see signals while Qt waits for events: they come as bytes in a pipe."""
        if self._notifier is not None or sys.platform == "win32":
            return  # Windows closes the window, or tells it that the session ends
        read, write = os.pipe()
        for end in (read, write):
            os.set_blocking(end, False)
        signal.set_wakeup_fd(write, warn_on_full_buffer=False)
        self._notifier = QSocketNotifier(read, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._wake)
        self._read = read
        for name in _ASKED_TO_END:
            signal.signal(getattr(signal, name), self._end)

    def _wake(self) -> None:
        os.read(self._read, 64)  # Python calls `_end` as soon as this returns

    def _end(self, number: int, frame: object) -> None:
        """End, unless words would be lost: then the bar says why."""
        if self._keeping.save_now():
            self._app.exit(0)

    def _save(self, session: QSessionManager) -> None:
        self._keeping.save_now()
