"""Reads what a sheet says of itself: its numbers, its day, what it is an update of."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from . import fields
from .dates import full_date
from .layout import Part
from .ledger import Ledger
from .lines import Line, fold
from .sections import Sections

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """The numbers and the day of a sheet, each None or empty where it doesn't say."""

    ua_number: str | None
    index_number: str | None
    issued: date | None
    update: int | None
    earlier_numbers: tuple[str, ...]


def read_head(sections: Sections, ledger: Ledger) -> Head:
    """The numbers and the day in *sections*, noted with the lines that say them."""
    own = [*sections[Part.HEAD], *sections[Part.CONCERN]]
    chain = sections[Part.CHAIN]
    said = [*sections[Part.CONCERN], *sections[Part.HEAD], *chain,
            *sections[Part.AFTER_DEADLINE], *sections[Part.TITLE]]  # fmt: skip
    index_number = derived("index_number", fields.index_number, own, ledger)
    earlier = fields.earlier_numbers(fold(chain), index_number)
    ledger.place("earlier_numbers", chain if earlier else [])
    return Head(
        ua_number=derived("ua_number", fields.ua_number, said, ledger),
        index_number=index_number,
        issued=derived("issued", full_date, own, ledger),
        update=derived("update", fields.update_ordinal, said, ledger),
        earlier_numbers=earlier,
    )


def derived(
    field: str, find: Callable[[str], Value | None], lines: list[Line], ledger: Ledger
) -> Value | None:
    """What *find* makes of *lines*, noted for *field* with the lines that say it.

    The first line that says it alone counts; else all of them together, where it runs over several.
    """
    for line in lines:
        value = find(line.text) if line else None
        if value is not None:
            ledger.place(field, [one for one in lines if find(one.text) == value])
            return value
    value = find(fold(lines))
    if value is not None:
        ledger.place(field, lines)
    return value
