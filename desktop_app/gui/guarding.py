"""Has what is kept locked when nobody is there, and before the computer sleeps."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from .lock import Lock
from .main_window import MainWindow
from .viewmodels.models import Models


class Guarding(QObject):
    """Begins when something is open; a guest's window loads none of it."""

    def __init__(self, window: MainWindow, models: Models, lock: Lock) -> None:
        super().__init__(window)
        self._window = window
        self._lock = lock
        self._guard = models.guard
        self._begun = False
        models.keeping.opened.connect(self._begin)

    def _begin(self) -> None:
        if self._begun:
            return
        self._begun = True
        from .idle_watch import IdleWatch  # noqa: PLC0415 - see above
        from .sleep_watch import SleepWatch  # noqa: PLC0415

        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            self._idle = IdleWatch(self._window, app)
            self._idle.idle.connect(self._lock.lock_when_free)
            self._wait()
            self._guard.changed.connect(self._wait)
        self._sleep = SleepWatch(self)
        self._sleep.falling_asleep.connect(self._lock_at_once)
        self._sleep.start()
        self._guard.watch_sleep(self._sleep)

    def _wait(self) -> None:
        self._idle.wait(self._guard.idle_minutes)

    def _lock_at_once(self) -> None:
        self._lock.lock()
