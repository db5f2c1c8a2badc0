"""The review in a whole window: lines put in their place, officials cut apart, undone, written."""

import threading
import time
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget, QPlainTextEdit, QPushButton, QWidget

from desktop_app.domain.draft import BlockId, BlockKind
from desktop_app.domain.reading_result import ProblemKind
from desktop_app.domain.review import remove_line, remove_official
from desktop_app.gui.rooms.read.review.pages import SheetPage
from desktop_app.gui.rooms.read.review.panel import ReviewPanel

from .access import faults
from .clipping import clipped, settle
from .conftest import SAMPLES, SHEET


@pytest.fixture
def window(furnisher, qtbot):
    """The window with the review open and complete."""
    furnisher.models.review.open()
    panel = furnisher.window.findChild(ReviewPanel)
    qtbot.waitUntil(lambda: panel.is_complete, timeout=20_000)
    settle()
    return furnisher.window


@pytest.fixture
def model(furnisher):
    return furnisher.models.review


def field(window, path) -> QPlainTextEdit:
    return window.findChild(QPlainTextEdit, f"review.{path}")


def press(window, name) -> None:
    window.findChild(QPushButton, name).click()
    settle()


def line_of(model, text) -> int:
    return next(n for n, one in enumerate(model.reading.original.lines, 1) if text in one)


def test_a_sheet_without_doubts_is_not_reviewed_unasked(furnisher):
    assert not furnisher.models.review.is_open
    assert furnisher.window.findChild(ReviewPanel) is None

    press(furnisher.window, "checkAgainstSheet")

    assert furnisher.models.review.is_open


def test_a_sheet_without_a_deadline_opens_its_review(furnisher, tmp_path, qtbot):
    text = SHEET.read_text(encoding="utf-8")
    sheet = tmp_path / "sheet.txt"
    sheet.write_text(text.replace("14 MARCH 2012", "SOON"), encoding="utf-8")

    with qtbot.waitSignal(furnisher.models.sheet.opened, timeout=20_000):
        furnisher.models.sheet.open_file(sheet)

    kinds = {one.kind for one in furnisher.models.sheet.reading.problems}
    assert ProblemKind.NO_DEADLINE in kinds
    assert furnisher.models.review.is_open


def test_a_line_put_into_a_field_by_one_key_is_there_and_undo_takes_it_out(window, model, qtbot):
    before = model.reading
    path = "targets.0.postal_lines"
    line = dict(before.sources)[path][2]
    text = before.original.lines[line - 1].strip()
    model.edits.correct(remove_line(before, line, path))
    settle()
    assert line in [one.line for one in model.reading.unplaced]
    loose = window.findChild(QListWidget, "looseLines")
    model.select_field(path)
    loose.setCurrentRow(next(n for n in range(loose.count()) if text in loose.item(n).text()))

    QTest.keyClick(loose, Qt.Key.Key_Return)

    assert model.reading.action.targets == before.action.targets
    model._writing.undo()
    assert line in [one.line for one in model.reading.unplaced]
    model._writing.undo()
    assert model.reading == before


def test_a_field_shows_its_lines_and_a_line_its_field(window, model):
    model.select_field("calls.0")
    assert model.lines == dict(model.reading.sources)["calls.0"]

    line = line_of(model, "Salutation")
    model.select_line(line)

    assert model.field == "targets.0.salutation"
    assert window.findChild(QWidget, "field.targets.0.salutation").property("chosen") == "yes"


def test_an_official_is_split_where_the_cursor_stands(window, model):
    count = len(model.reading.action.targets)
    address = field(window, "targets.0.postal_lines")
    cursor = address.textCursor()
    cursor.setPosition(address.toPlainText().index("\n") + 2)
    address.setTextCursor(cursor)

    press(window, "split.targets.0")
    assert len(model.reading.action.targets) == count + 1
    assert field(window, f"targets.{count}.postal_lines") is not None

    press(window, "merge.targets.1")
    assert len(model.reading.action.targets) == count


def test_the_letters_are_written_from_what_was_put_right(window, furnisher, model, qtbot):
    writing = furnisher.models.writing
    opening = BlockId(BlockKind.OPENING)
    writing.write_block(2, opening, "My own words.")
    model.edits.correct(remove_official(model.reading, "targets.0"))
    assert writing.writing.draft.own_text(1, opening) == "My own words."
    field(window, "targets.0.salutation").setPlainText("Dear Minister of the Interior")

    page = furnisher.models.page
    said = "Dear Minister of the Interior"
    qtbot.waitUntil(
        lambda: bool(page.mailing) and said in repr(page.mailing.letters), timeout=20_000
    )


def test_going_back_to_the_case_shows_it_put_right_and_asks_no_more(
    window, furnisher, model, qtbot
):
    field(window, "title").setPlainText("A BEEKEEPER")

    press(window, "reviewDone")

    assert not model.is_open
    assert model.reading.reviewed
    assert not model.is_doubtful
    title = "caseTitle"
    qtbot.waitUntil(lambda: window.findChild(QWidget, title).text() == "A BEEKEEPER")


def test_every_control_of_the_review_is_for_everybody(window):
    assert faults(window) == []


@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_of_the_review_is_cut_off(window, furnisher, percent):
    furnisher.theme.resize_text(percent)
    furnisher.models.house.show_library(False)
    QApplication.processEvents()

    assert clipped(window) == []


def test_the_saved_case_opens_as_it_was(window, furnisher, model, tmp_path, qtbot):
    field(window, "title").setPlainText("A BEEKEEPER")
    reviewed = replace(model.reading, reviewed=True)
    model.edits.correct(reviewed)
    path = tmp_path / "case.pa-case.json"
    model.save(path)
    qtbot.waitUntil(path.exists, timeout=20_000)

    with qtbot.waitSignal(furnisher.models.sheet.opened, timeout=20_000):
        furnisher.models.sheet.open_file(path)

    assert model.reading == reviewed
    assert not model.is_open or not model.is_doubtful


def test_another_version_of_a_case_is_told_and_compared(furnisher, tmp_path, qtbot):
    text = SHEET.read_text(encoding="utf-8")
    sheet = tmp_path / "sheet.txt"
    sheet.write_text(text.replace("14 MARCH 2012", "28 MARCH 2012"), encoding="utf-8")
    with qtbot.waitSignal(furnisher.models.sheet.opened, timeout=20_000):
        furnisher.models.sheet.open_file(sheet)
    review = furnisher.models.review
    assert review.versions.earlier is not None
    assert furnisher.models.notices.notice.action_text

    furnisher.models.notices.notice.action()

    assert review.versions.differences.deadline is not None
    assert review.is_open


def test_who_gets_a_copy_is_written_to_and_back(window, model):
    before = model.reading.action
    who = before.targets[-1]

    press(window, f"move.targets.{len(before.targets) - 1}")
    assert who in model.reading.action.copies
    assert who not in model.reading.action.targets

    press(window, f"move.copies.{len(before.copies)}")
    assert model.reading.action == before


def test_a_page_of_the_sheet_is_drawn_without_a_word_of_it(window, furnisher, qtbot):
    bar = window.findChild(QWidget, "jobBar")
    asked: list[object] = []
    furnisher.models.runner.started.connect(asked.append)
    begun = threading.Event()

    job = furnisher.models.runner.start(lambda *, progress, cancel: begun.wait(1), "")
    qtbot.wait(500)  # longer than the bar has patience
    assert asked == [job]
    assert not bar.isVisible()
    begun.set()

    furnisher.models.runner.start(lambda *, progress, cancel: time.sleep(1), "Reading the sheet")
    qtbot.waitUntil(bar.isVisible)
    qtbot.waitUntil(lambda: not bar.isVisible(), timeout=20_000)


def test_the_pages_of_the_case_before_are_gone_with_it(window, furnisher, model, qtbot):
    page = window.findChild(SheetPage)
    for name, has_pages in (("layout-2012.pdf", True), ("deadline-passed.txt", False)):
        with qtbot.waitSignal(furnisher.models.sheet.opened, timeout=20_000):
            furnisher.models.sheet.open_file(SAMPLES / name)
        model.open()
        qtbot.waitUntil(lambda wanted=has_pages: page.has_page is wanted, timeout=20_000)


def test_what_was_put_right_is_there_again_when_the_sheet_is_opened_again(furnisher, qtbot):
    sheet, review = furnisher.models.sheet, furnisher.models.review
    review.edits.write("targets.0.salutation", "Dear Madam Prosecutor,")

    for path in (SAMPLES / "deadline-passed.txt", SHEET):
        with qtbot.waitSignal(sheet.opened, timeout=20_000):
            sheet.open_file(path)
        settle()

    assert review.reading.action.targets[0].salutation == "Dear Madam Prosecutor,"
    assert furnisher.models.writing.action.targets[0].salutation == "Dear Madam Prosecutor,"
    assert furnisher.models.writing.is_unsaved
