"""The children are real modules, small, in a folder that this process can import from."""

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from textwrap import dedent
from time import monotonic, sleep

import pytest

from desktop_app.children.start import (
    ChildBrokeError,
    ChildTooLoudError,
    ChildTooSlowError,
    ask_child,
)

ROOT = Path(__file__).parents[2]
MakeChild = Callable[[str], str]


@pytest.fixture
def child(tmp_path, monkeypatch, request) -> MakeChild:
    """Makes a module whose `main` is the text given to it, and returns its name."""
    monkeypatch.syspath_prepend(tmp_path)

    def make(main: str) -> str:
        name = f"child_of_{request.node.name.partition('[')[0]}"
        body = "".join(f"    {line}\n" for line in dedent(main).strip().splitlines())
        (tmp_path / f"{name}.py").write_text(f"import os, sys, time\ndef main():\n{body}", "utf-8")
        return name

    return make


ECHO = "sys.stdout.buffer.write(sys.stdin.buffer.read().upper())"
SLEEPS = "time.sleep(60)"


def ask(module: str, question: bytes = b"ask", *, limit_s: float = 10, **more) -> bytes | None:
    return ask_child(module, question, limit_s=limit_s, answer_limit=1000, **more)


def test_a_child_answers_what_it_was_asked(child):
    assert ask(child(ECHO), b"dear minister") == b"DEAR MINISTER"


def test_a_question_much_larger_than_a_pipe_arrives_whole(child):
    counts = "sys.stdout.write(str(len(sys.stdin.buffer.read())))"

    assert ask(child(counts), b"x" * 5_000_000) == b"5000000"


def test_an_empty_answer_is_an_answer(child):
    assert ask(child("sys.stdin.buffer.read()")) == b""


@pytest.mark.parametrize(
    "main",
    [
        pytest.param("raise ValueError('Yusup')", id="an exception"),
        pytest.param("sys.stdout.write('half'); sys.exit(3)", id="an exit code"),
        pytest.param("os.kill(os.getpid(), 9)", id="a kill"),
        pytest.param("sys.stdout.write('half'); sys.stdout.flush(); os.abort()", id="an abort"),
        pytest.param("import no_such_module_at_all", id="a missing module"),
    ],
)
def test_a_child_that_breaks_gives_no_answer(child, main):
    with pytest.raises(ChildBrokeError):
        ask(child(main))


def test_a_child_that_dies_before_it_has_read_its_question_is_noticed(child):
    with pytest.raises(ChildBrokeError):
        ask(child("os._exit(1)"), b"x" * 5_000_000)


@pytest.mark.parametrize(
    "main",
    [
        pytest.param(SLEEPS, id="asleep"),
        pytest.param("while True: pass", id="busy"),
        pytest.param("os.close(1); time.sleep(60)", id="with its output closed"),
        pytest.param(
            "sys.stdout.write('whole'); sys.stdout.flush(); time.sleep(60)", id="after its answer"
        ),
    ],
)
def test_a_child_that_does_not_end_in_time_is_ended(child, main):
    began = monotonic()
    with pytest.raises(ChildTooSlowError):
        ask(child(main), limit_s=0.4)
    assert monotonic() - began < 3


@pytest.mark.parametrize(
    "after", [pytest.param("", id="and ends"), pytest.param("time.sleep(60)", id="and stays")]
)
def test_an_answer_larger_than_can_be_meant_is_refused_without_being_kept(child, after):
    loud = f"""
        for _ in range(200):
            sys.stdout.write("x" * 1000)
        sys.stdout.flush()
        {after}
    """
    began = monotonic()
    with pytest.raises(ChildTooLoudError):
        ask(child(loud))
    assert monotonic() - began < 3


def test_an_answer_of_just_the_size_allowed_is_taken(child):
    assert ask(child("sys.stdout.write('x' * 1000)")) == b"x" * 1000


def test_a_child_that_talks_for_ever_fills_no_memory(child):
    with pytest.raises(ChildTooLoudError):
        ask(child("while True: sys.stdout.write('x' * 100000)"))


def test_the_users_wish_to_stop_ends_the_child_within_a_moment(child, tmp_path):
    marker = tmp_path / "pid"
    module = child(f"open({str(marker)!r}, 'w').write(str(os.getpid())); {SLEEPS}")
    stop = threading.Event()
    threading.Timer(0.3, stop.set).start()

    began = monotonic()
    assert ask(module, stopped=stop.is_set) is None

    assert 0.2 < monotonic() - began < 3
    with pytest.raises(ProcessLookupError):
        os.kill(int(marker.read_text()), 0)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork on this system")
def test_a_process_that_the_child_leaves_behind_can_not_hold_up_the_parent(child, tmp_path):
    marker = tmp_path / "pid"
    leaves = f"""
        left = os.fork()
        if left:
            open({str(marker)!r}, "w").write(str(left))
            os._exit(0)
        time.sleep(60)
    """
    began = monotonic()
    try:
        with pytest.raises(ChildTooSlowError):
            ask(child(leaves), limit_s=0.4)
        assert monotonic() - began < 3
    finally:
        with suppress(ProcessLookupError):
            os.kill(int(marker.read_text()), signal.SIGKILL)


def test_what_a_child_complains_of_is_shown_nowhere(child, capfd):
    with pytest.raises(ChildBrokeError):
        ask(child("raise ValueError('Yusup Kasymakhunov')"))

    assert capfd.readouterr() == ("", "")


def test_a_child_inherits_no_environment_but_what_starts_it(child, monkeypatch):
    monkeypatch.setenv("SENDER", "Maud Ellery-Finch")
    monkeypatch.setenv("PYTHONSTARTUP", "/nowhere")

    names = ask(child("sys.stdout.write(' '.join(sorted(os.environ)))"))

    assert names is not None
    assert set(names.decode().split()) <= {"PATH", "LC_ALL", "LD_LIBRARY_PATH", "SYSTEMROOT"}


def test_a_child_inherits_no_open_file(child, tmp_path):
    secret = tmp_path / "secret"
    secret.write_text("Maud")
    with secret.open() as file:
        os.set_inheritable(file.fileno(), True)
        is_open = f"""
            try:
                os.fstat({file.fileno()})
                sys.stdout.write("open")
            except OSError:
                sys.stdout.write("closed")
        """
        assert ask(child(is_open)) == b"closed"


def test_a_child_has_pythons_own_modules_even_where_a_folder_of_ours_has_others(child, tmp_path):
    (tmp_path / "json.py").write_text("raise SystemExit('poison')")
    (tmp_path / "sitecustomize.py").write_text("raise SystemExit('poison')")

    assert ask(child("import json; sys.stdout.write(json.dumps([1]))")) == b"[1]"


@pytest.mark.skipif(not hasattr(signal, "alarm"), reason="no alarm on this system")
@pytest.mark.parametrize(
    "work",
    ["while True: pass", "sys.stdin.buffer.read(); sys.stdout.write('x'); sys.stdout.flush()"],
)
def test_no_child_is_left_for_long_when_its_parent_is_killed(child, tmp_path, work):
    marker = tmp_path / "pid"
    module = child(f"open({str(marker)!r}, 'w').write(str(os.getpid()))\n{work}")
    asks = (
        f"import sys; sys.path[:0] = [{str(ROOT)!r}, {str(tmp_path)!r}]\n"
        "from desktop_app.children.start import ask_child\n"
        f"ask_child({module!r}, b'x' * 50_000_000, limit_s=1, answer_limit=10)"
    )
    parent = subprocess.Popen([sys.executable, "-c", asks])
    end = monotonic() + 5
    while not (marker.exists() and marker.read_text()) and monotonic() < end:
        sleep(0.005)
    parent.kill()
    parent.wait()

    while monotonic() < end and _lives(int(marker.read_text())):
        sleep(0.02)
    assert not _lives(int(marker.read_text()))


def _lives(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state not in "ZX"
