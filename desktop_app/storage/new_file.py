"""Files that reach the disk: written once under their own name, never renamed or overwritten.

A name given by renaming can reach the disk before the content does: in a third of the power cuts
that were simulated, such a vault could not be opened.
"""

import errno
import os
import sys
from contextlib import suppress
from datetime import UTC, date, datetime
from pathlib import Path

from ..domain.errors import CannotWriteError, WriteFault

_WIPED = 4096  # bytes: more than the headers of a sealed file, and a block of most disks
_UNKNOWN = (errno.ENOTSUP, errno.EINVAL, errno.ENOTTY)  # file systems without F_FULLFSYNC
_BINARY = getattr(os, "O_BINARY", 0)
_NEW = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_NOFOLLOW", 0) | _BINARY


def write_new(path: Path, content: bytes, day: date) -> None:
    """Put *content* into a new file at *path*, for its owner alone; on the disk when this returns.

    Its times say *day* and nothing finer. Raises CannotWriteError; then there is no such file, or
    one that is not whole and that nobody was told of.
    """
    try:
        descriptor = os.open(path, _NEW, 0o600)
    except OSError as error:
        raise CannotWriteError(WriteFault.of(error), path.parent) from error
    done = False
    try:
        _fill(descriptor, content)
        set_day(path, day)
        sync_folder(path.parent)
        done = True
    except OSError as error:
        raise CannotWriteError(WriteFault.of(error), path.parent) from error
    finally:
        if not done:  # Ctrl+C too
            wipe(path)


def _fill(descriptor: int, content: bytes) -> None:
    try:
        rest = memoryview(content)
        while rest:
            rest = rest[os.write(descriptor, rest) :]
        to_the_disk(descriptor)
    finally:
        os.close(descriptor)  # some network file systems tell a full disk only here


def to_the_disk(descriptor: int) -> None:
    """Return when the file's content is on the disk. Raises OSError."""
    if sys.platform == "darwin":  # not run here
        import fcntl  # noqa: PLC0415 - not on every system

        try:
            fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)  # its fsync stops at the drive's cache
            return
        except OSError as error:
            if error.errno not in _UNKNOWN:
                raise
    os.fsync(descriptor)


def sync_folder(folder: Path) -> None:
    """Return when the names in *folder* are on the disk. Raises OSError.

    Windows lets nobody flush a folder. There, os.fsync of the new file is FlushFileBuffers, which
    on NTFS has the log written up to and with the record of the file's name; so nothing is left
    to do here (SQLite relies on the same). What isn't covered is a removal: a removed file may be
    back after a power cut, and is removed again at the next opening.
    """
    if os.name == "nt":  # not run here
        return
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        to_the_disk(descriptor)
    finally:
        os.close(descriptor)


def try_to_sync(folder: Path) -> None:
    """As `sync_folder`, for removals: what comes back after a power cut is removed again."""
    with suppress(OSError):
        sync_folder(folder)


def set_day(path: Path, day: date) -> None:
    """Let the times of *path* say the *day*; where the system refuses, they say more."""
    moment = datetime(day.year, day.month, day.day, tzinfo=UTC).timestamp()
    with suppress(OSError, OverflowError):
        os.utime(path, (moment, moment))


def remove(path: Path) -> bool:
    """Remove the file at *path*; whether it is gone."""
    with suppress(FileNotFoundError):
        try:
            path.unlink()
        except OSError:
            return False
    return True


def wipe(path: Path) -> bool:
    """Write zeros over the headers of the sealed file at *path*, where its keys are; remove it.

    So that who reads the raw disk later finds nothing that a key still opens, on disks that write
    in place; a copy-on-write file system or the disk's own wear levelling can keep the old bytes.
    Whether the file is gone.
    """
    with suppress(OSError):
        descriptor = os.open(path, os.O_WRONLY | getattr(os, "O_NOFOLLOW", 0) | _BINARY)
        try:
            os.write(descriptor, bytes(_WIPED))
            to_the_disk(descriptor)
        finally:
            os.close(descriptor)
    return remove(path)
