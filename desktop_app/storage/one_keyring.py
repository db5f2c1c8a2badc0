"""The keyring of Windows and of macOS: one for each user, always there. Child side; not run here.

Source: `keyring`'s back-ends, and Microsoft's documentation of `CREDENTIALW` (Persist).
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from ..domain.errors import KeyringFault, KeyringUnusableError

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend


def look() -> KeyringFault | None:
    """Nothing stands in the way if its library loads; nobody is asked anything."""
    _ring()
    return None


@contextmanager
def faults_named() -> Iterator[None]:
    """Where the back-end's errors become KeyringUnusableError."""
    from keyring.errors import (  # noqa: PLC0415 - in the child alone
        KeyringError,
        KeyringLocked,
        PasswordDeleteError,
    )

    try:
        yield
    except KeyringLocked as error:  # macOS: the user said no
        raise KeyringUnusableError(KeyringFault.DISMISSED) from error
    except PasswordDeleteError:
        raise
    except (KeyringError, OSError) as error:
        raise KeyringUnusableError(KeyringFault.BROKE) from error


def ring_with(service: str, vault_id: str) -> "KeyringBackend":  # noqa: ARG001 - there is one
    """The user's one keyring."""
    return _ring()


def ring_to_write() -> "KeyringBackend":
    """The user's one keyring; both systems seal it with the log-in."""
    return _ring()


def _ring() -> "KeyringBackend":
    """Windows' or macOS' keyring, and no other. Raises KeyringUnusableError: UNSUPPORTED."""
    try:
        if sys.platform == "win32":
            from keyring.backends import Windows  # noqa: PLC0415

            vault = Windows.WinVaultKeyring()
            _ = vault.priority  # raises where its library is missing
            vault.persist = "local machine"  # not "enterprise": that one roams to other machines
            return vault
        from keyring.backends import macOS  # noqa: PLC0415

        keychain = macOS.Keyring()  # type: ignore[no-untyped-call]
        _ = keychain.priority
    except (ImportError, RuntimeError) as error:
        raise KeyringUnusableError(KeyringFault.UNSUPPORTED) from error
    return keychain
