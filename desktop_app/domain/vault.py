"""What a vault is called and opened with; the words that errors and the window share."""

from enum import Enum


class VaultKind(Enum):
    """Which of the program's sealed stores; the value stands in the sealed file."""

    KEEP = 1  # profile, drafts, register, address book
    LIBRARY = 2  # cases
    BACKUP = 3  # everything, for another computer


class KeyKind(Enum):
    """What opens a vault; the value stands in the sealed file."""

    KEYRING = 1  # a random key that the system's keyring holds
    PASSPHRASE = 2
    RECOVERY = 3  # the code on paper
    COMPANION = 4  # the library's: a random key inside the keep


_ENOUGH = frozenset({KeyKind.KEYRING, KeyKind.PASSPHRASE})  # the code alone is for a bad day


def may_go(kind: KeyKind, ways: frozenset[KeyKind]) -> bool:
    """Whether *kind* can be taken out of *ways*: the keyring or a passphrase must be left."""
    return kind in ways and bool((ways - {kind}) & _ENOUGH)


class VaultFault(Enum):
    """Why a vault can't be opened. Its files are untouched in every case."""

    MISSING = "missing"  # there is none
    WRONG_KEY = "wrong_key"
    KEY_CHANGED = "key_changed"  # this key opens only what a newer key has replaced
    DAMAGED = "damaged"
    NEWER_FORMAT = "newer_format"  # written by a later version of the program
    FORBIDDEN = "forbidden"  # the system doesn't let us read
