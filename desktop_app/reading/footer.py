"""Reads the lines at the foot of a sheet that say whom the case is about."""

from ..domain.late import late
from ..domain.urgent_action import Person
from .ledger import Ledger
from .lines import Line, fold
from .people import people
from .words.persons import GENDER, GENDERS, NAME

_NAME = late("|".join(NAME).replace(" ", ""))
_WHOLE_GENDERS = frozenset(word for word in GENDERS if len(word) > 2)
_MOST_LINES = 3
_GENDER = late("|".join(GENDER))


def read_people(lines: list[Line], ledger: Ledger) -> tuple[Person, ...]:
    """The people of the two statements "Name: …" and "Gender m/f: …", with what goes on there."""
    names: list[Line] = []
    genders: list[Line] = []
    current: list[Line] | None = None
    for line in lines:
        if line.squeezed in _WHOLE_GENDERS:
            current = genders
        elif _NAME.match(line.squeezed):
            current = names
        elif _GENDER.match(line.squeezed):
            current = genders
        elif not line:
            current = current if current is names and not _is_complete(names) else None
        if current is not None and line:
            current.append(line)
    if not names and not genders and sum(bool(line) for line in lines) <= _MOST_LINES:
        names = [line for line in lines if line]  # the layout's own marker was the label
    ledger.place("people", [*names, *genders])
    return people(fold(names), fold(genders))


def _is_complete(names: list[Line]) -> bool:
    return bool(names) and not names[-1].text.endswith((",", " and", ";"))
