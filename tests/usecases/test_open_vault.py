import pytest
from storage.vaults import DAY, KEEP, LIBRARY, a_key, files

from desktop_app.domain.errors import VaultExistsError, VaultInUseError, VaultUnopenableError
from desktop_app.domain.vault import KeyKind, VaultFault
from desktop_app.storage.vault_opening import create
from desktop_app.usecases.open_vault import Vaults, create_vaults, look, open_vaults


def opened(folder, number: int = 0, **more: object) -> Vaults:
    return open_vaults(folder, a_key(number), DAY, known_schemas=(0, 0), **more)


def closed(vaults: Vaults) -> Vaults:
    vaults.lock.release()
    return vaults


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "paravion" / "vaults"
    closed(create_vaults(folder, (a_key(),), DAY))
    return folder


def test_at_the_first_start_nothing_is_there_and_afterwards_it_is(tmp_path):
    folder = tmp_path / "vaults"
    assert look(folder).is_new

    vaults = closed(create_vaults(folder, (a_key(),), DAY))

    seen = look(folder)
    assert (seen.is_new, seen.vault_ids, seen.ways) == (
        False,
        (vaults.keep.vault_id,),
        {KeyKind.KEYRING},
    )
    assert folder.stat().st_mode & 0o777 == 0o700


def test_opening_where_nothing_is_kept_makes_nothing(tmp_path):
    for folder in (tmp_path, tmp_path / "missing"):
        with pytest.raises(VaultUnopenableError) as told:
            opened(folder)
        assert told.value.fault is VaultFault.MISSING
    assert list(tmp_path.iterdir()) == []


def test_the_keyrings_key_and_the_vaults_number_open_both_vaults(folder):
    (vault_id,) = look(folder).vault_ids

    vaults = closed(opened(folder, vault_id=vault_id))

    assert (vaults.keep.kind, vaults.library.kind) == (KEEP, LIBRARY)
    assert vaults.library_error is None


def test_a_second_program_is_refused_and_may_read(folder):
    first = opened(folder)

    with pytest.raises(VaultInUseError):
        opened(folder)
    second = opened(folder, read_only=True)

    assert (second.lock, second.keep.read_only, second.library.read_only) == (None, True, True)
    closed(first)
    closed(opened(folder))


def test_after_a_wrong_key_the_right_one_can_be_tried(folder):
    for _ in range(2):
        with pytest.raises(VaultUnopenableError) as told:
            opened(folder, 5)
        assert told.value.fault is VaultFault.WRONG_KEY

    closed(opened(folder))


def test_nothing_is_begun_where_anything_is_kept(folder):
    for path in folder.glob("keep-*"):
        path.unlink()

    with pytest.raises(VaultExistsError):
        create_vaults(folder, (a_key(),), DAY)
    with pytest.raises(VaultUnopenableError) as told:
        opened(folder)
    assert told.value.fault is VaultFault.MISSING
    assert not look(folder).is_new


def test_letters_can_be_written_when_the_library_is_damaged_and_it_is_not_replaced(folder):
    for path in folder.glob("library-*"):
        path.write_bytes(b"damaged")
    before = files(folder)

    vaults = closed(opened(folder))

    assert vaults.library is None
    assert vaults.library_error.fault is VaultFault.DAMAGED
    assert files(folder) == before


def test_a_first_start_cut_short_before_the_library_is_finished_at_the_next(tmp_path):
    create(tmp_path, KEEP, (a_key(),), DAY)

    vaults = closed(opened(tmp_path))

    assert vaults.library.vault_id == vaults.keep.vault_id
    assert closed(opened(tmp_path)).library is not None


def test_a_changed_key_of_the_keep_opens_the_library_at_once(folder):
    vaults = opened(folder)
    vaults.keep.change_keys(vaults.keep.snapshot(), DAY, add=[a_key(1)])
    closed(vaults)

    assert closed(opened(folder, 1)).library is not None


def test_a_rescue_reads_with_a_replaced_key_what_is_left_of_its_files(folder):
    old = {path: path.read_bytes() for path in files(folder)}
    vaults = opened(folder)
    vaults.keep.change_keys(vaults.keep.snapshot(), DAY, add=[a_key(1)])
    closed(vaults)
    for path, content in old.items():
        path.write_bytes(content)

    with pytest.raises(VaultUnopenableError) as told:
        opened(folder)
    rescued = opened(folder, older=True)

    assert told.value.fault is VaultFault.KEY_CHANGED
    assert (rescued.keep.read_only, rescued.lock) == (True, None)
    assert {path: path.read_bytes() for path in old} == old
