"""The program as a process of its own on a real display, driven by xdotool."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest

from .conftest import ROOT

needs_a_display = pytest.mark.skipif(
    not os.environ.get("DISPLAY") or shutil.which("xdotool") is None,
    reason="needs a display and xdotool",
)


def xdotool(*words: str) -> str:
    return subprocess.run(
        ["xdotool", *words], check=True, capture_output=True, text=True, timeout=60
    ).stdout.strip()


@contextmanager
def paravion(
    *arguments: str,
    home: Path,
    environment: Mapping[str, str] | None = None,
    before: Sequence[str] = (),
) -> Iterator["RealWindow"]:
    """The program, ended at the end; *environment* is added to that of the tests.

    *before* is put before the command, as `setpriv …`.
    """
    environment = {
        **os.environ,
        "PARAVION_WRITER": "",  # the plain wordings, as the command line's
        "PYTHONPATH": str(ROOT),
        "HOME": str(home),
        **(environment or {}),
    }
    for name in list(environment):
        if name.startswith("XDG_") or name == "QT_QPA_PLATFORM":
            del environment[name]
    with subprocess.Popen(
        [*before, sys.executable, "-m", "desktop_app", *arguments],
        env=environment,
        cwd=home,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            yield RealWindow(process)
        finally:
            if process.poll() is None:
                process.terminate()


def wait_until(done: Callable[[], bool]) -> None:
    """Wait until *done*, at most 20 seconds."""
    end = time.monotonic() + 20
    while not done() and time.monotonic() < end:
        time.sleep(0.1)
    assert done()


class RealWindow:
    """The windows of one process, and a count of what was done with them.

    An action is one key or chord, one click, or one field filled in by typing; `decisions` are
    what the person had to make up their mind about, named by the test.
    """

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self.process = process
        self.actions = 0
        self.decisions: list[str] = []

    def decide(self, what: str) -> None:
        """Note that the person had to make up their mind about *what*."""
        self.decisions.append(what)

    def wait_for(self, title: str) -> str:
        """The number of this process's window with *title*, when it is to be seen."""
        end = time.monotonic() + 30
        while time.monotonic() < end:
            if found := self.shown(title):
                xdotool("windowactivate", "--sync", found[-1])
                return found[-1]
            assert self.process.poll() is None, self.process.communicate()[1]
            time.sleep(0.1)
        raise TimeoutError(title)

    def shown(self, title: str = "") -> list[str]:
        """The numbers of this process's windows with *title* that are to be seen."""
        return subprocess.run(
            ["xdotool", "search", "--onlyvisible", *self._whose(), "--name", title],
            capture_output=True,
            text=True,
            check=False,
        ).stdout.split()

    def answer(self, question: str, *keys: str) -> None:
        """Press the keys *question*, wait for the window that asks, and press *keys* there."""
        before = set(self.shown())
        self.keys(question)
        wait_until(lambda: bool(set(self.shown()) - before))
        xdotool("windowactivate", "--sync", *(set(self.shown()) - before))
        self.keys(*keys)

    def _whose(self) -> list[str]:
        return ["--all", "--pid", str(self.process.pid)]

    def keys(self, *keys: str) -> None:
        self.actions += len(keys)
        xdotool("key", "--clearmodifiers", *keys)
        time.sleep(0.3)

    def type(self, text: str) -> None:
        self.actions += 1
        xdotool("type", "--delay", "15", text)
        time.sleep(0.2)

    def close(self) -> str:
        """End the program; what it wrote to stderr."""
        self.wait_for("^Par Avion")  # after a drag, no window has the keys
        self.keys("ctrl+q")
        time.sleep(0.5)
        if self.process.poll() is None:  # something unsaved: Discard
            self.keys("alt+d")
        return self.process.communicate(timeout=15)[1]
