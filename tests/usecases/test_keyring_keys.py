"""Vaults behind a real keyring."""

import pytest
from storage.keyring_session import answer, needs_keyring, secretstorage, session
from storage.vaults import DAY

from desktop_app.domain.errors import KeyringFault, KeyringUnusableError, VaultExistsError
from desktop_app.domain.vault import KeyKind
from desktop_app.usecases.keyring_keys import (
    begin_to_keep,
    forget_all_keyring_keys,
    open_by_keyring,
)
from desktop_app.usecases.open_vault import Vaults, look
from desktop_app.usecases.vault_keys import passphrase_key

pytestmark = needs_keyring


def never() -> bool:
    return False


@pytest.fixture
def ring(tmp_path, monkeypatch):
    with session(tmp_path / "session", monkeypatch) as made:
        made.start_daemon()
        yield made


def close(vaults: Vaults) -> Vaults:
    vaults.lock.release()
    return vaults


def test_what_was_begun_by_the_keyring_is_opened_by_it(ring, tmp_path):
    folder = tmp_path / "vaults"
    begun = close(begin_to_keep(folder, (), DAY, by_keyring=True, stopped=never))
    assert begun.keep.ways == (KeyKind.KEYRING,)
    assert ring.entries(str(begun.keep.vault_id)) == 1

    opened = close(open_by_keyring(folder, DAY, stopped=never))

    assert opened.keep.vault_id == begun.keep.vault_id


def test_without_the_keyring_it_gets_no_entry(ring, tmp_path):
    folder = tmp_path / "vaults"

    keys = (passphrase_key("correct horse"),)
    begun = close(begin_to_keep(folder, keys, DAY, by_keyring=False, stopped=never))

    assert begun.keep.ways == (KeyKind.PASSPHRASE,)
    assert ring.entries(str(begun.keep.vault_id)) == 0
    assert answer(open_by_keyring, folder, DAY, stopped=never) is KeyringFault.MISSING


def test_what_can_not_be_begun_leaves_no_entry(ring, tmp_path):
    folder = tmp_path / "vaults"
    close(begin_to_keep(folder, (), DAY, by_keyring=True, stopped=never))
    kept = {path.name for path in folder.iterdir()}

    with pytest.raises(VaultExistsError):
        begin_to_keep(folder, (), DAY, by_keyring=True, stopped=never)

    with ring.connection() as bus:
        assert len(list(secretstorage.search_items(bus, {"service": "paravion"}))) == 1
    assert {path.name for path in folder.iterdir()} == kept


def test_an_entry_that_was_removed_is_named_missing(ring, tmp_path):
    folder = tmp_path / "vaults"
    close(begin_to_keep(folder, (), DAY, by_keyring=True, stopped=never))

    assert forget_all_keyring_keys(folder)

    assert look(folder).ways == {KeyKind.KEYRING}
    with pytest.raises(KeyringUnusableError) as told:
        open_by_keyring(folder, DAY, stopped=never)
    assert told.value.fault is KeyringFault.MISSING


def test_a_keyring_that_is_away_keeps_its_entry_and_that_is_told(ring, tmp_path, monkeypatch):
    folder = tmp_path / "vaults"
    close(begin_to_keep(folder, (), DAY, by_keyring=True, stopped=never))
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path / 'none'}")

    assert not forget_all_keyring_keys(folder)
