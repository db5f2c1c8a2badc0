"""A disk that is full at some point; PARAVION_LONG=1 tries every size from 64 KiB to 4 MiB."""

import os
from datetime import date, timedelta

import pytest
from machine import small_disk
from storage.vaults import DAY, KEEP, a_key, count, files, new_vault, reopened

from desktop_app.domain.errors import CannotWriteError, VaultUnopenableError, WriteFault
from desktop_app.domain.vault import VaultFault

LONG = os.environ.get("PARAVION_LONG") == "1"
SIZES = range(64, 4097, 64) if LONG else (64, 128, 320, 1024)
ROW = 40_000  # bytes


@pytest.mark.parametrize("kilobytes", SIZES)
def test_a_full_disk_keeps_what_was_saved_and_the_text_stays_in_memory(tmp_path, kilobytes):
    with small_disk(tmp_path / "disk", kilobytes=kilobytes) as disk:
        vault, refused = _begun(disk)
        if vault is None:
            assert refused is WriteFault.DISK_FULL
            assert _is_missing_or_empty(disk)
            return
        saved, refused = _fill(vault)

        assert refused is WriteFault.DISK_FULL
        assert _rows(vault) == saved + 1  # still on the screen
        assert _rows(reopened(disk)) == saved

        vault.connection.execute("DELETE FROM big")
        vault.connection.commit()
        vault.connection.execute("VACUUM")
        refused = _refused(vault.save, vault.snapshot())  # to the last block, it may still be full
        assert refused in (None, WriteFault.DISK_FULL)
        assert _rows(reopened(disk)) == (saved if refused else 0)


@pytest.mark.parametrize("kilobytes", SIZES)
def test_a_purge_on_a_full_disk_is_done_or_told(tmp_path, kilobytes):
    with small_disk(tmp_path / "disk", kilobytes=kilobytes) as disk:
        vault, _why = _begun(disk)
        if vault is None:
            return
        saved, _why = _fill(vault)
        vault.connection.execute("DELETE FROM big WHERE rowid = ?", (saved + 1,))
        vault.connection.commit()
        refused = _refused(vault.purge, vault.snapshot())

        assert refused in (None, WriteFault.DISK_FULL)
        assert _rows(reopened(disk)) == saved
        assert files(disk)


def _begun(disk):
    try:
        return new_vault(disk), None
    except CannotWriteError as error:
        return None, error.fault


def _is_missing_or_empty(disk) -> bool:
    """Whether a vault that could not even be begun, or filled, is not half there."""
    try:
        return count(reopened(disk, read_only=True)) == -1
    except VaultUnopenableError as error:
        return error.fault is VaultFault.MISSING


def _fill(vault) -> tuple[int, WriteFault]:
    """Save ever more, until it is refused: the rows that were saved, and why no more."""
    vault.connection.execute("CREATE TABLE big (text BLOB)")
    for saved in range(200):
        vault.connection.execute("INSERT INTO big VALUES (?)", (os.urandom(ROW),))
        vault.connection.commit()
        if refused := _refused(vault.save, vault.snapshot(), DAY + timedelta(days=saved)):
            return saved, refused
    raise AssertionError("this disk is never full")


def _refused(save, snapshot: bytes, day: date = DAY) -> WriteFault | None:
    try:
        save(snapshot, day)
    except CannotWriteError as error:
        return error.fault
    return None


def _rows(vault) -> int:
    if not vault.connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'big'").fetchone():
        return 0
    return vault.connection.execute("SELECT count(*) FROM big").fetchone()[0]


def test_the_keys_open_what_a_full_disk_left(tmp_path):
    with small_disk(tmp_path / "disk", kilobytes=256) as disk:
        vault = new_vault(disk)
        _fill(vault)

        assert reopened(disk, a_key()).kind is KEEP
