"""A vault's key in the system's keyring: kept, fetched, forgotten, each in a process of its own."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from uuid import UUID, uuid4

from ..domain.errors import KeyringFault, KeyringUnusableError
from ..domain.vault import KeyKind
from ..storage.aside import asides
from ..storage.keyring_entry import fetch_key, forget_key, keep_key, keyring_state
from .open_stores import KNOWN_SCHEMAS
from .open_vault import Vaults, create_vaults, look, open_vaults
from .vault_keys import Key, keyring_key, new_keyring_secret

__all__ = [
    "begin_to_keep",
    "forget_all_keyring_keys",
    "forget_keyring_key",
    "keyring_state",
    "open_by_keyring",
]

_MOST_VAULTS = 3  # of a folder that are asked for: forged files could name any number

Stopped = Callable[[], bool]


def begin_to_keep(
    folder: Path, keys: tuple[Key, ...], day: date, *, by_keyring: bool, stopped: Stopped
) -> Vaults:
    """New vaults in *folder*, opened with any of *keys* and, if wanted, *by_keyring*.

    If they can't be made, the keyring is left without an entry. In a worker: the user may be asked
    for the keyring's password. Raises KeyringUnusableError, Cancelled, and as `create_vaults`.
    """
    vault_id = uuid4()
    if not by_keyring:
        return create_vaults(folder, keys, day, vault_id=vault_id)
    secret = new_keyring_secret()
    try:
        keep_key(str(vault_id), secret, stopped=stopped)
        return create_vaults(folder, (keyring_key(secret), *keys), day, vault_id=vault_id)
    except BaseException:
        forget_keyring_key(vault_id)
        raise


def open_by_keyring(
    folder: Path,
    day: date,
    *,
    stopped: Stopped,
    read_only: bool = False,
    older: bool = False,
) -> Vaults:
    """What is kept in *folder*, with the key that the system's keyring has for it. In a worker.

    *read_only* and *older* are as in `open_vaults`.

    Raises KeyringUnusableError, Cancelled, and as `open_vaults`.
    """
    fault: KeyringUnusableError | None = None
    seen = look(folder)
    ids = seen.vault_ids[:_MOST_VAULTS] if KeyKind.KEYRING in seen.ways else ()
    for vault_id in ids:
        try:
            secret = fetch_key(str(vault_id), stopped=stopped)
        except KeyringUnusableError as error:
            fault = fault or error
            continue
        return open_vaults(
            folder,
            keyring_key(secret),
            day,
            known_schemas=KNOWN_SCHEMAS,
            vault_id=vault_id,
            read_only=read_only,
            older=older,
        )
    raise fault or KeyringUnusableError(KeyringFault.MISSING)


def forget_keyring_key(vault_id: UUID, *, limit_s: float = 10.0) -> bool:
    """Have no entry for *vault_id* in the keyring; whether that is so now."""
    try:
        forget_key(str(vault_id), limit_s=limit_s)
    except KeyringUnusableError:
        return False
    return True


def forget_all_keyring_keys(folder: Path) -> bool:
    """Have no entry in the keyring for what is in *folder* or put aside; whether that is so now."""
    looks = [look(one) for one in (folder, *asides(folder))]
    ids = {one for seen in looks if KeyKind.KEYRING in seen.ways for one in seen.vault_ids}
    gone = [forget_keyring_key(one) for one in sorted(ids)]  # each, whatever becomes of one
    return all(gone)
