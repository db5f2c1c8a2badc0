"""Logging out. The signals that a session ends its programs with are in `test_keeping_real.py`.

Qt's own wheels for Linux are built without X's session protocol (their platform plug-in for it
doesn't link libSM), so that there `commitDataRequest` never comes, under whichever session manager;
it does on Windows and macOS (not run here). What does come is a signal, or a display that is gone.
"""

import os
import signal
import sys
import time
from pathlib import Path

import pytest
from virtual_display import virtual_display

from .keepers import kept_sender, prepare
from .real_window import needs_a_display, paravion
from .test_keeping_real import NAME, type_a_name, unlock

pytestmark = [
    pytest.mark.display,
    needs_a_display,
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs Xvfb"),
]


def end_our_newest_display() -> None:
    """Kill the X server that this process started last, as a log-out may do first of all."""
    children = Path(f"/proc/{os.getpid()}/task/{os.getpid()}/children").read_text().split()
    servers = [one for one in children if Path(f"/proc/{one}/comm").read_text().strip() == "Xvfb"]
    os.kill(int(servers[-1]), signal.SIGKILL)


def test_a_display_that_goes_away_takes_no_word_along_that_was_typed_before(tmp_path, monkeypatch):
    prepare(tmp_path)
    with virtual_display() as environment:
        monkeypatch.setenv("DISPLAY", environment["DISPLAY"])
        with paravion(home=tmp_path) as window:
            unlock(window)
            type_a_name(window)
            time.sleep(3)  # saved two seconds after the last key, at the latest
            end_our_newest_display()
            window.process.wait(20)

    assert kept_sender(tmp_path).name == NAME
