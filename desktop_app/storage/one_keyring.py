"""The keyring of Windows and of macOS: one for each user, always there. Child side; not run here.

Both seal it with the log-in. Source: `keyring`'s back-ends, and Microsoft's documentation of
`CREDENTIALW` (Persist).
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from keyring.backend import KeyringBackend
from keyring.errors import KeyringError, KeyringLocked, PasswordDeleteError

from ..domain.errors import KeyringFault, KeyringUnusableError


def look() -> KeyringFault | None:
    """Nothing stands in the way if its library loads; nobody is asked anything."""
    _ring()
    return None


def texts(service: str, vault_id: str) -> tuple[str, ...]:
    """What is kept there: one text or none."""
    with _faults_named():
        text = _ring().get_password(service, vault_id)
    return () if text is None else (text,)


def write(service: str, vault_id: str, text: str) -> None:
    """Make the entry, or write over it."""
    with _faults_named():
        _ring().set_password(service, vault_id, text)


def delete(service: str, vault_id: str) -> None:
    """Delete the entry; whether it is gone `texts` tells."""
    with _faults_named(), suppress(PasswordDeleteError):
        _ring().delete_password(service, vault_id)


@contextmanager
def _faults_named() -> Iterator[None]:
    """Where the back-end's errors become KeyringUnusableError."""
    try:
        yield
    except KeyringLocked as error:  # macOS: the user said no
        raise KeyringUnusableError(KeyringFault.DISMISSED) from error
    except (KeyringError, OSError) as error:
        raise KeyringUnusableError(KeyringFault.BROKE) from error


def _ring() -> KeyringBackend:
    """Windows' or macOS' keyring, and no other. Raises KeyringUnusableError: UNSUPPORTED."""
    try:
        if sys.platform == "win32":
            from keyring.backends import Windows  # noqa: PLC0415 - loads on one system only

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
