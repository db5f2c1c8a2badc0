"""Runs a command where the kernel refuses some locks, as containers and old kernels do.

`fewer_locks.py landlock|seccomp COMMAND…`: a filter that every process below inherits.
"""

import ctypes
import errno
import os
import struct
import sys

NUMBERS = {"x86_64": {"prctl": 157, "seccomp": 317}, "aarch64": {"prctl": 167, "seccomp": 277}}
LANDLOCK = 444
LOAD, EQUALS, RETURN = 0x20, 0x15, 0x06
ALLOW, REFUSE = 0x7FFF0000, 0x00050000 | errno.EPERM
NO_NEW_PRIVS, SET_SECCOMP, FILTER = 38, 22, 2


class Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("steps", ctypes.c_char_p))


def step(code: int, value: int, if_so: int = 0, if_not: int = 0) -> bytes:
    return struct.pack("=HBBI", code, if_so, if_not, value)


def refusing(what: str) -> bytes:
    """A filter that refuses the calls of one lock and lets all others pass."""
    numbers = NUMBERS[os.uname().machine]
    steps = step(LOAD, 0)
    if what == "landlock":
        steps += step(EQUALS, LANDLOCK, 0, 1) + step(RETURN, REFUSE)
    else:
        steps += step(EQUALS, numbers["seccomp"], 0, 1) + step(RETURN, REFUSE)
        steps += step(EQUALS, numbers["prctl"], 0, 3) + step(LOAD, 16)
        steps += step(EQUALS, SET_SECCOMP, 0, 1) + step(RETURN, REFUSE)
    return steps + step(RETURN, ALLOW)


def main() -> None:
    steps = refusing(sys.argv[1])
    program = Program(len(steps) // 8, steps)
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(NO_NEW_PRIVS, ctypes.c_ulong(1), 0, 0, 0) or libc.prctl(
        SET_SECCOMP, ctypes.c_ulong(FILTER), ctypes.byref(program), 0, 0
    ):
        sys.exit(77)  # this kernel has no such filter: nothing can be tried
    os.execvp(sys.argv[2], sys.argv[2:])  # noqa: S606 - that is what it is for


if __name__ == "__main__":
    main()
