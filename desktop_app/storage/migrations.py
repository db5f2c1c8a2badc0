"""The two stores' tables, as the steps that made them, and bringing an older store up to date."""

import sqlite3
from dataclasses import dataclass

from ..domain.errors import StoreTooNewError

Step = tuple[str, ...]  # the statements of one release


@dataclass(frozen=True, slots=True, kw_only=True)
class Schema:
    """The tables of one store. A step that was shipped is never changed; a later one only adds.

    So a program reads what it knows in a store that a later one wrote.
    """

    name: str
    steps: tuple[Step, ...]


# A version's content is what makes it from the next newer one; the newest is whole. Not WITHOUT
# ROWID: there each whole one would take a page of its own, and the store be half as large again.
_KEEP_1 = (
    """CREATE TABLE version (
        case_id TEXT NOT NULL, number INTEGER NOT NULL,
        begun TEXT NOT NULL, saved TEXT NOT NULL, size INTEGER NOT NULL, content BLOB NOT NULL,
        PRIMARY KEY (case_id, number))""",
    """CREATE TABLE profile (id INTEGER PRIMARY KEY, details TEXT NOT NULL)""",
    """CREATE TABLE current_profile (
        only INTEGER PRIMARY KEY CHECK (only = 1), profile INTEGER NOT NULL)""",
    """CREATE TABLE register (
        id INTEGER PRIMARY KEY, case_id TEXT NOT NULL, recipient INTEGER NOT NULL,
        state TEXT NOT NULL, day TEXT NOT NULL)""",
    """CREATE INDEX register_case ON register (case_id, recipient)""",
    """CREATE TABLE office_asked (
        id INTEGER PRIMARY KEY, case_id TEXT NOT NULL, day TEXT NOT NULL)""",
    """CREATE TABLE office (id INTEGER PRIMARY KEY, details TEXT NOT NULL)""",
    """CREATE TABLE left_off (
        only INTEGER PRIMARY KEY CHECK (only = 1),
        case_id TEXT NOT NULL, room TEXT NOT NULL, official INTEGER NOT NULL)""",
)

# `searched` is exactly what `found` was given: `found` keeps no texts of its own, and without the
# text nothing can be taken out of it again. The index of first letters costs a tenth of the store,
# and takes the slowest searches, after one key, from 29 ms to 2 ms with 2,000 cases.
_LIBRARY_1 = (
    """CREATE TABLE kept_case (
        id INTEGER PRIMARY KEY, case_id TEXT NOT NULL UNIQUE,
        title TEXT, country TEXT, country_code TEXT, ua_number TEXT, people TEXT NOT NULL,
        deadline_kind TEXT NOT NULL, deadline TEXT, reviewed INTEGER NOT NULL,
        opened TEXT NOT NULL, document BLOB NOT NULL, searched BLOB NOT NULL)""",
    """CREATE VIRTUAL TABLE found USING fts5 (
        words, content = '', tokenize = 'unicode61', prefix = '1')""",
)

# Whether the sheet says that no more letters are wanted; NULL: kept before there was this column.
_LIBRARY_2 = ("""ALTER TABLE kept_case ADD COLUMN stopped INTEGER""",)

KEEP = Schema(name="keep", steps=(_KEEP_1,))
LIBRARY = Schema(name="library", steps=(_LIBRARY_1, _LIBRARY_2))


def migrate(connection: sqlite3.Connection, schema: Schema) -> None:
    """Make *connection* ready for the stores, with the newest tables; one transaction a step.

    The version is SQLite's own user_version: 0 for an empty store, then the number of steps done.

    Raises StoreTooNewError for a store that a later program wrote: nothing of it is changed, and
    nothing can be from now on, but it can be read.
    """
    _keep_to_memory(connection)
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if version > len(schema.steps):
        connection.execute("PRAGMA query_only = ON")
        raise StoreTooNewError(found=version, known=len(schema.steps))
    for number, step in enumerate(schema.steps[version:], start=version + 1):
        with connection:  # commits, or rolls back tables and version together
            connection.execute("BEGIN")
            for statement in step:
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {number}")


def _keep_to_memory(connection: sqlite3.Connection) -> None:
    """Have SQLite put nothing into temporary files: large sorts and VACUUM would, in clear."""
    connection.execute("PRAGMA temp_store = MEMORY")
    connection.execute("PRAGMA secure_delete = ON")
    connection.execute("PRAGMA trusted_schema = OFF")
