"""One command of the window, as a row of the table that menus, palette and keys are made from."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum


class Group(IntEnum):
    """Where a command stands under "More", from top to bottom."""

    CASE = 0
    LETTERS = 1
    EDIT = 2
    GO = 3
    LOOKS = 4
    LANGUAGE = 5
    HELP = 6
    KEEP = 7
    LEAVE = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One command: where it stands, its words and keys, what it does, and when it can."""

    id: str
    group: Group
    text: str
    keys: str = ""  # several parted by ";"
    handler: Callable[[], object]
    enabled: Callable[[], bool] | None = None  # None: always
    checked: Callable[[], bool] | None = None  # None: nothing to be ticked
