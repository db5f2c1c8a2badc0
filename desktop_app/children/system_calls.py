"""Has the kernel refuse every system call but a few that reading needs. Child side, Linux.

The filter is written here, and not by libseccomp through `pyseccomp`: that binding (of 2021) runs
ldconfig twice whenever it is imported, which is a good part of the time that reading may take, and
the library isn't in a wheel or a frozen folder, so a reader there would have no lock at all.
What libseccomp is good for, the numbers of all machines, is two columns here: the wheels of the
parsers exist for these two. The tests try each wall from inside.
Source: the kernel's own headers `linux/filter.h`, `linux/seccomp.h`, `asm/unistd_64.h`,
`asm-generic/unistd.h`.
"""

import ctypes
import errno
import os
import struct
import sys

# Each call with its numbers on x86_64 and on aarch64; None: that machine hasn't got it.
_PLAIN: dict[str, tuple[int | None, int | None]] = {
    "munmap": (11, 215),
    "brk": (12, 214),
    "rt_sigprocmask": (14, 135),
    "rt_sigreturn": (15, 139),
    "mremap": (25, 216),
    "madvise": (28, 233),
    "setitimer": (38, 103),  # the reader ends itself in time, should its parent be gone
    "exit": (60, 93),
    "gettimeofday": (96, 169),
    "futex": (202, 98),
    "clock_gettime": (228, 113),
    "exit_group": (231, 94),
    "getrandom": (318, 278),
}
_ON_ONE_STREAM = {"read": ((0, 63), 0), "write": ((1, 64), 1)}  # numbers, and the stream
_NEVER_TO_RUN = {"mmap": (9, 222), "mprotect": (10, 226)}  # memory, but none that holds a program
_MACHINES = {"x86_64": (0, 0xC000003E), "aarch64": (1, 0xC00000B7)}  # column, and the kernel's name

_LOAD, _EQUALS, _HAS_BIT, _RETURN = 0x20, 0x15, 0x45, 0x06
_NUMBER_AT, _MACHINE_AT, _FIRST_ARGUMENT_AT, _THIRD_ARGUMENT_AT = 0, 4, 16, 32
_ALLOW, _REFUSE, _END = 0x7FFF0000, 0x00050000 | errno.EPERM, 0x80000000
_PROT_EXEC = 4
_PR_SET_SECCOMP, _MODE_FILTER = 22, 2


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("steps", ctypes.c_char_p))


def refuse_all_but_few() -> bool:
    """Have the kernel refuse what isn't on the list, with EPERM; whether it could.

    The process must have given up new privileges before, and have one thread only.
    """
    machine = os.uname().machine
    if machine not in _MACHINES or sys.maxsize < 1 << 32:  # a 32-bit Python has other numbers
        return False
    steps = _steps(*_MACHINES[machine])
    program = _Program(len(steps) // 8, steps)
    libc = ctypes.CDLL(None, use_errno=True)
    done: int = libc.prctl(
        ctypes.c_int(_PR_SET_SECCOMP), ctypes.c_ulong(_MODE_FILTER), ctypes.byref(program), 0, 0
    )
    return done == 0


def _steps(column: int, machine: int) -> bytes:
    """The filter's program: each rule ends in an answer or goes on to the next."""
    steps = _step(_LOAD, _MACHINE_AT) + _step(_EQUALS, machine, 1, 0) + _step(_RETURN, _END)
    steps += _step(_LOAD, _NUMBER_AT)
    for numbers in _PLAIN.values():
        if (number := numbers[column]) is not None:
            steps += _step(_EQUALS, number, 0, 1) + _step(_RETURN, _ALLOW)
    for numbers, stream in _ON_ONE_STREAM.values():
        steps += _step(_EQUALS, numbers[column], 0, 4) + _step(_LOAD, _FIRST_ARGUMENT_AT)
        steps += _step(_EQUALS, stream, 0, 1) + _step(_RETURN, _ALLOW) + _step(_RETURN, _REFUSE)
    for numbers in _NEVER_TO_RUN.values():
        steps += _step(_EQUALS, numbers[column], 0, 4) + _step(_LOAD, _THIRD_ARGUMENT_AT)
        steps += _step(_HAS_BIT, _PROT_EXEC, 0, 1) + _step(_RETURN, _REFUSE)
        steps += _step(_RETURN, _ALLOW)
    return steps + _step(_RETURN, _REFUSE)


def _step(code: int, value: int, if_so: int = 0, if_not: int = 0) -> bytes:
    """One instruction; *if_so* and *if_not* are how many steps to leave out."""
    return struct.pack("=HBBI", code, if_so, if_not, value)
