"""Makes a vault, or opens the one that is there in the state saved last."""

from datetime import date
from pathlib import Path
from uuid import UUID

from ..domain.errors import CannotWriteError, VaultExistsError, VaultUnopenableError
from ..domain.vault import VaultFault, VaultKind
from . import new_file, opening
from .key_slots import Cost, Key, new_slot_key
from .memory_database import in_memory
from .opening import Found
from .state import State, state_of_new_vault
from .states_on_disk import pruned, written
from .vault import Vault


def create(
    folder: Path,
    kind: VaultKind,
    keys: tuple[Key, ...],
    day: date,
    *,
    vault_id: UUID | None = None,
    companion: bytes | None = None,
    payload: bytes = b"",
    cost: Cost | None = None,
) -> Vault:
    """A new vault in *folder*, saved, with the database in *payload* or an empty one.

    The caller holds the folder's lock. *vault_id* None: a new one; the library takes the keep's.
    *companion* None: a new key for the vault that this one is to open. *cost* is that of a guess of
    the passphrase, None: what suits this computer. Raises VaultExistsError where any file of such a
    vault is there, CannotWriteError.
    """
    if opening.survey(folder, kind).files:
        raise VaultExistsError
    database = in_memory(payload)
    snapshot = database.serialize()
    database.close()
    state = state_of_new_vault(kind, day, vault_id, companion)
    state = state.under_new_key(tuple(new_slot_key(key, cost) for key in keys)).next(snapshot, day)
    state = written(folder, state, snapshot)
    try:
        state = written(folder, state.next(snapshot, day), snapshot)
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
            state = written(folder, state.next(found.payload, day), found.payload)
    except CannotWriteError:
        return state  # the vault is open nevertheless; the next save goes on
    return pruned(folder, state, day)
