"""When what is kept is locked by itself: after a pause, and before the computer sleeps."""

from typing import Protocol

from PySide6.QtCore import QObject, Signal

from ...domain.settings import RANGES, Settings


class HearsSleep(Protocol):
    """Who is told that the computer goes to sleep."""

    @property
    def is_listening(self) -> bool:
        """Whether there is anything to hear."""


class GuardViewModel(QObject):
    """Knows how long the window stays open while nobody touches it."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.idle_minutes = Settings().idle_minutes
        self._sleep: HearsSleep | None = None

    @property
    def hears_of_sleep(self) -> bool:
        """Whether the computer tells before it sleeps; known only while something is open."""
        return self._sleep is not None and self._sleep.is_listening

    def wait(self, minutes: int) -> None:
        """Lock after so many *minutes* without a touch; 0: never."""
        least, most = RANGES["idle_minutes"]
        if least <= minutes <= most and minutes != self.idle_minutes:
            self.idle_minutes = minutes
            self.changed.emit()

    def watch_sleep(self, sleep: HearsSleep) -> None:
        """Ask *sleep* whether there is anything to hear."""
        self._sleep = sleep
