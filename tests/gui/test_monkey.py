"""Thousands of random events: nothing crashes, nothing typed is lost, nothing piles up.

Seven hundred in every run, `PARAVION_EVENTS=20000` is the long one, another game is
`PARAVION_SEED=7`. The monkey plays in a process of its own, without a display: a crash of Qt is
then told as one, and no window manager is in its way.
"""

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from desktop_app.bootstrap import Furnisher
from desktop_app.domain.sender import Sender
from desktop_app.gui.dialogs.files import ask_sheet

from .conftest import ROOT, SHEET, Furnish
from .monkey import Monkey
from .shadow import words

EVENTS = int(os.environ.get("PARAVION_EVENTS", "700"))
_LONG_ENOUGH = max(EVENTS, 3000)  # for whoever makes a fault to be caught; it ends there
SEED = int(os.environ.get("PARAVION_SEED", "3"))
MOST_MB = 60  # more memory at the end than after the first fifth

plays_here = pytest.mark.skipif(
    os.environ.get("QT_QPA_PLATFORM") != "offscreen",
    reason="is played in a process of its own",
)
_playing: list[bool] = []


def _refuse_to_start_over(event: str, arguments: object) -> None:
    """ "New person" makes the process another one: as if the system did not let it."""
    if event == "os.exec" and _playing:
        raise OSError


sys.addaudithook(_refuse_to_start_over)


@pytest.fixture
def house(furnish: Furnish, compiled: Path) -> Furnisher:
    return furnish(SHEET, language="en", translations=compiled)


@pytest.fixture
def monkey(house, tmp_path, crashes, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    _playing.append(True)
    QApplication.setQuitOnLastWindowClosed(False)
    house.models.pack.folder_wanted.disconnect()
    yield Monkey(house, SEED, tmp_path, crashes)
    _playing.clear()
    QApplication.setQuitOnLastWindowClosed(True)


@pytest.mark.long
@pytest.mark.skipif(
    os.environ.get("QT_QPA_PLATFORM") == "offscreen",
    reason="it is played in this process",
)
def test_the_monkey_and_those_who_look_after_it():
    ended = subprocess.run(
        [sys.executable, "-m", "pytest", __file__, "-q", "-x", "-p", "no:cacheprovider"],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 0, f"{ended.stdout}\n{ended.stderr}"
    assert "6 passed" in ended.stdout


@plays_here
def test_thousands_of_random_events_crash_nothing_and_lose_no_word(monkey):
    monkey.play(EVENTS // 5)
    assert monkey.faults == [], "\n".join([*monkey.done[-8:], *monkey.faults])
    before = megabytes()

    monkey.play(EVENTS - EVENTS // 5)
    assert monkey.faults == [], "\n".join([*monkey.done[-8:], *monkey.faults])
    monkey.shadow.look_back_and_forth()

    assert monkey.faults == []
    assert megabytes() - before < MOST_MB


@plays_here
def test_a_room_that_forgets_a_name_is_found(monkey, house):
    house.models.house.room_changed.connect(lambda: house.models.writing.write_sender(name=""))

    monkey.play(_LONG_ENOUGH)

    assert "gone without anybody typing" in monkey.faults[0]


@plays_here
def test_words_that_undo_does_not_bring_back_are_found(monkey, house):
    writing = house.models.writing

    def forget() -> None:
        """Drop a word behind the back of undo; at a step of the game, not of the drawing thread."""
        if words(writing.writing):
            kept = writing.writing
            bare = replace(kept.draft, own_texts=())
            writing._history.value = replace(kept, sender=Sender(), draft=bare)
            writing.changed.emit()

    house.models.house.room_changed.connect(forget)

    monkey.play(_LONG_ENOUGH)

    assert any("can't be brought back" in fault for fault in monkey.faults), monkey.faults


@plays_here
def test_a_bug_in_a_room_is_found(monkey, house, crashes):
    def fail() -> None:
        raise ZeroDivisionError

    house.models.house.room_changed.connect(fail)

    monkey.play(_LONG_ENOUGH)

    assert "ZeroDivisionError" in monkey.faults[0]
    crashes.clear()


@plays_here
def test_a_key_that_comes_too_late_for_a_file_dialog_does_no_harm(monkey, tmp_path):
    """Qt's complaint about the name stands on the stack, and belongs to the closed dialog."""

    def press_return_late() -> None:
        QTimer.singleShot(0, lambda: QApplication.activeModalWidget().reject())
        ask_sheet(monkey.window, tmp_path)
        field = monkey.window.findChild(QLineEdit, "fileNameEdit")
        field.setText("is not there")
        QTest.keyClick(field, Qt.Key.Key_Return)

    monkey.tricks = {press_return_late: 1}

    monkey.play(1)

    assert monkey.faults == []


@plays_here
def test_no_key_is_pressed_in_a_window_that_is_closed(monkey, tmp_path):
    def close_soon() -> None:
        QTimer.singleShot(0, lambda: QApplication.activeModalWidget().reject())
        ask_sheet(monkey.window, tmp_path)
        pressed.append(monkey._focused())

    pressed: list[QWidget] = []
    monkey.tricks = {close_soon: 1}

    monkey.play(1)

    assert pressed[0].window() is monkey.window


def megabytes() -> float:
    """The memory that this process holds."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6
