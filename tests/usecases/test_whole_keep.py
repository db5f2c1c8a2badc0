from datetime import date

import pytest
from storage.connections import a_keep, a_library

from desktop_app.domain.errors import VaultExistsError, VaultUnopenableError
from desktop_app.domain.vault import VaultFault
from desktop_app.storage.paths import Places
from desktop_app.usecases.open_stores import open_keep, open_library
from desktop_app.usecases.open_vault import look
from desktop_app.usecases.whole_keep import back_up_all, bring_here

DAY = date(2012, 2, 1)
SETTINGS = b'language = "es"  # mine\n'
PASSPHRASE = "viento del norte"  # noqa: S105 - of a backup that tests make


def places(folder):
    return Places(vaults=folder / "vaults", settings=folder / "settings", cache=folder / "cache")


@pytest.fixture(scope="module")
def backup(tmp_path_factory):
    here = places(tmp_path_factory.mktemp("here"))
    here.settings.mkdir()
    (here.settings / "settings.toml").write_bytes(SETTINGS)
    stick = tmp_path_factory.mktemp("stick")
    with a_keep() as keep, a_library() as library:
        return back_up_all(keep.serialize(), library.serialize(), here, stick, PASSPHRASE, DAY)


def test_stores_and_settings_come_along_and_can_be_gone_on_with(backup, tmp_path):
    there = places(tmp_path)

    vaults = bring_here(backup, PASSPHRASE, there, DAY)

    assert open_keep(vaults.keep.connection).drafts.case_ids() == ()
    assert open_library(vaults.library.connection).all() == ()
    assert (there.settings / "settings.toml").read_bytes() == SETTINGS
    vaults.keep.save(vaults.keep.snapshot(), DAY)
    for vault in (vaults.keep, vaults.library):
        vault.close()
    vaults.lock.release()


def test_settings_that_are_there_stay(backup, tmp_path):
    there = places(tmp_path)
    there.settings.mkdir()
    (there.settings / "settings.toml").write_bytes(b"text_percent = 150\n")

    vaults = bring_here(backup, PASSPHRASE, there, DAY)

    vaults.lock.release()
    assert (there.settings / "settings.toml").read_bytes() == b"text_percent = 150\n"


def test_a_wrong_passphrase_begins_nothing(backup, tmp_path):
    with pytest.raises(VaultUnopenableError) as caught:
        bring_here(backup, "another", places(tmp_path), DAY)

    assert caught.value.fault is VaultFault.WRONG_KEY
    assert list(tmp_path.iterdir()) == []


def test_nothing_is_ever_brought_over_what_is_kept(backup, tmp_path):
    there = places(tmp_path)
    bring_here(backup, PASSPHRASE, there, DAY).lock.release()
    before = look(there.vaults).vault_ids

    with pytest.raises(VaultExistsError):
        bring_here(backup, PASSPHRASE, there, DAY)

    assert look(there.vaults).vault_ids == before
