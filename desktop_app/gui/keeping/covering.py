"""Puts the cover over the window while what is kept isn't open, and takes it off again."""

from PySide6.QtCore import QObject, QTimer

from ..main_window import MainWindow
from ..viewmodels.keeping import Keeping
from ..viewmodels.keeping_state import KeepingState
from .cover import Cover

_PATIENCE_MS = 500  # an unlocked keyring answers sooner: nothing has to flash up


class Covering(QObject):
    """Follows the state of keeping; the cover is made when it is first needed."""

    def __init__(self, window: MainWindow, keeping: Keeping) -> None:
        super().__init__(window)
        self._window = window
        self._keeping = keeping
        self._cover: Cover | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self._put_on)
        keeping.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        if not self._keeping.covers:
            self._patience.stop()
            self._take_off()
        elif self._keeping.state is not KeepingState.OPENING:
            self._put_on()
        elif self._cover is None and not self._patience.isActive():
            self._patience.start()

    def _put_on(self) -> None:
        if self._cover is None and self._keeping.covers:
            self._cover = Cover(self._keeping)
            self._window.cover(self._cover)
            self._cover.take_keyboard()

    def _take_off(self) -> None:
        if self._cover is not None:
            cover, self._cover = self._cover, None
            self._window.uncover(cover)
