"""Memory that is free again goes back to the system."""

import ctypes
import sys

# mallopt(3), of the GNU C library
_M_TRIM_THRESHOLD, _M_MMAP_THRESHOLD = -1, -3
_LARGE = 256 * 1024  # a page's picture is 2 MB and more


def give_back() -> None:
    """Have each large piece be one of its own, gone as soon as it is free.

    Left to itself the C library sees pictures come and go, takes their size for usual, and keeps
    what was theirs: 6 MB after some hundred keys. Other systems' libraries don't.
    """
    tune = getattr(ctypes.CDLL(None), "mallopt", None) if sys.platform == "linux" else None
    if tune is not None:
        tune(_M_MMAP_THRESHOLD, _LARGE)
        tune(_M_TRIM_THRESHOLD, _LARGE)
