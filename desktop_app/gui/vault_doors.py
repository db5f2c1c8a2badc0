"""The use cases of keeping as the window calls them, each imported when it is first needed.

Who keeps nothing never loads what seals and opens: as in `doors`.
"""
# ruff: noqa: PLC0415 - importing late is what this module is for

from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from ..domain.errors import StoreTooNewError
from ..domain.reading_result import Reading
from ..usecases.kept_here import Places
from ..usecases.work import CancelToken, Progress

if TYPE_CHECKING:
    from ..usecases.erase_all import Receipt
    from ..usecases.open_stores import CaseStore, Keep
    from ..usecases.open_vault import FirstLook, Vaults
    from ..usecases.save_kept import KeptSaver, Snapshot
    from ..usecases.vault_keys import Key


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedKey:
    """What somebody typed to open what is kept: a passphrase, or the recovery code on paper."""

    text: str
    is_code: bool = False


def look_at_vault(folder: Path, *, progress: Progress, cancel: CancelToken) -> "FirstLook":
    """What lies in *folder*, seen without a key."""
    from ..usecases.open_vault import look

    return look(folder)


def open_by_keyring(
    folder: Path,
    day: date,
    *,
    read_only: bool,
    older: bool,
    progress: Progress,
    cancel: CancelToken,
) -> "Vaults":
    """Open what is kept with the key that the system's keyring has."""
    from ..usecases.keyring_keys import open_by_keyring as work

    _get_stores_ready()
    return work(folder, day, stopped=lambda: cancel.is_set, read_only=read_only, older=older)


def open_by_typed_key(
    folder: Path,
    key: TypedKey,
    day: date,
    *,
    read_only: bool,
    older: bool,
    progress: Progress,
    cancel: CancelToken,
) -> "Vaults":
    """Open what is kept with what was typed; takes a second."""
    from ..usecases.open_stores import KNOWN_SCHEMAS
    from ..usecases.open_vault import open_vaults
    from ..usecases.vault_keys import passphrase_key, typed_recovery

    _get_stores_ready()
    opener = typed_recovery(key.text) if key.is_code else passphrase_key(key.text)
    return open_vaults(
        folder, opener, day, known_schemas=KNOWN_SCHEMAS, read_only=read_only, older=older
    )


def why_unopenable(folder: Path, *, progress: Progress, cancel: CancelToken) -> None:
    """Raise the VaultUnopenableError that says why nothing in *folder* can be opened."""
    from ..usecases.open_stores import KNOWN_SCHEMAS
    from ..usecases.open_vault import open_vaults
    from ..usecases.vault_keys import keyring_key, new_keyring_secret

    key = keyring_key(new_keyring_secret())  # opens nothing
    open_vaults(folder, key, date.min, known_schemas=KNOWN_SCHEMAS, read_only=True)


def begin_to_keep(
    folder: Path,
    day: date,
    *,
    by_keyring: bool,
    passphrase: str,
    recovery: "Key | None",
    progress: Progress,
    cancel: CancelToken,
) -> "Vaults":
    """New vaults, opened with whatever of these was chosen."""
    from ..usecases.keyring_keys import begin_to_keep as work
    from ..usecases.vault_keys import passphrase_key

    _get_stores_ready()
    keys = [passphrase_key(passphrase)] if passphrase else []
    keys += [recovery] if recovery is not None else []
    return work(folder, tuple(keys), day, by_keyring=by_keyring, stopped=lambda: cancel.is_set)


def erase_all(places: Places, *, progress: Progress, cancel: CancelToken) -> "Receipt":
    """Erase all that is kept, and is closed by now, with the keyring's entries."""
    from ..usecases.erase_all import erase_all as work
    from ..usecases.keyring_keys import forget_all_keyring_keys

    return work(
        places, open_vaults=None, remove_key=partial(forget_all_keyring_keys, places.vaults)
    )


def open_stores(vaults: "Vaults") -> "tuple[Keep, CaseStore | None]":
    """The stores over *vaults*, of the calling thread from now on; read, if they are too new."""
    from ..usecases import open_stores as stores

    try:
        keep = stores.open_keep(vaults.keep.connection)
    except StoreTooNewError:
        keep = stores.keep_over(vaults.keep.connection)
    if vaults.library is None:
        return keep, None
    try:
        return keep, stores.open_library(vaults.library.connection)
    except StoreTooNewError:
        return keep, stores.library_over(vaults.library.connection)


def keep_case(library: "CaseStore", reading: Reading, at: datetime) -> None:
    """Put *reading* into the library as it is *at* that time."""
    from ..usecases.keep_case import keep_case as work

    work(library, reading, at)


def kept_reading(library: "CaseStore", case_id: str) -> Reading | None:
    """The case as it was kept; None where there is none that can be read."""
    from ..usecases.keep_case import readable_case

    return readable_case(library, case_id)


def saver(vaults: "Vaults") -> "KeptSaver":
    """Who brings *vaults* to the disk."""
    from ..usecases.save_kept import KeptSaver

    return KeptSaver(vaults)


def save(
    saver: "KeptSaver",
    snapshot: "Snapshot",
    day: date,
    *,
    progress: Progress,
    cancel: CancelToken,
) -> "Snapshot | None":
    """Have *snapshot* on the disk."""
    return saver.save(snapshot, day)


def _get_stores_ready() -> None:
    """Load, here in the worker, what the window's thread then needs: a tenth of a second."""
    from ..usecases import keep_case, keep_draft, open_stores, save_kept  # noqa: F401
