import pytest
from storage.vaults import DAY, LIBRARY, a_key, count, files, new_vault, reopened

from desktop_app.domain.errors import VaultExistsError, VaultUnopenableError
from desktop_app.domain.vault import KeyKind, VaultFault
from desktop_app.storage.backup import read_backup, write_backup
from desktop_app.storage.key_slots import Cost, passphrase_key
from desktop_app.storage.sealing import read_open_header
from desktop_app.storage.vault_opening import open_vault
from desktop_app.usecases.back_up import Backup, back_up, open_backup, restore

CHEAP = Cost(memory_kib=64, iterations=1, lanes=1)


@pytest.fixture(scope="module")
def content(tmp_path_factory) -> Backup:
    vault = new_vault(tmp_path_factory.mktemp("vault"))
    with vault.connection:
        vault.connection.execute("UPDATE counter SET reached = 77")
    library = new_vault(tmp_path_factory.mktemp("library"), kind=LIBRARY)
    return Backup(keep=vault.snapshot(), library=library.snapshot(), settings=b'language = "es"\n')


@pytest.fixture(scope="module")
def path(content, tmp_path_factory):
    key = passphrase_key("viento del norte")
    return write_backup(tmp_path_factory.mktemp("stick"), content, key, DAY, CHEAP)


def test_a_backup_is_opened_on_another_computer(content, path, tmp_path):
    found = open_backup(path, "viento del norte")
    assert found == content

    vaults = restore(found, tmp_path / "vaults", (a_key(4),), DAY)
    vaults.lock.release()
    keep = reopened(tmp_path / "vaults", a_key(4))
    library = open_vault(tmp_path / "vaults", LIBRARY, keep.companion, DAY, known_schema=9)

    assert (count(keep), count(library)) == (77, 0)
    assert keep.ways == (KeyKind.KEYRING,)
    assert keep.vault_id == library.vault_id


def test_a_backup_shows_nothing_and_its_name_neither(content, path):
    assert path.stat().st_size % 65536 == 0
    assert b"SQLite" not in path.read_bytes()
    assert b"language" not in path.read_bytes()
    assert path.stat().st_mtime % 86400 == 0


def test_the_backups_passphrase_costs_what_it_should(content, tmp_path):
    path = back_up(content, tmp_path, "viento del norte", DAY)

    (slot,) = read_open_header(path.read_bytes()).slots

    assert slot.kind is KeyKind.PASSPHRASE
    assert slot.cost in (Cost(), Cost(memory_kib=65536))


def test_what_is_wrong_with_a_backup_is_told(path, tmp_path):
    damaged = tmp_path / "damaged"
    damaged.write_bytes(path.read_bytes()[:-1])
    (tmp_path / "text").write_text("no backup")

    for opened, passphrase, fault in (
        (path, "viento del sur", VaultFault.WRONG_KEY),
        (damaged, "viento del norte", VaultFault.DAMAGED),
        (tmp_path / "text", "viento del norte", VaultFault.DAMAGED),
        (tmp_path / "missing", "viento del norte", VaultFault.MISSING),
    ):
        with pytest.raises(VaultUnopenableError) as told:
            open_backup(opened, passphrase)
        assert told.value.fault is fault


def test_a_vaults_file_is_no_backup(tmp_path):
    new_vault(tmp_path)

    with pytest.raises(VaultUnopenableError) as told:
        read_backup(files(tmp_path)[0], a_key())
    assert told.value.fault is VaultFault.DAMAGED


def test_a_backup_is_not_restored_over_anything(content, tmp_path):
    new_vault(tmp_path)
    before = files(tmp_path)

    with pytest.raises(VaultExistsError):
        restore(content, tmp_path, (a_key(),), DAY)
    assert files(tmp_path) == before


def test_a_passphrase_from_another_keyboard_opens_it(path):
    assert passphrase_key("n\u0303") == passphrase_key("ñ")
