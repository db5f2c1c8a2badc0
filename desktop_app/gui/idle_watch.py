"""Notices that nobody has touched the window for a while."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
        QEvent.Type.InputMethod,
    }
)


class IdleWatch(QObject):
    """Listens where the system hands its events to the window, not at each widget in it.

    What a screen reader does to widgets comes on no such way: changes of the focus count, too.
    """

    idle = Signal()

    def __init__(self, window: QWidget, app: QGuiApplication) -> None:
        super().__init__(window)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.idle)
        app.focusObjectChanged.connect(self.touch)
        handle = window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)

    def wait(self, minutes: float) -> None:
        """Tell after so many *minutes*; 0: never."""
        self._timer.setInterval(round(minutes * 60_000))
        if minutes:
            self._timer.start()
        else:
            self._timer.stop()

    def touch(self, *_: object) -> None:
        """Somebody is there."""
        if self._timer.interval():
            self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Pass everything on."""
        if event.type() in _TOUCHES:
            self.touch()
        return False
