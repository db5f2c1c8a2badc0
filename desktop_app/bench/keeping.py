"""How fast what was written is kept safe, and how fast it is there again."""

import os
import random
import sqlite3
import tempfile
import zlib
from datetime import date
from pathlib import Path

from ..domain.vault import VaultKind
from ..storage.key_slots import SMALL_COST, Cost, Key, keyring_key, new_slot_key, passphrase_key
from ..storage.vault import Vault
from ..storage.vault_opening import create, open_vault
from .measurement import Measurement, paired_medians

_DAY = date(2026, 3, 1)
_VERSIONS = 20  # of each letter, the later ones as differences
_WORDS, _CHANGED = 350, 12


def measure() -> list[Measurement]:
    """A save of few and of many letters, opening them again, and a passphrase."""
    return [_save(200, "≤ 10 ms"), _save(1000, "≤ 40 ms"), _open(1000), _passphrase()]


def _save(letters: int, goal: str) -> Measurement:
    with tempfile.TemporaryDirectory() as work:
        vault = _filled(Path(work), letters, _key())
        snapshot = vault.snapshot()
        value, baseline = paired_medians(
            lambda: vault.save(snapshot, _DAY),
            lambda: _write_plainly(Path(work, "plain"), snapshot),
            times=30,
        )
    return Measurement(
        what=f"{letters} letters sealed and on the disk",
        value=value,
        baseline_of="the same bytes, plain, on the disk",
        baseline=baseline,
        unit="ms",
        goal=goal,
    )


def _open(letters: int) -> Measurement:
    with tempfile.TemporaryDirectory() as work:
        key = _key()
        vault = _filled(Path(work), letters, key)
        plain = Path(work, "plain")
        _write_plainly(plain, vault.snapshot())
        value, baseline = paired_medians(
            lambda: open_vault(Path(work), VaultKind.KEEP, key, _DAY, known_schema=0).connection,
            lambda: sqlite3.connect(":memory:").deserialize(plain.read_bytes()),
            times=30,
        )
    return Measurement(
        what=f"{letters} letters opened, with the key",
        value=value,
        baseline_of="the same bytes read plain into SQLite",
        baseline=baseline,
        unit="ms",
        goal="≤ 60 ms",
    )


def _passphrase() -> Measurement:
    value, baseline = paired_medians(
        lambda: new_slot_key(passphrase_key("correct horse"), Cost()),
        lambda: new_slot_key(passphrase_key("correct horse"), SMALL_COST),
        times=3,
    )
    return Measurement(
        what="passphrase to key, 256 MiB",
        value=value,
        baseline_of="64 MiB, for small machines",
        baseline=baseline,
        unit="ms",
        goal="≤ 1000 ms",
    )


def _key() -> Key:
    return keyring_key(bytes(32))


def _filled(folder: Path, letters: int, key: Key) -> Vault:
    """A saved vault with *letters* of a page each and their earlier versions, of invented words."""
    chance = random.Random(1)  # noqa: S311 - the same words each time
    words = ["".join(chance.choices("abcdefghijklmnopqrstuvwxyz", k=6)) for _ in range(3000)]
    vault = create(folder, VaultKind.KEEP, (key,), _DAY)
    database = vault.connection
    database.execute("CREATE TABLE letter (id INTEGER PRIMARY KEY, text TEXT)")
    database.execute("CREATE TABLE version (letter INTEGER, difference BLOB)")
    for number in range(letters):
        text = " ".join(chance.choices(words, k=_WORDS))
        database.execute("INSERT INTO letter VALUES (?, ?)", (number, text))
        for _ in range(_VERSIONS):
            difference = zlib.compress(" ".join(chance.choices(words, k=_CHANGED)).encode())
            database.execute("INSERT INTO version VALUES (?, ?)", (number, difference))
    database.commit()
    vault.save(vault.snapshot(), _DAY)
    return vault


def _write_plainly(path: Path, content: bytes) -> None:
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
