"""When nobody is there and when the computer falls asleep, what is kept is locked."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop_app.gui.idle_watch import IdleWatch
from desktop_app.gui.sleep_watch import SleepWatch

from .logind import Logind, a_bus, needs_a_bus


@pytest.fixture
def logind(monkeypatch):
    with a_bus() as address:
        monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", address)
        made = Logind(address)
        yield made
        made.end()


@needs_a_bus
def test_the_computer_sleeps_only_when_all_is_done_and_the_next_time_too(logind, qtbot, qapp):
    watch = SleepWatch()
    held = []
    watch.falling_asleep.connect(lambda: held.append(logind.is_held()))
    watch.start()
    assert logind.asked.wait(10)
    assert logind.asked_for == ("sleep", "Par Avion", "Saving and locking", "delay")

    for times in (1, 2):
        assert logind.is_held()
        logind.prepare_for_sleep(True)
        qtbot.waitUntil(lambda times=times: len(held) == times)
        qtbot.waitUntil(lambda: not logind.is_held())
        logind.prepare_for_sleep(False)
        assert logind.asked.wait(10)

    assert held == [True, True]  # while it was done


@needs_a_bus
def test_without_logind_nothing_happens(qtbot, monkeypatch):
    with a_bus() as address:
        monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", address)
        watch = SleepWatch()
        watch.start()
        qtbot.waitUntil(lambda: not watch.is_listening)


def test_without_a_system_bus_nothing_happens(qtbot, monkeypatch, tmp_path):
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", f"unix:path={tmp_path / 'none'}")
    watch = SleepWatch()
    watch.start()
    qtbot.waitUntil(lambda: not watch.is_listening)


@pytest.fixture
def watched(qtbot, qapp):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    watch = IdleWatch(window, qapp)
    told = []
    watch.idle.connect(lambda: told.append(True))
    return window, watch, told


def test_a_window_that_nobody_touches_tells_it(watched, qtbot):
    _, watch, told = watched
    watch.wait(0.3 / 60)

    qtbot.waitUntil(lambda: bool(told))


def test_a_key_and_the_mouse_put_it_off(watched, qtbot):
    window, watch, told = watched
    watch.wait(0.6 / 60)

    for _ in range(5):
        qtbot.wait(200)
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)

    assert told == []
    qtbot.waitUntil(lambda: bool(told))


def test_with_no_minutes_it_never_does(watched, qtbot):
    _, watch, told = watched
    watch.wait(0.2 / 60)
    watch.wait(0)

    qtbot.wait(500)

    assert told == []
