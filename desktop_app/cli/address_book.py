"""What the command line says of a table of addresses."""

from ..domain.errors import AddressTableError, TableFault
from ..usecases.address_table import TableNote, TableNoteKind

_NOTES = {
    TableNoteKind.FORMULA: "{count} cell(s) of the address book begin like a formula; they were "
    "taken as text.",
    TableNoteKind.NOT_CONFIRMED: "{count} row(s) of the address book give a day that can't be one "
    "of confirmation, so their addresses are not printed.",
    TableNoteKind.UNKNOWN_COUNTRY: "{count} row(s) of the address book name a country that does "
    "not exist.",
    TableNoteKind.NOTHING_IN_IT: "{count} row(s) of the address book have neither a name nor an "
    "address; they were left out.",
    TableNoteKind.ENCODING_GUESSED: "the address book is not saved as UTF-8; please look whether "
    "its accents are right.",
}
_FAULTS = {
    TableFault.UNREADABLE: "There is no address book that can be read at that place.",
    TableFault.TOO_LARGE: "The address book is larger than any, so it was not read.",
    TableFault.NOT_A_TABLE: "The address book is no table of text; please save it as CSV.",
    TableFault.MISSING_COLUMNS: "The address book has no column called {columns}; the first row "
    "must name the columns.",
}


def table_note_sentence(note: TableNote) -> str:
    """What is worth knowing of a table that was read, in one sentence."""
    return _NOTES[note.kind].format(count=note.count)


def table_error_sentence(error: AddressTableError) -> str:
    """Why a table was not read, in one sentence."""
    return _FAULTS[error.fault].format(columns=" or ".join(error.columns))
