"""The keyring of a Linux desktop: GNOME's, KDE's or another that speaks Secret Service. Child side.

Through SecretStorage, which is what `keyring` itself uses here, and without `keyring`: that reads
the first entry of a name in one collection only, and makes a new collection in order to read.
Source: the Secret Service API, draft 0.2 (freedesktop.org).
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

from ..domain.errors import KeyringFault, KeyringUnusableError

_SESSION = "/org/freedesktop/secrets/collection/session"
_PROMPTER = "org.gnome.keyring.SystemPrompter"
_READABLE = b"[keyring]"  # the first bytes of a file that GNOME's keyring wrote without a password
_BROKEN = (secretstorage.SecretStorageException, DBusErrorResponse, OSError)


def look() -> KeyringFault | None:
    """What stands in the way of keeping a key; the user is asked nothing."""
    with _connected() as connection:
        default = _default_collection(connection)
        if default is None:
            return KeyringFault.NOT_MADE
        if (fault := _danger_in(default)) is not None:
            return fault
        return KeyringFault.LOCKED if default.is_locked() else None


def texts(service: str, vault_id: str) -> tuple[str, ...]:
    """All that is kept there, in whichever collection; what is no text comes with U+FFFD in it."""
    with _connected() as connection:
        return tuple(_text_of(item) for item in _entries(connection, service, vault_id))


def write(service: str, vault_id: str, text: str) -> None:
    """Make an entry in the default collection; where there is none, the system first makes one.

    Before anything is written: who gives no password then has a keyring that anybody can read.
    Raises KeyringUnusableError: FLEETING, READABLE and others.
    """
    with _connected() as connection:
        collection = _default_collection(connection)
        if collection is None:
            collection = secretstorage.create_collection(connection, "Default", "default")
        if (fault := _danger_in(collection)) is not None:
            raise KeyringUnusableError(fault)
        _unlock(collection)
        wanted = {"service": service, "username": vault_id}
        collection.create_item(service, wanted, text.encode("ascii"), replace=True)


def delete(service: str, vault_id: str) -> None:
    """Delete every entry, in whichever collection."""
    with _connected() as connection:
        for item in _entries(connection, service, vault_id):
            item.delete()


def _entries(connection: DBusConnection, service: str, vault_id: str) -> list[secretstorage.Item]:
    """The entries, unlocked."""
    wanted = {"service": service, "username": vault_id}
    default = _default_collection(connection)
    items = list(secretstorage.search_items(connection, wanted))
    if not items and default is not None and default.is_locked():
        _unlock(default)  # some tell only then what they have
        items = list(secretstorage.search_items(connection, wanted))
    for item in items:
        _unlock(item)
    return items


def _text_of(item: secretstorage.Item) -> str:
    try:
        return item.get_secret().decode("utf-8", "replace")
    except (ValueError, IndexError):  # not even what the interface says
        return ""


def _unlock(what: secretstorage.Collection | secretstorage.Item) -> None:
    """Have the system ask for the password, if it must. Raises KeyringUnusableError if in vain."""
    if what.is_locked():
        what.unlock()
        if what.is_locked():
            raise KeyringUnusableError(_why_locked())


@contextmanager
def _faults_named() -> Iterator[None]:
    """Where the library's errors become KeyringUnusableError."""
    try:
        yield
    except secretstorage.PromptDismissedException as error:
        raise KeyringUnusableError(_why_locked()) from error
    except secretstorage.LockedException as error:
        raise KeyringUnusableError(KeyringFault.LOCKED) from error
    except _BROKEN as error:
        raise KeyringUnusableError(KeyringFault.BROKE) from error


@contextmanager
def _connected() -> Iterator[DBusConnection]:
    """A new connection to the bus, on which somebody keeps secrets."""
    try:
        connection = secretstorage.dbus_init()
    except (secretstorage.SecretStorageException, OSError, RuntimeError) as error:
        raise KeyringUnusableError(KeyringFault.NO_BUS) from error
    with closing(connection), _faults_named():
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


def _danger_in(collection: secretstorage.Collection) -> KeyringFault | None:
    if collection.collection_path == _SESSION:
        return KeyringFault.FLEETING
    return KeyringFault.READABLE if _has_no_password(collection.collection_path) else None


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
