"""What was written, printed, posted and answered."""

import sqlite3
from collections.abc import Iterable, Mapping
from datetime import date

from ..domain.register import OfficeAsked, PostState, RegisterEntry


class RegisterStore:
    """Keeps each step of each letter, in the order in which they were noted."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._db = connection

    def note(self, entries: Iterable[RegisterEntry]) -> None:
        """Add *entries*, all or none: what one click did to several letters is one step."""
        with self._db:
            self._db.executemany(
                "INSERT INTO register (case_id, recipient, state, day) VALUES (?, ?, ?, ?)",
                [
                    (one.case_id, one.recipient, one.state.value, one.day.isoformat())
                    for one in entries
                ],
            )

    def take_back(self, entries: Iterable[RegisterEntry]) -> None:
        """Undo that *entries* were noted, whatever was noted since; what isn't there is passed."""
        with self._db:
            self._db.executemany(
                "DELETE FROM register WHERE id = (SELECT max(id) FROM register WHERE case_id = ?"
                " AND recipient = ? AND state = ? AND day = ?)",
                [
                    (one.case_id, one.recipient, one.state.value, one.day.isoformat())
                    for one in entries
                ],
            )

    def entries(self, case_id: str | None = None) -> tuple[RegisterEntry, ...]:
        """The steps of the letters of a case, or of all cases for None, as they were noted."""
        rows = self._db.execute(
            "SELECT case_id, recipient, state, day FROM register"
            " WHERE case_id = coalesce(?, case_id) ORDER BY id",
            (case_id,),
        )
        return tuple(_entry(*row) for row in rows)

    def states(self, case_id: str) -> dict[int, RegisterEntry]:
        """The last step of each letter of the case, by its recipient's number."""
        return {one.recipient: one for one in self.entries(case_id)}

    def renumber(self, case_id: str, numbers: Mapping[int, int]) -> None:
        """Follow the officials of a case to new places: *numbers* are the old ones with the new.

        The steps of an official who isn't named stay under their number.
        """
        moved = [
            (new, old) for old, new in numbers.items() if old != new
        ]  # first out of the way, below 0, so that two can change places
        with self._db:
            self._db.executemany(
                "UPDATE register SET recipient = -? WHERE recipient = ? AND case_id = ?",
                [(new, old, case_id) for new, old in moved],
            )
            self._db.execute(
                "UPDATE register SET recipient = -recipient WHERE recipient < 0 AND case_id = ?",
                (case_id,),
            )

    def note_office_asked(self, asked: OfficeAsked) -> None:
        """Note that the section office was asked about the case."""
        with self._db:
            self._db.execute(
                "INSERT INTO office_asked (case_id, day) VALUES (?, ?)",
                (asked.case_id, asked.day.isoformat()),
            )

    def take_back_office_asked(self, case_id: str) -> None:
        """Undo the last time that was noted for the case."""
        with self._db:
            self._db.execute(
                "DELETE FROM office_asked"
                " WHERE id = (SELECT max(id) FROM office_asked WHERE case_id = ?)",
                (case_id,),
            )

    def offices_asked(self, case_id: str | None = None) -> tuple[OfficeAsked, ...]:
        """Each time the section office was asked about a case, or about any for None, in order."""
        rows = self._db.execute(
            "SELECT case_id, day FROM office_asked WHERE case_id = coalesce(?, case_id)"
            " ORDER BY id",
            (case_id,),
        )
        return tuple(OfficeAsked(case_id=one, day=date.fromisoformat(day)) for one, day in rows)

    def forget(self, case_id: str) -> None:
        """Delete all that the register has of the case; its bytes are gone once it is `wiped`."""
        with self._db:
            self._db.execute("DELETE FROM register WHERE case_id = ?", (case_id,))
            self._db.execute("DELETE FROM office_asked WHERE case_id = ?", (case_id,))


def _entry(case_id: str, recipient: int, state: str, day: str) -> RegisterEntry:
    return RegisterEntry(
        case_id=case_id,
        recipient=recipient,
        state=PostState(state),
        day=date.fromisoformat(day),
    )
