"""How well the process is locked in that takes documents from outside apart."""

from enum import Enum, IntEnum


class LockLevel(IntEnum):
    """The higher, the less a harmful document could do."""

    NONE = 0  # the least that this system must give is missing
    LOW = 1  # less than a system of these days gives
    FULL = 2


class Lock(Enum):
    """One thing that keeps a helper from doing harm. The values travel to the parent."""

    LIMITS = "limits"  # memory, time, files, processes
    NO_NEW_POWERS = "no_new_powers"
    FILES = "files"  # Landlock
    SYSTEM_CALLS = "system_calls"  # seccomp
    JOB = "job"  # Windows
    SANDBOX = "sandbox"  # macOS; put around the helper by its parent
