"""The whole program at work in a process of its own, with a watchdog beside it."""

import json
import os
import subprocess
import sys

import pytest

from .conftest import ROOT, SEED

SECONDS = 10

pytestmark = pytest.mark.long


@pytest.fixture(scope="module")
def session() -> dict:
    """What the trial found; how long the window did not answer is told, and never judged here."""
    sheets = [str(SEED)] if SEED.exists() else []
    done = subprocess.run(
        [sys.executable, "-m", "desktop_app.trials.session", str(SECONDS), *sheets],
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
        timeout=SECONDS + 120,
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    for block in found["blocks"]:
        busy, whole = round(block["cpu_ms"]), round(block["wall_ms"])
        sys.stdout.write(f"no answer for {whole} ms, {busy} of them busy: {block['doing']}\n")
    return found


def test_a_user_can_work_on(session):
    assert session["steps"] > 50
    assert session["beats"] > 100


def test_qt_has_nothing_to_complain_about(session):
    assert session["complaints"] == []
