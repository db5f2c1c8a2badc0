"""Has the kernel take away every file, and every way out that it knows of. Child side, Linux.

The second wall behind the allow-list of system calls: another part of the kernel, which knows
paths where the first knows numbers. Source: the kernel's own header `linux/landlock.h`.
"""

import ctypes
import os

_CREATE, _RESTRICT = 444, 446  # the same numbers on every machine
_VERSION = 1  # asks which version of Landlock this kernel has
_FILES = ((1, 13), (2, 14), (3, 15), (5, 16))  # from this version on, so many kinds of access
_NETWORK_FROM, _SCOPES_FROM = 4, 6
_BOTH = 0b11  # bind and connect; abstract sockets and signals


def take_files_away() -> bool:
    """Deny this process all files, ports, and processes outside; whether the kernel could.

    It must have given up new privileges before. What is open stays open.
    """
    libc = ctypes.CDLL(None, use_errno=True)
    version = _call(libc, _CREATE, None, 0, _VERSION)
    if version < 1:
        return False
    files = max(kinds for since, kinds in _FILES if since <= version)
    rules = [(1 << files) - 1]
    if version >= _NETWORK_FROM:
        rules.append(_BOTH)
    if version >= _SCOPES_FROM:
        rules.append(_BOTH)
    attributes = (ctypes.c_uint64 * len(rules))(*rules)
    ruleset = _call(libc, _CREATE, ctypes.byref(attributes), ctypes.sizeof(attributes), 0)
    if ruleset < 0:
        return False
    try:
        return _call(libc, _RESTRICT, ruleset, 0) == 0
    finally:
        os.close(ruleset)


def _call(libc: ctypes.CDLL, number: int, *arguments: object) -> int:
    """What a system call that has no function in the C library returns."""
    wide = (ctypes.c_long(one) if isinstance(one, int) else one for one in arguments)
    result: int = libc.syscall(ctypes.c_long(number), *wide)
    return result
