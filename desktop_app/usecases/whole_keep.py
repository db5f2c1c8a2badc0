"""All that is kept on this computer at once: taken along, or brought here."""

from datetime import date
from pathlib import Path

from ..posting.export import make_folder, write_whole
from ..storage.aside import put_back, set_aside
from ..storage.backup import Backup
from ..storage.key_slots import Key, passphrase_key
from ..storage.paths import Places
from ..storage.wiping import wiped
from .back_up import back_up, open_backup, restore
from .open_vault import Vaults

__all__ = ["Places", "Vaults", "back_up_all", "bring_here"]

_SETTINGS = "settings.toml"


def back_up_all(
    keep: bytes, library: bytes, places: Places, folder: Path, passphrase: str, day: date
) -> Path:
    """Write both databases and the settings to a new file in *folder*; its path.

    Nothing that was deleted is in it. In any thread; takes a second. Raises CannotWriteError.
    """
    settings = _settings(places)
    backup = Backup(keep=wiped(keep), library=wiped(library), settings=settings)
    return back_up(backup, folder, passphrase, day)


def bring_here(
    path: Path, passphrase: str, places: Places, day: date, *, aside: bool = False
) -> Vaults:
    """Begin to keep what the backup at *path* holds, opened with the same *passphrase* from now on.

    Its settings come along where there are none yet. *aside*: what is kept already, and nothing
    opens, is put aside as a whole before, and back again if this fails. In any thread; takes
    seconds. Raises VaultUnopenableError, VaultExistsError where anything is kept already and stays,
    VaultInUseError, CannotWriteError.
    """
    backup = open_backup(path, passphrase)
    keys = (passphrase_key(passphrase),)
    if aside and places.vaults.is_dir():
        vaults = _restored_over(places.vaults, backup, keys, day)
    else:
        vaults = restore(backup, places.vaults, keys, day)
    if backup.settings and not _settings(places):
        make_folder(places.settings)
        write_whole(places.settings / _SETTINGS, backup.settings)
    return vaults


def _restored_over(folder: Path, backup: Backup, keys: tuple[Key, ...], day: date) -> Vaults:
    before = set_aside(folder)
    try:
        return restore(backup, folder, keys, day)
    except BaseException:
        put_back(before, folder)
        raise


def _settings(places: Places) -> bytes:
    try:
        return (places.settings / _SETTINGS).read_bytes()
    except OSError:
        return b""
