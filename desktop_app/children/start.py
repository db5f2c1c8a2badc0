"""Starts a helper process, feeds it once, and brings back what it says. Parent side."""

import os
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from math import ceil
from pathlib import Path
from time import monotonic

_STEP_S = 0.05  # how soon a wish to stop is noticed


class ChildTooSlowError(Exception):
    """The helper did not end in time, and was ended."""


class ChildBrokeError(Exception):
    """The helper ended without an answer: it crashed, or was killed."""


class ChildTooLoudError(Exception):
    """The helper's answer is larger than anything that can be meant."""


def ask_child(
    module: str,
    question: bytes,
    *,
    limit_s: float,
    answer_limit: int,
    stopped: Callable[[], bool] = lambda: False,
) -> bytes | None:
    """Run `main()` of *module* in a process of its own with *question* on its standard input.

    Returns what it wrote to standard output, or None when *stopped* said so in between. The child
    runs isolated (`-I -S`): no site packages of the user's, no environment that changes Python,
    only the import folders of this process, behind Python's own. Its standard error is thrown
    away: it may quote the document. Raises ChildTooSlowError, ChildBrokeError or
    ChildTooLoudError.
    """
    alarm = ceil(limit_s) + 1  # seconds after which the child ends itself: we may be gone by then
    try:
        child = subprocess.Popen(
            [sys.executable, "-I", "-S", "-c", _START, str(alarm), module, *_import_folders()],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_environment(),
            close_fds=True,
        )
    except OSError as error:  # no more processes, no more memory
        raise ChildBrokeError from error
    answer = bytearray()
    talk = threading.Thread(target=_talk, args=(child, question, answer, answer_limit), daemon=True)
    talk.start()
    end = monotonic() + limit_s
    try:
        while _goes_on(talk, child):
            if stopped():
                return None
            if len(answer) > answer_limit:
                break  # whatever else it does
            if monotonic() > end:
                raise ChildTooSlowError
        if len(answer) > answer_limit:
            raise ChildTooLoudError
        if child.returncode != 0:
            raise ChildBrokeError
        return bytes(answer)
    finally:
        child.kill()
        child.wait()
        talk.join(_STEP_S)  # not for ever: a process that the child left behind may hold the pipe


_START = (
    "import signal, sys; getattr(signal, 'alarm', int)(int(sys.argv[1])); "
    "sys.path += sys.argv[3:]; "
    "import importlib; importlib.import_module(sys.argv[2]).main()"
)


def _goes_on(talk: threading.Thread, child: "subprocess.Popen[bytes]") -> bool:
    """Whether the child still talks or still runs, after a moment in which it could have ended."""
    talk.join(_STEP_S)
    if not talk.is_alive():
        with suppress(subprocess.TimeoutExpired):
            child.wait(_STEP_S)  # it may close its output and stay
    return talk.is_alive() or child.returncode is None


def _talk(
    child: "subprocess.Popen[bytes]", question: bytes, answer: bytearray, answer_limit: int
) -> None:
    """Write the question, read the answer. A child that dies early is noticed by its exit code."""
    assert child.stdin is not None  # noqa: S101 - both are pipes, see above
    assert child.stdout is not None  # noqa: S101
    with suppress(BrokenPipeError), child.stdin:
        child.stdin.write(question)
    with child.stdout:
        while len(answer) <= answer_limit and (piece := child.stdout.read(65536)):
            answer += piece


def _import_folders() -> list[str]:
    """The folders that hold this package and the libraries, as absolute paths."""
    package_parent = str(Path(__file__).resolve().parents[2])
    return [package_parent, *(str(Path(entry).resolve()) for entry in sys.path if entry)]


def _environment() -> dict[str, str]:
    """Only what a Python process needs to start: nothing of the user's goes along."""
    wanted = ("PATH", "SYSTEMROOT", "LD_LIBRARY_PATH")  # SYSTEMROOT: Windows' own libraries
    return {name: os.environ[name] for name in wanted if name in os.environ} | {"LC_ALL": "C.UTF-8"}
