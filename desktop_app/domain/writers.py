"""The people of a table who all write for one case, and what can be wrong with a row of it."""

from dataclasses import dataclass
from enum import Enum

from .errors import AppealError
from .sender import Disclosure, Sender

COLUMNS = (
    "name", "address", "town", "country", "about", "disclosure", "officials", "language",
)  # fmt: skip
"""What a table of people may tell of each; only the name is needed."""


class RowFault(Enum):
    """Why no letter is written for a row."""

    NO_NAME = "no_name"
    NOT_ONE_LINE = "not_one_line"
    HIDDEN_SIGN = "hidden_sign"  # of direction, or of no width: what is read isn't what is printed
    GARBLED = "garbled"  # saved in one encoding and opened in another: "MÃ¼ller"
    FORMULA = "formula"  # of a spreadsheet, in place of a text
    TOO_MANY_CELLS = "too_many_cells"
    UNKNOWN_COUNTRY = "unknown_country"
    UNKNOWN_DISCLOSURE = "unknown_disclosure"
    UNKNOWN_OFFICIALS = "unknown_officials"
    UNKNOWN_LANGUAGE = "unknown_language"


class RowError(AppealError):
    """A row can't be used; *column* is the name of the column at fault, never what it holds."""

    def __init__(self, fault: RowFault, column: str = "") -> None:
        super().__init__(f"{fault.value} {column}".strip())
        self.fault = fault
        self.column = column


class TableFault(Enum):
    """Why a table of people can't be read at all."""

    MISSING = "missing"
    FORBIDDEN = "forbidden"
    NOT_A_FILE = "not_a_file"
    TOO_LARGE = "too_large"
    NOT_UTF8 = "not_utf8"  # *place*: the line
    DAMAGED = "damaged"  # UTF-16 that breaks off
    QUOTES = "quotes"  # one that is never closed, or stands beside text; *place*: the line
    NO_NAME_COLUMN = "no_name_column"
    UNKNOWN_COLUMN = "unknown_column"  # *place*: the column, from 1
    COLUMN_TWICE = "column_twice"  # *place*: the second of the two, from 1
    NO_ROWS = "no_rows"


class TableError(AppealError):
    """The table of people can't be read; *place* is a line or a column, 0 where there is none."""

    def __init__(self, fault: TableFault, place: int = 0) -> None:
        super().__init__(f"{fault.value} {place or ''}".strip())
        self.fault = fault
        self.place = place


@dataclass(frozen=True, slots=True, kw_only=True)
class Writer:
    """One row of the table: who writes, and what they chose. None: the row doesn't say.

    *number* counts the rows from 1, *line* is where the row begins in the file. *officials* are
    said as --to says them: a word, or numbers parted by commas.
    """

    number: int
    line: int
    sender: Sender
    disclosure: Disclosure | None = None
    officials: str | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BadRow:
    """A row that nobody can write by. It keeps its number, so that the others keep theirs."""

    number: int
    line: int
    error: RowError


class BatchBrokenError(AppealError):
    """A process that made letters ended on its own. What was made whole before stays."""
