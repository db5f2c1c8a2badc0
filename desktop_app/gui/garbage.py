"""Python's search for garbage, kept in the GUI thread."""

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 500


class GarbageSearch(QObject):
    """Looks for objects that only refer to each other, as often as Python itself would.

    Python looks wherever the next object happens to be made. In a worker thread that would
    destroy widgets there, and with them the whole program.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        gc.freeze()  # the modules loaded by now stay for good: to look through them takes 20 ms
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(look)
        self._timer.start()

    def stop(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()


def look() -> None:
    """Look through the generations that have grown enough, as Python would at the next object."""
    grown = zip(gc.get_count(), gc.get_threshold(), strict=True)
    due = [generation for generation, (count, limit) in enumerate(grown) if count > limit]
    if due:
        gc.collect(max(due))
