"""One running program per vault: a lock of the system's, which ends with the process.

The file stays behind and says nothing; only the lock on it counts, so a killed program is no
obstacle.
"""

import errno
import os
import sys
from contextlib import suppress
from pathlib import Path

from ..domain.errors import CannotWriteError, VaultInUseError, WriteFault

NAME = "vault.lock"
_TAKEN = (errno.EWOULDBLOCK, errno.EAGAIN, errno.EACCES, errno.EDEADLK)


class FolderLock:
    """The right to write into one vault folder, until `release` or the end of the process.

    Raises VaultInUseError where another program has it, CannotWriteError where the folder can't
    be written to or its file system knows no locks.
    """

    def __init__(self, folder: Path) -> None:
        flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)
        try:
            self._descriptor: int | None = os.open(folder / NAME, flags, 0o600)
        except OSError as error:
            raise CannotWriteError(WriteFault.of(error), folder) from error
        with suppress(OSError):  # its times would tell when the program was used
            os.utime(folder / NAME, (0, 0))
        try:
            _lock(self._descriptor)
        except OSError as error:
            self.release()
            if error.errno in _TAKEN:
                raise VaultInUseError from error
            raise CannotWriteError(WriteFault.of(error), folder) from error

    def release(self) -> None:
        """Let another program write; a second call does nothing."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None


def _lock(descriptor: int) -> None:
    if sys.platform == "win32":  # not run here
        import msvcrt  # noqa: PLC0415 - Windows only

        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl  # noqa: PLC0415 - not on Windows

        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
