"""Take everything along in one file sealed with a passphrase, and begin with it elsewhere."""

from datetime import date
from pathlib import Path
from uuid import UUID, uuid4

from ..domain.errors import VaultExistsError
from ..domain.vault import VaultKind
from ..storage.backup import Backup, read_backup, write_backup
from ..storage.key_slots import Key, companion_key, new_data_key, passphrase_key
from ..storage.lock_file import FolderLock
from ..storage.paths import make_private
from ..storage.vault_opening import create
from .open_vault import Vaults, look

__all__ = ["Backup", "back_up", "open_backup", "restore"]


def back_up(backup: Backup, folder: Path, passphrase: str, day: date) -> Path:
    """Write *backup* to a new file in *folder*; its path. Raises CannotWriteError."""
    return write_backup(folder, backup, passphrase_key(passphrase), day)


def open_backup(path: Path, passphrase: str) -> Backup:
    """What the backup at *path* holds. Raises VaultUnopenableError."""
    return read_backup(path, passphrase_key(passphrase))


def restore(
    backup: Backup, folder: Path, keys: tuple[Key, ...], day: date, *, vault_id: UUID | None = None
) -> Vaults:
    """New vaults in *folder* with all of *backup* but its settings, opened by any of *keys*.

    The keep is written last: cut short, there is a library that nothing opens, and no half of
    one's things that looks like the whole. Raises VaultExistsError where anything is kept already,
    VaultInUseError, CannotWriteError.
    """
    lock = FolderLock(make_private(folder))
    try:
        if not look(folder).is_new:
            raise VaultExistsError
        vault_id, companion = vault_id or uuid4(), new_data_key()
        library = create(
            folder,
            VaultKind.LIBRARY,
            (companion_key(companion),),
            day,
            vault_id=vault_id,
            payload=backup.library,
        )
        keep = create(
            folder,
            VaultKind.KEEP,
            keys,
            day,
            vault_id=vault_id,
            companion=companion,
            payload=backup.keep,
        )
    except BaseException:
        lock.release()
        raise
    return Vaults(keep=keep, library=library, library_error=None, lock=lock)
