import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from storage.power_loss import ENVIRONMENT

from desktop_app.domain.errors import VaultInUseError
from desktop_app.storage.lock_file import NAME, FolderLock

HOLDER = (
    "import sys, pathlib\n"
    "from desktop_app.storage.lock_file import FolderLock\n"
    "lock = FolderLock(pathlib.Path(sys.argv[1]))\n"
    "print('held', flush=True)\n"
    "sys.stdin.read()\n"
)


def holder(folder: Path) -> "subprocess.Popen[str]":
    """A process that has the folder's lock."""
    command = [sys.executable, "-c", HOLDER, str(folder)]
    pipe = subprocess.PIPE
    process = subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, env=ENVIRONMENT)
    assert process.stdout.readline() == "held\n"
    return process


def test_a_second_program_is_refused_as_long_as_the_first_runs(tmp_path):
    with holder(tmp_path) as process:
        with pytest.raises(VaultInUseError):
            FolderLock(tmp_path)
        process.communicate("")

    FolderLock(tmp_path).release()


def test_the_lock_of_a_killed_program_is_no_obstacle(tmp_path):
    with holder(tmp_path) as process:
        process.send_signal(signal.SIGKILL)

    assert (tmp_path / NAME).exists()
    FolderLock(tmp_path).release()


def test_the_lock_holds_within_one_program_too(tmp_path):
    lock = FolderLock(tmp_path)

    with pytest.raises(VaultInUseError):
        FolderLock(tmp_path)
    lock.release()
    lock.release()
    FolderLock(tmp_path).release()


def test_the_lock_says_nothing(tmp_path):
    lock = FolderLock(tmp_path)

    assert (tmp_path / NAME).read_bytes() == b""
    assert (tmp_path / NAME).stat().st_mode & 0o777 == 0o600
    assert (tmp_path / NAME).stat().st_mtime == 0
    lock.release()


def test_a_program_started_by_the_one_that_has_the_lock_does_not_keep_it(tmp_path):
    lock = FolderLock(tmp_path)
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as child:
        lock.release()
        FolderLock(tmp_path).release()
        child.communicate(b"\n")
    assert os.listdir(tmp_path) == [NAME]  # noqa: PTH208 - names only
