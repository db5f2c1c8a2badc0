import os
import subprocess
import sys

import pytest

from .conftest import ROOT

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux only")


def start(**environment: str) -> "subprocess.CompletedProcess[str]":
    kept = {
        name: value
        for name, value in os.environ.items()
        if name not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    }
    return subprocess.run(
        [sys.executable, "-m", "desktop_app"],
        env={**kept, "PYTHONPATH": str(ROOT), **environment},
        capture_output=True,
        text=True,
        timeout=10,
        check=False,
    )


def test_without_a_display_there_is_one_sentence():
    ended = start()

    assert ended.returncode == 1
    assert len(ended.stderr.splitlines()) == 1
    assert "paravion write" in ended.stderr
    assert ended.stdout == ""


def test_a_display_that_does_not_answer_is_one_sentence_and_no_abort():
    ended = start(DISPLAY=":4711")

    assert ended.returncode == 1
    assert len(ended.stderr.splitlines()) == 1
    assert ":4711" in ended.stderr


def test_a_missing_library_is_one_sentence_with_the_command(tmp_path):
    """A library that can't be loaded stands in front of the real one."""
    (tmp_path / "libxcb-cursor.so.0").write_bytes(b"not a library")

    ended = start(DISPLAY=":4711", LD_LIBRARY_PATH=str(tmp_path))

    assert ended.returncode == 1
    assert len(ended.stderr.splitlines()) == 1
    assert "sudo apt install" in ended.stderr
    assert "libxcb-cursor0" in ended.stderr
