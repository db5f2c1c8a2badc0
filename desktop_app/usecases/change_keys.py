"""Other ways in to what is kept: a key is made ready first, then the vault is sealed for it."""

from collections.abc import Callable
from uuid import UUID

from ..domain.errors import KeyringFault, KeyringUnusableError
from ..storage.key_slots import Key, SlotKey, new_slot_key
from ..storage.keyring_entry import keep_key
from .keyring_keys import forget_keyring_key
from .save_kept import KeyChange
from .vault_keys import keyring_key, new_keyring_secret

__all__ = ["KeyChange", "SlotKey", "ready", "ready_keyring_key"]


def ready(key: Key) -> SlotKey:
    """*key* ready for its slot; a passphrase takes a second. Raises TooLittleMemoryError."""
    return new_slot_key(key)


def ready_keyring_key(vault_id: UUID, *, stopped: Callable[[], bool]) -> SlotKey:
    """A new key, which the keyring has under *vault_id* when this returns: read back, compared.

    In a worker: the user may be asked for the keyring's password. What stood there before is left
    as it is. Raises KeyringUnusableError, Cancelled; neither leaves an entry that wasn't there.
    """
    secret = new_keyring_secret()
    try:
        keep_key(str(vault_id), secret, stopped=stopped)
    except KeyringUnusableError as error:
        if error.fault is not KeyringFault.TAKEN:
            forget_keyring_key(vault_id)
        raise
    except BaseException:
        forget_keyring_key(vault_id)
        raise
    return new_slot_key(keyring_key(secret))
