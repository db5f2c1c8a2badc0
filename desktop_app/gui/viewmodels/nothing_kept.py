"""A guest's things: there are none, and none come."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from ...usecases.open_stores import CaseStore, Keep
    from ...usecases.whole_keep import Places, Vaults


class NothingKept(QObject):
    """What is kept where nothing is and nothing can be."""

    changed = Signal()
    is_open = False
    is_kept_here = False

    def __init__(self, places: "Places", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.places = places
        self.keep: Keep | None = None
        self.library: CaseStore | None = None

    def save_soon(self, *, purge: bool = False) -> None:
        """Nothing is saved."""

    def contents(self) -> tuple[bytes, bytes]:
        """Nothing."""
        return b"", b""

    def take_over(self, vaults: "Vaults") -> None:
        """Nothing is taken."""

    def release(self) -> "Vaults | None":
        """Nothing is open."""
        return None
