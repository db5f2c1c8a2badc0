"""Marks beside what a batch made: that it is whole, and of which row and choices it was made.

A mark lies with the letters it speaks of and goes when they are deleted. It holds a check sum with
a salt of its own and the files' sizes, nothing that can be read.
"""

import json
import secrets
from collections.abc import Iterable
from hashlib import blake2b
from pathlib import Path

from ..domain.writers import Writer
from ..posting.export import write_whole

_SALT = 16  # bytes
_LARGEST = 64 * 1024  # bytes: no mark of ours is larger


def begin(mark: Path) -> None:
    """Say at *mark* that what lies beside it is being made, so it is ours and not whole.

    Raises CannotWriteError.
    """
    write_whole(mark, b"{}")


def finish(mark: Path, made_of: str, files: Iterable[Path]) -> None:
    """Say at *mark* that *files*, beside it and on the disk by now, are whole.

    Raises CannotWriteError.
    """
    salt = secrets.token_bytes(_SALT)
    sizes = {path.name: path.stat().st_size for path in files}
    told = {"salt": salt.hex(), "sum": _sum(made_of, salt), "files": sizes}
    write_whole(mark, json.dumps(told).encode())


def is_ours(mark: Path) -> bool:
    """Whether a batch began what lies beside *mark*."""
    return mark.is_file()


def is_whole(mark: Path, made_of: str) -> bool:
    """Whether what lies beside *mark* was made of *made_of*, wholly, and is all still there."""
    try:
        if mark.stat().st_size > _LARGEST:
            return False
        told = json.loads(mark.read_bytes())
        if told["sum"] != _sum(made_of, bytes.fromhex(told["salt"])):
            return False
        return all(
            (mark.parent / name).stat().st_size == told["files"][name] for name in told["files"]
        )
    except (OSError, ValueError, KeyError, TypeError):  # none, begun only, or spoilt
        return False


def row_made_of(shared: str, writers: Iterable[Writer]) -> str:
    """All that the letters of *writers* are made of; *shared*: what holds for every row.

    The line doesn't count: rows may move down when a line break is put into one above.
    """
    rows = (
        (one.number, one.sender, one.disclosure, one.officials, one.language) for one in writers
    )
    return f"{shared}{list(rows)!r}"


def _sum(made_of: str, salt: bytes) -> str:
    return blake2b(made_of.encode("utf-8", "surrogatepass"), salt=salt).hexdigest()
