"""Stores in memory, as the vault hands them out, and what is looked for in their bytes."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from desktop_app.storage.migrations import KEEP, LIBRARY, Schema, migrate

PIECE = 12  # bytes: short enough to show a torn rest, too long to stand anywhere by chance


@contextmanager
def a_store(schema: Schema) -> Iterator[sqlite3.Connection]:
    """An empty store, closed at the end: an open connection is a warning from Python 3.13."""
    connection = sqlite3.connect(":memory:")
    try:
        migrate(connection, schema)
        yield connection
    finally:
        connection.close()


def a_keep():
    return a_store(KEEP)


def a_library():
    return a_store(LIBRARY)


@contextmanager
def opened_again(connection: sqlite3.Connection, schema: Schema) -> Iterator[sqlite3.Connection]:
    """The same store out of its bytes, as after the next start."""
    again = sqlite3.connect(":memory:")
    try:
        again.deserialize(connection.serialize())
        migrate(again, schema)
        yield again
    finally:
        again.close()


def pieces_left(
    connection: sqlite3.Connection, planted: list[bytes], others: list[bytes] | None = None
) -> int:
    """How many pieces of what was *planted* stand in the bytes that would be sealed.

    Those that *others*, which are to stay, have too are passed over.
    """
    whole, rest = _windows(connection.serialize()), _windows(b"\0".join(others or []))
    pieces = {
        one[at : at + PIECE] for one in planted for at in range(0, len(one) - PIECE + 1, PIECE)
    }
    return len((pieces - rest) & whole)


def _windows(text: bytes) -> set[bytes]:
    return {text[at : at + PIECE] for at in range(len(text) - PIECE + 1)}


def careless(connection: sqlite3.Connection) -> None:
    """Have *connection* delete as SQLite does by itself."""
    connection.execute("PRAGMA secure_delete = OFF")
