"""The use cases about addresses and countries, each imported when first needed: as in `doors`."""
# ruff: noqa: PLC0415 - importing late is what this module is for

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from ..domain.address_book import OfficeAddress
from ..domain.urgent_action import UrgentAction
from ..usecases.work import CancelToken, Progress

if TYPE_CHECKING:
    from ..usecases.address_table import AddressTable
    from ..usecases.cautions import Caution
    from ..usecases.embassies import FoundEmbassy
    from ..usecases.open_stores import AddressBook


def book_in_memory() -> "AddressBook":
    """An empty address book that is kept nowhere."""
    import sqlite3

    from ..usecases.open_stores import open_keep

    return open_keep(sqlite3.connect(":memory:")).addresses


def find_embassies(sending: str | None, country: str) -> "tuple[FoundEmbassy, ...]":
    """The embassies of a state for people in *country* that come with the program; some ms."""
    from ..usecases.embassies import find_embassies as work

    return work(sending, country)


def understood(text: str, before: OfficeAddress) -> OfficeAddress:
    """What a pasted address tells."""
    from ..usecases.paste_address import understood as work

    return work(text, before)


def address_text(office: OfficeAddress) -> str:
    """An entry as the lines that can be pasted."""
    from ..usecases.paste_address import address_text as work

    return work(office)


def read_table(path: Path, day: date, *, progress: Progress, cancel: CancelToken) -> "AddressTable":
    """What a table of addresses holds."""
    from ..usecases.address_table import read_address_file as work

    return work(path, day)


def write_table(
    offices: tuple[OfficeAddress, ...], path: Path, *, progress: Progress, cancel: CancelToken
) -> Path:
    """Save addresses as a table."""
    from ..usecases.address_table import write_addresses as work

    return work(offices, path)


def cautions_on(action: UrgentAction, day: date) -> "tuple[Caution, ...]":
    """What the writer should know before writing about *action*."""
    from ..usecases.cautions import cautions_on as work

    return work(action, day)
