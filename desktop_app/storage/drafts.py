"""The drafts, and what they were before."""

import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime

from ..domain.draft import Draft
from ..domain.draft_versions import DraftVersion, thinned
from .draft_form import bytes_of, draft_in, packed, unpacked

_Row = tuple[int, str, str, int, bytes]  # number, begun, saved, size, content


class DraftStore:
    """Saves the draft of each case with its earlier versions, and finds them again.

    Times are kept, and given back, in UTC: they tell nothing of where the computer stands.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._db = connection

    def save(self, draft: Draft, at: datetime) -> None:
        """Store *draft* as it is *at* that time: as the newest version, or as part of it.

        `DraftVersion.goes_on` says which; older versions are thinned (`thinned`).
        """
        text = bytes_of(draft)
        newest = self._newest(draft.case_id)
        if newest is None:
            self._begin(draft.case_id, text, at)
            return
        before = self._text(newest)
        if before == text:
            return
        if newest.goes_on(len(text), at):
            self._go_on(newest, text, at)
        else:
            self._begin(draft.case_id, text, at, newest)

    def find(self, case_id: str) -> Draft | None:
        """The draft of the case as it was saved last; None: there is none."""
        newest = self._newest(case_id)
        return None if newest is None else draft_in(self._text(newest), case_id)

    def case_ids(self) -> tuple[str, ...]:
        """The cases that have a draft, the one saved last first."""
        rows = self._db.execute(
            "SELECT case_id FROM version GROUP BY case_id ORDER BY max(saved) DESC, case_id"
        )
        return tuple(case_id for (case_id,) in rows)

    def versions(self, case_id: str) -> tuple[DraftVersion, ...]:
        """The versions of the draft, newest first; the first is the draft itself."""
        return tuple(_version(case_id, row) for row in self._rows(case_id))

    def look_at(self, version: DraftVersion) -> Draft | None:
        """The draft as it was in *version*; None if that was thinned out or forgotten."""
        for one, text in self._texts(version.case_id):
            if one.number == version.number:
                return draft_in(text, version.case_id)
        return None

    def bring_back(self, version: DraftVersion, at: datetime) -> Draft | None:
        """Make the draft again what it was in *version*, as a new one; what it was stays below.

        None if *version* was thinned out or forgotten: nothing is changed then.
        """
        draft, newest = self.look_at(version), self._newest(version.case_id)
        if draft is not None and newest is not None:
            self._begin(version.case_id, bytes_of(draft), at, newest)
        return draft

    def forget(self, case_id: str) -> None:
        """Delete the case's draft with all its versions; its bytes are gone once it is `wiped`."""
        with self._db:
            self._db.execute("DELETE FROM version WHERE case_id = ?", (case_id,))

    # ------------------------------------------------------------ within

    def _begin(
        self, case_id: str, text: bytes, at: datetime, newest: DraftVersion | None = None
    ) -> None:
        """Put *text* on top as a new version; *newest*, below it, is packed beside it."""
        number = 1 if newest is None else newest.number + 1
        with self._db:
            if newest is not None:
                self._pack(newest, self._text(newest), text)
            self._db.execute(
                "INSERT INTO version (case_id, number, begun, saved, size, content)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                (case_id, number, _utc(at), _utc(at), len(text), packed(text)),
            )
            self._thin(case_id)

    def _go_on(self, newest: DraftVersion, text: bytes, at: datetime) -> None:
        """Put *text* in the place of *newest*; the version below it is packed beside it anew."""
        below = next(
            (pair for pair in self._texts(newest.case_id, most=2) if pair[0] != newest), None
        )
        with self._db:
            self._db.execute(
                "UPDATE version SET saved = ?, size = ?, content = ?"
                " WHERE case_id = ? AND number = ?",
                (_utc(at), len(text), packed(text), newest.case_id, newest.number),
            )
            if below is not None:
                self._pack(*below, text)

    def _thin(self, case_id: str) -> None:
        """Delete the versions that aren't kept; what is below each is packed beside what is above.

        Called within a transaction.
        """
        kept = {one.number for one in thinned(self.versions(case_id))}
        above: bytes | None = None
        is_gap = False
        for version, text in tuple(self._texts(case_id)):
            if version.number not in kept:
                is_gap = True
                self._db.execute(
                    "DELETE FROM version WHERE case_id = ? AND number = ?",
                    (case_id, version.number),
                )
                continue
            if is_gap and above is not None:
                self._pack(version, text, above)
            above, is_gap = text, False

    def _pack(self, version: DraftVersion, text: bytes, above: bytes) -> None:
        self._db.execute(
            "UPDATE version SET content = ? WHERE case_id = ? AND number = ?",
            (packed(text, beside=above), version.case_id, version.number),
        )

    def _newest(self, case_id: str) -> DraftVersion | None:
        rows = self._rows(case_id, most=1)
        return _version(case_id, rows[0]) if rows else None

    def _text(self, newest: DraftVersion) -> bytes:
        return next(text for _, text in self._texts(newest.case_id, most=1))

    def _texts(self, case_id: str, *, most: int = -1) -> Iterator[tuple[DraftVersion, bytes]]:
        """Each version with its text, newest first: one is read beside the one above it."""
        text = b""
        for row in self._rows(case_id, most=most):
            text = unpacked(row[-1], beside=text)
            yield _version(case_id, row), text

    def _rows(self, case_id: str, *, most: int = -1) -> list[_Row]:
        return self._db.execute(
            "SELECT number, begun, saved, size, content FROM version"
            " WHERE case_id = ? ORDER BY number DESC LIMIT ?",
            (case_id, most),
        ).fetchall()


def _version(case_id: str, row: _Row) -> DraftVersion:
    number, begun, saved, size, _ = row
    return DraftVersion(
        case_id=case_id,
        number=number,
        begun=datetime.fromisoformat(begun),
        saved=datetime.fromisoformat(saved),
        size=size,
    )


def _utc(at: datetime) -> str:
    return at.astimezone(UTC).isoformat()
