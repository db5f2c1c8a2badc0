"""Writes a file whole or not at all."""

import os
import secrets
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from ..domain.errors import CannotWriteError, WriteFault


def make_folder(folder: Path) -> None:
    """Make *folder* with the folders above it, where it isn't there yet.

    Raises CannotWriteError.
    """
    try:
        for one in (*reversed(folder.parents), folder):
            if not one.is_dir():
                one.mkdir(exist_ok=True)
                _sync_folder(one.parent)
    except OSError as error:
        raise CannotWriteError(WriteFault.of(error), folder) from error


def write_whole(path: Path, content: bytes) -> None:
    """Put *content* into the file at *path*, replacing what was there.

    The content is on the disk before it gets its name, so that the file is whole or as it was,
    even if the program is killed or the disk is full; and the name is there, too, when this
    returns, wherever folders can be flushed. Raises CannotWriteError.
    """
    aside = path.with_name(f".{secrets.token_hex(8)}.part")
    try:
        _write_aside(aside, content)
        aside.replace(path)
        _sync_folder(path.parent)
    except OSError as error:
        raise CannotWriteError(WriteFault.of(error), path.parent) from error
    finally:
        with suppress(OSError):  # whatever went wrong, Ctrl+C too; else it has its name by now
            aside.unlink()


def remove(paths: Iterable[Path]) -> None:
    """Have none of the files at *paths* any more. Raises CannotWriteError."""
    for path in paths:
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise CannotWriteError(WriteFault.of(error), path.parent) from error


def _write_aside(aside: Path, content: bytes) -> None:
    """Write *content* to *aside*; where the system can, it has no name until it is complete.

    A file without a name (Linux's O_TMPFILE) vanishes if the program is killed half-way: nothing
    of a letter is left behind.
    """
    if hasattr(os, "O_TMPFILE"):
        with suppress(OSError):  # not every file system can: then under its name, below
            _write_nameless(aside, content)
            return
    descriptor = os.open(
        aside, os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0), 0o666
    )
    try:
        _fill(descriptor, content)
    finally:
        os.close(descriptor)


def _write_nameless(aside: Path, content: bytes) -> None:
    folder = os.open(aside.parent, os.O_RDONLY | os.O_DIRECTORY)
    try:
        descriptor = os.open(".", os.O_TMPFILE | os.O_WRONLY, 0o666, dir_fd=folder)
        with os.fdopen(descriptor, "wb"):
            _fill(descriptor, content)
            # Python 3.11 follows the link in /proc only where the new name is given with a folder.
            os.link(f"/proc/self/fd/{descriptor}", aside.name, dst_dir_fd=folder)
    finally:
        os.close(folder)


def _sync_folder(folder: Path) -> None:
    """Have the names in *folder* on the disk, where the system can do that."""
    if not hasattr(os, "O_DIRECTORY"):  # Windows: not run here
        return
    with suppress(OSError):  # some file systems can't, and what was written is whole all the same
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _fill(descriptor: int, content: bytes) -> None:
    rest = memoryview(content)
    while rest:
        rest = rest[os.write(descriptor, rest) :]
    os.fsync(descriptor)
