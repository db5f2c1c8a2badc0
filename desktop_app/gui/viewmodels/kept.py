"""The stores of what is kept on this computer, for the view models that show it."""

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance

    from ...usecases.open_stores import CaseStore, Keep


class Kept(Protocol):
    """Who opens and closes the stores; both are None for a guest, and while they are locked."""

    @property
    def keep(self) -> "Keep | None":
        """What is the user's own."""

    @property
    def library(self) -> "CaseStore | None":
        """The cases; None too where only they can't be opened."""

    @property
    def is_open(self) -> bool:
        """Whether a change is saved; else the stores, if they are there, are only to be read."""

    @property
    def changed(self) -> "SignalInstance":
        """Stores were opened or closed, or something else became different."""

    def save_soon(self, *, purge: bool = False) -> None:
        """A store was changed; *purge*: something was deleted from it, and is to be gone."""


class Stores(QObject):
    """The stores as they are now. They tell when they become others, and of nothing else."""

    changed = Signal()

    def __init__(self, kept: Kept, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept = kept
        self._told = (kept.keep, kept.library, kept.is_open)
        kept.changed.connect(self._look)

    @property
    def keep(self) -> "Keep | None":
        """What is the user's own, to be read."""
        return self._kept.keep

    @property
    def open_keep(self) -> "Keep | None":
        """The same, to be changed; None where a change would not be saved."""
        return self._kept.keep if self._kept.is_open else None

    @property
    def library(self) -> "CaseStore | None":
        """The cases."""
        return self._kept.library

    @property
    def is_open(self) -> bool:
        """Whether a change is saved."""
        return self._kept.is_open

    def save_soon(self, *, purge: bool = False) -> None:
        """As `Kept.save_soon`."""
        self._kept.save_soon(purge=purge)

    def _look(self) -> None:
        now = (self._kept.keep, self._kept.library, self._kept.is_open)
        if now != self._told:
            self._told = now
            self.changed.emit()
