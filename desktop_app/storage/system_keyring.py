"""The one keyring that belongs to this system, and what we ask of it. Child side.

It is named here, for each system: `keyring` left to itself would take whichever answers first,
among them one that writes passwords in clear.
"""

import sys
from typing import Protocol

from ..domain.errors import KeyringFault, KeyringUnusableError
from .key_text import key_in

SERVICE = "paravion"
"""Under this name and the vault's; neither tells whose it is or what is kept."""


class SystemKeyring(Protocol):
    """What is different from system to system; a module fulfils it for each.

    Each function raises KeyringUnusableError.
    """

    def look(self) -> KeyringFault | None:
        """What stands in the way of keeping a key; the user is asked nothing."""

    def texts(self, service: str, vault_id: str) -> tuple[str, ...]:
        """All that is kept there: other programs can make more than one entry of a name."""

    def write(self, service: str, vault_id: str, text: str) -> None:
        """Make an entry, or write over one that we made, where that is safe."""

    def delete(self, service: str, vault_id: str) -> None:
        """Delete every entry, if there is any."""


def look() -> KeyringFault | None:
    """What stands in the way of keeping a key; the user is asked nothing."""
    try:
        return _system().look()
    except KeyringUnusableError as error:
        return error.fault


def keep(vault_id: str, key: str) -> None:
    """Put *key* under *vault_id*, unless another key is there. Raises KeyringUnusableError."""
    system = _system()
    there = {text for text in system.texts(SERVICE, vault_id) if key_in(text) is not None}
    if there - {key}:
        raise KeyringUnusableError(KeyringFault.TAKEN)
    if not there:
        system.write(SERVICE, vault_id, key)


def fetch(vault_id: str) -> str:
    """The key under *vault_id*, among whatever else may be there under this name.

    Raises KeyringUnusableError; MISSING where there is nothing, REPLACED where nothing is a key.
    """
    texts = _system().texts(SERVICE, vault_id)
    if not texts:
        raise KeyringUnusableError(KeyringFault.MISSING)
    for text in texts:
        if key_in(text) is not None:
            return text
    raise KeyringUnusableError(KeyringFault.REPLACED)


def forget(vault_id: str) -> None:
    """Delete every entry for *vault_id*, and look whether it is gone."""
    system = _system()
    system.delete(SERVICE, vault_id)
    if system.texts(SERVICE, vault_id):
        raise KeyringUnusableError(KeyringFault.NOT_FORGOTTEN)


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
