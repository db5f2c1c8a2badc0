"""Locks a helper process in before it touches anything from outside. Child side.

To be called once everything is imported and has run once: afterwards no file can be opened, so
nothing can be loaded. Standard library only, and no other module of ours but the locks' own.
"""

import ctypes
import errno
import os
import sys

from ..domain.lock_level import Lock
from . import landlock, system_calls, windows_job

_LARGEST_MEMORY = 1 << 30  # bytes of addresses
_LONGEST_WORK_S = 12  # of the processor's time
_LIMITS = {
    "RLIMIT_AS": _LARGEST_MEMORY,
    "RLIMIT_CPU": _LONGEST_WORK_S,
    "RLIMIT_FSIZE": 0,
    "RLIMIT_CORE": 0,
    "RLIMIT_NOFILE": 8,
    "RLIMIT_NPROC": 0,
}
_PR_SET_DUMPABLE, _PR_SET_NO_NEW_PRIVS = 4, 38


def lock_in() -> tuple[Lock, ...]:
    """Apply every lock that this system has; the ones that hold.

    Files and system calls are tried afterwards: a wall that stands on paper only isn't named.
    """
    held = []
    if sys.platform == "win32":
        held += [Lock.JOB] if windows_job.enter(_LARGEST_MEMORY, _LONGEST_WORK_S) else []
    else:
        held += [Lock.LIMITS] if _set_limits() else []
    if sys.platform.startswith("linux"):
        held += [Lock.NO_NEW_POWERS] if _give_up_powers() else []
        held += [Lock.FILES] if landlock.take_files_away() and _refusal() else []
        with_few = system_calls.refuse_all_but_few()
        held += [Lock.SYSTEM_CALLS] if with_few and _refusal() == errno.EPERM else []
    if sys.platform == "darwin" and _refusal():
        held.append(Lock.SANDBOX)
    return tuple(held)


def _set_limits() -> bool:
    """Lower what this process may use; whether all of it could be lowered."""
    import resource  # noqa: PLC0415 - Windows hasn't got it

    wanted = {getattr(resource, name, None): most for name, most in _LIMITS.items()}
    for kind, most in wanted.items():
        if kind is None:
            return False
        _, hard = resource.getrlimit(kind)
        lowest = most if hard == resource.RLIM_INFINITY else min(most, hard)
        try:
            resource.setrlimit(kind, (lowest, lowest))
        except (OSError, ValueError):
            return False
    return True


def _give_up_powers() -> bool:
    """No program started from here gets rights of its own, and nobody may look into our memory."""
    libc = ctypes.CDLL(None, use_errno=True)
    done = [
        libc.prctl(ctypes.c_int(what), ctypes.c_ulong(value), 0, 0, 0)
        for what, value in ((_PR_SET_NO_NEW_PRIVS, 1), (_PR_SET_DUMPABLE, 0))
    ]
    return done == [0, 0]


def _refusal() -> int:
    """With which error a folder that everybody may list is closed to us; 0 where it is open."""
    try:
        os.close(os.open("/", os.O_RDONLY))
    except PermissionError as error:
        return error.errno or errno.EACCES
    return 0
