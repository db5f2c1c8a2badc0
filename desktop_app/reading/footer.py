"""Reads the lines at the foot of a sheet that say whom the case is about."""

from ..domain.urgent_action import Person
from .ledger import Ledger
from .lines import Line, fold
from .people import people


def read_people(lines: list[Line], ledger: Ledger) -> tuple[Person, ...]:
    """The people of the two statements "Name: …" and "Gender m/f: …", with what goes on there."""
    names: list[Line] = []
    genders: list[Line] = []
    current: list[Line] | None = None
    for line in lines:
        if line.squeezed.startswith("name"):
            current = names
        elif line.squeezed.startswith("gender"):
            current = genders
        elif not line:
            current = current if current is names and not _is_complete(names) else None
        if current is not None and line:
            current.append(line)
    ledger.place("people", [*names, *genders])
    return people(fold(names), fold(genders))


def _is_complete(names: list[Line]) -> bool:
    return bool(names) and not names[-1].text.endswith((",", " and", ";"))
