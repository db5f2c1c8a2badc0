"""Where the computer itself is not as it should be: the window opens, and nothing typed is lost."""

import os
import subprocess
import sys
import time
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest
from machine import without_powers
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDropEvent
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QMessageBox, QWidget

from .clipping import clipped_everywhere
from .conftest import ROOT, SHEET
from .modal import answer, choose_path, press
from .real_window import needs_a_display, paravion, xdotool

TITLE = "^Par Avion – Azerbaijan$"


def notice(window: QWidget) -> str:
    return window.findChild(QLabel, "notice").text()


def drop(window: QWidget, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(100, 300), Qt.DropAction.CopyAction, data, left, none))


# ------------------------------------------------------------ what is dropped


def test_a_dropped_folder_is_declined_and_the_case_stays(furnisher, qtbot, tmp_path):
    drop(furnisher.window, tmp_path)

    qtbot.waitUntil(lambda: "folder" in notice(furnisher.window), timeout=5_000)
    assert furnisher.window.windowTitle() == "Par Avion – Azerbaijan"


def test_ten_dropped_files_change_nothing(furnisher):
    drop(furnisher.window, *[SHEET] * 10)

    assert "one sheet at a time" in notice(furnisher.window)
    assert furnisher.window.windowTitle() == "Par Avion – Azerbaijan"


# ------------------------------------------------------------ what the system lacks


def no_bus(tmp_path: Path) -> Mapping[str, str]:
    nowhere = f"unix:path={tmp_path / 'no-bus'}"
    return {"DBUS_SESSION_BUS_ADDRESS": nowhere, "DBUS_SYSTEM_BUS_ADDRESS": nowhere}


def no_fonts(tmp_path: Path) -> Mapping[str, str]:
    empty = tmp_path / "fonts.conf"
    empty.write_text('<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "x"><fontconfig/>')
    return {"FONTCONFIG_FILE": str(empty), "FONTCONFIG_PATH": str(tmp_path)}


@pytest.mark.display
@needs_a_display
@pytest.mark.parametrize("lacking", [no_bus, no_fonts])
def test_the_window_opens_without_what_the_system_lacks(tmp_path, lacking):
    home = tmp_path / "home"
    home.mkdir()
    with paravion(str(SHEET), home=home, environment=lacking(tmp_path)) as window:
        window.wait_for(TITLE)
        time.sleep(1)
        window.keys("ctrl+2", "ctrl+3", "ctrl+1")

        assert window.close() == ""


WIDTHS = """
import sys
from pathlib import Path
from PySide6.QtGui import QFontMetrics
from desktop_app.bootstrap import make_window
from desktop_app.gui.application import make_application
app = make_application(["paravion"])
made = make_window(app, Path(sys.argv[1]))
made.finish()
made.window.show()
metrics = QFontMetrics(made.window.font())
print(metrics.horizontalAdvance("iiii"), metrics.horizontalAdvance("WWWW"), metrics.height())
made.stop_work()
"""


def test_without_any_font_of_the_system_letters_are_still_letters(tmp_path):
    narrow, wide, height = map(int, in_a_process(WIDTHS, str(SHEET), **no_fonts(tmp_path)).split())

    assert 0 < narrow < wide, "boxes in place of letters are all as wide"
    assert height > 0


# ------------------------------------------------------------ where nothing may be kept


def a_file_as_settings(home: Path) -> None:
    (home / ".config").write_text("not a folder")


def broken_settings(home: Path) -> None:
    (home / ".config" / "Par Avion").mkdir(parents=True)
    for name in ("Par Avion/Par Avion.conf", "Par Avion.conf", "QtProject.conf", "paravion.conf"):
        (home / ".config" / name).write_bytes(os.urandom(5_000))


def read_only_home(home: Path) -> None:
    (home / ".config").mkdir()
    (home / ".config").chmod(0o500)
    home.chmod(0o500)


@pytest.mark.display
@needs_a_display
@pytest.mark.parametrize("made", [a_file_as_settings, broken_settings, read_only_home])
def test_the_window_opens_whatever_the_settings_are_and_leaves_them_so(tmp_path, made):
    home = tmp_path / "home"
    home.mkdir()
    made(home)
    before = {path: path.read_bytes() for path in home.rglob("*") if path.is_file()}
    with paravion(str(SHEET), home=home, before=without_powers(tmp_path)) as window:
        window.wait_for(TITLE)
        time.sleep(1)
        window.keys("ctrl+o")
        window.wait_for("^Open a sheet$")
        window.keys("Escape")

        assert window.close() == ""
    home.chmod(0o700)
    assert {path: path.read_bytes() for path in home.rglob("*") if path.is_file()} == before


@pytest.mark.display
@needs_a_display
def test_the_window_opens_where_the_home_is_missing(tmp_path):
    with paravion(str(SHEET), home=tmp_path, environment={"HOME": "/nowhere"}) as window:
        window.wait_for(TITLE)

        assert window.close() == ""


SAVES_WHERE_IT_MAY_NOT = """
import sys
from pathlib import Path
from PySide6.QtTest import QTest
from desktop_app.bootstrap import make_window
from desktop_app.gui.application import make_application
app = make_application(["paravion"])
made = make_window(app, Path(sys.argv[1]))
made.finish()
models = made.models
def wait(done):
    for _ in range(1000):
        if done():
            return
        QTest.qWait(10)
    sys.exit("waited in vain")
wait(lambda: models.sheet.reading is not None)
models.writing.write_sender(name="Ana Perez", address=("12 High Street",), country="GB")
before = models.writing.writing
ready = []
models.pack.ready_to_save.disconnect()
models.pack.ready_to_save.connect(lambda: ready.append(1))
models.pack.prepare_to_save()
wait(lambda: ready)
models.notices.dismiss()
models.pack.save_in(Path(sys.argv[2]))
wait(lambda: models.notices.notice is not None)
print(models.notices.notice.kind.value, models.writing.is_unsaved, models.writing.writing == before)
print(models.notices.notice.text)
made.stop_work()
"""


def test_a_folder_without_permission_is_said_and_the_words_stay(tmp_path):
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o500)
    before = without_powers(tmp_path)

    told = in_a_process(SAVES_WHERE_IT_MAY_NOT, str(SHEET), str(closed), before=before)

    assert told.splitlines()[0] == "trouble True True"
    assert "closed" in told or "folder" in told
    assert list(closed.iterdir()) == []


def test_a_folder_that_is_not_there_yet_is_made_by_typing_its_name(furnisher, qtbot, tmp_path):
    window, models = furnisher.window, furnisher.models
    models.writing.write_sender(name="Ana Perez", address=("12 High Street",), country="GB")
    answer(QFileDialog, choose_path(tmp_path / "Letters for Azerbaijan"))

    with qtbot.waitSignal(models.pack.letters_exported, timeout=20_000):
        window.findChild(QAction, "saveAction").trigger()

    assert len(list((tmp_path / "Letters for Azerbaijan").glob("*.pdf"))) == 10


LOOKS_INTO = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
from desktop_app.gui.application import keep_no_traces, make_application
from desktop_app.gui.dialogs import files
app = make_application(["paravion"])
keep_no_traces()
window = QWidget()
window.show()
QTimer.singleShot(1500, lambda: QApplication.activeModalWidget().reject())
getattr(files, sys.argv[1])(window, Path("/proc"))
QTimer.singleShot(100, app.quit)
app.exec()
print("left")
"""


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="there is no /proc here")
@pytest.mark.parametrize("dialog", ["ask_sheet", "ask_folder"])
def test_a_look_into_files_that_never_end_holds_nobody_up(dialog):
    assert in_a_process(LOOKS_INTO, dialog) == "left\n"


def in_a_process(code: str, *arguments: str, before: list[str] | None = None, **more: str) -> str:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen", **more}
    ended = subprocess.run(
        [*(before or []), sys.executable, "-c", code, *arguments],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    return ended.stdout


# ------------------------------------------------------------ the screen


def test_on_a_screen_of_1024_by_600_all_is_in_reach(furnisher, qtbot):
    window = furnisher.window
    window.showNormal()
    window.resize(1024, 560)  # the title bar takes the rest

    qtbot.waitUntil(lambda: (window.width(), window.height()) == (1024, 560))
    qtbot.waitUntil(lambda: clipped_everywhere(window) == [], timeout=20_000)


@pytest.mark.display
@needs_a_display
def test_a_window_left_beyond_the_screen_is_back_at_the_next_start(tmp_path):
    for start in range(2):
        with paravion(str(SHEET), home=tmp_path) as window:
            number = window.wait_for(TITLE)
            place = geometry(number)
            assert 0 <= place["X"] < 1366, start
            assert 0 <= place["Y"] < 768, start
            xdotool("windowmove", number, "3000", "2000")
            assert window.close() == ""


def geometry(number: str) -> dict[str, int]:
    lines = xdotool("getwindowgeometry", "--shell", number).splitlines()
    return {name: int(value) for name, _, value in (line.partition("=") for line in lines)}


# ------------------------------------------------------------ the clock


@pytest.mark.parametrize("day", [date(1970, 1, 1), date(2100, 12, 31)])
def test_a_clock_that_is_wrong_by_a_lifetime_stops_nobody(furnisher, qtbot, tmp_path, day):
    window, models = furnisher.window, furnisher.models
    models.writing.turn_to(day)
    models.writing.write_sender(name="Ana Perez", address=("12 High Street",), country="GB")
    answer(QFileDialog, choose_path(tmp_path))

    with qtbot.waitSignal(models.pack.letters_exported, timeout=20_000):
        window.findChild(QAction, "saveAction").trigger()

    assert len(list(tmp_path.glob("*.pdf"))) == 10
    assert str(day.year) in window.findChild(QWidget, "letterDate").text()


# ------------------------------------------------------------ closing


def test_saving_first_without_a_name_keeps_the_window_and_all_that_was_typed(furnisher, qtbot):
    window, models = furnisher.window, furnisher.models
    models.writing.write_sender(town="Leeds")
    answer(QMessageBox, press("saveFirst"))

    assert not window.close()

    qtbot.waitUntil(lambda: "name" in notice(window), timeout=10_000)
    assert window.isVisible()
    assert models.writing.writing.sender.town == "Leeds"


def test_saving_first_closes_only_once_everything_is_written(furnisher, qtbot, tmp_path):
    window, models = furnisher.window, furnisher.models
    window.findChild(QLineEdit, "senderName").setText("Ana Perez")
    models.writing.write_sender(address=("12 High Street",), country="GB")
    answer(QMessageBox, press("saveFirst"))
    answer(QFileDialog, choose_path(tmp_path))

    assert not window.close()

    qtbot.waitUntil(lambda: not window.isVisible(), timeout=20_000)
    assert len(list(tmp_path.glob("*.pdf"))) == 10


def test_saving_first_and_then_thinking_better_of_the_folder_keeps_the_window(furnisher, qtbot):
    window, models = furnisher.window, furnisher.models
    models.writing.write_sender(name="Ana", address=("12 High Street",), country="GB")
    rejected = []
    answer(QMessageBox, press("saveFirst"))
    answer(QFileDialog, lambda dialog: rejected.append(dialog.reject()))

    assert not window.close()

    qtbot.waitUntil(lambda: rejected != [], timeout=20_000)
    qtbot.wait(50)
    assert window.isVisible()
    assert models.writing.is_unsaved
