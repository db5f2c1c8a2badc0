"""What can be said here of the locks of other systems, and of how much locks are worth."""

import ctypes
import sys

import pytest

from desktop_app.children import landlock, system_calls, windows_job
from desktop_app.children.lock_level import level_of
from desktop_app.children.macos_sandbox import sandboxed
from desktop_app.domain.lock_level import Lock, LockLevel

ON_LINUX = (Lock.LIMITS, Lock.NO_NEW_POWERS, Lock.FILES, Lock.SYSTEM_CALLS)


@pytest.mark.parametrize(
    ("platform", "held", "level"),
    [
        ("linux", ON_LINUX, LockLevel.FULL),
        ("linux", tuple(one for one in ON_LINUX if one is not Lock.FILES), LockLevel.LOW),
        ("linux", tuple(one for one in ON_LINUX if one is not Lock.LIMITS), LockLevel.NONE),
        ("linux", tuple(one for one in ON_LINUX if one is not Lock.SYSTEM_CALLS), LockLevel.NONE),
        ("linux", (), LockLevel.NONE),
        ("win32", (Lock.JOB,), LockLevel.LOW),
        ("win32", (), LockLevel.NONE),
        ("darwin", (Lock.LIMITS, Lock.SANDBOX), LockLevel.LOW),
        ("darwin", (Lock.LIMITS,), LockLevel.NONE),
        ("freebsd14", (Lock.LIMITS,), LockLevel.NONE),
    ],
)
def test_locks_are_worth_what_they_shut(platform, held, level):
    assert level_of(held, platform) is level


def test_a_macos_sandbox_lets_python_read_its_own_folders_and_nothing_else():
    command = sandboxed(["/usr/bin/python3", "-I"], ['/Users/a") (allow default', "/opt/lib"])

    profile = command[command.index("-p") + 1]
    assert command[0] == "/usr/bin/sandbox-exec"
    assert command[-2:] == ["/usr/bin/python3", "-I"]
    assert profile.startswith("(version 1)\n(deny default)")
    assert "Users" not in profile  # a folder's name is a parameter, never a rule
    assert 'FOLDER0=/Users/a") (allow default' in command
    assert '(subpath (param "FOLDER1"))' in profile
    assert profile.count("(") == profile.count(")")
    for forbidden in ("network", "file-write", "mach", "process-fork"):
        assert forbidden not in profile


def test_a_windows_job_limits_memory_time_and_processes():
    job = windows_job.limits(1 << 30, 20)

    assert job.process_memory == 1 << 30
    assert job.basic.process_time == 20 * 10_000_000  # hundreds of nanoseconds
    assert job.basic.active_processes == 1
    assert job.basic.flags == 0x2 | 0x8 | 0x100 | 0x400


@pytest.mark.skipif(ctypes.sizeof(ctypes.c_void_p) != 8, reason="sizes are those of 64 bits")
def test_a_windows_job_is_described_in_the_size_that_windows_expects():
    assert ctypes.sizeof(windows_job.BasicLimits) == 64
    assert ctypes.sizeof(windows_job.ExtendedLimits) == 144


@pytest.mark.skipif(sys.platform == "win32", reason="this is Windows")
def test_elsewhere_there_is_no_windows_job():
    assert not windows_job.enter(1 << 30, 20)


@pytest.mark.parametrize("machine", list(system_calls._MACHINES))
def test_every_way_through_the_filter_ends_in_an_answer(machine):
    steps = system_calls._steps(*system_calls._MACHINES[machine])
    count = len(steps) // 8

    assert len(steps) % 8 == 0
    assert count < 4096  # what the kernel takes
    for place in range(count):
        code, if_so, if_not = steps[place * 8], steps[place * 8 + 2], steps[place * 8 + 3]
        if code in (system_calls._EQUALS & 0xFF, system_calls._HAS_BIT & 0xFF):
            assert place + 1 + max(if_so, if_not) < count
    assert steps[-8] == system_calls._RETURN


def test_each_version_of_landlock_knows_more_kinds_of_access():
    kinds = [count for _, count in landlock._FILES]

    assert kinds == sorted(set(kinds))
