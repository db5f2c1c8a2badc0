"""Starts a helper process, feeds it once, and brings back what it says. Parent side."""

import os
import subprocess
import sys
import threading
from collections.abc import Callable, Collection
from contextlib import suppress
from io import BufferedReader
from math import ceil
from pathlib import Path
from time import monotonic

from .macos_sandbox import sandboxed

CHILD_FLAG = "--child"
"""The first argument by which a frozen program knows that it is to be a helper; then its module."""

_STEP_S = 0.05  # how soon a wish to stop is noticed
_FAREWELL_S = 1.0  # a thread that reads from the dead gets that long: it holds the pipes open
_LONGEST_GREETING = 1000  # bytes

Stopped = Callable[[], bool]


def _never() -> bool:
    return False


class ChildTooSlowError(Exception):
    """The helper did not end in time, and was ended."""


class ChildBrokeError(Exception):
    """The helper ended without an answer: it crashed, or was killed."""


class ChildTooLoudError(Exception):
    """The helper's answer is larger than anything that can be meant."""


class Child:
    """A helper that has been started and waits for its question.

    It runs isolated (`-I -S`): no site packages of the user's, no environment that changes
    Python, only the import folders of this process, behind Python's own. Its standard error is
    thrown away: it may quote the document.
    """

    def __init__(
        self,
        module: str,
        *,
        alarm_s: int,
        carries: Collection[str] = (),
        sandbox: bool = True,
    ) -> None:
        """Start `main()` of *module*, which ends itself after *alarm_s*: we may be gone by then.

        *carries* names what goes along of our environment; without *sandbox* macOS puts none
        around it. Raises ChildBrokeError where no more processes, or no more memory, can be had.
        """
        self._talks: list[threading.Thread] = []
        try:
            self._process = subprocess.Popen(
                _command(module, alarm_s, sandbox=sandbox),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=_environment(carries),
                close_fds=True,
            )
        except OSError as error:
            raise ChildBrokeError from error

    @property
    def pid(self) -> int:
        """The number of its process."""
        return self._process.pid

    @property
    def lives(self) -> bool:
        """Whether it still runs."""
        return self._process.poll() is None

    @property
    def _is_talking(self) -> bool:
        """Whether a thread still holds a pipe: closing it would wait for that thread."""
        return any(talk.is_alive() for talk in self._talks)

    def greeting(self, *, limit_s: float, stopped: Stopped = _never) -> bytes | None:
        """The first line that it says of itself, before any question; None when *stopped*.

        Raises ChildTooSlowError, ChildBrokeError or ChildTooLoudError; then it has been ended.
        """
        said = bytearray()
        talk = threading.Thread(target=self._listen_for_a_line, args=(said,), daemon=True)
        if not self._wait_for(talk, said, _LONGEST_GREETING, limit_s, stopped):
            return None
        if not said.endswith(b"\n"):
            self.end()
            raise ChildBrokeError
        return bytes(said)

    def ask(
        self, question: bytes, *, limit_s: float, answer_limit: int, stopped: Stopped = _never
    ) -> bytes | None:
        """All that it writes to standard output until its end, with *question* on its input.

        None when *stopped* said so in between. Raises ChildTooSlowError, ChildBrokeError or
        ChildTooLoudError. Whatever happens, the process is gone afterwards.
        """
        answer = bytearray()
        end = monotonic() + limit_s
        talk = threading.Thread(
            target=self._talk, args=(question, answer, answer_limit), daemon=True
        )
        try:
            if not self._wait_for(talk, answer, answer_limit, limit_s, stopped):
                return None
            while self.lives:  # it may close its output and stay
                with suppress(subprocess.TimeoutExpired):
                    self._process.wait(_STEP_S)
                if stopped():
                    return None
                if monotonic() > end and self.lives:
                    raise ChildTooSlowError
            if self._process.returncode != 0:
                raise ChildBrokeError
            return bytes(answer)
        finally:
            self._process.kill()
            if talk in self._talks:
                talk.join(_FAREWELL_S)  # not for ever: a process it left behind may hold the pipe
            self.end()

    def exchange(self, question: bytes, *, limit_s: float, answer_limit: int) -> bytes:
        """Its answer to *question*, one line each; it lives on and can be asked again.

        Raises ChildTooSlowError, ChildBrokeError or ChildTooLoudError; then it has been ended.
        """
        answer = bytearray()
        talk = threading.Thread(
            target=self._talk_a_line, args=(question, answer, answer_limit), daemon=True
        )
        self._wait_for(talk, answer, answer_limit, limit_s, _never)
        if not answer.endswith(b"\n"):
            self.end()
            raise ChildBrokeError
        return bytes(answer)

    def end(self) -> None:
        """Kill it, if it still runs, and close what led to it."""
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None and not self._is_talking:
                with suppress(BrokenPipeError):
                    pipe.close()

    def _wait_for(
        self,
        talk: threading.Thread,
        heard: bytearray,
        most: int,
        limit_s: float,
        stopped: Stopped,
    ) -> bool:
        """Let *talk* run to its end; False when *stopped*, and then the process has been ended."""
        end = monotonic() + limit_s
        try:
            talk.start()
        except RuntimeError as error:  # no more threads can be had: they count as processes
            self.end()
            raise ChildBrokeError from error
        self._talks.append(talk)
        try:
            while True:
                talk.join(_STEP_S)
                if len(heard) > most:
                    raise ChildTooLoudError  # whatever else it does
                if not talk.is_alive():
                    return True
                if stopped():
                    break
                if monotonic() > end:
                    raise ChildTooSlowError
        except (ChildTooLoudError, ChildTooSlowError):
            self._hang_up(talk)
            raise
        self._hang_up(talk)
        return False

    def _hang_up(self, talk: threading.Thread) -> None:
        self._process.kill()
        talk.join(_FAREWELL_S)  # a dead process closes its pipes
        self.end()

    def _listen_for_a_line(self, said: bytearray) -> None:
        assert self._process.stdout is not None  # noqa: S101 - a pipe
        said += self._process.stdout.readline(_LONGEST_GREETING + 1)

    def _talk_a_line(self, question: bytes, answer: bytearray, answer_limit: int) -> None:
        assert self._process.stdin is not None  # noqa: S101 - both are pipes
        assert self._process.stdout is not None  # noqa: S101
        with suppress(BrokenPipeError, ValueError):  # ValueError: it was ended before
            self._process.stdin.write(question + b"\n")
            self._process.stdin.flush()
            answer += self._process.stdout.readline(answer_limit + 1)

    def _talk(self, question: bytes, answer: bytearray, answer_limit: int) -> None:
        """Write and read. A helper that dies early is noticed by its exit code."""
        assert self._process.stdin is not None  # noqa: S101 - both are pipes
        assert isinstance(self._process.stdout, BufferedReader)  # noqa: S101
        with suppress(BrokenPipeError), self._process.stdin:
            self._process.stdin.write(question)
        with self._process.stdout:
            while len(answer) <= answer_limit and (piece := self._process.stdout.read1(65536)):
                answer += piece


def ask_child(
    module: str,
    question: bytes,
    *,
    limit_s: float,
    answer_limit: int,
    stopped: Stopped = _never,
    carries: Collection[str] = (),
    sandbox: bool = True,
) -> bytes | None:
    """Start `main()` of *module*, ask it *question* and return its answer; see `Child`."""
    child = Child(module, alarm_s=ceil(limit_s) + 1, carries=carries, sandbox=sandbox)
    return child.ask(question, limit_s=limit_s, answer_limit=answer_limit, stopped=stopped)


def _command(module: str, alarm_s: int, *, sandbox: bool) -> list[str]:
    """What starts *module*: a Python of its own, or the frozen program itself in another role."""
    if getattr(sys, "frozen", False):
        return [sys.executable, CHILD_FLAG, module]
    folders = _import_folders()
    command = [sys.executable, "-I", "-S", "-c", _START, str(alarm_s), module, *folders]
    if sandbox and sys.platform == "darwin":  # not run here
        return sandboxed(command, [sys.base_prefix, sys.prefix, *folders])
    return command


_START = (
    "import signal, sys; getattr(signal, 'alarm', int)(int(sys.argv[1])); "
    "sys.path += sys.argv[3:]; "
    "import importlib; importlib.import_module(sys.argv[2]).main()"
)


def _import_folders() -> list[str]:
    """The folders that hold this package and the libraries, as absolute paths."""
    package_parent = str(Path(__file__).resolve().parents[2])
    return [package_parent, *(str(Path(entry).resolve()) for entry in sys.path if entry)]


def _environment(carries: Collection[str]) -> dict[str, str]:
    """What a Python process needs to start, and *carries*: nothing else goes along."""
    wanted = ("PATH", "SYSTEMROOT", "LD_LIBRARY_PATH", *carries)  # SYSTEMROOT: Windows' libraries
    return {name: os.environ[name] for name in wanted if name in os.environ} | {"LC_ALL": "C.UTF-8"}
