"""The whole window in this process, with the real stages behind it."""

import os
import subprocess
import sys
import time
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDropEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QFileDialog,
    QFrame,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QTabWidget,
    QWidget,
)

from desktop_app.domain.sender import Sender
from desktop_app.gui.dialogs.crash import CrashDialog, CrashReporter
from desktop_app.gui.widgets.page_view import PageView

from .clipping import clipped_everywhere
from .conftest import ROOT, SAMPLES
from .modal import answer, choose_path, press

TYPED = Sender(name="Ana Perez", address=("12 High Street", "Leeds LS1 4AB"), town="Leeds")


def notice(window) -> str:
    return window.findChild(QLabel, "notice").text()


def do(window, command: str) -> None:
    """As if chosen from "More"."""
    window.findChild(QAction, f"{command}Action").trigger()


def test_the_title_has_the_country_and_never_a_person(furnisher):
    assert furnisher.window.windowTitle() == "Par Avion – Azerbaijan"


def test_the_case_is_shown_with_officials_points_and_deadline(furnisher):
    window = furnisher.window

    assert window.findChild(QCheckBox, "official4") is not None
    assert window.findChild(QCheckBox, "call1") is not None
    assert window.findChild(QLabel, "deadline").property("deadline") == "passed"
    assert window.findChild(PageView, "preview").has_page
    assert furnisher.models.page.mailing.draft_mark


def test_own_words_are_on_the_page_and_can_be_taken_back(furnisher, qtbot):
    window, models = furnisher.window, furnisher.models
    qtbot.waitUntil(lambda: window.findChild(QPlainTextEdit, "block0") is not None)
    field = window.findChild(QPlainTextEdit, "block0")
    suggested = field.toPlainText()

    with qtbot.waitSignal(models.page.composed):
        field.setPlainText("My own words.")
    assert models.page.mailing.letters[0].blocks[0].own == "My own words."
    window.findChild(QPushButton, "back0").click()

    assert field.toPlainText() == suggested
    assert models.writing.writing.draft.own_texts == ()


def test_use_in_all_letters_reaches_the_second_official(furnisher, qtbot):
    window, models = furnisher.window, furnisher.models
    qtbot.waitUntil(lambda: window.findChild(QPlainTextEdit, "block0") is not None)
    window.findChild(QPlainTextEdit, "block0").setPlainText("My own words.")
    window.findChild(QPushButton, "share0").click()

    with qtbot.waitSignal(models.page.changed):
        models.writing.select(2)

    assert window.findChild(QPlainTextEdit, "block0").toPlainText() == "My own words."


def test_ctrl_z_in_a_field_takes_back_the_last_edit_wherever_it_was(furnisher, qtbot):
    window, models = furnisher.window, furnisher.models
    window.findChild(QTabWidget, "letter").setCurrentIndex(1)
    field = window.findChild(QLineEdit, "senderName")
    with qtbot.waitActive(window):
        window.activateWindow()
    qtbot.keyClicks(field, "Ana")
    models.writing.choose_call(0, False)

    for _ in range(2):
        qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert models.writing.writing.draft.wants_call(0)
    assert field.text() == ""
    assert not models.writing.can_undo


def test_pasted_text_is_read_and_the_clipboard_left_alone(furnisher, qtbot):
    text = (SAMPLES / "first-start.txt").read_text(encoding="utf-8")
    QApplication.clipboard().setText(text)

    with qtbot.waitSignal(furnisher.models.sheet.opened, timeout=5_000):
        do(furnisher.window, "paste")

    assert furnisher.window.windowTitle() == "Par Avion – Kazakhstan"
    assert QApplication.clipboard().text() == text


def test_long_work_shows_how_far_it_is_and_can_be_stopped(furnisher, qtbot):
    def work(*, progress, cancel):
        progress(1, 4, "one")
        while True:
            cancel.check()
            time.sleep(0.01)

    job = furnisher.models.runner.start(work, "Counting the stars")
    bar = furnisher.window.findChild(QFrame, "jobBar")
    qtbot.waitUntil(bar.isVisible, timeout=3_000)
    with qtbot.waitSignal(job.finished, timeout=3_000):
        bar.findChild(QPushButton, "stop").click()

    assert not bar.isVisible()


def test_a_bug_of_ours_is_shown_with_its_place_and_without_what_was_typed(furnisher, qtbot):
    reporter = furnisher.window.findChild(CrashReporter) or CrashReporter(furnisher.window)
    try:
        raise ValueError("Ana Perez")
    except ValueError as error:
        reporter.take(type(error), error, error.__traceback__)

    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), CrashDialog))
    dialog = QApplication.activeModalWidget()
    details = dialog.findChild(QPlainTextEdit, "crashDetails").toPlainText()
    assert "ValueError" in details
    assert "Ana" not in details
    dialog.reject()
    assert furnisher.window.isVisible()


def test_at_twice_the_text_size_no_text_is_clipped(furnisher):
    for _ in range(4):
        do(furnisher.window, "larger")

    assert clipped_everywhere(furnisher.window) == []


def bad_sheets(folder: Path) -> dict[str, Path]:
    made = {name: folder / name for name in ("empty.txt", "junk.bin", "word.docx", "big.txt")}
    made["empty.txt"].write_bytes(b"")
    made["junk.bin"].write_bytes(os.urandom(50_000))
    made["word.docx"].write_bytes(
        b"PK\x03\x04" + b"\0" * 26 + b"[Content_Types].xmlword/document.xml"
    )
    made["folder"] = folder
    made["missing"] = folder / "missing.txt"
    if hasattr(os, "mkfifo"):
        made["fifo"] = folder / "fifo"
        os.mkfifo(made["fifo"])
    made["program.exe"] = folder / "program.exe"
    made["program.exe"].write_bytes(b"MZ\x90\x00" + b"\0" * 500 + b"PE\0\0")
    made["cut.pdf"] = folder / "cut.pdf"
    made["cut.pdf"].write_bytes((SAMPLES / "layout-2012.pdf").read_bytes()[:4000])
    del made["big.txt"]
    return made


def test_every_bad_sheet_is_a_notice_and_the_case_before_stays(furnisher, qtbot, tmp_path):
    window, models = furnisher.window, furnisher.models
    before = models.sheet.reading
    for name, path in bad_sheets(tmp_path).items():
        models.notices.dismiss()
        models.sheet.open_file(path)
        qtbot.waitUntil(lambda: notice(window) != "", timeout=5_000)

        assert notice(window).endswith("."), name
        assert models.sheet.reading is before, name
        assert window.isVisible()


def test_much_text_that_is_no_sheet_opens_with_problems(furnisher, qtbot):
    models = furnisher.models
    with qtbot.waitSignal(models.sheet.opened, timeout=20_000):
        models.sheet.open_text("What a lovely day it was.\n" * 10_000)

    assert models.sheet.reading.problems
    qtbot.waitUntil(lambda: furnisher.window.findChild(QLabel, "problems") is not None)
    assert furnisher.window.findChild(QLabel, "problems").text()
    qtbot.waitUntil(lambda: furnisher.window.findChild(QLabel, "pageTrouble").text() != "")


def drop(window, data: QMimeData) -> None:
    event = QDropEvent(
        QPointF(100, 300),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)


def test_a_dropped_file_is_opened(furnisher, qtbot):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(SAMPLES / "first-start.txt"))])

    with qtbot.waitSignal(furnisher.models.sheet.opened, timeout=5_000):
        drop(furnisher.window, data)

    assert furnisher.window.windowTitle() == "Par Avion – Kazakhstan"


def test_two_files_or_an_address_on_the_net_are_declined_kindly(furnisher):
    two, net = QMimeData(), QMimeData()
    two.setUrls([QUrl.fromLocalFile("/a"), QUrl.fromLocalFile("/b")])
    net.setUrls([QUrl("https://example.org/sheet.pdf")])

    drop(furnisher.window, two)
    assert "one sheet at a time" in notice(furnisher.window)
    drop(furnisher.window, net)
    assert "never goes online" in notice(furnisher.window)


def test_without_a_name_saving_leads_to_the_name(furnisher, qtbot):
    do(furnisher.window, "save")

    qtbot.waitUntil(lambda: "name" in notice(furnisher.window), timeout=10_000)
    assert furnisher.window.findChild(QLineEdit, "senderName").isVisible()


def test_saving_writes_all_files_and_asks_before_it_writes_over_them(furnisher, qtbot, tmp_path):
    window, models = furnisher.window, furnisher.models
    models.writing.write_sender(
        name=TYPED.name, address=TYPED.address, town=TYPED.town, country="GB"
    )
    answer(QFileDialog, choose_path(tmp_path))
    with qtbot.waitSignal(models.pack.letters_exported, timeout=20_000):
        do(window, "save")
    assert len(list(tmp_path.glob("*.pdf"))) == 10
    assert str(tmp_path) in notice(window)
    assert not models.writing.is_unsaved

    asked = []

    def replace(box):
        asked.append(box.text())
        box.findChild(QAbstractButton, "replace").click()

    answer(QFileDialog, choose_path(tmp_path))
    with qtbot.waitSignal(models.pack.would_replace, timeout=20_000):
        answer(QMessageBox, replace)
        do(window, "save")
    with qtbot.waitSignal(models.pack.letters_exported, timeout=20_000):
        pass
    assert len(asked) == 1


def test_a_file_in_place_of_a_folder_is_said_and_nothing_is_lost(furnisher, qtbot, tmp_path):
    models = furnisher.models
    models.writing.write_sender(name="Ana Perez")
    file = tmp_path / "file"
    file.write_text("mine")
    with qtbot.waitSignal(models.pack.ready_to_save, timeout=20_000):
        furnisher.window.guard_closing(lambda: True)
        answer(QFileDialog, lambda dialog: dialog.reject())
        models.pack.prepare_to_save()

    models.pack.save_in(file)

    qtbot.waitUntil(lambda: "folder" in notice(furnisher.window), timeout=5_000)
    assert file.read_text() == "mine"


@pytest.mark.parametrize(("button", "closes"), [("discard", True), ("cancel", False)])
def test_closing_with_unsaved_words_asks(furnisher, qtbot, button, closes):
    furnisher.models.writing.write_sender(name="Ana Perez")
    answer(QMessageBox, press(button))

    assert furnisher.window.close() is closes


def test_every_control_has_a_name_for_those_who_do_not_see_it(furnisher):
    kinds = (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QDateEdit, QAbstractScrollArea)
    nameless = []
    for widget in furnisher.window.findChildren(QWidget):
        inner = widget.objectName().startswith("qt_") or isinstance(
            widget.parent(), QComboBox | QDateEdit
        )
        if isinstance(widget, kinds) and not inner and widget.window() is furnisher.window:
            text = widget.text() if isinstance(widget, QAbstractButton) else ""
            if not (widget.accessibleName() or text) or not widget.objectName():
                nameless.append((type(widget).__name__, widget.objectName()))

    assert nameless == []


def test_no_text_field_swallows_a_dropped_file(furnisher):
    swallow = [
        widget.objectName()
        for widget in furnisher.window.findChildren(QWidget)
        if widget is not furnisher.window and widget.acceptDrops()
    ]

    assert swallow == []


def test_a_thousand_void_calls_lose_no_reference_to_none(furnisher):
    label = furnisher.window.findChild(QLabel, "notice")
    label.update()
    before = sys.getrefcount(None)
    for _ in range(1000):
        label.update()

    assert sys.getrefcount(None) > before - 100


IMPORTED = """
import sys
from desktop_app.bootstrap import make_window
from desktop_app.gui.application import make_application
app = make_application(["paravion"])
window = make_window(app).window
window.show()
print(" ".join(sorted(sys.modules)))
"""


def test_a_bare_window_imports_little():
    ended = subprocess.run(
        [sys.executable, "-c", IMPORTED],
        env={**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    names = set(ended.stdout.split())
    ours = {name for name in names if name.startswith("desktop_app")}
    heavy = {"jinja2", "babel", "reportlab", "pypdfium2", "PIL", "lxml", "PySide6.QtNetwork"}

    assert not names & heavy
    assert not {name for name in ours if name.split(".")[1:2] and name.split(".")[1] in _STAGES}
    assert len(ours) <= 14, sorted(ours)


_STAGES = {"domain", "reading", "composing", "rendering", "posting", "usecases", "places"}


@pytest.mark.parametrize("today", [date(2012, 3, 14)])
def test_the_window_turns_with_the_day(furnisher, qtbot, today):
    furnisher.models.writing.turn_to(today)

    badge = furnisher.window.findChild(QLabel, "deadline")
    assert badge.property("deadline") == "last_day"
