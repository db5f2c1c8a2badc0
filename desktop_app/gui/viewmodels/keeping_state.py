"""How things stand with what is kept, and how a failure to open it leaves them."""

from enum import Enum

from ...domain.errors import (
    AppealError,
    CannotWriteError,
    KeyringFault,
    KeyringUnusableError,
    RecoveryCodeError,
    TooLittleMemoryError,
    VaultInUseError,
    VaultUnopenableError,
)
from ...domain.vault import KeyKind, VaultFault


class KeepingState(Enum):
    """How things stand. Only OPEN saves anything."""

    GUEST = "guest"
    OPENING = "opening"  # a key is asked for or tried
    LOCKED = "locked"  # a key is wanted
    OFFERED = "offered"  # another window has it: it can be read all the same
    OPEN = "open"
    READ_ONLY = "read_only"
    RESCUE = "rescue"  # there is something that nothing opened


USABLE = (KeepingState.OPEN, KeepingState.READ_ONLY)
_MISTYPED = (VaultFault.WRONG_KEY, VaultFault.KEY_CHANGED)
_LOST = (KeyringFault.MISSING, KeyringFault.REPLACED)
_KEYRING_ALONE = frozenset({KeyKind.KEYRING})


def state_after(error: AppealError, ways: frozenset[KeyKind]) -> KeepingState:
    """How things stand after *error*, where what is kept says that *ways* open it."""
    match error:
        case VaultInUseError() | CannotWriteError():
            return KeepingState.OFFERED
        case KeyringUnusableError() if error.fault in _LOST and ways == _KEYRING_ALONE:
            return KeepingState.RESCUE
        case KeyringUnusableError() | RecoveryCodeError() | TooLittleMemoryError():
            return KeepingState.LOCKED
        case VaultUnopenableError() if error.fault in _MISTYPED:
            return KeepingState.LOCKED
        case _:
            return KeepingState.RESCUE
