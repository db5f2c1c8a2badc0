"""Removes everything that the program keeps on this computer, and tells what it did."""

import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from ..domain.vault import VaultKind
from . import generations, lock_file, new_file
from .aside import asides


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """What was removed, in order, and what is left because the system refused.

    *key_removed* tells whether the keyring's entry is gone; without it, and without a passphrase
    or a recovery code, whatever is left can't be read by anyone.
    """

    removed: tuple[Path, ...]
    left: tuple[Path, ...]
    key_removed: bool


def erase(
    vaults: Path, *, also: Iterable[Path] = (), remove_key: Callable[[], bool] = lambda: True
) -> Receipt:
    """Remove the key, all generations in *vaults* or put aside, and what is in *also*.

    *remove_key* removes the keyring's entry and returns whether it is gone; it goes first. The
    caller holds the folder's lock, and closed the vaults. Links are removed, never followed.
    """
    key_removed = remove_key()
    removed: list[Path] = []
    left: list[Path] = []
    folders = (vaults, *asides(vaults))
    for path in (one for folder in folders for one in _sealed_files(folder)):
        (removed if new_file.wipe(path) else left).append(path)
    locks = (folder / lock_file.NAME for folder in folders)
    for path in (*locks, *(one for top in also for one in _all_below(top))):
        if path.is_symlink() or path.exists():
            (removed if _removed(path) else left).append(path)
    for folder in folders:
        if folder.is_dir():
            (removed if _removed(folder) else left).append(folder)
    new_file.try_to_sync(vaults.parent)
    return Receipt(removed=tuple(removed), left=tuple(left), key_removed=key_removed)


def _sealed_files(vaults: Path) -> list[Path]:
    try:
        return [vaults / name for kind in VaultKind for name in generations.names(vaults, kind)]
    except OSError:
        return []


def _all_below(top: Path) -> list[Path]:
    """*top* and, if it is a folder, everything in it, so that each can be removed in order."""
    if top.is_symlink() or not top.is_dir():
        return [top]
    found = []
    for folder, folders, files in os.walk(top, topdown=False):
        found += [Path(folder, name) for name in files]
        found += [Path(folder, name) for name in folders if Path(folder, name).is_symlink()]
        found.append(Path(folder))
    return found


def _removed(path: Path) -> bool:
    if path.is_symlink() or not path.is_dir():
        return new_file.remove(path)
    try:
        path.rmdir()
    except OSError:
        return False
    return True
