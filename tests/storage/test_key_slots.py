import subprocess
import sys
from uuid import uuid4

import pytest
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from storage.power_loss import ENVIRONMENT
from storage.vaults import KEEP, LIBRARY, a_key

from desktop_app.domain.vault import KeyKind
from desktop_app.storage.key_slots import (
    SMALL_COST,
    Cost,
    Slot,
    companion_key,
    keyring_key,
    new_data_key,
    new_slot_key,
    passphrase_key,
    recovery_key,
    slot_key,
    suitable_cost,
)

CHEAP = Cost(memory_kib=64, iterations=1, lanes=1)
KEYS = [
    keyring_key(bytes(32)),
    passphrase_key("pájaro"),
    recovery_key(bytes(20)),
    companion_key(bytes(32)),
]


@pytest.mark.parametrize("key", KEYS, ids=lambda key: key.kind.value)
def test_each_kind_of_key_opens_its_slot_and_no_other(key):
    data_key, vault_id = new_data_key(), uuid4()

    slot = new_slot_key(key, CHEAP).wrap(data_key, vault_id, KEEP)
    again = slot_key(key, slot.salt, slot.cost)

    assert again.unwrap(slot, vault_id, KEEP) == data_key
    assert new_slot_key(a_key(7)).unwrap(slot, vault_id, KEEP) is None
    assert again.unwrap(slot, vault_id, LIBRARY) is None
    assert again.unwrap(slot, uuid4(), KEEP) is None


def test_a_slot_is_packed_into_64_bytes_and_back():
    slot = new_slot_key(passphrase_key("a"), CHEAP).wrap(new_data_key(), uuid4(), KEEP)

    assert len(slot.packed()) == 64
    assert Slot.unpacked(slot.packed()) == slot


def test_nothing_of_a_key_shows_in_its_description():
    described = f"{passphrase_key('secreto')} {new_slot_key(passphrase_key('secreto'), CHEAP)}"

    assert "secreto" not in described
    assert "secret=" not in described


def test_a_passphrase_may_be_typed_composed_or_not():
    assert passphrase_key("e\u0301") == passphrase_key("\u00e9")
    assert passphrase_key("e") != passphrase_key("E")


@pytest.mark.parametrize(
    "cost",
    [
        Cost(memory_kib=1 << 31),
        Cost(iterations=17),
        Cost(iterations=0),
        Cost(lanes=17),
        Cost(lanes=0),
        Cost(memory_kib=7, lanes=1),
    ],
)
def test_a_slot_that_would_take_all_memory_or_hours_is_refused(cost):
    slot = Slot(kind=KeyKind.PASSPHRASE, salt=bytes(16), cost=cost, wrapped=bytes(40))

    with pytest.raises(ValueError, match="cost"):
        Slot.unpacked(slot.packed())


def test_a_small_machine_pays_less():
    assert suitable_cost(2 * 1024**3) == SMALL_COST
    assert suitable_cost(8 * 1024**3) == Cost(memory_kib=262144, iterations=3, lanes=4)
    assert suitable_cost(None) == Cost()


ELSEWHERE = """
import sys
from desktop_app.storage.key_slots import Cost, new_slot_key, passphrase_key
new_slot_key(passphrase_key("a"), Cost(memory_kib=64, iterations=1, lanes=1))
print(*(name for name in sys.modules if "argon2" in name))
"""


def test_a_passphrase_is_stretched_in_another_process_so_that_the_window_goes_on():
    command = [sys.executable, "-c", ELSEWHERE]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=ENVIRONMENT)

    assert (done.stdout, done.stderr) == ("\n", "")


def test_the_other_process_makes_the_key_of_rfc_9106s_algorithm():
    found = slot_key(passphrase_key("a"), bytes(16), CHEAP).secret

    assert found == Argon2id(
        salt=bytes(16), length=32, iterations=1, lanes=1, memory_cost=64
    ).derive(b"a")


FEW_MEBIBYTES = """
import resource, sys
from desktop_app.domain.errors import TooLittleMemoryError
from desktop_app.storage.key_slots import Cost, new_slot_key, passphrase_key
used = int(open("/proc/self/statm").read().split()[0]) * resource.getpagesize()
resource.setrlimit(resource.RLIMIT_AS, (used + (160 << 20),) * 2)
try:
    new_slot_key(passphrase_key("a"), Cost())
except TooLittleMemoryError as error:
    print(error.mebibytes)
print(new_slot_key(passphrase_key("a")).cost.memory_kib)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="memory is limited by means of Linux here")
def test_too_little_memory_is_told_and_a_new_slot_then_costs_less():
    command = [sys.executable, "-c", FEW_MEBIBYTES]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=ENVIRONMENT)

    assert (done.stdout.split(), done.stderr) == (["256", "65536"], "")
