"""What is kept, for tests: real stores in memory."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, Signal

from desktop_app.usecases.open_stores import CaseStore, Keep, open_keep, open_library


class KeptInMemory(QObject):
    """Opens and locks real stores, and remembers what it was asked to save."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.keep: Keep | None = None
        self.library: CaseStore | None = None
        self.is_open = False
        self.saves = self.purges = 0
        self._connections = [sqlite3.connect(":memory:") for _ in range(2)]
        self._stores = open_keep(self._connections[0]), open_library(self._connections[1])

    def unlock(self) -> "KeptInMemory":
        self.is_open = True
        self.keep, self.library = self._stores
        self.changed.emit()
        return self

    def lock(self) -> None:
        self.is_open = False
        self.keep = self.library = None
        self.changed.emit()

    def save_soon(self, *, purge: bool = False) -> None:
        self.saves += 1
        self.purges += purge
        self.changed.emit()  # as the real one does when something is to be saved

    def end(self) -> None:
        for connection in self._connections:
            connection.close()


@contextmanager
def kept_in_memory() -> Iterator[KeptInMemory]:
    kept = KeptInMemory()
    try:
        yield kept
    finally:
        kept.end()
