"""The sample store of every shipped version: what it holds, and how one is made.

`python tests/storage/sample_stores.py` writes those of the present version, with the release that
brings it; one that was shipped is never written again.
"""

import gzip
import sqlite3
import sys
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
if __name__ == "__main__":
    sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from builders import CASE_ID, a_block, a_draft, a_reading, a_sender  # noqa: E402
from storage.connections import a_store  # noqa: E402

from desktop_app.domain.address_book import OfficeAddress, OfficeKind  # noqa: E402
from desktop_app.domain.kept_case import LeftOff  # noqa: E402
from desktop_app.domain.profile import Profile  # noqa: E402
from desktop_app.domain.register import OfficeAsked, PostState, RegisterEntry  # noqa: E402
from desktop_app.domain.urgent_action import SectionOffice  # noqa: E402
from desktop_app.storage.address_book import AddressBook  # noqa: E402
from desktop_app.storage.drafts import DraftStore  # noqa: E402
from desktop_app.storage.left_off import LeftOffStore  # noqa: E402
from desktop_app.storage.migrations import KEEP, LIBRARY, Schema  # noqa: E402
from desktop_app.storage.register import RegisterStore  # noqa: E402
from desktop_app.storage.senders import SenderStore  # noqa: E402
from desktop_app.usecases.keep_case import CaseStore, keep_case, kept_reading  # noqa: E402

SAMPLES = Path(__file__).parent / "versions"
NOON = datetime(2012, 2, 1, 12, tzinfo=UTC)


def fill(connection: sqlite3.Connection, schema: Schema) -> None:
    """Put into a store one of everything that a store can hold."""
    if schema is LIBRARY:
        keep_case(CaseStore(connection), a_reading(reviewed=True), NOON)
        return
    for minute in range(3):
        draft = a_draft(chosen_calls=(0,)).with_own_text(1, a_block(), "Words. " * (minute + 1))
        DraftStore(connection).save(draft, NOON + timedelta(minutes=minute))
    office = SectionOffice(name="Network", lines=("17 Invented Street",), email="a@b.example")
    SenderStore(connection).add(Profile(sender=a_sender(), section_office=office))
    SenderStore(connection).add(Profile(sender=a_sender(name="Alan")))
    RegisterStore(connection).note(
        RegisterEntry(case_id=CASE_ID, recipient=1, state=state, day=date(2012, 2, 1))
        for state in PostState
    )
    RegisterStore(connection).note_office_asked(OfficeAsked(case_id=CASE_ID, day=date(2012, 3, 20)))
    AddressBook(connection).add(
        OfficeAddress(kind=OfficeKind.EMBASSY, name="Embassy", lines=("4 Invented Court",),
                      source="a call", confirmed=date(2012, 2, 1))
    )  # fmt: skip
    LeftOffStore(connection).save(LeftOff(case_id=CASE_ID, room="write", official=2))


def contents(connection: sqlite3.Connection, schema: Schema) -> tuple[Any, ...]:
    """All that the stores find in it."""
    if schema is LIBRARY:
        store = CaseStore(connection)
        return store.all(), kept_reading(store, CASE_ID), store.find("yolbarsov")
    drafts, senders = DraftStore(connection), SenderStore(connection)
    versions = drafts.versions(CASE_ID)
    register = RegisterStore(connection)
    return (
        *(versions, tuple(map(drafts.look_at, versions)), senders.all(), senders.current()),
        *(register.entries(), register.offices_asked(), AddressBook(connection).find()),
        LeftOffStore(connection).find(),
    )


def sample(schema: Schema, version: int) -> bytes:
    """The bytes of a store as the program of that version left it."""
    return gzip.decompress((SAMPLES / f"{schema.name}-{version}.sqlite.gz").read_bytes())


if __name__ == "__main__":
    for made in (KEEP, LIBRARY):
        path = SAMPLES / f"{made.name}-{len(made.steps)}.sqlite.gz"
        if not path.exists():
            with a_store(made) as db:
                fill(db, made)
                path.write_bytes(gzip.compress(db.serialize(), mtime=0))
