"""How much the locks are worth that a helper says it has. Parent side."""

import sys
from collections.abc import Collection

from ..domain.lock_level import Lock, LockLevel

_ALL_ON_LINUX = frozenset((Lock.LIMITS, Lock.NO_NEW_POWERS, Lock.FILES, Lock.SYSTEM_CALLS))
_LEAST = {
    "linux": frozenset((Lock.LIMITS, Lock.NO_NEW_POWERS, Lock.SYSTEM_CALLS)),
    "win32": frozenset((Lock.JOB,)),  # not run here
    "darwin": frozenset((Lock.SANDBOX,)),  # not run here
}


def level_of(held: Collection[Lock], platform: str = sys.platform) -> LockLevel:
    """The level of a helper on *platform* whose locks *held* are shut.

    Only Linux can shut everything: a Windows job leaves the files open, a macOS sandbox those of
    Python itself.
    """
    if platform == "linux" and _ALL_ON_LINUX.issubset(held):
        return LockLevel.FULL
    least = _LEAST.get(platform)
    return LockLevel.LOW if least is not None and least.issubset(held) else LockLevel.NONE
