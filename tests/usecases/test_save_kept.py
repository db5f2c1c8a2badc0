import pytest
from storage.vaults import DAY

from desktop_app.domain.errors import KeyCountError, VaultUnopenableError
from desktop_app.domain.kept_case import LeftOff
from desktop_app.domain.vault import KeyKind
from desktop_app.usecases.change_keys import KeyChange, ready
from desktop_app.usecases.open_stores import KNOWN_SCHEMAS, open_keep, open_library
from desktop_app.usecases.open_vault import create_vaults, open_vaults
from desktop_app.usecases.save_kept import KeptSaver, Snapshot
from desktop_app.usecases.vault_keys import keyring_key

KEY = keyring_key(bytes(32))


def snapshot(vaults, number, room, **more):
    """The *number*th, with *room* in it."""
    keep = open_keep(vaults.keep.connection)
    keep.left_off.save(LeftOff(case_id="c", room=room, official=1))
    return Snapshot(number=number, keep=vaults.keep.snapshot(), **more)


def room_kept(folder):
    vaults = open_vaults(folder, KEY, DAY, known_schemas=KNOWN_SCHEMAS, read_only=True)
    return open_keep(vaults.keep.connection).left_off.find().room


def test_an_older_state_never_comes_after_a_newer_one(tmp_path):
    vaults = create_vaults(tmp_path, (KEY,), DAY)
    saver = KeptSaver(vaults)
    older, newer = snapshot(vaults, 1, "read"), snapshot(vaults, 2, "send")

    saver.save(newer, DAY)
    saver.save(older, DAY)

    assert room_kept(tmp_path) == "send"


def test_what_is_not_in_the_snapshot_stays_as_it_was_saved(tmp_path):
    vaults = create_vaults(tmp_path, (KEY,), DAY)
    open_library(vaults.library.connection)
    before = {path.name for path in tmp_path.glob("library-*")}

    KeptSaver(vaults).save(snapshot(vaults, 1, "send"), DAY)

    assert {path.name for path in tmp_path.glob("library-*")} == before


def test_a_purge_leaves_no_older_generation(tmp_path):
    vaults = create_vaults(tmp_path, (KEY,), DAY)
    before = {path.name for path in tmp_path.glob("keep-*")}

    KeptSaver(vaults).save(snapshot(vaults, 1, "send", purge=True), DAY)

    assert before & {path.name for path in tmp_path.glob("keep-*")} == set()
    assert room_kept(tmp_path) == "send"


NEW_KEY = keyring_key(bytes(31) + b"\1")


def opened_by(folder, key):
    vaults = open_vaults(folder, key, DAY, known_schemas=KNOWN_SCHEMAS, read_only=True)
    return open_keep(vaults.keep.connection).left_off.find().room


def test_other_keys_open_what_is_saved_with_them_and_the_old_ones_nothing(tmp_path):
    vaults = create_vaults(tmp_path, (KEY,), DAY)

    KeptSaver(vaults).change_keys(
        snapshot(vaults, 1, "send"), DAY, KeyChange(add=(ready(NEW_KEY),))
    )

    assert opened_by(tmp_path, NEW_KEY) == "send"
    with pytest.raises(VaultUnopenableError):
        opened_by(tmp_path, KEY)


def test_a_change_of_keys_that_comes_late_brings_no_older_state_back(tmp_path):
    vaults = create_vaults(tmp_path, (KEY,), DAY)
    saver = KeptSaver(vaults)
    older, newer = snapshot(vaults, 1, "read"), snapshot(vaults, 2, "send")
    saver.save(newer, DAY)

    saver.change_keys(older, DAY, KeyChange(add=(ready(NEW_KEY),)))

    assert opened_by(tmp_path, NEW_KEY) == "send"


def test_the_last_way_in_is_never_taken_away(tmp_path):
    vaults = create_vaults(tmp_path, (KEY,), DAY)

    with pytest.raises(KeyCountError):
        KeptSaver(vaults).change_keys(
            snapshot(vaults, 1, "send"), DAY, KeyChange(remove=frozenset({KeyKind.KEYRING}))
        )

    assert set(vaults.keep.ways) == {KeyKind.KEYRING}


def test_what_was_deleted_is_in_no_byte_that_a_purge_gives_back(tmp_path):
    vaults = create_vaults(tmp_path, (KEY,), DAY)
    before = snapshot(vaults, 1, "zqxplantedroom" * 3)
    open_keep(vaults.keep.connection).left_off.forget("c")
    deleted = Snapshot(number=2, keep=vaults.keep.snapshot(), purge=True)

    saved = KeptSaver(vaults).save(deleted, DAY)

    assert b"zqxplantedroom" in before.keep
    assert b"zqxplantedroom" not in saved.keep
