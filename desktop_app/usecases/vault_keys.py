"""The keys that a vault can be opened with, and the recovery code as it is printed and typed."""

from ..storage.key_slots import (
    Key,
    keyring_key,
    new_data_key,
    passphrase_key,
    recovery_key,
)
from ..storage.recovery_code import new_code, printed, read

__all__ = [
    "Key",
    "keyring_key",
    "new_keyring_secret",
    "passphrase_key",
    "recovery",
    "typed_recovery",
]


def new_keyring_secret() -> bytes:
    """32 random bytes for the keyring to hold; write, read back and compare before they are used.

    >>> len(new_keyring_secret())
    32
    """
    return new_data_key()


def recovery() -> tuple[Key, str]:
    """A new recovery key, and its code to be printed: eight groups of five characters."""
    code = new_code()
    return recovery_key(code), printed(code)


def typed_recovery(text: str) -> Key:
    """The key for the recovery code that was typed in; lenient about spaces, case, O and 0.

    Raises RecoveryCodeError with the numbers of the groups that have a typo.
    """
    return recovery_key(read(text))
