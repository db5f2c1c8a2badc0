"""The library: the cases that were opened, as they were read and put right."""

import json
import sqlite3
import zlib
from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

from ..domain.deadline import Deadline, Known, Open, Unknown
from ..domain.kept_case import KeptCase
from ..domain.searched_words import questions, search_form

_COLUMNS = (
    "title, country, country_code, ua_number, people, deadline_kind, deadline, reviewed, opened,"
    " stopped"
)


class CaseStore:
    """Keeps cases, lists them, and finds them by any of their words. Times come back in UTC."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._db = connection

    def save(self, case: KeptCase, document: bytes, words: str) -> None:
        """Keep *case*, in the place of an earlier state of it.

        *document* is the content of its case file; *words* are all that it is found by.
        """
        searched = search_form(words)
        with self._db:
            self._take_out(case.case_id)
            row = self._db.execute(
                f"INSERT INTO kept_case (case_id, {_COLUMNS}, document, searched)"  # noqa: S608
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    *(case.case_id, case.title, case.country, case.country_code, case.ua_number),
                    *(json.dumps(case.people), type(case.deadline).__name__.lower()),
                    case.deadline.day.isoformat() if isinstance(case.deadline, Known) else None,
                    *(case.reviewed, _utc(case.opened), case.stop_action),
                    *(zlib.compress(document), zlib.compress(searched.encode())),
                ),
            ).lastrowid
            self._db.execute("INSERT INTO found (rowid, words) VALUES (?, ?)", (row, searched))

    def document(self, case_id: str) -> bytes | None:
        """The content of the case's file; None: it isn't in the library."""
        row = self._db.execute(
            "SELECT document FROM kept_case WHERE case_id = ?", (case_id,)
        ).fetchone()
        return None if row is None else zlib.decompress(row[0])

    def opened(self, case_id: str, at: datetime) -> None:
        """Note that the case was opened *at* that time."""
        with self._db:
            self._db.execute(
                "UPDATE kept_case SET opened = ? WHERE case_id = ?", (_utc(at), case_id)
            )

    def all(self) -> tuple[KeptCase, ...]:
        """Every case, the one opened last first."""
        rows = self._db.execute(
            f"SELECT case_id, {_COLUMNS} FROM kept_case ORDER BY opened DESC, id DESC"  # noqa: S608
        )
        return tuple(_case(*row) for row in rows)

    def find(self, typed: str) -> frozenset[str]:
        """The `case_id` of each case in which every word *typed* begins a word; none typed: all.

        Accents and capitals don't count, and any character may be typed. A word with signs in it,
        as "45/26", is found where its parts follow each other.
        """
        asked = questions(typed)
        if not asked:
            return frozenset(one for (one,) in self._db.execute("SELECT case_id FROM kept_case"))
        match = " ".join(f'"{" ".join(words)}"*' for words in asked)  # words are letters, digits
        rows = self._db.execute(
            "SELECT case_id FROM kept_case WHERE id IN"
            " (SELECT rowid FROM found WHERE found MATCH ?)",
            (match,),
        )
        return frozenset(case_id for (case_id,) in rows)

    def forget(self, case_id: str) -> None:
        """Delete the case; its bytes, and its words in the search, are gone once it is `wiped`."""
        with self._db:
            self._take_out(case_id)

    def note_stopped(self, is_stopped: Callable[[bytes], bool]) -> None:
        """Have it noted whether a case is stopped, where that wasn't kept with it yet.

        *is_stopped* sees it in the content of its case file.
        """
        rows = self._db.execute("SELECT document, id FROM kept_case WHERE stopped IS NULL")
        seen = [(is_stopped(zlib.decompress(document)), number) for document, number in rows]
        with self._db:
            self._db.executemany("UPDATE kept_case SET stopped = ? WHERE id = ?", seen)

    def _take_out(self, case_id: str) -> None:
        row = self._db.execute(
            "SELECT id, searched FROM kept_case WHERE case_id = ?", (case_id,)
        ).fetchone()
        if row is not None:
            self._db.execute(
                "INSERT INTO found (found, rowid, words) VALUES ('delete', ?, ?)",
                (row[0], zlib.decompress(row[1]).decode()),
            )
            self._db.execute("DELETE FROM kept_case WHERE id = ?", (row[0],))


def _case(case_id: str, *row: Any) -> KeptCase:
    title, country, country_code, ua_number, people, kind, deadline, reviewed, *more = row
    opened, stopped = more
    return KeptCase(
        case_id=case_id,
        title=title,
        country=country,
        country_code=country_code,
        ua_number=ua_number,
        people=tuple(json.loads(people)),
        deadline=_deadline(kind, deadline),
        reviewed=bool(reviewed),
        opened=datetime.fromisoformat(opened),
        stop_action=bool(stopped),
    )


def _deadline(kind: str, day: str | None) -> Deadline:
    if kind == "known" and day is not None:
        return Known(date.fromisoformat(day))
    return Open() if kind == "open" else Unknown()


def _utc(at: datetime) -> str:
    return at.astimezone(UTC).isoformat()
