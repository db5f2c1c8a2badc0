"""Where somebody left off. With the drafts and not in the library: it changes at every click."""

import sqlite3

from ..domain.kept_case import LeftOff


class LeftOffStore:
    """Keeps the last case, room and official."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._db = connection

    def save(self, place: LeftOff) -> None:
        """Remember *place* instead of the one before."""
        with self._db:
            self._db.execute(
                "INSERT OR REPLACE INTO left_off (only, case_id, room, official)"
                " VALUES (1, ?, ?, ?)",
                (place.case_id, place.room, place.official),
            )

    def find(self) -> LeftOff | None:
        """Where it was; None: nothing is remembered."""
        row = self._db.execute("SELECT case_id, room, official FROM left_off").fetchone()
        return row and LeftOff(case_id=row[0], room=row[1], official=row[2])

    def forget(self, case_id: str) -> None:
        """Remember nothing, if it was in the case; its bytes are gone once it is `wiped`."""
        with self._db:
            self._db.execute("DELETE FROM left_off WHERE case_id = ?", (case_id,))
