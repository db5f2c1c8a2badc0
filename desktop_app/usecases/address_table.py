"""The address book as a table: saved so that a spreadsheet can open it safely, and read again."""

import csv
import io
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum
from pathlib import Path

from ..domain.address_book import OfficeAddress, OfficeKind
from ..domain.errors import AddressTableError, TableFault
from ..places.countries import country_code
from ..places.country_names import is_country_code
from ..posting.export import write_whole
from .csv_bytes import csv_bytes
from .paste_address import MOST_LINES, clean, clean_lines

COLUMNS = (
    "kind", "name", "address", "country", "host", "also_covers", "email", "phone", "fax", "source",
    "confirmed_on",
)  # fmt: skip
"""The head of the table. *address* is one cell with a line for each line of the address."""

_NEEDED = ("name", "address")
_LARGEST = 4 * 1024 * 1024  # bytes: some ten thousand addresses
_MOST_ROWS = 10_000
_FORMULA = ("=", "+", "-", "@")
_NUMBER = re.compile(r"^\+[\d\s()\[\]/.\-]+$")  # begins like a formula, and is a phone number


class TableNoteKind(Enum):
    """What is worth knowing of a table that was read."""

    FORMULA = "formula"  # cells that begin like one: taken as the text that they are
    NOT_CONFIRMED = "not_confirmed"  # rows whose day can't be read, or is still to come
    UNKNOWN_COUNTRY = "unknown_country"  # rows with a country that doesn't exist
    NOTHING_IN_IT = "nothing_in_it"  # rows without a name and an address: left out
    ENCODING_GUESSED = "encoding_guessed"  # accents may be wrong


@dataclass(frozen=True, slots=True, kw_only=True)
class TableNote:
    """That *count* rows, or cells, of a table are so."""

    kind: TableNoteKind
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AddressTable:
    """The entries of a table in its order, without numbers, and what to know about them."""

    offices: tuple[OfficeAddress, ...]
    notes: tuple[TableNote, ...] = ()


def write_addresses(offices: Iterable[OfficeAddress], path: Path) -> Path:
    """Write *offices* to *path* as a table. Raises CannotWriteError."""
    write_whole(path, addresses_csv(offices))
    return path


def addresses_csv(offices: Iterable[OfficeAddress]) -> bytes:
    """*offices* as a table with a head; no cell is a formula to a spreadsheet."""
    return csv_bytes(COLUMNS, ([_defused(cell) for cell in _cells(one)] for one in offices))


def read_address_file(path: Path, day: date) -> AddressTable:
    """What the table in the file at *path* holds, as `read_addresses`."""
    try:
        if not path.is_file():  # a FIFO would be waited for
            raise AddressTableError(TableFault.UNREADABLE)
        with path.open("rb") as file:
            return read_addresses(file.read(_LARGEST + 1), day)
    except OSError as error:
        raise AddressTableError(TableFault.UNREADABLE) from error


def read_addresses(data: bytes, day: date) -> AddressTable:
    """What the table *data* holds: any of the usual encodings, commas, semicolons or tabs.

    A confirmation of a day after *day* is none. Raises AddressTableError where it is no table, is
    too large, or has no column for the name or the address.
    """
    if len(data) > _LARGEST:
        raise AddressTableError(TableFault.TOO_LARGE)
    text, is_guessed = _decoded(data)
    notes: Counter[TableNoteKind] = Counter()
    if is_guessed:
        notes[TableNoteKind.ENCODING_GUESSED] = 1
    offices = [office for row in _rows(text) if (office := _office(row, day, notes)) is not None]
    told = (TableNote(kind=kind, count=notes[kind]) for kind in TableNoteKind if notes[kind])
    return AddressTable(offices=tuple(offices), notes=tuple(told))


def _cells(one: OfficeAddress) -> tuple[str, ...]:
    return (
        one.kind.value,
        one.name,
        "\n".join(one.lines),
        one.country_code,
        one.host,
        " ".join(one.also_covers),
        one.email,
        one.phone,
        one.fax,
        one.source,
        one.confirmed.isoformat() if one.confirmed else "",
    )


def _is_formula(cell: str) -> bool:
    """Whether a spreadsheet may take *cell* for one, also behind spaces or in a wide form."""
    return unicodedata.normalize("NFKC", cell.lstrip()[:1]).startswith(_FORMULA)


def _defused(cell: str) -> str:
    """*cell* behind an apostrophe where it would be a formula, or a formula that is defused."""
    return f"'{cell}" if _is_formula(cell.lstrip("'")) else cell


def _told(cell: str) -> str:
    """What `_defused` made *cell* of."""
    bare = cell.removeprefix("'")
    return bare if _is_formula(bare.lstrip("'")) else cell


def _decoded(data: bytes) -> tuple[str, bool]:
    """*data* as text, and whether its encoding had to be guessed."""
    try:
        if data.startswith((b"\xff\xfe", b"\xfe\xff")):
            return data.decode("utf-16"), False
        if b"\0" in data:
            raise AddressTableError(TableFault.NOT_A_TABLE)
        return data.decode("utf-8-sig"), False
    except UnicodeDecodeError:
        if b"\0" in data:
            raise AddressTableError(TableFault.NOT_A_TABLE) from None
    return data.decode("cp1252", "replace"), True


def _rows(text: str) -> list[dict[str, str]]:
    head = text.partition("\n")[0]
    between = max(",;\t", key=head.count)
    try:
        rows = csv.reader(io.StringIO(text, newline=""), delimiter=between)
        columns = [_column(name) for name in next(rows, [])]
        missing = tuple(name for name in _NEEDED if name not in columns)
        if missing:
            raise AddressTableError(TableFault.MISSING_COLUMNS, missing)
        told = [dict(zip(columns, row, strict=False)) for row in rows if any(row)]
    except csv.Error as error:
        raise AddressTableError(TableFault.NOT_A_TABLE) from error
    if len(told) > _MOST_ROWS:
        raise AddressTableError(TableFault.TOO_LARGE)
    return told


def _column(name: str) -> str:
    return re.sub(r"\W+", "_", name.strip().casefold()).strip("_")


def _office(
    row: Mapping[str, str], day: date, notes: Counter[TableNoteKind]
) -> OfficeAddress | None:
    """The entry of one *row*, None where it has nothing to print; *notes* are counted up."""
    told = {name: _told(cell) for name, cell in row.items()}
    begun = (cell for cell in row.values() if _is_formula(cell) and not _NUMBER.match(cell.strip()))
    notes[TableNoteKind.FORMULA] += sum(1 for _ in begun)
    texts = {
        name: clean(told.get(name, "")) for name in ("name", "email", "phone", "fax", "source")
    }
    lines = tuple(clean_lines(told.get("address", ""))[:MOST_LINES])
    if not texts["name"] and not lines:
        notes[TableNoteKind.NOTHING_IN_IT] += 1
        return None
    codes = {name: _code(told.get(name, "")) for name in ("country", "host")}
    covers = [_code(one) for one in told.get("also_covers", "").split()]
    notes[TableNoteKind.UNKNOWN_COUNTRY] += None in (*codes.values(), *covers)
    confirmed, is_readable = _confirmed(told.get("confirmed_on", ""), day)
    notes[TableNoteKind.NOT_CONFIRMED] += not is_readable
    return OfficeAddress(
        name=texts["name"],
        email=texts["email"],
        phone=texts["phone"],
        fax=texts["fax"],
        source=texts["source"],
        kind=_kind(told.get("kind", "")),
        lines=lines,
        country_code=codes["country"] or "",
        host=codes["host"] or "",
        also_covers=tuple(one for one in covers if one),
        confirmed=confirmed,
    )


def _kind(text: str) -> OfficeKind:
    known = {one.value: one for one in OfficeKind}
    return known.get(text.strip().casefold(), OfficeKind.EMBASSY)


def _code(text: str) -> str | None:
    """The code that *text* is, or names; empty for none, None for a country that doesn't exist."""
    text = text.strip()
    if not text or is_country_code(text.upper()):
        return text.upper()
    return country_code(text)


def _confirmed(text: str, today: date) -> tuple[date | None, bool]:
    """The day that *text* is, and whether it can be one."""
    if not text.strip():
        return None, True
    try:
        day = date.fromisoformat(text.strip())
    except ValueError:
        return None, False
    return (day, True) if day <= today else (None, False)
