"""The rows of a table of people as spreadsheets save it: CSV, and what is mistaken for it."""

import codecs
import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from ..domain.writers import COLUMNS, TableError, TableFault

_SEPARATORS = (",", ";", "\t")
_LARGEST = 64 * 1024 * 1024  # bytes: some 300,000 people
_LONGEST_LINE = 1024 * 1024  # bytes: what has no line breaks is no table
_SEP_LINE = re.compile(r"\ufeff?sep=(.)\s*")  # what some spreadsheets put first


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleTable:
    """How a table is written; *columns* in their order, empty where one has no heading."""

    path: Path
    encoding: str
    separator: str
    columns: tuple[str, ...]

    def rows(self) -> Iterator[tuple[int, list[str]]]:
        """Each row that isn't empty, with the line it begins on; one at a time is in memory.

        Raises TableError: QUOTES with the line of the row whose quotes make no sense, DAMAGED.
        """
        with _opened(self.path, self.encoding) as file:
            for line, cells in _records(file, self.separator):
                if line > 0 and any(cell.strip() for cell in cells):
                    yield line, cells


def open_table(path: Path) -> PeopleTable:
    """How the table at *path* is written.

    UTF-8 with or without a byte order mark, or UTF-16 with one; commas, semicolons or tabs.
    Raises TableError, which never quotes the table.
    """
    try:
        encoding = _encoding(path)
        with _opened(path, encoding) as file:
            heading = next(
                (line for line in file if line.strip() and not _SEP_LINE.match(line)), ""
            )
    except PermissionError as error:
        raise TableError(TableFault.FORBIDDEN) from error
    except UnicodeError as error:
        raise TableError(TableFault.DAMAGED) from error
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        raise TableError(TableFault.MISSING) from error
    separator, columns = _columns(heading)
    return PeopleTable(path=path, encoding=encoding, separator=separator, columns=columns)


def _opened(path: Path, encoding: str) -> TextIO:
    return path.open(encoding=encoding, newline="")


def _encoding(path: Path) -> str:
    """The encoding of the file, all of which was looked at."""
    if path.exists() and not path.is_file():  # a FIFO would be waited for
        raise TableError(TableFault.NOT_A_FILE)
    if path.stat().st_size > _LARGEST:
        raise TableError(TableFault.TOO_LARGE)
    with path.open("rb") as file:
        if file.read(2) in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
            return "utf-16"
        file.seek(0)
        number = 0
        while line := file.readline(_LONGEST_LINE):
            number += 1
            if len(line) == _LONGEST_LINE:
                raise TableError(TableFault.TOO_LARGE)
            try:
                line.decode("utf-8")
            except UnicodeDecodeError as error:
                raise TableError(TableFault.NOT_UTF8, number) from error
    return "utf-8-sig"


def _columns(heading: str) -> tuple[str, tuple[str, ...]]:
    """The separator by which most columns are known, and their names."""
    ways = []
    for separator in _SEPARATORS:
        cells = next(csv.reader([heading], delimiter=separator), [])
        ways.append((separator, tuple(cell.strip().casefold() for cell in cells)))
    separator, columns = max(ways, key=lambda way: sum(name in COLUMNS for name in way[1]))
    if "name" not in columns:
        raise TableError(TableFault.NO_NAME_COLUMN)
    for place, name in enumerate(columns, start=1):
        if name and name not in COLUMNS:
            raise TableError(TableFault.UNKNOWN_COLUMN, place)
        if name and name in columns[: place - 1]:
            raise TableError(TableFault.COLUMN_TWICE, place)
    return separator, columns


def _records(file: TextIO, separator: str) -> Iterator[tuple[int, list[str]]]:
    """All records with the line they begin on; 0 for what stands before the rows."""
    reader = csv.reader(file, delimiter=separator, strict=True)
    line, headed = 1, False
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            raise TableError(TableFault.QUOTES, line) from error
        except UnicodeError as error:
            raise TableError(TableFault.DAMAGED) from error
        is_sep = line == 1 and _SEP_LINE.match(separator.join(cells)) is not None
        yield (line if headed else 0), cells
        headed = headed or (any(cells) and not is_sep)
        line = reader.line_num + 1
