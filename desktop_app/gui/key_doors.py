"""The use cases about keys as the window calls them, each imported when it is first needed."""
# ruff: noqa: PLC0415 - importing late is what this module is for

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from ..domain.letter import Paper
from ..domain.vault import KeyKind
from ..usecases.work import CancelToken, Progress

if TYPE_CHECKING:
    from ..domain.errors import KeyringFault
    from ..usecases.change_keys import KeyChange, SlotKey
    from ..usecases.save_kept import KeptSaver, Snapshot
    from ..usecases.vault_keys import Key


def keyring_state(*, progress: Progress, cancel: CancelToken) -> "KeyringFault | None":
    """What stands in the way of the keyring; nobody is asked anything."""
    from ..usecases.keyring_keys import keyring_state as work

    return work(stopped=lambda: cancel.is_set)


def new_recovery() -> "tuple[Key, str]":
    """A new recovery key and its code."""
    from ..usecases.vault_keys import recovery

    return recovery()


def save_code(folder: Path, code: str, day: date) -> Path:
    """Save a recovery code in *folder*."""
    from ..usecases.save_code import save_code as work

    return work(folder, code, day)


def print_code(
    code: str, printer: str, paper: Paper, *, progress: Progress, cancel: CancelToken
) -> str:
    """Send a sheet with a recovery code to *printer*."""
    from ..usecases.print_code import print_code as work

    return work(code, printer, paper)


def ready_key(key: "Key", *, progress: Progress, cancel: CancelToken) -> "SlotKey":
    """*key* ready for its slot."""
    from ..usecases.change_keys import ready

    return ready(key)


def ready_passphrase(passphrase: str, *, progress: Progress, cancel: CancelToken) -> "SlotKey":
    """A new passphrase, ready for its slot; takes a second."""
    from ..usecases.change_keys import ready
    from ..usecases.vault_keys import passphrase_key

    return ready(passphrase_key(passphrase))


def ready_keyring_key(vault_id: UUID, *, progress: Progress, cancel: CancelToken) -> "SlotKey":
    """A new key that the keyring has, ready for its slot."""
    from ..usecases.change_keys import ready_keyring_key as work

    return work(vault_id, stopped=lambda: cancel.is_set)


def forget_keyring_key(vault_id: UUID, *, progress: Progress, cancel: CancelToken) -> bool:
    """Have no entry for *vault_id* in the keyring; whether that is so now."""
    from ..usecases.keyring_keys import forget_keyring_key as work

    return work(vault_id)


def key_change(
    *, add: "tuple[SlotKey, ...]" = (), remove: frozenset[KeyKind] = frozenset()
) -> "KeyChange":
    """What is to open the vault from now on, and what isn't any more."""
    from ..usecases.change_keys import KeyChange

    return KeyChange(add=add, remove=remove)


def change_keys(
    saver: "KeptSaver",
    snapshot: "Snapshot",
    day: date,
    change: "KeyChange",
    *,
    progress: Progress,
    cancel: CancelToken,
) -> "Snapshot | None":
    """Have *snapshot* on the disk, to be opened otherwise."""
    return saver.change_keys(snapshot, day, change)
