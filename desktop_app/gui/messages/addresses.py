"""What the window says of addresses, and of tables of them."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QDate, QLocale

from ...domain.address_book import OfficeAddress, OfficeKind
from ...domain.errors import AddressTableError, AppealError, TableFault
from .days import day_text
from .translated import translated

if TYPE_CHECKING:
    from ...usecases.address_table import TableNote

_KINDS = {
    OfficeKind.OFFICIAL: QT_TRANSLATE_NOOP("Messages", "An official"),
    OfficeKind.EMBASSY: QT_TRANSLATE_NOOP("Messages", "An embassy"),
    OfficeKind.SECTION_OFFICE: QT_TRANSLATE_NOOP("Messages", "A section office"),
}
_CONFIRMED = QT_TRANSLATE_NOOP("Messages", "Confirmed on {day}.")
_NOT_CONFIRMED = QT_TRANSLATE_NOOP("Messages", "Nobody has confirmed it, so it is not printed.")
_SOURCE = QT_TRANSLATE_NOOP("Messages", "Source: {source}.")
_DATED_SOURCE = QT_TRANSLATE_NOOP("Messages", "Source: {source}, {month}.")
_FAULTS = {
    TableFault.UNREADABLE: QT_TRANSLATE_NOOP(
        "Messages", "This file can't be read, and the address book is as it was: choose another."
    ),
    TableFault.TOO_LARGE: QT_TRANSLATE_NOOP(
        "Messages",
        "This table is larger than any address book, and yours is as it was: choose another.",
    ),
    TableFault.NOT_A_TABLE: QT_TRANSLATE_NOOP(
        "Messages",
        "This file is no table of text, and the address book is as it was: save it as CSV in the"
        " program that it comes from.",
    ),
    TableFault.MISSING_COLUMNS: QT_TRANSLATE_NOOP(
        "Messages",
        "This table has no column called {columns}, and the address book is as it was: the first"
        " row must name the columns.",
    ),
}
_NOTES = {
    "formula": QT_TRANSLATE_NOOP(
        "Messages", "Cells that begin like a formula were taken as plain text: {count}."
    ),
    "not_confirmed": QT_TRANSLATE_NOOP(
        "Messages", "Rows whose day of confirmation can't be right, so not confirmed: {count}."
    ),
    "unknown_country": QT_TRANSLATE_NOOP(
        "Messages", "Rows with a country that doesn't exist: {count}."
    ),
    "nothing_in_it": QT_TRANSLATE_NOOP(
        "Messages", "Rows without a name and an address, left out: {count}."
    ),
    "encoding_guessed": QT_TRANSLATE_NOOP(
        "Messages", "The file isn't saved as UTF-8: please look whether its accents are right."
    ),
}


def office_kind_name(kind: OfficeKind) -> str:
    """Whose address it is."""
    return translated(_KINDS[kind])


def confirmation_sentence(office: OfficeAddress) -> str:
    """When *office* was confirmed, or that nobody did."""
    if office.confirmed is None:
        return translated(_NOT_CONFIRMED)
    return translated(_CONFIRMED).format(day=day_text(office.confirmed))


def source_sentence(office: OfficeAddress, dated: date | None = None) -> str:
    """Where *office* comes from, and in which month that was right; empty where nobody said."""
    if not office.source:
        return ""
    if dated is None:
        return translated(_SOURCE).format(source=office.source)
    month = QLocale().toString(QDate(dated.year, dated.month, dated.day), "MMMM yyyy")
    return translated(_DATED_SOURCE).format(source=office.source, month=month)


def table_note_sentence(note: "TableNote") -> str:
    """What is worth knowing of a table that was read."""
    return translated(_NOTES[note.kind.value]).format(count=QLocale().toString(note.count))


def table_error_sentence(error: AppealError) -> str | None:
    """Why a table was not taken in; None for any other error."""
    if not isinstance(error, AddressTableError):
        return None
    return translated(_FAULTS[error.fault]).format(columns=", ".join(error.columns))
