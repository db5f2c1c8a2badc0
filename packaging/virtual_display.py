"""A display that nobody looks at, with a window manager, for the tests that open real windows."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from time import sleep


@contextmanager
def virtual_display(screen: str = "1366x768") -> Iterator[dict[str, str]]:
    """The environment for programs that are to show their windows there, while it lasts.

    *screen* is its width and height in pixels.

    The X server itself picks a free number, so several runs can't meet. Windows and macOS have
    their own desktop, which the tests use as it is (not run here).
    """
    environment = dict(os.environ)
    if not sys.platform.startswith("linux"):
        yield environment
        return
    for name in ("WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):  # would lead elsewhere
        environment.pop(name, None)
    number, told = os.pipe()
    command = ["Xvfb", "-displayfd", str(told), "-screen", "0", f"{screen}x24"]
    server = _start([*command, "-nolisten", "tcp", "-noreset"], environment, pass_fds=(told,))
    os.close(told)
    try:
        with os.fdopen(number) as answer:
            environment["DISPLAY"] = f":{answer.readline().strip()}"  # comes when it is ready
        manager = _start(["openbox", "--sm-disable"], environment)
        try:
            _wait_for_the_manager(environment)
            yield environment
        finally:
            _end(manager)
    finally:
        _end(server)


def _start(
    command: list[str], environment: dict[str, str], pass_fds: tuple[int, ...] = ()
) -> subprocess.Popen[bytes]:
    quiet = subprocess.DEVNULL
    return subprocess.Popen(
        command, env=environment, stdin=quiet, stdout=quiet, stderr=quiet, pass_fds=pass_fds
    )


def _wait_for_the_manager(environment: dict[str, str]) -> None:
    """Return when it answers, or after five seconds: a test then says better what is amiss."""
    question = ["xdotool", "get_num_desktops"]
    for _ in range(50):
        if subprocess.run(question, env=environment, capture_output=True, check=False).returncode:
            sleep(0.1)
        else:
            return


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    process.wait(timeout=10)
