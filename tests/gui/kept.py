"""What is kept, for tests: real stores in memory, and a folder with real vaults where need be."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop_app.storage.paths import Places
from desktop_app.usecases.open_stores import CaseStore, Keep, open_keep, open_library
from desktop_app.usecases.whole_keep import Vaults


class KeptInMemory(QObject):
    """Opens and locks real stores, and remembers what it was asked to save."""

    changed = Signal()

    def __init__(self, folder: Path = Path("/nonexistent")) -> None:
        super().__init__()
        self.places = Places(
            vaults=folder / "vaults", settings=folder / "settings", cache=folder / "cache"
        )
        self.keep: Keep | None = None
        self.library: CaseStore | None = None
        self.is_open = self.is_kept_here = False
        self.saves = self.purges = 0
        self.vaults: Vaults | None = None
        self._connections = [sqlite3.connect(":memory:") for _ in range(2)]
        self._stores = open_keep(self._connections[0]), open_library(self._connections[1])

    def unlock(self) -> "KeptInMemory":
        self.is_kept_here = self.is_open = True
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

    def contents(self) -> tuple[bytes, bytes]:
        keep, library = (one.serialize() for one in self._connections)
        return keep, library

    def take_over(self, vaults: Vaults) -> None:
        self.vaults = vaults
        self._stores = open_keep(vaults.keep.connection), open_library(vaults.library.connection)
        self.unlock()

    def release(self) -> Vaults | None:
        vaults, self.vaults = self.vaults, None
        self.is_kept_here = self.places.vaults.exists()
        self.lock()
        return vaults

    def end(self) -> None:
        for connection in self._connections:
            connection.close()


@contextmanager
def kept_in_memory(folder: Path = Path("/nonexistent")) -> Iterator[KeptInMemory]:
    kept = KeptInMemory(folder)
    try:
        yield kept
    finally:
        kept.end()
