"""All that is kept on this computer at once: taken along, brought here, deleted."""

from datetime import date
from pathlib import Path
from uuid import UUID

from ..domain.errors import KeyringUnusableError, VaultUnopenableError
from ..domain.vault import KeyKind
from ..posting.export import make_folder, write_whole
from ..storage.backup import Backup
from ..storage.key_slots import passphrase_key
from ..storage.keyring_entry import forget_key
from ..storage.paths import Places
from .back_up import back_up, open_backup, restore
from .erase_all import Receipt, erase_all
from .open_vault import Vaults, look

__all__ = ["Places", "Receipt", "Vaults", "back_up_all", "bring_here", "close", "delete_all"]

_SETTINGS = "settings.toml"


def back_up_all(
    keep: bytes, library: bytes, places: Places, folder: Path, passphrase: str, day: date
) -> Path:
    """Write both databases and the settings to a new file in *folder*; its path.

    In any thread; takes a second. Raises CannotWriteError.
    """
    settings = _settings(places)
    backup = Backup(keep=keep, library=library, settings=settings)
    return back_up(backup, folder, passphrase, day)


def bring_here(path: Path, passphrase: str, places: Places, day: date) -> Vaults:
    """Begin to keep what the backup at *path* holds, opened with the same *passphrase* from now on.

    Its settings come along where there are none yet. In any thread; takes seconds. Raises
    VaultUnopenableError, VaultExistsError where anything is kept already, VaultInUseError,
    CannotWriteError.
    """
    backup = open_backup(path, passphrase)
    vaults = restore(backup, places.vaults, (passphrase_key(passphrase),), day)
    if backup.settings and not _settings(places):
        make_folder(places.settings)
        write_whole(places.settings / _SETTINGS, backup.settings)
    return vaults


def close(vaults: Vaults) -> None:
    """Close *vaults* in the thread that used them, and let other programs have them."""
    for vault in (vaults.keep, vaults.library):
        if vault is not None:
            vault.close()
    if vaults.lock is not None:
        vaults.lock.release()


def delete_all(places: Places) -> Receipt:
    """Remove all there is in *places*, and from the keyring every key of what lies there.

    The vaults are closed by now. In any thread but the window's: the keyring may take a while.
    """
    try:
        seen = look(places.vaults)
    except VaultUnopenableError:
        seen = None
    ids = seen.vault_ids if seen is not None and KeyKind.KEYRING in seen.ways else ()
    return erase_all(places, open_vaults=None, remove_key=lambda: _forget_keys(ids))


def _forget_keys(vault_ids: tuple[UUID, ...]) -> bool:
    """Whether the keyring has none of these vaults' keys any more; each is tried."""
    forgotten = [_is_forgotten(one) for one in vault_ids]
    return all(forgotten)


def _is_forgotten(vault_id: UUID) -> bool:
    try:
        forget_key(str(vault_id))
    except KeyringUnusableError:
        return False
    return True


def _settings(places: Places) -> bytes:
    try:
        return (places.settings / _SETTINGS).read_bytes()
    except OSError:
        return b""
