import pytest
from storage.vaults import a_key, count, files, new_vault, reopened, saved_count

from desktop_app.domain.errors import VaultInUseError
from desktop_app.storage.aside import asides, put_back, set_aside
from desktop_app.storage.erase import erase
from desktop_app.storage.lock_file import FolderLock
from desktop_app.storage.paths import make_private


@pytest.fixture
def vaults(tmp_path):
    folder = make_private(tmp_path / "vaults")
    vault = new_vault(folder)
    saved_count(vault, 7)
    vault.close()
    return folder


def contents(folder):
    return {one.name: one.read_bytes() for one in files(folder)}


def test_put_aside_every_file_is_as_it_was_and_its_place_is_free(vaults):
    before = contents(vaults)

    aside = set_aside(vaults)

    assert contents(aside) == before
    assert not vaults.exists()
    assert asides(vaults) == (aside,)
    assert count(reopened(aside)) == 7


def test_what_was_put_aside_earlier_stays_beside_it(vaults):
    first = set_aside(vaults)
    before = contents(first)
    make_private(vaults)
    new_vault(vaults, a_key(1)).close()

    second = set_aside(vaults)

    assert asides(vaults) == (first, second)
    assert contents(first) == before
    assert set(contents(second)) & set(before) == set()


def test_what_another_program_has_open_is_not_put_aside(vaults):
    lock = FolderLock(vaults)

    with pytest.raises(VaultInUseError):
        set_aside(vaults)

    lock.release()
    assert count(reopened(vaults)) == 7
    assert asides(vaults) == ()


def test_put_back_it_is_in_its_place_instead_of_half_a_beginning(vaults):
    before = contents(vaults)
    aside = set_aside(vaults)
    make_private(vaults)
    new_vault(vaults, a_key(1)).close()
    FolderLock(vaults).release()

    put_back(aside, vaults)

    assert contents(vaults) == before
    assert asides(vaults) == ()


def test_what_is_no_half_beginning_is_left_where_it_is(vaults):
    aside = set_aside(vaults)
    make_private(vaults)
    (vaults / "somebody's.txt").write_text("not ours")

    put_back(aside, vaults)

    assert (vaults / "somebody's.txt").read_text() == "not ours"
    assert count(reopened(aside)) == 7


def test_erasing_erases_what_was_put_aside(vaults):
    aside = set_aside(vaults)
    make_private(vaults)
    new_vault(vaults).close()

    receipt = erase(vaults)

    assert receipt.left == ()
    assert not vaults.exists()
    assert not aside.exists()
