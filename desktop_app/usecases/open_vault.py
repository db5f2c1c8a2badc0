"""Open what is kept on this computer, or begin to keep it; nothing is ever begun over an old."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from uuid import UUID

from ..domain.errors import VaultExistsError, VaultUnopenableError
from ..domain.vault import KeyKind, VaultFault, VaultKind
from ..storage import opening
from ..storage.key_slots import Cost, Key
from ..storage.lock_file import FolderLock
from ..storage.paths import make_private
from ..storage.vault import Vault
from ..storage.vault_opening import create, open_vault


@dataclass(frozen=True, slots=True, kw_only=True)
class Vaults:
    """The open vaults. The keep opens the library, so one key is enough for both.

    *library* is None where it can't be opened, *library_error* then tells why: letters can be
    written without it. *lock* is None where all is read only.
    """

    keep: Vault
    library: Vault | None
    library_error: VaultUnopenableError | None
    lock: FolderLock | None

    def close(self) -> None:
        """Forget both, and let another program write; nothing is saved."""
        for vault in (self.keep, self.library):
            if vault is not None:
                vault.close()
        if self.lock is not None:
            self.lock.release()


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstLook:
    """What is there, seen without a key: user names for the keyring, and what opens the keep."""

    vault_ids: tuple[UUID, ...]
    ways: frozenset[KeyKind]
    is_new: bool  # nothing is kept yet


def look(folder: Path) -> FirstLook:
    """What lies in the vaults' *folder*. Raises VaultUnopenableError where it can't be seen."""
    seen = opening.survey(folder, VaultKind.KEEP)
    cases = opening.survey(folder, VaultKind.LIBRARY)
    return FirstLook(
        vault_ids=seen.vault_ids, ways=seen.ways, is_new=not (seen.files or cases.files)
    )


def create_vaults(
    folder: Path,
    keys: tuple[Key, ...],
    day: date,
    *,
    vault_id: UUID | None = None,
    cost: Cost | None = None,
) -> Vaults:
    """Begin to keep things in *folder*, to be opened with any of *keys*. In any thread.

    *cost* is that of a guess of a passphrase among them, None: what suits this computer.

    Raises VaultExistsError where anything is kept already, VaultInUseError, CannotWriteError.
    """
    lock = FolderLock(make_private(folder))
    try:
        if not look(folder).is_new:
            raise VaultExistsError
        keep = create(folder, VaultKind.KEEP, keys, day, vault_id=vault_id, cost=cost)
        return _with_library(keep, lock, day, known_schema=0)
    except BaseException:
        lock.release()
        raise


def open_vaults(
    folder: Path,
    key: Key,
    day: date,
    *,
    known_schemas: tuple[int, int],
    vault_id: UUID | None = None,
    read_only: bool = False,
    older: bool = False,
) -> Vaults:
    """What is kept in *folder*, opened with *key*. In any thread; a passphrase takes a second.

    *known_schemas* are the newest of the keep and the library that the program knows; *vault_id*
    is the one the key was found under in the keyring, None for a key that was typed. Raises
    VaultInUseError where another program has it, CannotWriteError on a disk that is read only:
    then it can be asked for *read_only*. Raises VaultUnopenableError, TooLittleMemoryError.
    *older*, for a rescue: read only, and also by a key that was replaced, if its files are there.
    """
    if look(folder).is_new:
        raise VaultUnopenableError(VaultFault.MISSING)
    lock = None if read_only or older else FolderLock(folder)
    try:
        keep = open_vault(
            folder,
            VaultKind.KEEP,
            key,
            day,
            known_schema=known_schemas[0],
            vault_id=vault_id,
            read_only=lock is None,
            older=older,
        )
        return _with_library(keep, lock, day, known_schema=known_schemas[1])
    except BaseException:
        if lock is not None:
            lock.release()
        raise


def _with_library(keep: Vault, lock: FolderLock | None, day: date, *, known_schema: int) -> Vaults:
    library, failed = None, None
    try:
        library = open_vault(
            keep.folder,
            VaultKind.LIBRARY,
            keep.companion,
            day,
            known_schema=known_schema,
            vault_id=keep.vault_id,
            read_only=lock is None,
        )
    except VaultUnopenableError as error:
        failed = error
        if error.fault is VaultFault.MISSING and not keep.read_only:
            failed = None
            library = create(
                keep.folder, VaultKind.LIBRARY, (keep.companion,), day, vault_id=keep.vault_id
            )
    return Vaults(keep=keep, library=library, library_error=failed, lock=lock)
