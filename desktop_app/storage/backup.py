"""Everything in one file, sealed with a passphrase, to be opened on another computer."""

import io
import zipfile
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from ..domain.errors import VaultUnopenableError
from ..domain.vault import VaultFault, VaultKind
from . import new_file, opening, sealing
from .generations import random_letters
from .key_slots import Cost, Key, new_slot_key
from .state import state_of_new_vault

ENDING = ".paravion-backup"
_KEEP, _LIBRARY, _SETTINGS = "keep.sqlite", "library.sqlite", "settings.toml"
_LARGEST = 1 << 30  # bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """What a backup holds: two databases as `Vault.snapshot` gives them, and the settings' file."""

    keep: bytes = field(repr=False)
    library: bytes = field(repr=False)
    settings: bytes = field(repr=False)


def write_backup(
    folder: Path, backup: Backup, key: Key, day: date, cost: Cost | None = None
) -> Path:
    """Write *backup* to a new file in *folder*, to be opened with *key*, a passphrase's.

    Returns its path: a random name that says nothing. *cost* None: what suits this machine; it
    takes a second. Raises CannotWriteError, TooLittleMemoryError.
    """
    payload = _packed(backup)
    state = state_of_new_vault(VaultKind.BACKUP, day).under_new_key((new_slot_key(key, cost),))
    inside = replace(state.inside, length=len(payload))
    path = folder / f"backup-{random_letters()}{ENDING}"
    new_file.write_new(path, sealing.seal(state.header, inside, state.data_key, payload), day)
    return path


def read_backup(path: Path, key: Key) -> Backup:
    """What the backup at *path* holds. Raises VaultUnopenableError."""
    try:
        if path.stat().st_size > _LARGEST:
            raise VaultUnopenableError(VaultFault.DAMAGED)
        content = path.read_bytes()
    except FileNotFoundError as error:
        raise VaultUnopenableError(VaultFault.MISSING) from error
    except OSError as error:
        raise VaultUnopenableError(VaultFault.FORBIDDEN) from error
    header, payload = opening.open_one(content, key)
    if header.kind is not VaultKind.BACKUP:
        raise VaultUnopenableError(VaultFault.DAMAGED)
    with zipfile.ZipFile(io.BytesIO(payload)) as packed:
        return Backup(
            keep=packed.read(_KEEP), library=packed.read(_LIBRARY), settings=packed.read(_SETTINGS)
        )


def _packed(backup: Backup) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, part in (
            (_KEEP, backup.keep),
            (_LIBRARY, backup.library),
            (_SETTINGS, backup.settings),
        ):
            packed.writestr(zipfile.ZipInfo(name), part, zipfile.ZIP_DEFLATED)
    return content.getvalue()
