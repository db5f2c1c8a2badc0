"""One damaged generation of three: what is in force is then the one before, or the same.

Every run flips a bit of every byte of the headers and of some others; with PARAVION_LONG=1 every
bit of the file. `PARAVION_LONG=1 python -m pytest tests/storage/test_damage.py`.
"""

import os
import sys
from collections import Counter
from datetime import timedelta
from pathlib import Path

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

from desktop_app.domain.errors import VaultUnopenableError
from desktop_app.domain.vault import VaultFault
from desktop_app.storage import sealing
from desktop_app.storage.vault_opening import create

LONG = os.environ.get("PARAVION_LONG") == "1"


@pytest.fixture
def vault(tmp_path) -> tuple[Path, Path]:
    """The folder of a vault that has reached 2, and the file that says so."""
    counting = new_vault(tmp_path)
    saved_count(counting, 1)
    name = counting.save(count_to(counting, 2), DAY).name
    return tmp_path, tmp_path / name


def found(folder: Path) -> int:
    return count(reopened(folder, read_only=True))


def flips(size: int) -> list[tuple[int, int]]:
    """Places and bits to flip."""
    if LONG:
        return [(place, bit) for place in range(size) for bit in range(8)]
    some = [*range(sealing.HEADERS), *range(sealing.HEADERS, size, 499), *range(size - 48, size)]
    return [(place, place % 8) for place in some]


def test_a_flipped_bit_costs_one_save_at_most(vault):
    folder, path = vault
    content = path.read_bytes()
    tally: Counter[int] = Counter()

    for place, bit in flips(len(content)):
        flipped = bytearray(content)
        flipped[place] ^= 1 << bit
        path.write_bytes(flipped)
        tally[found(folder)] += 1

    sys.stdout.write(f"{tally.total()} flipped bits, and what was reached: {dict(tally)}\n")
    assert set(tally) == {1, 2}
    assert tally[2] <= sealing._CHECK * 8  # only in the check itself, which no key needs
    assert tally[1] > sealing.HEADERS - 1


def test_a_truncated_file_costs_one_save_at_most(vault):
    folder, path = vault
    content = path.read_bytes()

    for size in range(0, len(content), 1 if LONG else 331):
        path.write_bytes(content[:size])
        assert found(folder) == 1


def test_more_behind_the_end_is_damage_too(vault):
    folder, path = vault
    path.write_bytes(path.read_bytes() + b"\0")

    assert found(folder) == 1


def test_a_damaged_file_is_named_and_left_alone_by_later_saves(vault):
    folder, path = vault
    damaged = path.read_bytes()[:-100]
    path.write_bytes(damaged)

    again = reopened(folder)
    for number in range(10, 20):
        saved_count(again, number)

    assert again.damaged == (path.name,)
    assert path.read_bytes() == damaged
    assert found(folder) == 19


def test_a_file_that_could_not_be_read_for_once_does_not_come_back_as_the_newest(vault):
    folder, path = vault
    content = path.read_bytes()
    path.write_bytes(b"")

    saved_count(reopened(folder), 30)
    path.write_bytes(content)

    assert found(folder) == 30


def test_if_all_are_damaged_there_is_an_error_and_no_empty_vault(vault):
    folder, _path = vault
    for path in files(folder):
        path.write_bytes(path.read_bytes()[:-1])

    with pytest.raises(VaultUnopenableError) as told:
        reopened(folder)

    assert told.value.fault is VaultFault.DAMAGED
    assert told.value.files == tuple(path.name for path in files(folder))


def test_a_generation_of_another_vault_is_not_taken_for_ours(vault, tmp_path_factory):
    folder, path = vault
    other = tmp_path_factory.mktemp("other")
    counting = new_vault(other, a_key(3))
    for number in range(90, 99):
        saved_count(counting, number)
    for theirs in files(other):
        (folder / theirs.name).write_bytes(theirs.read_bytes())

    assert found(folder) == 2
    path.write_bytes(theirs.read_bytes())
    assert found(folder) == 1


def test_of_two_vaults_with_the_same_passphrase_the_wanted_one_is_opened(vault, tmp_path_factory):
    folder, _path = vault
    ours = reopened(folder).vault_id
    other = tmp_path_factory.mktemp("other")
    counting = new_vault(other)
    for number, day in enumerate((DAY, DAY + timedelta(days=1), DAY + timedelta(days=2)), 90):
        saved_count(counting, number, day)
    for theirs in files(other):
        (folder / theirs.name).write_bytes(theirs.read_bytes())

    assert count(reopened(folder, vault_id=ours)) == 2
    assert count(reopened(folder, vault_id=counting.vault_id)) == 92


def test_a_library_called_keep_is_no_keep_and_the_other_way_round(tmp_path):
    keep = new_vault(tmp_path)
    create(tmp_path, LIBRARY, (a_key(),), DAY, vault_id=keep.vault_id)
    other = {"keep": "library", "library": "keep"}
    for path in files(tmp_path):
        start, letters = path.name.split("-", 1)
        path.rename(tmp_path / f"{other[start]}-{letters}")

    for kind in (KEEP, LIBRARY):
        with pytest.raises(VaultUnopenableError) as told:
            reopened(tmp_path, kind=kind)
        assert told.value.fault is VaultFault.DAMAGED


def test_slots_moved_from_another_vault_open_nothing(vault, tmp_path_factory):
    folder, path = vault
    other = tmp_path_factory.mktemp("other")
    new_vault(other, a_key(3))
    start = sealing._OPEN.size - 512
    theirs = files(other)[0].read_bytes()[start : start + 512]
    ours = path.read_bytes()
    path.write_bytes(ours[:start] + theirs + ours[start + 512 :])

    with pytest.raises(VaultUnopenableError):
        reopened(folder, a_key(3))
    assert found(folder) == 1


def test_a_forged_epoch_cannot_make_the_next_key_change_impossible(vault):
    folder, path = vault
    forged = bytearray(path.read_bytes())
    forged[28:36] = b"\xff" * 8
    path.write_bytes(forged)

    again = reopened(folder)
    again.purge(count_to(again, 7), DAY)

    assert found(folder) == 7


def test_a_purge_removes_torn_files_too_since_their_keys_could_be_read(vault):
    folder, path = vault
    path.write_bytes(path.read_bytes()[:-1])

    again = reopened(folder)
    again.purge(count_to(again, 7), DAY)

    assert path not in files(folder)
