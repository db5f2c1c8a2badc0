"""A vault: one SQLite database in memory, and the sealed generations of it on disk.

A save, in order:
1. `snapshot`, in the thread that owns the connection: the database as bytes.
2. `save`, in a job: the bytes are sealed (`states_on_disk`, `sealing`),
3. written straight to a new file, never renamed, never over an old one,
4. and brought to the disk: the file, then the folder with its name (`new_file`).
5. Only now `save` returns, and it may be said that this state is saved.
6. Older generations that need not be kept lose their keys, then their names
   (`generations.dispensable`): what is deleted later must not be found in them on the raw disk.

A purge, after something was deleted, and a change of keys:
1. The state is sealed under a new data key, in a higher epoch, and saved as above, twice: there is
   never only one good file. From the first of the two on, the new epoch is in force.
2. All files of lower epochs lose their keys, then their names. If that is cut short, the next
   save or the next opening goes on with it.

The database never touches the disk: SQLite's temporary tables stay in memory too, and what is
deleted is overwritten with zeros, so that no generation carries it on.
"""

import sqlite3
import threading
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from uuid import UUID

from ..domain.errors import VaultReadOnlyError
from ..domain.vault import KeyKind, VaultKind
from .key_slots import Key, SlotKey, companion_key, new_slot_key
from .memory_database import in_memory, stay_in_memory
from .state import State
from .states_on_disk import pruned, written


@dataclass(frozen=True, slots=True, kw_only=True)
class Saved:
    """A state that is on the disk. *not_removed*: older files that should be gone and aren't."""

    generation: int
    name: str
    not_removed: tuple[str, ...] = ()


class Vault:
    """An open vault; made by `vault_opening`, in any thread.

    *damaged* are the names of files that were ignored; *read_only* says that nothing is saved.
    """

    def __init__(
        self,
        folder: Path,
        state: State,
        payload: bytes,
        *,
        damaged: tuple[str, ...] = (),
        read_only: bool = False,
    ) -> None:
        self.folder = folder
        self.read_only = read_only
        self.damaged = damaged
        self._payload = payload
        self._connection: sqlite3.Connection | None = None
        self._state = state
        self._one_at_a_time = threading.Lock()

    @property
    def connection(self) -> sqlite3.Connection:
        """The database in memory; it belongs to the thread that asks for it first."""
        if self._connection is None:
            self._connection = in_memory(self._payload)
            self._payload = b""
        return self._connection

    @property
    def vault_id(self) -> UUID:
        """The vault's own number: its user name in the keyring."""
        return self._state.header.vault_id

    @property
    def kind(self) -> VaultKind:
        """Which of the program's vaults it is."""
        return self._state.header.kind

    @property
    def ways(self) -> tuple[KeyKind, ...]:
        """The kinds of key that open it."""
        return tuple(one.kind for one in self._state.header.slots)

    @property
    def companion(self) -> Key:
        """The key of the vault that this one opens: the library's, if this is the keep."""
        return companion_key(self._state.inside.companion)

    def snapshot(self) -> bytes:
        """The database as it is now, for `save`; in the connection's thread.

        Raises sqlite3.OperationalError within a transaction: half a change must not be kept.
        """
        if self.connection.in_transaction:
            raise sqlite3.OperationalError
        return self.connection.serialize()

    def put_in_place(self, content: bytes) -> bool:
        """Have *content* in memory from now on: the same database, without traces of what is gone.

        In the connection's thread; whether it could be done: not while something is being read.
        """
        if self.connection.in_transaction:
            return False
        try:
            self.connection.deserialize(content)
        except sqlite3.OperationalError:
            return False
        stay_in_memory(self.connection)
        return True

    def save(self, snapshot: bytes, day: date) -> Saved:
        """Bring *snapshot* to the disk; it is there when this returns. In any thread.

        Raises CannotWriteError where it isn't saved, VaultReadOnlyError where it can't be.
        """
        with self._one_at_a_time:
            self._must_be_writable()
            if self._state.is_shadowed:
                return self._renew(snapshot, day, self._state.slot_keys())
            self._state = self._state.next(snapshot, day)
            self._state = written(self.folder, self._state, snapshot)
            return self._tidied(day)

    def purge(self, snapshot: bytes, day: date) -> Saved:
        """Save *snapshot* and let every earlier state be gone; after something was deleted.

        Raises as `change_keys`.
        """
        return self.change_keys(snapshot, day)

    def change_keys(
        self,
        snapshot: bytes,
        day: date,
        *,
        add: Iterable[Key | SlotKey] = (),
        remove: Iterable[KeyKind] = (),
    ) -> Saved:
        """As `purge`; and the kinds of key in *remove* no longer open the vault, those in *add* do.

        A key of a kind that is there already replaces it. A new passphrase that isn't made ready
        for a slot takes a second. Raises
        CannotWriteError where it can't be said to be done, VaultReadOnlyError, and KeyCountError
        where no key would be left.
        """
        with self._one_at_a_time:
            self._must_be_writable()
            added = [key if isinstance(key, SlotKey) else new_slot_key(key) for key in add]
            gone = {*remove, *(key.kind for key in added)}
            kept = [key for key in self._state.slot_keys() if key.kind not in gone]
            return self._renew(snapshot, day, (*kept, *added))

    def close(self) -> None:
        """Forget the database."""
        if self._connection is not None:
            self._connection.close()

    def _renew(self, snapshot: bytes, day: date, keys: tuple[SlotKey, ...]) -> Saved:
        """Save *snapshot* twice under a new data key, and remove all that is under an older one.

        If the first of the two can't be said to be on the disk, it may still turn up there after a
        power cut, and would then be in force. So the old state counts as shadowed: its next save
        goes to a higher epoch still.
        """
        state = self._state.under_new_key(keys).next(snapshot, day)
        self._state = self._state.shadowed_by(state)
        self._state = written(self.folder, state, snapshot)
        self._state = self._state.next(snapshot, day)
        self._state = written(self.folder, self._state, snapshot)
        return self._tidied(day)

    def _tidied(self, day: date) -> Saved:
        """What was saved, after removing what need not or must not be kept."""
        self._state = pruned(self.folder, self._state, day)
        return Saved(
            generation=self._state.inside.generation,
            name=self._state.history[-1].name,
            not_removed=self._state.replaced,
        )

    def _must_be_writable(self) -> None:
        if self.read_only:
            raise VaultReadOnlyError
