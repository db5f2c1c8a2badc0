"""The window while the keyring's question is open: it goes on, and Cancel is heard at once."""

from base64 import b64encode

import pytest
from PySide6.QtCore import QTimer
from storage.keyring_session import needs_keyring, nobody_answers, session

from desktop_app.domain.errors import KeyringFault
from desktop_app.gui.jobs import JobRunner
from desktop_app.storage.keyring_entry import fetch_key

pytestmark = needs_keyring

VAULT, KEY = "6f1c", bytes(range(32))


@pytest.fixture
def locked(tmp_path, monkeypatch):
    with session(tmp_path / "session", monkeypatch) as made:
        made.start_daemon()
        made.store(VAULT, b64encode(KEY))
        made.lock()
        yield made


@pytest.fixture
def runner(qapp):
    made = JobRunner()
    yield made
    made.stop()


@pytest.fixture
def ticks(qapp):
    """Counts how often the window had time."""
    counted = []
    timer = QTimer()
    timer.setInterval(10)
    timer.timeout.connect(lambda: counted.append(1))
    timer.start()
    yield counted
    timer.stop()


def fetch(*, progress, cancel):
    return fetch_key(VAULT, stopped=lambda: cancel.is_set)


def test_the_window_goes_on_while_nobody_answers_and_cancel_ends_it(locked, runner, ticks, qtbot):
    with nobody_answers(locked) as question:
        job = runner.start(fetch, "Asking the keyring")
        qtbot.waitUntil(question.asked.is_set)
        before = len(ticks)
        qtbot.waitUntil(lambda: len(ticks) > before + 10)
        with qtbot.waitSignal(job.finished):
            job.cancel()
            assert runner.is_busy  # Cancel itself waits for nothing


def test_the_limit_arrives_as_a_fault_in_the_window(locked, runner, qtbot):
    def fetch_soon(*, progress, cancel):
        return fetch_key(VAULT, stopped=lambda: cancel.is_set, limit_s=0.5)

    with nobody_answers(locked):
        job = runner.start(fetch_soon, "Asking the keyring")
        with qtbot.waitSignal(job.failed) as told:
            pass

    assert told.args[0].fault is KeyringFault.TOO_SLOW
