"""Locking: all is saved, and this process makes room for one that knows no key and no word."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from .main_window import MainWindow
from .restart import LOCKED, NEXT_PERSON, start_over
from .viewmodels.keeping_state import KeepingState
from .viewmodels.models import Models

_PAUSE_MS = 1_000
_UNLOCKED = (KeepingState.OPEN, KeepingState.READ_ONLY)


class Lock(QObject):
    """Locks on demand; a typed name stays in memory after every kind of clearing, so nothing is.

    What is open comes back with the key: the case, the room, every word. What doesn't are the
    steps of undo, and the pages of a sheet beside the review.
    """

    def __init__(self, window: MainWindow, models: Models, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._keeping = models.keeping
        self._runner = models.runner
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_PAUSE_MS)
        self._later.timeout.connect(self.lock_when_free)

    def lock(self) -> bool:
        """Lock now, whatever runs; whether it is locked. Words that can't be saved stay open."""
        if self._keeping.state not in _UNLOCKED or not self._keeping.save_now():
            return False
        self._window.hide()
        self._runner.when_free(self._be_locked)
        return True

    def lock_when_free(self) -> None:
        """Lock as soon as no letters are on their way."""
        if self._runner.is_busy:
            self._later.start()
        else:
            self.lock()

    def forget_all(self) -> None:
        """Be a guest's window that knows nothing of before."""
        self._window.hide()
        self._runner.when_free(self._be_new)

    def _be_locked(self) -> None:
        _leave(lambda: start_over(LOCKED))

    def _be_new(self) -> None:
        _leave(lambda: start_over(NEXT_PERSON))


def _leave(start: Callable[[], object]) -> None:
    """Start over, or at least be gone."""
    try:
        start()
    except OSError:
        QApplication.exit(0)
