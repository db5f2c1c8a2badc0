"""The keyring of a Linux desktop: GNOME's, KDE's or another that speaks Secret Service. Child side.

`keyring` reads and writes; what it doesn't tell apart, or would do unasked (look into one
collection only, make a new one in order to read), is looked up here first, and asks the user
nothing. Source: the Secret Service API, draft 0.2 (freedesktop.org).
"""

import os
import re
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import secretstorage
from jeepney import DBusErrorResponse
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, Proxy
from keyring.backend import KeyringBackend
from keyring.backends import SecretService
from keyring.errors import InitError, KeyringLocked

from ..domain.errors import KeyringFault, KeyringUnusableError

_SESSION = "/org/freedesktop/secrets/collection/session"
_PROMPTER = "org.gnome.keyring.SystemPrompter"
_READABLE = b"[keyring]"  # the first bytes of a file that GNOME's keyring wrote without a password
_BROKEN = (secretstorage.SecretStorageException, InitError, DBusErrorResponse, OSError)


def look() -> KeyringFault | None:
    """What stands in the way of keeping a key; the user is asked nothing."""
    with faults_named(), _connected() as connection:
        default = _default_collection(connection)
        if default is None:
            return KeyringFault.NOT_MADE
        if (fault := _danger_in(default.collection_path)) is not None:
            return fault
        return KeyringFault.LOCKED if default.is_locked() else None


@contextmanager
def faults_named() -> Iterator[None]:
    """Where the back-end's errors become KeyringUnusableError."""
    try:
        yield
    except (KeyringLocked, secretstorage.PromptDismissedException) as error:
        raise KeyringUnusableError(_why_locked()) from error
    except secretstorage.LockedException as error:
        raise KeyringUnusableError(KeyringFault.LOCKED) from error
    except _BROKEN as error:
        raise KeyringUnusableError(KeyringFault.BROKE) from error


def ring_with(service: str, vault_id: str) -> KeyringBackend:
    """The collection that has an entry for *vault_id*, whichever; else the default one.

    Raises KeyringUnusableError; MISSING if there is no collection at all.
    """
    with _connected() as connection:
        default = _default_collection(connection)
        wanted = {"service": service, "username": vault_id}
        for item in secretstorage.search_items(connection, wanted):
            return _ring(item.item_path.rpartition("/")[0])
        if default is None:
            raise KeyringUnusableError(KeyringFault.MISSING)
        # It may be locked, and tell only afterwards what it has.
        return _ring(default.collection_path)


def ring_to_write() -> KeyringBackend:
    """The default collection; where there is none, the system asks for a password and makes it.

    Before anything is written: who gives no password has a keyring that anybody can read.
    Raises KeyringUnusableError: FLEETING, READABLE and others.
    """
    with _connected() as connection:
        default = _default_collection(connection)
        if default is None:
            default = secretstorage.create_collection(connection, "Default", "default")
        if (fault := _danger_in(default.collection_path)) is not None:
            raise KeyringUnusableError(fault)
        return _ring(default.collection_path)


def _ring(collection_path: str) -> KeyringBackend:
    ring = SecretService.Keyring()  # type: ignore[no-untyped-call]
    return ring.with_properties(preferred_collection=collection_path)


@contextmanager
def _connected() -> Iterator[DBusConnection]:
    """A new connection to the bus, on which somebody keeps secrets."""
    try:
        connection = secretstorage.dbus_init()
    except (secretstorage.SecretStorageException, OSError, RuntimeError) as error:
        raise KeyringUnusableError(KeyringFault.NO_BUS) from error
    with closing(connection):
        if not secretstorage.check_service_availability(connection):
            raise KeyringUnusableError(KeyringFault.NO_DAEMON)
        yield connection


def _default_collection(connection: DBusConnection) -> secretstorage.Collection | None:
    """The collection for new entries under its own path, None if none has been made.

    The first question to the daemon, which may have to be started for it.
    """
    try:
        return secretstorage.get_collection_by_alias(connection, "default")
    except secretstorage.ItemNotFoundException:
        return None
    except _BROKEN as error:
        raise KeyringUnusableError(KeyringFault.NO_DAEMON) from error


def _danger_in(collection_path: str) -> KeyringFault | None:
    if collection_path == _SESSION:
        return KeyringFault.FLEETING
    return KeyringFault.READABLE if _has_no_password(collection_path) else None


def _has_no_password(collection_path: str) -> bool:
    """Whether this is a collection of GNOME's keyring, and its file is plain text."""
    name = re.sub(
        r"_([0-9a-f]{2})",
        lambda code: chr(int(code[1], 16)),
        collection_path.rpartition("/")[2],
    )
    home = os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share"
    try:
        with (Path(home) / "keyrings" / f"{name}.keyring").open("rb") as file:
            return file.read(len(_READABLE)) == _READABLE
    except (OSError, ValueError):
        return False


def _why_locked() -> KeyringFault:
    """Whether somebody was asked for the password, and closed the question.

    GNOME's prompter stays for some seconds after its window; one that can't show any never comes.
    """
    with _connected() as connection:
        shown = Proxy(message_bus, connection).NameHasOwner(_PROMPTER)[0]
    return KeyringFault.DISMISSED if shown else KeyringFault.LOCKED
