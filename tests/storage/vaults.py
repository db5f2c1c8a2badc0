"""A vault whose whole content is a number, and what tests do with it."""

from datetime import date
from pathlib import Path

from desktop_app.domain.vault import VaultKind
from desktop_app.storage.key_slots import Key, keyring_key
from desktop_app.storage.vault import Vault
from desktop_app.storage.vault_opening import create, open_vault

DAY = date(2026, 3, 1)
KEEP, LIBRARY = VaultKind.KEEP, VaultKind.LIBRARY


def a_key(number: int = 0) -> Key:
    return keyring_key(number.to_bytes(32, "big"))


def new_vault(folder: Path, *keys: Key, kind: VaultKind = KEEP, day: date = DAY) -> Vault:
    """A vault that counts from 0."""
    vault = create(folder, kind, keys or (a_key(),), day)
    vault.connection.execute("CREATE TABLE counter (reached INTEGER)")
    vault.connection.execute("INSERT INTO counter VALUES (0)")
    vault.connection.commit()
    vault.save(vault.snapshot(), day)
    return vault


def reopened(
    folder: Path, key: Key | None = None, *, kind: VaultKind = KEEP, **more: bool
) -> Vault:
    return open_vault(folder, kind, key or a_key(), DAY, known_schema=9, **more)


def count(vault: Vault) -> int:
    """The number reached; -1 where the vault is as empty as at its creation."""
    if not vault.connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]:
        return -1
    (reached,) = vault.connection.execute("SELECT reached FROM counter").fetchone()
    return reached


def count_to(vault: Vault, number: int) -> bytes:
    """Let the vault have reached *number*, in memory; the snapshot to save."""
    with vault.connection:
        vault.connection.execute("UPDATE counter SET reached = ?", (number,))
    return vault.snapshot()


def saved_count(vault: Vault, number: int, day: date = DAY) -> None:
    vault.save(count_to(vault, number), day)


def files(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.paravion-vault"))
