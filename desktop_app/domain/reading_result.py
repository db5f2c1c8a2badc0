"""What reading a sheet gives: the case, what is doubtful, what found no place."""

from dataclasses import dataclass
from enum import Enum

from .original import Original
from .urgent_action import UrgentAction


class ProblemKind(Enum):
    """What a reader of the sheet should look at."""

    NO_DEADLINE = "no_deadline"
    NO_TARGET = "no_target"
    NO_SALUTATION = "no_salutation"
    NO_CALLS = "no_calls"
    STOP_ACTION = "stop_action"
    NOT_A_SHEET = "not_a_sheet"
    RUN_ON_BLOCK = "run_on_block"
    READER_LOCK_LOW = "reader_lock_low"
    CAME_INSIDE = "came_inside"


class WhyUnplaced(Enum):
    """Why a line of the sheet is in no field."""

    SITE = "site"  # menus and buttons of a web page
    REPEATED = "repeated"
    PAGE_NUMBER = "page_number"
    LETTERHEAD = "letterhead"
    UNKNOWN_LABEL = "unknown_label"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """Something doubtful. *lines* count from 1; empty: the whole sheet."""

    kind: ProblemKind
    lines: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class UnplacedLine:
    """A line that is in no field. *line* counts from 1."""

    line: int
    text: str
    why: WhyUnplaced


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """The result of reading one sheet.

    *sources* are (path, lines) pairs, as ("targets.0.name", (63,)); lines count from 1 in the
    text handed to the reader, for a PDF through all pages. *original* is None where the reading
    didn't come from a document, or for a front that has no use for it. *by_hand* are the paths of
    the fields that a person put right against the sheet, *reviewed* says that one compared it.
    """

    action: UrgentAction
    problems: tuple[Problem, ...] = ()
    unplaced: tuple[UnplacedLine, ...] = ()
    sources: tuple[tuple[str, tuple[int, ...]], ...] = ()
    original: Original | None = None
    by_hand: tuple[str, ...] = ()
    reviewed: bool = False
