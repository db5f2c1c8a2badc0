"""A fault at every system call of a save and of a purge: never a false "saved", nothing lost.

strace lets the call fail, or kills at it. Every run tries each call of a save and every third of a
purge, with one fault in turn; PARAVION_LONG=1 all calls with all faults.
"""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path

import pytest
from machine import strace
from storage.power_loss import ENVIRONMENT
from storage.vaults import count, new_vault, reopened, saved_count

LONG = os.environ.get("PARAVION_LONG") == "1"
CALLS = "openat,write,fsync,utimensat,unlink,close"
FAULTS = ("error=ENOSPC", "error=EIO", "error=EDQUOT", "error=EINTR", "signal=KILL")
_CALL = re.compile(r"^\d+ +(\w+)\(")


def run(folder: Path, how: str, log: Path, *injected: str) -> tuple[list[str], list[str]]:
    """What the process said, and the calls that it made."""
    tracer = strace("-e", f"trace={CALLS}", *injected, log=log)
    program = [sys.executable, "-m", "storage.fault", str(folder), how]
    done = subprocess.run(
        [*tracer, *program],
        capture_output=True,
        text=True,
        check=False,
        env={**ENVIRONMENT, "PYTHONDONTWRITEBYTECODE": "1"},  # the same calls every time
    )
    return done.stdout.split(), log.read_text("ascii", "replace").splitlines()


def calls_of_a_save(lines: list[str]) -> Iterator[tuple[str, int]]:
    """Each call between "start" and the acknowledgment, and the how manieth of its kind it is."""
    counted: dict[str, int] = {}
    saving = False
    for line in lines:
        if found := _CALL.match(line):
            name = found[1]
            counted[name] = counted.get(name, 0) + 1
            said = '"start' in line or "write(1," in line
            if saving and said:
                return
            if saving:
                yield name, counted[name]
            saving = saving or said


@pytest.fixture
def folder(tmp_path) -> Path:
    folder = tmp_path / "vault"
    folder.mkdir()
    vault = new_vault(folder)
    saved_count(vault, 0)
    return folder


@pytest.mark.parametrize("how", ["save", "purge"])
def test_no_fault_makes_a_false_saved_or_loses_what_was_saved(folder, tmp_path, how):
    original = tmp_path / "original"
    shutil.copytree(folder, original)
    said, lines = run(folder, how, tmp_path / "log")
    assert said == ["start", "1", "2"]
    calls = list(calls_of_a_save(lines))
    assert {name for name, _number in calls} == set(CALLS.split(","))

    tried = calls if LONG or how == "save" else calls[::3]
    turn = cycle(FAULTS)
    hit = refused = 0
    for name, number in tried:
        for fault in FAULTS if LONG else (next(turn),):
            shutil.rmtree(folder)
            shutil.copytree(original, folder)
            injected = f"inject={name}:{fault}:when={number}"
            said, lines = run(folder, how, tmp_path / "log", "-e", injected)
            hit += _is_hit_while_saving(lines)
            refused += len(said) > 1 and said[1] != "1"
            _look(folder, said, injected)
    sys.stdout.write(f"{how}: {len(tried)} calls, {hit} faults, {refused} saves refused\n")
    assert hit == len(tried) * (len(FAULTS) if LONG else 1)
    assert refused


def _is_hit_while_saving(lines: list[str]) -> bool:
    start = next(place for place, line in enumerate(lines) if '"start' in line)
    return any("INJECTED" in line or "killed by SIGKILL" in line for line in lines[start:])


def _look(folder: Path, said: list[str], injected: str) -> None:
    """After whatever was *said*, the vault has what was acknowledged last, or one step more."""
    numbers = [int(word) for word in said if word.isdigit()]
    at_least = numbers[-1] if numbers else 0
    assert count(reopened(folder)) in (at_least, at_least + 1), (injected, said)
    if len(said) == 3:  # it lived on: after a fault that passed, the next save was good
        assert said[2] == "2", (injected, said)
        assert count(reopened(folder)) == 2


def test_a_saver_that_takes_no_notice_of_a_fault_is_caught(folder, tmp_path):
    shutil.copytree(folder, tmp_path / "other")
    _said, lines = run(tmp_path / "other", "careless", tmp_path / "log")
    number = next(number for name, number in calls_of_a_save(lines) if name == "write")
    injected = f"inject=write:error=EIO:when={number}"

    said, _lines = run(folder, "careless", tmp_path / "log", "-e", injected)

    assert said == ["start", "1"]
    with pytest.raises(AssertionError):
        _look(folder, said, injected)
