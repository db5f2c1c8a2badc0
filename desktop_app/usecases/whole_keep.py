"""All that is kept on this computer at once: taken along, or brought here."""

from datetime import date
from pathlib import Path

from ..posting.export import make_folder, write_whole
from ..storage.backup import Backup
from ..storage.key_slots import passphrase_key
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


def _settings(places: Places) -> bytes:
    try:
        return (places.settings / _SETTINGS).read_bytes()
    except OSError:
        return b""
