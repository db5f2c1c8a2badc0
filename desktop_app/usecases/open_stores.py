"""What is kept, opened: the stores over the vault's two connections, and forgetting a case."""

import sqlite3
from dataclasses import dataclass

from ..storage.address_book import AddressBook
from ..storage.cases import CaseStore
from ..storage.drafts import DraftStore
from ..storage.left_off import LeftOffStore
from ..storage.migrations import KEEP, LIBRARY, migrate
from ..storage.register import RegisterStore
from ..storage.senders import SenderStore
from .keep_case import is_stopped

__all__ = [
    "KNOWN_SCHEMAS", "AddressBook", "CaseStore", "DraftStore", "Keep", "LeftOffStore",
    "RegisterStore", "SenderStore", "forget_case", "keep_over", "library_over", "open_keep",
    "open_library",
]  # fmt: skip

KNOWN_SCHEMAS = (len(KEEP.steps), len(LIBRARY.steps))
"""The newest tables of the keep and of the library that this program knows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Keep:
    """The stores of everything that is the user's own. One thread uses them."""

    drafts: DraftStore
    senders: SenderStore
    register: RegisterStore
    addresses: AddressBook
    left_off: LeftOffStore


def open_keep(connection: sqlite3.Connection) -> Keep:
    """The stores over *connection*, which is new or holds an earlier keep.

    Raises StoreTooNewError for one of a later program, which can be read all the same, with
    `keep_over`.
    """
    migrate(connection, KEEP)
    return keep_over(connection)


def open_library(connection: sqlite3.Connection) -> CaseStore:
    """The library over *connection*, as `open_keep` opens a keep; else there is `library_over`."""
    migrate(connection, LIBRARY)
    library = library_over(connection)
    library.note_stopped(is_stopped)
    return library


def keep_over(connection: sqlite3.Connection) -> Keep:
    """The stores over a *connection* that was looked at already."""
    return Keep(
        drafts=DraftStore(connection),
        senders=SenderStore(connection),
        register=RegisterStore(connection),
        addresses=AddressBook(connection),
        left_off=LeftOffStore(connection),
    )


def library_over(connection: sqlite3.Connection) -> CaseStore:
    """The library over a *connection* that was looked at already."""
    return CaseStore(connection)


def forget_case(keep: Keep, library: CaseStore, case_id: str) -> None:
    """Delete the case with all that was written for it.

    Its bytes are gone once both are saved with a purge, which wipes them; older generations too.
    """
    keep.left_off.forget(case_id)
    keep.drafts.forget(case_id)
    keep.register.forget(case_id)
    library.forget(case_id)
