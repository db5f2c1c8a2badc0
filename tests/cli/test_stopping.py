"""Ctrl+C, a polite end and a rude one, at any moment of the work."""

import re
import signal
import subprocess
from dataclasses import replace
from functools import partial
from pathlib import Path
from time import monotonic, sleep

import pytest
from cli.command import (
    COMMAND,
    HANGS_S,
    ROOT,
    SAMPLE,
    SENDER,
    Answer,
    assert_refused,
    environment,
    files_in,
    is_whole_pdf,
    wait_until,
    write,
)
from machine import strace

STOPPED = "Stopped; every file that was written before is whole."
SLOW_SHEET = (  # nearly as long as a sheet may be
    "PLEASE SEND APPEALS BEFORE 1 MAY 2012 TO:\n"
    + "Calling on the authorities to release him, in the name of the law;\n" * 10_000
)


def start(*arguments: object) -> "subprocess.Popen[str]":
    """A run of the command that is still going on."""
    return subprocess.Popen(
        [*COMMAND, *map(str, arguments)],
        cwd=ROOT,
        env=environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def end_of(run: "subprocess.Popen[str]") -> Answer:
    """What the run says once it has ended."""
    out, complaint = run.communicate(timeout=HANGS_S)
    return Answer(run.returncode, out, complaint)


def write_arguments(out: Path, sheet: Path = SAMPLE) -> tuple[object, ...]:
    return ("write", sheet, "--sender", SENDER, "--out", out, "--today", "2012-02-01")


def has_child(run: "subprocess.Popen[str]") -> bool:
    """Whether the reader is at work."""
    path = Path(f"/proc/{run.pid}/task/{run.pid}/children")
    return bool(path.read_text().split()) if path.exists() else True


@pytest.mark.parametrize("wish", [signal.SIGINT, signal.SIGTERM], ids=lambda one: one.name)
@pytest.mark.parametrize("command", ["read", "write"])
def test_a_wish_to_stop_while_a_sheet_is_read_is_heard_at_once(tmp_path, wish, command):
    sheet = tmp_path / "sheet.txt"
    sheet.write_text(SLOW_SHEET)
    out = tmp_path / "out"
    run = start("read", sheet) if command == "read" else start(*write_arguments(out, sheet))
    wait_until(partial(has_child, run))
    sleep(0.2)

    began = monotonic()
    run.send_signal(wish)
    answer = end_of(run)

    assert assert_refused(answer, 130) == STOPPED
    assert monotonic() - began < 1
    assert not out.exists()


def test_a_wish_to_stop_while_files_are_written_leaves_whole_ones(tmp_path):
    slow = strace("-e", "inject=fsync:delay_exit=60000", "-e", "trace=fsync", log=tmp_path / "log")
    run = subprocess.Popen(
        [*slow, *COMMAND, *map(str, write_arguments(tmp_path / "out"))],
        cwd=ROOT,
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    wait_until((tmp_path / "out" / "02-letter.pdf").exists)

    traced = Path(f"/proc/{run.pid}/task/{run.pid}/children").read_text().split()
    subprocess.run(["kill", "-TERM", traced[0]], check=True)
    answer = end_of(run)

    left = files_in(tmp_path / "out")
    assert assert_refused(answer, 130) == STOPPED
    assert 2 <= len(left) < 10
    assert all(is_whole_pdf(pdf) for pdf in left.values())
    assert not any(name.startswith(".") for name in left)


def listens(run: "subprocess.Popen[str]") -> bool:
    """Whether the program, of which Python has only begun to load the rest, hears a wish to end."""
    status = Path(f"/proc/{run.pid}/status").read_text()
    caught = int(re.search(r"SigCgt:\s*(\w+)", status)[1], 16)
    return bool(caught >> (signal.SIGTERM - 1) & 1)


MOMENTS = {
    "while the program loads": lambda run, out: listens(run),
    "while the reader starts": lambda run, out: has_child(run),
    "while files are written": lambda run, out: (out / "01-letter.pdf").exists(),
}


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="no /proc to see it begin")
@pytest.mark.parametrize("moment", MOMENTS)
def test_a_wish_to_stop_at_any_moment_is_answered_in_one_sentence_or_comes_too_late(
    tmp_path, moment
):
    out = tmp_path / "out"
    run = start(*write_arguments(out))
    wait_until(partial(MOMENTS[moment], run, out))
    run.send_signal(signal.SIGINT)
    answer = end_of(run)

    if answer.code == -signal.SIGINT:  # so Python ends after a stop inside exec(); $? is 130
        answer = replace(answer, code=130)
    if answer.code:
        assert assert_refused(answer, 130) == STOPPED
    assert answer.code or moment == "while files are written"
    assert all(is_whole_pdf(pdf) for pdf in (files_in(out) if out.exists() else {}).values())


# Each file is flushed, named, and its folder flushed: two times fsync a file.
@pytest.mark.parametrize(
    ("call", "time", "files"), [("fsync", 1, 1), ("fsync", 6, 3), ("fsync", 7, 3), ("linkat", 3, 3)]
)
def test_a_kill_at_any_step_of_writing_leaves_only_whole_files(tmp_path, sample, call, time, files):
    kill = f"inject={call}:signal=KILL:when={time}"
    prefix = strace("-e", f"trace={call}", "-e", kill, log=tmp_path / "log")
    out = tmp_path / "out"
    out.mkdir()
    (out / "01-letter.pdf").write_bytes(b"the earlier letter")

    answer = write(out, prefix=prefix)

    left = files_in(out)
    whole = {*files_in(sample.folder).values(), b"the earlier letter"}
    assert answer.code not in (0, 130)
    assert set(left.values()) <= whole
    named = [name for name in left if not name.startswith(".")]
    assert max(1, files - 1) <= len(named) <= files
    assert named == list(left) or call != "fsync"  # what is not complete has no name at all


def test_a_kill_in_the_middle_of_writing_in_place_would_leave_half_a_file(tmp_path):
    kill = strace(
        "-e", "trace=write", "-e", "inject=write:signal=KILL:when=3", log=tmp_path / "log"
    )
    in_place = (
        "import sys\nwith open(sys.argv[1], 'wb', 0) as file:\n" + 8 * "    file.write(b'x')\n"
    )
    command = [*kill, COMMAND[0], "-c", in_place, str(tmp_path / "letter")]

    subprocess.run(command, check=False)

    assert 0 < (tmp_path / "letter").stat().st_size < 8
