"""Ways to save a counter: the vault's own, and careless ones that the same trials must catch."""

import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from storage.plain_savers import SAVERS as PLAIN
from storage.vaults import DAY, a_key, count, count_to, files, reopened

from desktop_app.storage import generations, sealing
from desktop_app.storage.vault import Vault

Acknowledge = Callable[[int], None]


def vault_saver(folder: Path, acknowledge: Acknowledge) -> Iterator[None]:
    """Saves, every seventh time with a purge."""
    vault = reopened(folder)
    for number in _numbers(vault):
        day = DAY + timedelta(days=number // 5)
        save = vault.save if number % 7 else vault.purge
        save(count_to(vault, number), day)
        acknowledge(number)
        yield


def early(folder: Path, acknowledge: Acknowledge) -> Iterator[None]:
    """Says "saved" before it is."""
    vault = reopened(folder)
    for number in _numbers(vault):
        snapshot = count_to(vault, number)
        acknowledge(number)
        vault.save(snapshot, DAY)
        yield


def overwriting(folder: Path, acknowledge: Acknowledge) -> Iterator[None]:
    """Writes over the file that is there."""
    vault = reopened(folder)
    path = _only_the_newest(folder, vault)
    for number in _numbers(vault):
        content = _sealed(vault, count_to(vault, number))
        descriptor = os.open(path, os.O_WRONLY | os.O_TRUNC)
        for start in range(0, len(content), 4096):
            os.write(descriptor, content[start : start + 4096])
        os.fsync(descriptor)
        os.close(descriptor)
        acknowledge(number)
        yield


def renaming(folder: Path, acknowledge: Acknowledge) -> Iterator[None]:
    """Writes beside and renames over the file, as many programs do; never waits for the disk."""
    vault = reopened(folder)
    path = _only_the_newest(folder, vault)
    for number in _numbers(vault):
        beside = folder / "beside"
        _write(beside, _sealed(vault, count_to(vault, number)), sync=False)
        beside.rename(path)
        acknowledge(number)
        yield


def without_sync(folder: Path, acknowledge: Acknowledge) -> Iterator[None]:
    """A new file each time, but never waits for the disk."""
    yield from _new_files(folder, acknowledge, sync=False)


def without_folder_sync(folder: Path, acknowledge: Acknowledge) -> Iterator[None]:
    """A new file each time; waits for its content, not for its name."""
    yield from _new_files(folder, acknowledge, sync=True)


def rekeying(folder: Path, acknowledge: Acknowledge) -> Iterator[None]:
    """Changes the key with each number: key *n* opens the state *n*."""
    start = int((folder / "key").read_text())
    vault = reopened(folder, a_key(start))
    for number in _numbers(vault):
        vault.change_keys(count_to(vault, number), DAY, add=[a_key(number)])
        acknowledge(number)
        yield


def rekeying_in_place(folder: Path, acknowledge: Acknowledge) -> Iterator[None]:
    """Removes what the old key opens before the new key opens anything."""
    start = int((folder / "key").read_text())
    vault = reopened(folder, a_key(start))
    for number in _numbers(vault):
        for path in files(folder):
            path.unlink()
        vault.change_keys(count_to(vault, number), DAY, add=[a_key(number)])
        acknowledge(number)
        yield


SAVERS = {
    **PLAIN,
    "vault": vault_saver,
    "early": early,
    "overwriting": overwriting,
    "renaming": renaming,
    "without-sync": without_sync,
    "without-folder-sync": without_folder_sync,
    "rekeying": rekeying,
    "rekeying-in-place": rekeying_in_place,
}


def _only_the_newest(folder: Path, vault: Vault) -> Path:
    newest = max(vault._state.history, key=lambda one: one.number)
    for path in files(folder):
        if path.name != newest.name:
            path.unlink()
    return folder / newest.name


def _numbers(vault: Vault) -> Iterator[int]:
    number = count(vault)
    while True:
        number += 1
        yield number


def _new_files(folder: Path, acknowledge: Acknowledge, *, sync: bool) -> Iterator[None]:
    vault = reopened(folder)
    for number in _numbers(vault):
        path = folder / generations.new_name(vault.kind)
        _write(path, _sealed(vault, count_to(vault, number)), sync=sync)
        acknowledge(number)
        for old in sorted(files(folder), key=lambda one: one.stat().st_mtime_ns)[:-2]:
            old.unlink()
        yield


def _sealed(vault: Vault, snapshot: bytes) -> bytes:
    vault._state = state = vault._state.next(snapshot, DAY)
    header = replace(state.header, salt=sealing.new_salt())
    return sealing.seal(header, state.inside, state.data_key, snapshot)


def _write(path: Path, content: bytes, *, sync: bool) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    os.write(descriptor, content)
    if sync:
        os.fsync(descriptor)
    os.close(descriptor)
