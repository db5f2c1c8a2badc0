"""The one keyring that belongs to this system, and what we ask of it. Child side.

Its class is named here, for each system: `keyring` itself would take whichever answers first,
among them one that writes passwords in clear.
"""

import sys
from contextlib import AbstractContextManager
from typing import Protocol

from ..domain.errors import KeyringFault, KeyringUnusableError
from .key_text import key_in

SERVICE = "paravion"
"""Under this name and the vault's; neither tells whose it is or what is kept."""

_MOST_COPIES = 10  # of an entry: other programs can make more than one


class Ring(Protocol):
    """What each back-end of `keyring` can do."""

    def get_password(self, service: str, username: str) -> str | None:
        """What is kept, or None."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep it."""

    def delete_password(self, service: str, username: str) -> None:
        """Delete one entry. Raises PasswordDeleteError where there is none."""


class SystemKeyring(Protocol):
    """What is different from system to system; a module fulfils it for each."""

    def look(self) -> KeyringFault | None:
        """What stands in the way of keeping a key; the user is asked nothing."""

    def faults_named(self) -> AbstractContextManager[None]:
        """Where whatever the back-end raises becomes a KeyringUnusableError."""

    def ring_with(self, service: str, vault_id: str) -> Ring:
        """Where the entry is, or could be. Raises KeyringUnusableError: MISSING and others."""

    def ring_to_write(self) -> Ring:
        """Where a new entry goes. Raises KeyringUnusableError where it would not be safe."""


def look() -> KeyringFault | None:
    """What stands in the way of keeping a key; the user is asked nothing."""
    try:
        return _system().look()
    except KeyringUnusableError as error:
        return error.fault


def keep(vault_id: str, key: str) -> None:
    """Put *key* under *vault_id*, unless another key is there. Raises KeyringUnusableError."""
    system = _system()
    with system.faults_named():
        ring = system.ring_to_write()
    try:
        if fetch(vault_id) != key:
            raise KeyringUnusableError(KeyringFault.TAKEN)
        return
    except KeyringUnusableError as error:
        if error.fault not in (KeyringFault.MISSING, KeyringFault.REPLACED):
            raise
    with system.faults_named():
        ring.set_password(SERVICE, vault_id, key)


def fetch(vault_id: str) -> str:
    """The key under *vault_id*. Raises KeyringUnusableError; MISSING where there is none."""
    system = _system()
    with system.faults_named():
        ring = system.ring_with(SERVICE, vault_id)
        try:
            text = ring.get_password(SERVICE, vault_id)
        except (ValueError, IndexError) as error:  # not even text
            raise KeyringUnusableError(KeyringFault.REPLACED) from error
    if text is None:
        raise KeyringUnusableError(KeyringFault.MISSING)
    if key_in(text) is None:
        raise KeyringUnusableError(KeyringFault.REPLACED)
    return text


def forget(vault_id: str) -> None:
    """Delete every entry for *vault_id*, and look whether it is gone."""
    from keyring.errors import PasswordDeleteError  # noqa: PLC0415 - the parent never needs it

    system = _system()
    for _ in range(_MOST_COPIES):
        if not _is_there(vault_id):
            return
        with system.faults_named():
            try:
                system.ring_with(SERVICE, vault_id).delete_password(SERVICE, vault_id)
            except PasswordDeleteError:
                break
    raise KeyringUnusableError(KeyringFault.NOT_FORGOTTEN)


def _is_there(vault_id: str) -> bool:
    try:
        fetch(vault_id)
    except KeyringUnusableError as error:
        if error.fault is KeyringFault.MISSING:
            return False
        if error.fault is not KeyringFault.REPLACED:
            raise
    return True


def _system() -> SystemKeyring:
    """The one for this system. Raises KeyringUnusableError where its library is missing."""
    try:
        if sys.platform in ("win32", "darwin"):
            from . import one_keyring  # noqa: PLC0415 - each needs a library of its own

            return one_keyring
        from . import secret_service  # noqa: PLC0415

        return secret_service
    except ImportError as error:
        raise KeyringUnusableError(KeyringFault.UNSUPPORTED) from error
