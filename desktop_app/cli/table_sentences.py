"""What the command line says of a table of people and its rows: one sentence each."""

from ..domain.errors import SenderError
from ..domain.sender import Disclosure
from ..domain.writers import (
    COLUMNS,
    BatchBrokenError,
    RowError,
    RowFault,
    TableError,
    TableFault,
)

_TABLE = {
    TableFault.MISSING: "There is no file with people at that place.",
    TableFault.FORBIDDEN: "The table of people may not be read by you.",
    TableFault.NOT_A_FILE: "The table of people is no ordinary file.",
    TableFault.TOO_LARGE: "The table of people is larger than any table; it was not read.",
    TableFault.NOT_UTF8: "Line {place} of the table isn't UTF-8; please save it again as "
    "“CSV UTF-8”.",
    TableFault.DAMAGED: "The table of people is damaged or cut off; please save it again.",
    TableFault.QUOTES: "The quotes of the row in line {place} of the table make no sense; one is "
    "never closed, or stands beside text.",
    TableFault.NO_NAME_COLUMN: "The table's first line must name its columns, one of them “name”.",
    TableFault.UNKNOWN_COLUMN: "The heading of column {place} is not known; known are "
    f"{', '.join(COLUMNS)}.",
    TableFault.COLUMN_TWICE: "Column {place} has a heading that was there before.",
    TableFault.NO_ROWS: "The table of people has no rows below its headings.",
}
_ROW = {
    RowFault.NO_NAME: "there is no name.",
    RowFault.NOT_ONE_LINE: "the {column} must be one line.",
    RowFault.HIDDEN_SIGN: "the {column} holds a sign that can't be seen; please type it anew.",
    RowFault.GARBLED: "the {column} is garbled, as when a UTF-8 file was opened as Windows-1252; "
    "please type it anew.",
    RowFault.FORMULA: "the {column} is a formula; please put the text itself there.",
    RowFault.TOO_MANY_CELLS: "there are more cells than headings; texts with the table's "
    "separator stand in quotes.",
    RowFault.UNKNOWN_COUNTRY: "the {column} is not known; please put a two-letter code such as GB.",
    RowFault.UNKNOWN_DISCLOSURE: "the {column} must be one of "
    f"{', '.join(level.value for level in Disclosure)}.",
    RowFault.UNKNOWN_OFFICIALS: "the {column} must be all, targets, copies or numbers like 1,3.",
    RowFault.UNKNOWN_LANGUAGE: "the {column} must be a code of a language that letters can be "
    "written in, such as de.",
}


def table_sentence(error: TableError | BatchBrokenError) -> str:
    """Why no table was read, or why the work on it ended."""
    if isinstance(error, TableError):
        return _TABLE[error.fault].format(place=error.place)
    return (
        "A process that made letters was ended from outside; every row that was made before is "
        "whole, and the same command goes on."
    )


def row_sentence(error: RowError | SenderError) -> str:
    """What is wrong with what one row says, and what to do."""
    if isinstance(error, RowError):
        return _ROW[error.fault].format(column=error.column)
    whence = "--sender must give" if error.key == "group" else "the row doesn't give"
    return f"the chosen disclosure needs {error.key}, which {whence}."
