"""A keyring that doesn't answer: it is given up, and what was given up doesn't happen later."""

import signal
import socket
from base64 import b64encode

import pytest
from storage.keyring_session import Call, answer, needs_keyring, nobody_answers, session

from desktop_app.domain.errors import Cancelled, KeyringFault
from desktop_app.storage.keyring_entry import fetch_key, forget_key, keep_key, keyring_state
from desktop_app.storage.system_keyring import SERVICE

pytestmark = needs_keyring

OLD, NEW = "6f1c-old", "a2d8-new"
KEY, NEW_KEY = bytes(range(32)), bytes(range(100, 132))
SHORT_S = 0.7


@pytest.fixture
def keyring(tmp_path, monkeypatch):
    """Unlocked, with one key in it."""
    with session(tmp_path / "session", monkeypatch) as made:
        made.start_daemon()
        made.store(OLD, b64encode(KEY))
        yield made


@pytest.mark.parametrize(
    ("operation", "arguments"),
    [(fetch_key, (OLD,)), (keep_key, (NEW, NEW_KEY)), (forget_key, (OLD,))],
)
def test_cancel_ends_the_wait_for_a_password(keyring, operation, arguments):
    keyring.lock()
    with nobody_answers(keyring) as question:
        call = Call(operation, *arguments)
        assert question.asked.wait(10)
        call.stop.set()
        assert call.result() is Cancelled


def test_cancel_ends_a_look_at_a_daemon_that_hangs(keyring):
    keyring.signal_daemon(signal.SIGSTOP)
    call = Call(keyring_state)
    call.stop.set()

    assert call.result() is Cancelled
    assert answer(keyring_state, limit_s=SHORT_S) is KeyringFault.TOO_SLOW
    keyring.start_again()
    assert keyring.secrets(OLD) == [b64encode(KEY)]


def test_a_bus_that_takes_the_call_and_never_speaks_has_a_limit(tmp_path, monkeypatch):
    with socket.socket(socket.AF_UNIX) as silent:
        silent.bind(str(tmp_path / "bus"))
        silent.listen()
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path / 'bus'}")

        assert answer(fetch_key, OLD, limit_s=SHORT_S) is KeyringFault.TOO_SLOW


def test_a_daemon_killed_behind_its_question_does_not_hang_us(keyring):
    keyring.lock()
    with nobody_answers(keyring) as question:
        call = Call(fetch_key, OLD, limit_s=2)
        assert question.asked.wait(10)
        keyring.signal_daemon(signal.SIGKILL)
        assert call.result() in (KeyringFault.TOO_SLOW, KeyringFault.BROKE)
    keyring.start_again()
    assert keyring.secrets(OLD) == [b64encode(KEY)]


def test_what_was_given_up_does_not_happen_later(keyring):
    keyring.signal_daemon(signal.SIGSTOP)
    assert answer(keep_key, NEW, NEW_KEY, limit_s=SHORT_S) is KeyringFault.TOO_SLOW
    assert answer(forget_key, OLD, limit_s=SHORT_S) is KeyringFault.TOO_SLOW
    keyring.signal_daemon(signal.SIGCONT)

    assert answer(fetch_key, NEW) is KeyringFault.MISSING
    assert fetch_key(OLD) == KEY


def test_a_thread_that_was_given_up_does_write_later(keyring):
    from keyring.backends.SecretService import Keyring

    def write(stopped):  # there is nothing in it that could look at *stopped*
        Keyring().set_password(SERVICE, NEW, b64encode(NEW_KEY).decode())

    keyring.signal_daemon(signal.SIGSTOP)
    late = Call(write)
    late.stop.set()
    keyring.signal_daemon(signal.SIGCONT)
    late.result()

    assert fetch_key(NEW) == NEW_KEY  # why each call is a process
