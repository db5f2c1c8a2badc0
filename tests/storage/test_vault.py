import os
import sqlite3
import threading
from datetime import UTC, date, datetime, timedelta

import pytest
from storage.vaults import (
    DAY,
    KEEP,
    LIBRARY,
    a_key,
    count,
    count_to,
    files,
    new_vault,
    reopened,
    saved_count,
)

from desktop_app.domain.errors import (
    KeyCountError,
    VaultExistsError,
    VaultReadOnlyError,
    VaultUnopenableError,
)
from desktop_app.domain.vault import KeyKind, VaultFault
from desktop_app.storage import sealing
from desktop_app.storage.key_slots import Key, SlotKey, passphrase_key, recovery_key
from desktop_app.storage.vault_opening import create, open_vault


def fault(folder, key: Key | None = None, **more: bool) -> VaultFault:
    with pytest.raises(VaultUnopenableError) as told:
        reopened(folder, key, **more)
    return told.value.fault


def test_what_was_saved_is_there_at_the_next_opening(tmp_path):
    saved_count(new_vault(tmp_path), 41)

    vault = reopened(tmp_path)
    saved_count(vault, 42)

    assert count(reopened(tmp_path)) == 42
    assert not vault.read_only
    assert vault.damaged == ()


def test_a_vault_that_was_never_filled_can_be_opened(tmp_path):
    create(tmp_path, KEEP, (a_key(),), DAY)

    assert reopened(tmp_path).connection.execute("SELECT * FROM sqlite_schema").fetchall() == []


def test_a_file_is_for_its_owner_alone_and_its_times_and_its_folders_tell_the_day(tmp_path):
    saved_count(new_vault(tmp_path), 1)

    midnight = datetime(DAY.year, DAY.month, DAY.day, tzinfo=UTC).timestamp()
    assert {path.stat().st_mtime for path in (tmp_path, *files(tmp_path))} == {midnight}
    assert {path.stat().st_mode & 0o777 for path in files(tmp_path)} == {0o600}


def test_a_file_has_a_size_in_steps_of_64_kib(tmp_path):
    vault = new_vault(tmp_path)
    vault.connection.execute("CREATE TABLE big (text BLOB)")
    vault.connection.execute("INSERT INTO big VALUES (?)", (os.urandom(100_000),))
    vault.connection.commit()
    vault.save(vault.snapshot(), DAY)

    assert {path.stat().st_size % 65536 for path in files(tmp_path)} == {0}
    assert {path.stat().st_size // 65536 for path in files(tmp_path)} == {1, 2}


def test_two_generations_of_the_same_state_have_nothing_in_common_after_the_header(tmp_path):
    vault = new_vault(tmp_path)
    snapshot = vault.snapshot()
    names = [vault.save(snapshot, DAY).name for _ in range(2)]

    one, other = ((tmp_path / name).read_bytes()[600:] for name in names)
    same = sum(a == b for a, b in zip(one, other, strict=True))

    assert same < len(one) / 100


def test_a_new_vault_is_never_begun_over_an_old_one(tmp_path):
    new_vault(tmp_path)
    for path in files(tmp_path):
        path.write_bytes(b"damaged beyond recognition")

    with pytest.raises(VaultExistsError):
        create(tmp_path, KEEP, (a_key(),), DAY)
    assert fault(tmp_path) is VaultFault.DAMAGED


def test_where_there_is_no_vault_that_is_told(tmp_path):
    assert fault(tmp_path) is VaultFault.MISSING
    assert fault(tmp_path / "missing") is VaultFault.MISSING


def test_a_wrong_key_is_told_with_what_could_be_tried(tmp_path):
    new_vault(tmp_path, a_key(), recovery_key(bytes(20)))
    before = {path: path.read_bytes() for path in files(tmp_path)}

    with pytest.raises(VaultUnopenableError) as told:
        reopened(tmp_path, a_key(5))

    assert told.value.fault is VaultFault.WRONG_KEY
    assert told.value.ways == {KeyKind.KEYRING, KeyKind.RECOVERY}
    assert told.value.files == tuple(path.name for path in before)
    assert {path: path.read_bytes() for path in files(tmp_path)} == before


def test_a_schema_of_a_later_version_is_read_only(tmp_path):
    vault = new_vault(tmp_path)
    vault.connection.execute("PRAGMA user_version = 10")
    saved_count(vault, 3)

    later = reopened(tmp_path)

    assert (later.read_only, count(later)) == (True, 3)
    with pytest.raises(VaultReadOnlyError):
        saved_count(later, 4)


def test_a_format_of_a_later_version_is_not_touched_and_makes_the_rest_read_only(tmp_path):
    saved_count(new_vault(tmp_path), 3)
    newest = max(files(tmp_path), key=lambda path: path.stat().st_ctime_ns)
    later = sealing.MAGIC + (sealing.FORMAT + 1).to_bytes(2, "big") + os.urandom(9000)
    newest.write_bytes(later)

    assert reopened(tmp_path).read_only
    for path in set(files(tmp_path)) - {newest}:
        path.unlink()
    assert fault(tmp_path) is VaultFault.NEWER_FORMAT
    assert newest.read_bytes() == later


def test_read_only_writes_nothing(tmp_path):
    new_vault(tmp_path)
    vault = reopened(tmp_path, read_only=True)
    before = files(tmp_path)

    for save in (vault.save, vault.purge):
        with pytest.raises(VaultReadOnlyError):
            save(count_to(vault, 1), DAY)
    assert files(tmp_path) == before


def test_half_a_change_is_never_saved(tmp_path):
    vault = new_vault(tmp_path)
    vault.connection.execute("UPDATE counter SET reached = 9")

    with pytest.raises(sqlite3.OperationalError):
        vault.snapshot()


def test_the_connection_belongs_to_the_thread_that_asks_for_it_and_saving_to_any(tmp_path):
    new_vault(tmp_path)
    opened = []
    opener = threading.Thread(target=lambda: opened.append(reopened(tmp_path)))
    opener.start()
    opener.join()
    (vault,) = opened

    snapshot = count_to(vault, 8)
    saver = threading.Thread(target=vault.save, args=(snapshot, DAY))
    saver.start()
    saver.join()

    assert count(reopened(tmp_path)) == 8


def test_a_purge_leaves_only_the_state_without_what_was_deleted(tmp_path):
    vault = new_vault(tmp_path)
    for number in range(1, 6):
        saved_count(vault, number, DAY + timedelta(days=number))
    old = files(tmp_path)

    told = vault.purge(count_to(vault, 6), DAY)

    assert told.not_removed == ()
    assert len(files(tmp_path)) == 2
    assert not set(files(tmp_path)) & set(old)
    assert count(reopened(tmp_path)) == 6


def test_after_a_purge_an_old_file_brought_back_is_not_opened_but_removed_again(tmp_path):
    vault = new_vault(tmp_path)
    saved_count(vault, 1)
    old = {path: path.read_bytes() for path in files(tmp_path)}
    vault.purge(count_to(vault, 2), DAY)
    for path, content in old.items():
        path.write_bytes(content)

    assert count(reopened(tmp_path)) == 2
    assert not set(files(tmp_path)) & set(old)


def test_after_a_purge_the_old_keys_are_gone_even_from_files_that_could_not_be_removed(tmp_path):
    vault = new_vault(tmp_path)
    path = vault.folder / vault.save(vault.snapshot(), DAY).name
    elsewhere = tmp_path.parent / "a link to the same bytes"
    elsewhere.hardlink_to(path)

    vault.purge(vault.snapshot(), DAY)

    assert elsewhere.read_bytes()[: sealing.HEADERS] == bytes(sealing.HEADERS)


def test_a_wiped_file_that_was_left_over_is_removed_at_the_next_opening(tmp_path):
    new_vault(tmp_path)
    (tmp_path / "keep-AAAAAA.paravion-vault").write_bytes(bytes(sealing.HEADERS) + b"rest")

    reopened(tmp_path)

    assert tmp_path / "keep-AAAAAA.paravion-vault" not in files(tmp_path)


def test_a_deleted_row_is_in_no_snapshot(tmp_path):
    vault = new_vault(tmp_path)
    vault.connection.execute("CREATE TABLE letter (text TEXT)")
    vault.connection.execute("INSERT INTO letter VALUES (?)", ("Quetzalnombre " * 2000,))
    vault.connection.commit()
    assert b"Quetzalnombre" in vault.snapshot()

    vault.connection.execute("DELETE FROM letter")
    vault.connection.commit()
    assert b"Quetzalnombre" not in vault.snapshot()


def test_a_new_passphrase_opens_and_the_old_does_not(tmp_path):
    vault = new_vault(tmp_path, a_key(), recovery_key(bytes(20)))

    vault.change_keys(count_to(vault, 1), DAY, add=[recovery_key(b"1" * 20)])

    assert count(reopened(tmp_path, recovery_key(b"1" * 20))) == 1
    assert count(reopened(tmp_path, a_key())) == 1
    assert fault(tmp_path, recovery_key(bytes(20))) is VaultFault.WRONG_KEY


def test_a_key_can_be_taken_away_but_not_the_last(tmp_path):
    vault = new_vault(tmp_path, a_key(), recovery_key(bytes(20)))

    vault.change_keys(vault.snapshot(), DAY, remove=[KeyKind.KEYRING])

    assert vault.ways == (KeyKind.RECOVERY,)
    assert fault(tmp_path, a_key()) is VaultFault.WRONG_KEY
    with pytest.raises(KeyCountError):
        vault.change_keys(vault.snapshot(), DAY, remove=[KeyKind.RECOVERY])
    saved_count(vault, 5)
    assert count(reopened(tmp_path, recovery_key(bytes(20)))) == 5


def test_a_key_that_was_replaced_is_told_from_a_wrong_one_while_its_files_are_there(tmp_path):
    vault = new_vault(tmp_path)
    saved_count(vault, 1)
    old = {path: path.read_bytes() for path in files(tmp_path)}
    vault.change_keys(count_to(vault, 2), DAY, add=[a_key(1)])
    for path, content in old.items():
        path.write_bytes(content)

    assert fault(tmp_path, a_key()) is VaultFault.KEY_CHANGED
    rescued = reopened(tmp_path, a_key(), older=True)
    assert (count(rescued), rescued.read_only) == (1, True)
    assert fault(tmp_path, a_key(2)) is VaultFault.WRONG_KEY
    assert count(reopened(tmp_path, a_key(1))) == 2
    assert not set(files(tmp_path)) & set(old)


def test_a_passphrase_at_its_real_cost_opens_though_a_slot_is_damaged(tmp_path):
    vault = new_vault(tmp_path, passphrase_key("cuatro gatos azules"))
    saved_count(vault, 0)
    saved_count(vault, 0)
    path = files(tmp_path)[0]
    content = bytearray(path.read_bytes())
    content[68 + 3] ^= 1  # in the slot's salt
    path.write_bytes(content)

    vault = reopened(tmp_path, passphrase_key("cuatro gatos azules"))

    assert (count(vault), vault.damaged) == (0, (path.name,))


@pytest.mark.parametrize("clock", [date(1970, 1, 1), date(2100, 1, 1), date(1, 1, 1)])
def test_a_clock_that_jumps_loses_nothing(tmp_path, clock):
    vault = new_vault(tmp_path)
    for number, day in enumerate([DAY, clock, clock, clock, DAY, DAY - timedelta(days=400)], 1):
        saved_count(vault, number, day)
        assert count(reopened(tmp_path)) == number


def test_a_key_change_that_failed_does_not_hide_the_saves_after_it(tmp_path):
    """The new file may turn up after a power cut, although it could not be said to be saved."""
    vault = new_vault(tmp_path)
    state = vault._state
    vault.change_keys(count_to(vault, 1), DAY)
    stray = {path: path.read_bytes() for path in files(tmp_path)[:1]}

    vault._state = state.shadowed_by(vault._state)  # as after an error from the disk
    saved_count(vault, 2)
    for path, content in stray.items():
        path.write_bytes(content)

    assert count(reopened(tmp_path)) == 2
    assert not set(files(tmp_path)) & set(stray)


def test_a_purge_that_could_not_be_read_for_once_does_not_hide_the_saves_after_it(tmp_path):
    vault = new_vault(tmp_path)
    old = {path: path.read_bytes() for path in files(tmp_path)}
    vault.purge(count_to(vault, 1), DAY)
    purged = {path: path.read_bytes() for path in files(tmp_path)}
    for path, content in (*old.items(), *((one, text[:-1]) for one, text in purged.items())):
        path.write_bytes(content)

    saved_count(reopened(tmp_path), 2)
    for path, content in purged.items():
        path.write_bytes(content)

    assert count(reopened(tmp_path)) == 2


def test_the_keep_opens_the_library_and_nothing_else_does(tmp_path):
    keep = new_vault(tmp_path)
    create(tmp_path, LIBRARY, (keep.companion,), DAY, vault_id=keep.vault_id)
    keep.change_keys(keep.snapshot(), DAY, add=[a_key(1)])

    library = open_vault(
        tmp_path, LIBRARY, reopened(tmp_path, a_key(1)).companion, DAY, known_schema=9
    )

    assert library.vault_id == keep.vault_id
    assert library.ways == (KeyKind.COMPANION,)
    assert fault_of_library(tmp_path) is VaultFault.WRONG_KEY


def fault_of_library(folder) -> VaultFault:
    with pytest.raises(VaultUnopenableError) as told:
        open_vault(folder, LIBRARY, a_key(1), DAY, known_schema=9)
    return told.value.fault


def test_what_a_slot_key_holds_does_not_show():
    assert "secret" not in repr(
        SlotKey(kind=KeyKind.KEYRING, salt=b"", cost=None, secret=b"secret bytes")
    )


def test_reading_while_another_program_saves_finds_a_state_that_was_saved(tmp_path):
    vault = new_vault(tmp_path)
    snapshots = [count_to(vault, number) for number in range(1, 400)]
    saver = threading.Thread(target=lambda: [vault.save(one, DAY) for one in snapshots])
    saver.start()

    seen = []
    while saver.is_alive():
        seen.append(count(reopened(tmp_path, read_only=True)))
    saver.join()

    assert seen == sorted(seen)
    assert count(reopened(tmp_path)) == 399


def test_two_threads_that_save_at_once_do_not_disturb_each_other(tmp_path):
    vault = new_vault(tmp_path)
    snapshot = count_to(vault, 5)
    savers = [
        threading.Thread(target=lambda: [vault.save(snapshot, DAY) for _ in range(20)])
        for _ in range(4)
    ]
    for saver in savers:
        saver.start()
    for saver in savers:
        saver.join()

    assert len(files(tmp_path)) == 3
    assert vault.save(snapshot, DAY).generation == 3 + 4 * 20 + 1
