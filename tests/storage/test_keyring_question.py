"""A real question for the keyring's password on a real screen, answered as a person does."""

import os
import shutil
import subprocess
from base64 import b64encode
from pathlib import Path

import pytest
from storage.keyring_session import (
    PASSWORD,
    Call,
    answer,
    needs_keyring,
    session,
    spelled,
    wait_until,
)

from desktop_app.domain.errors import Cancelled, KeyringFault
from desktop_app.storage.keyring_entry import fetch_key, keep_key, keyring_state

_PROMPTER = next(
    (
        path
        for path in map(Path, ("/usr/libexec/gcr-prompter", "/usr/lib/gcr-prompter"))
        if path.exists()
    ),
    None,
)
pytestmark = [
    pytest.mark.display,
    needs_keyring,
    pytest.mark.skipif(
        not os.environ.get("DISPLAY") or not shutil.which("xdotool") or _PROMPTER is None,
        reason="needs a display, xdotool and gcr-prompter: no question was answered",
    ),
]

OLD, NEW = "6f1c-old", "a2d8-new"
KEY, NEW_KEY = bytes(range(32)), bytes(range(100, 132))


@pytest.fixture
def desktop(tmp_path, monkeypatch):
    """One that can show the question for a password."""
    services = tmp_path / "services"
    services.mkdir()
    (services / "prompter.service").write_text(
        f"[D-BUS Service]\nName=org.gnome.keyring.SystemPrompter\nExec={_PROMPTER}\n"
    )
    display = {name: os.environ[name] for name in ("DISPLAY", "XAUTHORITY") if name in os.environ}
    folder = f"<servicedir>{services}</servicedir>"
    with session(tmp_path / "s", monkeypatch, services=folder, NO_AT_BRIDGE="1", **display) as made:
        yield made


@pytest.fixture
def locked(desktop):
    """With a key in it."""
    desktop.start_daemon()
    desktop.store(OLD, b64encode(KEY))
    desktop.lock()
    return desktop


def questions():
    command = ["xdotool", "search", "--onlyvisible", "--class", "gcr-prompter"]
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout.split()


def press(*keys, text=""):
    """Type into the question."""
    wait_until(questions)
    subprocess.run(["xdotool", "windowfocus", "--sync", questions()[0]], check=True)
    if text:
        subprocess.run(["xdotool", "type", "--delay", "40", text], check=True)
    subprocess.run(["xdotool", "key", *keys], check=True)


def test_the_right_password_gives_the_key(locked):
    call = Call(fetch_key, OLD)
    press("Return", text=PASSWORD)

    assert call.result() == KEY


def test_a_question_that_is_closed_is_told_from_one_that_was_never_shown(locked):
    call = Call(fetch_key, OLD)
    press("Escape")

    assert call.result() is KeyringFault.DISMISSED


def test_after_a_wrong_password_the_question_is_still_there(locked):
    call = Call(keep_key, NEW, NEW_KEY)
    press("Return", text="heron")
    while not call.has_ended:  # while it tries the password it doesn't listen
        subprocess.run(["xdotool", "key", "Escape"], check=True)

    assert call.result() is KeyringFault.DISMISSED
    assert (locked.entries(OLD), locked.entries(NEW)) == (1, 0)


def test_a_password_that_comes_after_cancel_keeps_nothing(locked):
    call = Call(keep_key, NEW, NEW_KEY)
    wait_until(questions)
    call.stop.set()
    assert call.result() is Cancelled

    press("Return", text=PASSWORD)
    wait_until(lambda: not locked.is_locked)

    assert (locked.entries(OLD), locked.entries(NEW)) == (1, 0)


def test_where_there_is_no_keyring_yet_the_user_makes_one(desktop):
    desktop.start_daemon(None, with_keyring=False)
    assert keyring_state() is KeyringFault.NOT_MADE
    assert answer(fetch_key, NEW) is KeyringFault.MISSING  # and nobody was asked to make one

    call = Call(keep_key, NEW, NEW_KEY)
    press("Tab", text=PASSWORD)
    press("Return", text=PASSWORD)

    assert call.result() is None
    assert fetch_key(NEW) == NEW_KEY


def test_one_made_without_a_password_never_gets_the_key(desktop):
    desktop.start_daemon(None, with_keyring=False)
    call = Call(keep_key, NEW, NEW_KEY)
    press("Return")
    while not call.has_ended:  # a second question: are you sure?
        subprocess.run(["xdotool", "key", "Return"], check=True)

    assert call.result() is KeyringFault.READABLE
    assert desktop.entries(NEW) == 0
    assert desktop.files_with(*spelled(NEW_KEY)) == []
