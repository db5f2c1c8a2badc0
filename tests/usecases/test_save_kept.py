from storage.vaults import DAY

from desktop_app.domain.kept_case import LeftOff
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
