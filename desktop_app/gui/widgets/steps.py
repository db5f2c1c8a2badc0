"""Builds something large a few milliseconds at a time, so that the window can answer between."""

from collections.abc import Iterator
from time import monotonic

from PySide6.QtCore import QObject, QTimer

_STEP_S = 0.005  # what is built takes some times as long to be laid out and painted


class Steps(QObject):
    """Runs through one generator after the other; a new one takes the place of the one before."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._steps: Iterator[None] = iter(())
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._go_on)

    @property
    def are_done(self) -> bool:
        """Whether nothing is left to be built."""
        return not self._pause.isActive()

    def take(self, steps: Iterator[None], *, at_once: bool = True) -> None:
        """Run through *steps*, the first of them *at_once* or after what else is waiting."""
        self._steps = steps
        if at_once:
            self._go_on()
        else:
            self._pause.start()

    def _go_on(self) -> None:
        begun = monotonic()
        for _ in self._steps:
            if monotonic() - begun > _STEP_S:
                self._pause.start()
                return
