"""Puts a folder of vaults aside that nothing opens, with every file as it is."""

import os
from contextlib import suppress
from itertools import count
from pathlib import Path

from ..domain.errors import CannotWriteError, WriteFault
from . import lock_file, new_file
from .lock_file import FolderLock
from .paths import VAULT_ENDING

_MARK = "-aside-"


def asides(vaults: Path) -> tuple[Path, ...]:
    """The folders that were put aside from the place of *vaults*, the first one first."""
    try:
        found = [one for one in vaults.parent.iterdir() if one.name.startswith(vaults.name + _MARK)]
    except OSError:
        return ()
    return tuple(sorted((one for one in found if one.is_dir()), key=lambda one: one.name))


def set_aside(vaults: Path) -> Path:
    """Give the folder *vaults* another name beside it, with all that is in it; its new path.

    That is one renaming: after a power cut it is in the one place or in the other. Raises
    VaultInUseError where another program has it open, CannotWriteError.
    """
    lock = FolderLock(vaults)
    try:
        names = (vaults.with_name(f"{vaults.name}{_MARK}{number}") for number in count(1))
        aside = next(name for name in names if not name.exists())
        if os.name == "nt":  # not run here: there, a folder with an open file keeps its name
            lock.release()
        vaults.rename(aside)
        new_file.sync_folder(vaults.parent)
    except OSError as error:
        raise CannotWriteError(WriteFault.of(error), vaults.parent) from error
    finally:
        lock.release()
    return aside


def put_back(aside: Path, vaults: Path) -> None:
    """Have *aside* in its old place again, where nothing but half a beginning is by now.

    Where the system refuses it stays aside.
    """
    with suppress(OSError):
        if vaults.is_dir():
            for path in vaults.iterdir():
                if path.name.endswith(VAULT_ENDING):
                    new_file.wipe(path)
            new_file.remove(vaults / lock_file.NAME)
            vaults.rmdir()
        aside.rename(vaults)
        new_file.sync_folder(vaults.parent)
