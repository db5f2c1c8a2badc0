"""Puts this process into a Windows job with limits. Child side; not run here.

Source: Microsoft's documentation of `CreateJobObjectW`, `JOBOBJECT_EXTENDED_LIMIT_INFORMATION` and
`JOBOBJECT_BASIC_UI_RESTRICTIONS`. A job limits memory, time and processes; it closes no file and
no network, so a reader on Windows counts as less well locked.
"""

import ctypes
import sys

_TIME, _ACTIVE_PROCESSES, _MEMORY, _DIE_ON_CRASH = 0x2, 0x8, 0x100, 0x400
_EXTENDED_LIMITS, _UI_RESTRICTIONS = 9, 4
_ALL_OF_THE_UI = 0xFF  # handles, clipboard, settings, atoms, desktops, log-off
_TICKS_A_SECOND = 10_000_000


class BasicLimits(ctypes.Structure):
    """JOBOBJECT_BASIC_LIMIT_INFORMATION."""

    _fields_ = (
        ("process_time", ctypes.c_int64),
        ("job_time", ctypes.c_int64),
        ("flags", ctypes.c_uint32),
        ("least_working_set", ctypes.c_size_t),
        ("largest_working_set", ctypes.c_size_t),
        ("active_processes", ctypes.c_uint32),
        ("affinity", ctypes.c_size_t),
        ("priority", ctypes.c_uint32),
        ("scheduling", ctypes.c_uint32),
    )


class ExtendedLimits(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION."""

    _fields_ = (
        ("basic", BasicLimits),
        ("io_counters", ctypes.c_uint64 * 6),
        ("process_memory", ctypes.c_size_t),
        ("job_memory", ctypes.c_size_t),
        ("peak_process_memory", ctypes.c_size_t),
        ("peak_job_memory", ctypes.c_size_t),
    )


def limits(memory: int, seconds: int) -> ExtendedLimits:
    """At most *memory* bytes, *seconds* of the processor, one process, and no crash dialog."""
    wanted = ExtendedLimits(process_memory=memory)
    wanted.basic.flags = _TIME | _ACTIVE_PROCESSES | _MEMORY | _DIE_ON_CRASH
    wanted.basic.process_time = seconds * _TICKS_A_SECOND
    wanted.basic.active_processes = 1
    return wanted


def enter(memory: int, seconds: int) -> bool:
    """Put this process into a job of its own with these limits; whether Windows did."""
    if sys.platform == "win32":
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.CreateJobObjectW.restype = kernel.GetCurrentProcess.restype = ctypes.c_void_p
        job = ctypes.c_void_p(kernel.CreateJobObjectW(None, None))  # stays open as long as we live
        ours = limits(memory, seconds)
        ui = ctypes.c_uint32(_ALL_OF_THE_UI)
        return bool(
            job
            and kernel.SetInformationJobObject(
                job, _EXTENDED_LIMITS, ctypes.byref(ours), ctypes.sizeof(ours)
            )
            and kernel.SetInformationJobObject(
                job, _UI_RESTRICTIONS, ctypes.byref(ui), ctypes.sizeof(ui)
            )
            and kernel.AssignProcessToJobObject(job, ctypes.c_void_p(kernel.GetCurrentProcess()))
        )
    return False
