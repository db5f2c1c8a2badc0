"""A real window that keeps things: killed, closed, ended, locked; every word is there again."""

import os
import signal
import time
from base64 import b64encode
from pathlib import Path

import pytest
from storage.keyring_session import needs_keyring, session

from desktop_app.usecases.vault_keys import keyring_key

from .keepers import PASSPHRASE, kept_sender, prepare
from .logind import Logind, a_bus, needs_a_bus
from .real_window import RealWindow, needs_a_display, paravion, wait_until
from .traces import files_with, times_in_memory, titles

NAME = "Zqvxanthe Plantagryn"
KEY = bytes(range(32))
SIGNALS = [signal.SIGTERM]
if os.environ.get("PARAVION_LONG") == "1":
    SIGNALS += [signal.SIGHUP, signal.SIGINT]
_PAUSE_S = 3  # until a window is furnished, on a computer that has much else to do

pytestmark = [pytest.mark.display, needs_a_display]


def unlock(window: RealWindow, passphrase: str = PASSPHRASE) -> None:
    """By the keyboard alone: the field has it already."""
    window.wait_for("^Par Avion$")
    time.sleep(_PAUSE_S)
    window.type(passphrase)
    window.keys("Return")
    window.wait_for("^Par Avion – Kazakhstan$")
    time.sleep(_PAUSE_S)


def type_a_name(window: RealWindow) -> None:
    window.keys("ctrl+2", "alt+i", "alt+a")
    window.type(NAME)


def test_killed_three_seconds_after_the_last_key_no_word_is_lost(tmp_path):
    prepare(tmp_path)
    with paravion(home=tmp_path) as window:
        unlock(window)
        type_a_name(window)
        time.sleep(3)
        window.process.kill()
        window.process.wait()

        assert kept_sender(tmp_path).name == NAME

    with paravion(home=tmp_path) as window:
        unlock(window)
        window.keys("alt+i", "alt+a", "Home")  # in the room where it was left
        window.type("Lady ")
        window.keys("ctrl+q")
        window.process.wait(20)

    assert kept_sender(tmp_path).name == f"Lady {NAME}"


def test_closed_right_after_the_last_key_no_word_is_lost_and_nothing_is_asked(tmp_path):
    prepare(tmp_path)
    with paravion(home=tmp_path) as window:
        unlock(window)
        type_a_name(window)
        window.keys("ctrl+q")

        assert window.process.wait(20) == 0
        assert window.process.stderr.read() == ""
    assert kept_sender(tmp_path).name == NAME


@pytest.mark.parametrize("number", SIGNALS)
def test_ended_by_the_system_right_after_the_last_key_no_word_is_lost(tmp_path, number):
    prepare(tmp_path)
    with paravion(home=tmp_path) as window:
        unlock(window)
        type_a_name(window)
        time.sleep(1)  # the last key is still on its way to the program
        window.process.send_signal(number)

        assert window.process.wait(20) == 0
    assert kept_sender(tmp_path).name == NAME


def test_locked_the_words_are_neither_on_the_screen_nor_in_memory_and_come_back_with_the_key(
    tmp_path,
):
    prepare(tmp_path)
    with paravion(home=tmp_path) as window:
        unlock(window)
        type_a_name(window)
        pid = window.process.pid
        try:
            assert times_in_memory(pid, NAME) > 0  # the control
        except PermissionError:
            pytest.skip("memory was not searched: this system lets nobody read another process's")
        before = arguments_of(pid)

        window.keys("ctrl+shift+l")
        wait_until(lambda: arguments_of(pid) != before)
        window.wait_for("^Par Avion$")
        time.sleep(1)

        assert times_in_memory(pid, NAME) == 0
        assert times_in_memory(pid, PASSPHRASE) == 0
        assert not any(NAME in title for title in titles())
        assert kept_sender(tmp_path).name == NAME
        unlock(window)
        assert times_in_memory(pid, NAME) > 0


def test_for_a_new_person_all_is_saved_and_stays_shut(tmp_path):
    prepare(tmp_path)
    with paravion(home=tmp_path) as window:
        unlock(window)
        type_a_name(window)
        pid = window.process.pid
        window.keys("ctrl+shift+n")
        wait_until(lambda: arguments_of(pid)[-2] == "--next-person")
        window.wait_for("^Par Avion – Kazakhstan$")
        time.sleep(1)

        assert times_in_memory(pid, NAME) == 0
        assert kept_sender(tmp_path).name == NAME
        window.keys("ctrl+q")
        window.process.wait(20)


def arguments_of(pid: int) -> list[str]:
    return Path(f"/proc/{pid}/cmdline").read_text(encoding="utf-8").split("\0")


@needs_keyring
def test_an_open_keyring_opens_the_window_without_a_question(tmp_path, monkeypatch):
    with session(tmp_path / "session", monkeypatch) as made:
        made.start_daemon()
        home = tmp_path / "session" / "home"
        vault_id = prepare(home, keyring_key(KEY))
        made.store(str(vault_id), b64encode(KEY))
        bus = {"DBUS_SESSION_BUS_ADDRESS": made.environment["DBUS_SESSION_BUS_ADDRESS"]}
        with paravion(home=home, environment=bus) as window:
            window.wait_for("^Par Avion – Kazakhstan$")
            type_a_name(window)
            window.keys("ctrl+q")
            assert window.process.wait(20) == 0

        assert kept_sender(home, keyring_key(KEY)).name == NAME


def test_a_second_window_offers_to_read_and_keeps_nothing(tmp_path):
    prepare(tmp_path)
    with paravion(home=tmp_path) as first:
        unlock(first)
        type_a_name(first)
        time.sleep(3)
        with paravion(home=tmp_path) as second:
            second.wait_for("^Par Avion$")
            time.sleep(1.5)
            second.type(PASSPHRASE)
            second.keys("Return")
            time.sleep(3)
            second.keys("alt+r")
            second.wait_for("^Par Avion – Kazakhstan$")
            time.sleep(1)
            second.keys("alt+i", "alt+a")
            second.type("Nobody")
            second.keys("ctrl+q", "alt+d")
            second.process.wait(20)

        assert kept_sender(tmp_path).name == NAME


@needs_a_bus
def test_before_the_computer_sleeps_the_words_are_saved_and_gone_from_the_screen(tmp_path):
    prepare(tmp_path)
    with a_bus() as address:
        logind = Logind(address)
        with paravion(home=tmp_path, environment={"DBUS_SYSTEM_BUS_ADDRESS": address}) as window:
            unlock(window)
            assert logind.asked.wait(10)
            type_a_name(window)
            before = arguments_of(window.process.pid)

            logind.prepare_for_sleep(True)
            wait_until(lambda: not logind.is_held())

            assert arguments_of(window.process.pid) != before
            assert kept_sender(tmp_path).name == NAME
            window.wait_for("^Par Avion$")
        logind.end()


@pytest.mark.skipif(not os.environ.get("PARAVION_LONG"), reason="waits for a minute")
def test_a_window_that_nobody_touches_for_the_minutes_of_the_settings_is_locked(tmp_path):
    prepare(tmp_path)
    settings = tmp_path / ".config" / "paravion" / "settings.toml"
    settings.parent.mkdir(parents=True)
    settings.write_text("idle_minutes = 1\n")
    with paravion(home=tmp_path) as window:
        unlock(window)
        type_a_name(window)
        before = arguments_of(window.process.pid)
        time.sleep(50)
        assert arguments_of(window.process.pid) == before
        wait_until(lambda: arguments_of(window.process.pid) != before)
    assert kept_sender(tmp_path).name == NAME


@needs_keyring
def test_erased_it_is_all_gone_with_the_key_and_a_search_finds_nothing(tmp_path, monkeypatch):
    with session(tmp_path / "session", monkeypatch) as made:
        made.start_daemon()
        home = tmp_path / "session" / "home"
        vault_id = prepare(home, keyring_key(KEY))
        made.store(str(vault_id), b64encode(KEY))
        bus = {"DBUS_SESSION_BUS_ADDRESS": made.environment["DBUS_SESSION_BUS_ADDRESS"]}
        with paravion(home=home, environment=bus) as window:
            window.wait_for("^Par Avion – Kazakhstan$")
            time.sleep(1)
            type_a_name(window)
            time.sleep(3)
            assert kept_sender(home, keyring_key(KEY)).name == NAME
            before = arguments_of(window.process.pid)

            window.keys("ctrl+k")
            window.type("erase")
            window.answer("Return", "alt+e")
            window.wait_for("^Everything is erased$")
            window.keys("Escape")
            wait_until(lambda: arguments_of(window.process.pid) != before)
            window.wait_for("^Par Avion – Kazakhstan$")
            time.sleep(1)

            assert made.entries(str(vault_id)) == 0
            assert files_with(NAME, home) == []
            assert list(home.rglob("*paravion*")) == []
            assert times_in_memory(window.process.pid, NAME) == 0
