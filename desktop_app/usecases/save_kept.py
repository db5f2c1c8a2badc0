"""Bring what is kept to the disk, never an older state after a newer one."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date

from ..domain.vault import KeyKind
from ..storage.key_slots import SlotKey
from ..storage.vault import Vault
from ..storage.wiping import wiped
from .open_vault import Vaults

_Write = Callable[[bytes], object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """The two databases as they were at one moment; None: as it was saved before.

    *number* counts the snapshots of a session. *purge*: something was deleted, and older
    generations must go. *wipe*: traces of what was deleted earlier may be in them.
    """

    number: int
    keep: bytes | None = field(default=None, repr=False)
    library: bytes | None = field(default=None, repr=False)
    purge: bool = False
    wipe: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyChange:
    """Other ways in: what is in *add*, ready for its slot, takes the place of one of its kind."""

    add: tuple[SlotKey, ...] = ()
    remove: frozenset[KeyKind] = frozenset()


class KeptSaver:
    """Saves snapshots of open vaults, in whichever threads."""

    def __init__(self, vaults: Vaults) -> None:
        self._vaults = vaults
        self._newest = 0
        self._keep = b""  # saved last in this session
        self._one_at_a_time = threading.Lock()

    def save(self, snapshot: Snapshot, day: date) -> Snapshot | None:
        """Have *snapshot* on the disk when this returns; nothing is done if a newer one is there.

        Returns it as it was saved: without a trace of what was deleted, after a purge; None: it
        was not. Raises CannotWriteError, VaultReadOnlyError.
        """
        with self._one_at_a_time:
            if snapshot.number < self._newest:
                return None
            return self._saved(snapshot, day, _way(self._vaults.keep, snapshot, day))

    def change_keys(self, snapshot: Snapshot, day: date, change: KeyChange) -> Snapshot | None:
        """As `save`, and from now on the keep opens otherwise; even if a newer one is there.

        Every older generation of the keep goes with the keys that it was sealed for. *snapshot*
        has the keep in it. Raises KeyCountError, too, where no way in would be left.
        """

        def rekey(content: bytes) -> object:
            keep = self._vaults.keep
            return keep.change_keys(content, day, add=change.add, remove=change.remove)

        with self._one_at_a_time:
            if snapshot.number < self._newest:
                rekey(self._keep or snapshot.keep or b"")
                return None
            return self._saved(snapshot, day, rekey)

    def _saved(self, snapshot: Snapshot, day: date, write_keep: _Write) -> Snapshot:
        saved = _wiped(snapshot) if snapshot.purge or snapshot.wipe else snapshot
        library = self._vaults.library
        if library is not None and saved.library is not None:
            _way(library, saved, day)(saved.library)
        if saved.keep is not None:
            write_keep(saved.keep)
            self._keep = saved.keep
        self._newest = saved.number
        return saved


def _way(vault: Vault, snapshot: Snapshot, day: date) -> _Write:
    def write(content: bytes) -> object:
        return (vault.purge if snapshot.purge else vault.save)(content, day)

    return write


def _wiped(snapshot: Snapshot) -> Snapshot:
    keep, library = snapshot.keep, snapshot.library
    return replace(
        snapshot,
        keep=wiped(keep) if keep is not None else None,
        library=wiped(library) if library is not None else None,
    )
