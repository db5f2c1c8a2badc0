"""Notices that the system got other looks: an accent, a font, a palette."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget


class SystemWatch(QObject):
    """Listens at a window, to which the system tells it."""

    changed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Pass everything on."""
        if event.type() is QEvent.Type.ThemeChange:
            self.changed.emit()
        return False
