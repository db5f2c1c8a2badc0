"""The database of a vault: in memory, and nowhere else."""

import sqlite3

_APPLICATION_ID = 0x50415631  # "PAV1": so that even an empty database has bytes


def in_memory(payload: bytes) -> sqlite3.Connection:
    """The database in *payload*, or a new one; what it deletes is overwritten with zeros."""
    connection = sqlite3.connect(":memory:")
    if payload:
        connection.deserialize(payload)
    stay_in_memory(connection)
    if not payload:
        connection.execute(f"PRAGMA application_id = {_APPLICATION_ID}")
    return connection


def stay_in_memory(connection: sqlite3.Connection) -> None:
    """Have no temporary file written in clear, and zeros over what is deleted."""
    connection.execute("PRAGMA temp_store = MEMORY")
    connection.execute("PRAGMA secure_delete = ON")
