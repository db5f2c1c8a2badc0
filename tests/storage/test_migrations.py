import os
import sqlite3
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from textwrap import dedent

import pytest
from builders import CASE_ID, a_draft
from machine import strace
from storage.connections import a_keep, a_store, opened_again

from desktop_app.domain.errors import StoreTooNewError
from desktop_app.storage.drafts import DraftStore
from desktop_app.storage.migrations import KEEP, LIBRARY, Schema, migrate

BOTH = pytest.mark.parametrize("schema", [KEEP, LIBRARY], ids=lambda schema: schema.name)
LATER = Schema(name="later", steps=(*KEEP.steps, ("ALTER TABLE version ADD COLUMN new TEXT",)))
NOON = datetime(2026, 7, 10, 12, tzinfo=UTC)


def version_of(connection: sqlite3.Connection) -> int:
    return connection.execute("PRAGMA user_version").fetchone()[0]


@BOTH
def test_an_empty_store_gets_every_table(schema):
    with a_store(schema) as db:
        assert version_of(db) == len(schema.steps)
        tables = {name for (name,) in db.execute("SELECT name FROM sqlite_schema")}

    assert tables >= ({"version", "register"} if schema is KEEP else {"kept_case", "found"})


@BOTH
def test_a_store_that_is_up_to_date_stays_as_it_is(schema):
    with a_store(schema) as db:
        before = db.serialize()
        migrate(db, schema)

        assert db.serialize() == before


def test_an_older_store_gets_what_is_new_and_keeps_what_it_had():
    with a_keep() as db:
        DraftStore(db).save(a_draft(chosen_calls=(1,)), NOON)
        with opened_again(db, LATER) as later:
            assert version_of(later) == 2
            assert DraftStore(later).find(CASE_ID) == a_draft(chosen_calls=(1,))


def test_a_store_of_a_later_program_is_read_and_not_touched():
    with a_store(LATER) as later:
        DraftStore(later).save(a_draft(chosen_calls=(1,)), NOON)
        before = later.serialize()

        with pytest.raises(StoreTooNewError) as raised:
            migrate(later, KEEP)

        assert (raised.value.found, raised.value.known) == (2, 1)
        assert DraftStore(later).find(CASE_ID) == a_draft(chosen_calls=(1,))
        with pytest.raises(sqlite3.OperationalError, match="readonly"):
            DraftStore(later).save(a_draft(), NOON)
        assert later.serialize() == before


def test_a_step_that_fails_half_way_leaves_the_store_as_it_was():
    broken = Schema(name="broken", steps=(*KEEP.steps, ("CREATE TABLE half (a)", "CREATE nothing")))
    with a_keep() as db:
        before = db.serialize()
        with pytest.raises(sqlite3.OperationalError):
            migrate(db, broken)

        assert db.serialize() == before


BUSY = """
    import sqlite3, sys
    from desktop_app.storage.migrations import KEEP, migrate
    from desktop_app.storage.wiping import wipe

    made = sqlite3.connect(":memory:")
    migrate(made, KEEP)
    db = sqlite3.connect(":memory:")
    db.deserialize(made.serialize())
    migrate(db, KEEP)
    if sys.argv[1] == "control":
        db.execute("PRAGMA temp_store = FILE")
    with db:
        db.executemany(
            "INSERT INTO office (details) VALUES (?)", [("n" * 2000,) for _ in range(4000)]
        )
    db.execute("SELECT details FROM office ORDER BY details || id").fetchall()
    with db:
        db.execute("UPDATE office SET details = details || 'more'")
    wipe(db)
"""


def files_written(tmp_path: Path, mode: str) -> int:
    log, temporary = tmp_path / f"{mode}.log", tmp_path / mode
    temporary.mkdir()
    command = [sys.executable, "-c", dedent(BUSY), mode]
    subprocess.run(
        [*strace("-e", "trace=pwrite64,write", "-y", log=log), *command],
        check=True,
        env={**os.environ, "SQLITE_TMPDIR": str(temporary), "PYTHONDONTWRITEBYTECODE": "1"},
        cwd=Path(__file__).parents[2],
    )
    return log.read_text().count(str(temporary))


def test_large_sorts_and_wiping_write_no_file_in_clear(tmp_path):
    assert files_written(tmp_path, "control") > 0
    assert files_written(tmp_path, "as it is") == 0
