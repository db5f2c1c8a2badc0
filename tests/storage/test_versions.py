import sqlite3
from contextlib import closing

import pytest
from storage.connections import a_store
from storage.sample_stores import SAMPLES, contents, fill, sample

from desktop_app.storage.migrations import KEEP, LIBRARY, Schema, migrate

SHIPPED = [
    (schema, version) for schema in (KEEP, LIBRARY) for version in range(1, len(schema.steps) + 1)
]
EACH = pytest.mark.parametrize(
    ("schema", "version"), SHIPPED, ids=lambda one: getattr(one, "name", one)
)


def tables_of(connection: sqlite3.Connection) -> list[tuple[str, str]]:
    return connection.execute("SELECT name, sql FROM sqlite_schema ORDER BY name").fetchall()


def test_there_is_a_sample_of_every_version():
    assert {path.name for path in SAMPLES.iterdir()} == {
        f"{schema.name}-{version}.sqlite.gz" for schema, version in SHIPPED
    }


@EACH
def test_a_store_of_any_version_gives_all_that_was_put_into_it(schema, version):
    with closing(sqlite3.connect(":memory:")) as old, a_store(schema) as new:
        old.deserialize(sample(schema, version))
        migrate(old, schema)
        fill(new, schema)

        assert contents(old, schema) == contents(new, schema)
        assert tables_of(old) == tables_of(new)


@EACH
def test_a_step_that_was_shipped_makes_the_tables_that_it_made_then(schema, version):
    then = Schema(name=schema.name, steps=schema.steps[:version])
    with closing(sqlite3.connect(":memory:")) as old, a_store(then) as new:
        old.deserialize(sample(schema, version))

        assert tables_of(old) == tables_of(new)
