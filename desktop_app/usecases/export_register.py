"""Save the register so that a spreadsheet can read it, safely."""

import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from ..domain.register import OfficeAsked, RegisterEntry
from ..domain.urgent_action import UrgentAction
from ..posting.export import write_whole
from ..storage.cases import CaseStore
from ..storage.register import RegisterStore
from .csv_bytes import csv_bytes
from .keep_case import readable_case

# A spreadsheet takes a cell that begins so, or with a wide or small form of it, for a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
_HEADS = ("case", "country", "number", "official", "state", "day")


def export_register(register: RegisterStore, cases: CaseStore, path: Path) -> Path:
    """Write the whole register to *path* as a table. Raises CannotWriteError."""
    return write_table(whole_register(register, cases), path)


@dataclass(frozen=True, slots=True, kw_only=True)
class WholeRegister:
    """All that the register tells, out of the stores: for a job, which can't use them."""

    entries: tuple[RegisterEntry, ...]
    asked: tuple[OfficeAsked, ...]
    actions: Mapping[str, UrgentAction]


def whole_register(register: RegisterStore, cases: CaseStore) -> WholeRegister:
    """The register as it is now, with the cases that it tells of."""
    return WholeRegister(
        entries=register.entries(),
        asked=register.offices_asked(),
        actions=registered_actions(register, cases),
    )


def write_table(whole: WholeRegister, path: Path) -> Path:
    """Write *whole* to *path* as a table. Raises CannotWriteError."""
    write_whole(path, register_csv(whole.entries, whole.asked, whole.actions))
    return path


def registered_actions(register: RegisterStore, cases: CaseStore) -> dict[str, UrgentAction]:
    """The cases that the register tells of, by their id, as far as they are in the library."""
    letters = [one.case_id for one in register.entries()]
    asked = [one.case_id for one in register.offices_asked()]
    readings = (readable_case(cases, case_id) for case_id in dict.fromkeys((*letters, *asked)))
    return {one.action.case_id: one.action for one in readings if one is not None}


def register_csv(
    entries: Iterable[RegisterEntry],
    asked: Iterable[OfficeAsked],
    actions: Mapping[str, UrgentAction],
) -> bytes:
    """The register as a table with a head, for a spreadsheet and safe to open in one.

    *actions* are the cases by their id, for the names of things; one that is missing leaves cells
    empty. The form is that of `csv_bytes`.
    """
    rows = _rows(entries, asked, actions)
    return csv_bytes(_HEADS, ([defused(cell) for cell in row] for row in rows))


def defused(cell: str) -> str:
    """*cell*, with an apostrophe before it where a spreadsheet would take it for a formula."""
    first = unicodedata.normalize("NFKC", cell[:1])
    return f"'{cell}" if first.startswith(_FORMULA) else cell


def _rows(
    entries: Iterable[RegisterEntry],
    asked: Iterable[OfficeAsked],
    actions: Mapping[str, UrgentAction],
) -> Iterator[tuple[str, ...]]:
    for entry in entries:
        action = actions.get(entry.case_id)
        official = _official(action, entry.recipient)
        number = str(entry.recipient)
        yield (*_case(action), number, official, entry.state.value, entry.day.isoformat())
    for one in asked:
        case = _case(actions.get(one.case_id))
        yield (*case, "", "", "office_asked", one.day.isoformat())


def _case(action: UrgentAction | None) -> tuple[str, str]:
    if action is None:
        return "", ""
    return action.ua_number or action.title or "", action.country or ""


def _official(action: UrgentAction | None, number: int) -> str:
    recipients = action.recipients() if action else ()
    found = next((one.target for one in recipients if one.number == number), None)
    return found.title if found else ""
