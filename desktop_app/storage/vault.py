"""A vault: one SQLite database in memory, and the sealed generations of it on disk.

A save, in order:
1. `snapshot`, in the thread that owns the connection: the database as bytes.
2. `save`, in a job: the bytes are sealed (`sealing`),
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
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from uuid import UUID

from ..domain.errors import (
    CannotWriteError,
    VaultExistsError,
    VaultReadOnlyError,
    VaultUnopenableError,
)
from ..domain.vault import KeyKind, VaultFault, VaultKind
from . import generations, new_file, opening, sealing
from .generations import Generation
from .key_slots import Key, SlotKey, companion_key, new_slot_key
from .opening import Found
from .state import State, state_of_new_vault

_APPLICATION_ID = 0x50415631  # "PAV1": so that even an empty database has bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Saved:
    """A state that is on the disk. *not_removed*: older files that should be gone and aren't."""

    generation: int
    name: str
    not_removed: tuple[str, ...] = ()


class Vault:
    """An open vault; made by `create` or `open_vault`, in any thread.

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
            self._connection = _in_memory(self._payload)
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

    def save(self, snapshot: bytes, day: date) -> Saved:
        """Bring *snapshot* to the disk; it is there when this returns. In any thread.

        Raises CannotWriteError where it isn't saved, VaultReadOnlyError where it can't be.
        """
        with self._one_at_a_time:
            self._must_be_writable()
            if self._state.is_shadowed:
                return self._renew(snapshot, day, self._state.slot_keys())
            self._state = self._state.next(snapshot, day)
            self._state = _written(self.folder, self._state, snapshot)
            return self._tidied(day)

    def purge(self, snapshot: bytes, day: date) -> Saved:
        """Save *snapshot* and let every earlier state be gone; after something was deleted.

        Raises as `change_keys`.
        """
        return self.change_keys(snapshot, day)

    def change_keys(
        self, snapshot: bytes, day: date, *, add: Iterable[Key] = (), remove: Iterable[KeyKind] = ()
    ) -> Saved:
        """As `purge`; and the kinds of key in *remove* no longer open the vault, those in *add* do.

        A key of a kind that is there already replaces it. A new passphrase takes a second. Raises
        CannotWriteError where it can't be said to be done, VaultReadOnlyError, and KeyCountError
        where no key would be left.
        """
        with self._one_at_a_time:
            self._must_be_writable()
            added = [new_slot_key(key) for key in add]
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
        self._state = _written(self.folder, state, snapshot)
        self._state = self._state.next(snapshot, day)
        self._state = _written(self.folder, self._state, snapshot)
        return self._tidied(day)

    def _tidied(self, day: date) -> Saved:
        """What was saved, after removing what need not or must not be kept."""
        self._state = _pruned(self.folder, self._state, day)
        return Saved(
            generation=self._state.inside.generation,
            name=self._state.history[-1].name,
            not_removed=self._state.replaced,
        )

    def _must_be_writable(self) -> None:
        if self.read_only:
            raise VaultReadOnlyError


def create(
    folder: Path,
    kind: VaultKind,
    keys: tuple[Key, ...],
    day: date,
    *,
    vault_id: UUID | None = None,
    companion: bytes | None = None,
    payload: bytes = b"",
) -> Vault:
    """A new vault in *folder*, saved, with the database in *payload* or an empty one.

    The caller holds the folder's lock. *vault_id* None: a new one; the library takes the keep's.
    *companion* None: a new key for the vault that this one is to open. Raises VaultExistsError
    where any file of such a vault is there, CannotWriteError.
    """
    if opening.survey(folder, kind).files:
        raise VaultExistsError
    database = _in_memory(payload)
    snapshot = database.serialize()
    database.close()
    state = state_of_new_vault(kind, day, vault_id, companion)
    state = state.under_new_key(tuple(new_slot_key(key) for key in keys)).next(snapshot, day)
    state = _written(folder, state, snapshot)
    try:
        state = _written(folder, state.next(snapshot, day), snapshot)
    except CannotWriteError:  # nobody was told of the first: it must not be in the way later
        new_file.remove(folder / state.history[0].name)
        raise
    return Vault(folder, state, snapshot)


def open_vault(
    folder: Path,
    kind: VaultKind,
    key: Key,
    day: date,
    *,
    known_schema: int,
    vault_id: UUID | None = None,
    read_only: bool = False,
    older: bool = False,
) -> Vault:
    """The vault in *folder* that *key* opens, in the state saved last.

    *vault_id* None: the one with the most files of those that *key* opens, should there be files
    of several. Who doesn't hold the folder's lock asks for *read_only*. It is read only by itself
    where a later version of the program has written: another format, or a schema above
    *known_schema*. *older*, for a rescue: also a state whose key was replaced since; read only.
    A purge that was cut short is finished. Raises VaultUnopenableError, TooLittleMemoryError.
    """
    seen, found = _seen_and_found(folder, kind, key, vault_id, older=older)
    too_new = bool(seen.newer) or found.inside.schema > known_schema
    state = State.of(found)
    read_only = read_only or older or too_new
    if not read_only and (found.replaced or seen.wiped):
        state = _with_purge_finished(folder, state, found, seen.wiped, day)
    return Vault(folder, state, found.payload, damaged=found.damaged, read_only=read_only)


def _seen_and_found(
    folder: Path, kind: VaultKind, key: Key, vault_id: UUID | None, *, older: bool
) -> tuple[opening.Survey, Found]:
    """What is in *folder* and the state in force; looked at again while another program saves."""
    seen = opening.survey(folder, kind)
    while True:
        try:
            return seen, _first_opened(folder, seen, key, vault_id, older=older)
        except VaultUnopenableError:
            before, seen = seen, opening.survey(folder, kind)
            if seen.files == before.files:
                raise


def _first_opened(
    folder: Path, seen: opening.Survey, key: Key, wanted: UUID | None, *, older: bool
) -> Found:
    refused = VaultUnopenableError(opening.why_not(seen), seen.files, seen.ways)
    for vault_id in seen.vault_ids if wanted is None else (wanted,):
        try:
            return opening.find(folder, seen, vault_id, key, older=older)
        except VaultUnopenableError as error:
            if refused.fault is not VaultFault.KEY_CHANGED:
                refused = error
    raise refused


def _with_purge_finished(
    folder: Path, state: State, found: Found, wiped: tuple[str, ...], day: date
) -> State:
    for name in wiped:
        new_file.remove(folder / name)
    try:
        if len(state.history) < 2:  # the purge was cut short between its two files
            state = _written(folder, state.next(found.payload, day), found.payload)
    except CannotWriteError:
        return state  # the vault is open nevertheless; the next save goes on
    return _pruned(folder, state, day)


def _written(folder: Path, state: State, snapshot: bytes) -> State:
    """The state with *snapshot* on the disk as its newest generation."""
    header = replace(state.header, salt=sealing.new_salt())
    content = sealing.seal(header, state.inside, state.data_key, snapshot)
    name = generations.new_name(header.kind)
    new_file.write_new(folder / name, content, state.inside.day)
    return replace(state, history=(*state.history, Generation.of(name, state.inside)))


def _pruned(folder: Path, state: State, day: date) -> State:
    """The state without what need not be kept, and without what a newer data key replaced."""
    going = generations.dispensable(state.history, day)
    removed = {one.name for one in going if new_file.wipe(folder / one.name)}
    left = state.replaced
    if left and len(state.history) > 1:
        left = tuple(name for name in left if not new_file.wipe(folder / name))
        new_file.try_to_sync(folder)
    new_file.set_day(folder, day)
    return replace(
        state,
        history=tuple(one for one in state.history if one.name not in removed),
        replaced=left,
    )


def _in_memory(payload: bytes) -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:")
    if payload:
        connection.deserialize(payload)
    connection.execute("PRAGMA temp_store = MEMORY")
    connection.execute("PRAGMA secure_delete = ON")
    if not payload:
        connection.execute(f"PRAGMA application_id = {_APPLICATION_ID}")
    return connection
