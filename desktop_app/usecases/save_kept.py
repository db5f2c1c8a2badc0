"""Bring what is kept to the disk, never an older state after a newer one."""

import threading
from dataclasses import dataclass, field
from datetime import date

from .open_vault import Vaults


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """The two databases as they were at one moment; None: as it was saved before.

    *number* counts the snapshots of a session. *purge*: something was deleted, and older
    generations must go.
    """

    number: int
    keep: bytes | None = field(default=None, repr=False)
    library: bytes | None = field(default=None, repr=False)
    purge: bool = False


class KeptSaver:
    """Saves snapshots of open vaults, in whichever threads."""

    def __init__(self, vaults: Vaults) -> None:
        self._vaults = vaults
        self._newest = 0
        self._one_at_a_time = threading.Lock()

    def save(self, snapshot: Snapshot, day: date) -> None:
        """Have *snapshot* on the disk when this returns; nothing is done if a newer one is there.

        Raises CannotWriteError, VaultReadOnlyError.
        """
        with self._one_at_a_time:
            if snapshot.number < self._newest:
                return
            vaults = (self._vaults.library, snapshot.library), (self._vaults.keep, snapshot.keep)
            for vault, content in vaults:
                if vault is not None and content is not None:
                    (vault.purge if snapshot.purge else vault.save)(content, day)
            self._newest = snapshot.number
