"""Read the people who all write for one case: a table with a row for each."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ..domain.options import FRAMED_LANGUAGES, LETTER_LANGUAGES
from ..domain.sender import Disclosure, Sender
from ..domain.writers import BadRow, RowError, RowFault, TableError, TableFault, Writer
from ..places.countries import country_code
from ..places.country_names import is_country_code
from .people_table import PeopleTable, open_table

_LANGUAGES = {code.casefold(): code for code in (*LETTER_LANGUAGES, *FRAMED_LANGUAGES)}
_BREAKS = re.compile(r"[\r\n\v\f\x85\u2028\u2029]+")
_LINES = re.compile(rf";|{_BREAKS.pattern}")
_OFFICIALS = re.compile(r"all|targets|copies|\d{1,3}(?:[,; ]+\d{1,3})*")
_JOINERS = "\u200c\u200d"  # Persian and Indian names are spelt with them
_UNSEEN = ("Cc", "Cf", "Co", "Cs", "Cn")


@dataclass(frozen=True, slots=True, kw_only=True)
class People:
    """The *count* rows of a table, read anew each time they are asked for.

    *group*: whose address and country hold where a row needs them and says none.
    """

    table: PeopleTable
    group: Sender
    count: int

    def rows(self) -> Iterator[Writer | BadRow]:
        """The rows in order, numbered from 1, one at a time."""
        for number, (line, cells) in enumerate(self.table.rows(), start=1):
            try:
                yield _writer(number, line, self._named(cells), self.group)
            except RowError as error:
                yield BadRow(number=number, line=line, error=error)

    def _named(self, cells: list[str]) -> dict[str, str]:
        """The cells that hold something, by their columns."""
        columns = self.table.columns
        if any(cell.strip() for cell in cells[len(columns) :]):
            raise RowError(RowFault.TOO_MANY_CELLS)
        named = {}
        for column, cell in zip(columns, cells, strict=False):
            if cell.strip() and not column:
                raise RowError(RowFault.TOO_MANY_CELLS)
            if cell.strip():
                _refuse_spoilt(column, cell)
                named[column] = unicodedata.normalize("NFC", cell.strip())
        return named


def read_people(path: Path, group: Sender | None = None) -> People:
    """The people in the table at *path*, all of which was looked at once.

    *group*: whose country holds where a row gives none, and to whose address answers go where it
    is chosen; nothing else of it is used. Raises TableError where there is no readable table.
    """
    table = open_table(path)
    count = sum(1 for _ in table.rows())
    if not count:
        raise TableError(TableFault.NO_ROWS)
    return People(table=table, group=group or Sender(), count=count)


def _writer(number: int, line: int, named: dict[str, str], group: Sender) -> Writer:
    for column in ("name", "town", "about"):
        if _BREAKS.search(named.get(column, "")):
            raise RowError(RowFault.NOT_ONE_LINE, column)
    if "name" not in named:
        raise RowError(RowFault.NO_NAME, "name")
    lines = (part.strip() for part in _LINES.split(named.get("address", "")))
    sender = Sender(
        name=named["name"],
        address=tuple(part for part in lines if part),
        town=named.get("town", ""),
        country=_country(named["country"]) if "country" in named else group.country,
        about=named.get("about", ""),
        group=group.group,
    )
    return Writer(
        number=number,
        line=line,
        sender=sender,
        disclosure=_disclosure(named["disclosure"]) if "disclosure" in named else None,
        officials=_officials(named["officials"]) if "officials" in named else None,
        language=_language(named["language"]) if "language" in named else None,
    )


def _refuse_spoilt(column: str, cell: str) -> None:
    """Refuse what a spreadsheet or an encoding made of a text."""
    if "\ufffd" in cell or _is_garbled(cell):
        raise RowError(RowFault.GARBLED, column)
    if cell.lstrip().startswith("="):  # never computed here; but nobody is called that
        raise RowError(RowFault.FORMULA, column)
    seen = _BREAKS.sub("", cell).replace("\t", " ")
    if any(unicodedata.category(sign) in _UNSEEN and sign not in _JOINERS for sign in seen):
        raise RowError(RowFault.HIDDEN_SIGN, column)


def _is_garbled(cell: str) -> bool:
    """Whether it is UTF-8 that was taken for Windows-1252: "MÃ¼ller"."""
    if cell.isascii():
        return False
    if any("\x80" <= sign <= "\x9f" and sign != "\x85" for sign in cell):
        return True
    try:
        return cell.encode("cp1252").decode("utf-8") != cell
    except UnicodeError:
        return False


def _country(said: str) -> str:
    code = said.upper()
    if code == "UK":  # what everybody there writes
        return "GB"
    found = code if is_country_code(code) else country_code(said)
    if found is None:
        raise RowError(RowFault.UNKNOWN_COUNTRY, "country")
    return found


def _disclosure(said: str) -> Disclosure:
    try:
        return Disclosure(said.casefold())
    except ValueError:
        raise RowError(RowFault.UNKNOWN_DISCLOSURE, "disclosure") from None


def _officials(said: str) -> str:
    if not _OFFICIALS.fullmatch(said.casefold()):
        raise RowError(RowFault.UNKNOWN_OFFICIALS, "officials")
    return re.sub(r"[,; ]+", ",", said.casefold())


def _language(said: str) -> str:
    found = _LANGUAGES.get(said.casefold())
    if found is None:
        raise RowError(RowFault.UNKNOWN_LANGUAGE, "language")
    return found
