"""The review in a whole window: lines put in their place, officials cut apart, undone, written."""

import threading
import time
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QDate, QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from desktop_app.domain.draft import BlockId, BlockKind
from desktop_app.domain.reading_result import ProblemKind
from desktop_app.domain.review import remove_line, remove_official
from desktop_app.domain.urgent_action import KeyDate
from desktop_app.gui.rooms.read.review.official import OfficialEditor
from desktop_app.gui.rooms.read.review.pages import SheetPage
from desktop_app.gui.rooms.read.review.panel import ReviewPanel
from desktop_app.gui.widgets.fields import DayField

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


def test_an_official_whom_the_sheet_does_not_have_is_typed_in(window, furnisher, model, qtbot):
    before, writing = model.reading, furnisher.models.writing
    number = len(before.action.targets)
    press(window, "add.targets")
    assert model.reading == before
    assert field(window, f"targets.{number}.postal_lines").hasFocus() or not window.isActiveWindow()

    field(window, f"targets.{number}.postal_lines").setPlainText("Ana Ruiz\n12 Main Street\nBaku")
    field(window, f"targets.{number}.salutation").setPlainText("Dear Minister")
    press(window, f"more.targets.{number}")
    field(window, f"targets.{number}.fax").setPlainText("+994 00 555 00 00")

    official = model.reading.action.targets[-1]
    assert (official.name, official.fax) == ("Ana Ruiz", ("+994 00 555 00 00",))
    assert own(window, f"targets.{number}.postal_lines").isVisible()
    assert not own(window, "targets.0.postal_lines").isVisible()
    assert before.action.copies == model.reading.action.copies
    page = furnisher.models.page
    writing.select(number + 1)
    qtbot.waitUntil(
        lambda: bool(page.mailing) and "Ana Ruiz" in repr(page.mailing.letters), timeout=20_000
    )
    while writing.can_undo:
        writing.undo()
    assert model.reading == before
    press(window, f"remove.targets.{number}")
    assert window.findChild(QWidget, f"official.targets.{number}") is None


def own(window, path) -> QLabel:
    """What says that the words of a field are the user's own."""
    return window.findChild(QLabel, f"own.{path}")


def test_an_added_official_stands_with_those_of_the_same_kind(window, model):
    number = len(model.reading.action.targets)

    press(window, "add.targets")

    editors = window.findChildren(OfficialEditor)
    from_top = sorted(editors, key=lambda one: one.mapTo(window, QPoint(0, 0)).y())
    paths = [one.path for one in from_top]
    assert paths == sorted(paths, key=lambda one: (one.startswith("copies"), one))
    assert f"targets.{number}" in paths


def test_half_a_name_leaves_no_trace_in_an_address_with_the_same_letters(window, model):
    before = model.reading.action.targets[0].postal_lines
    name = field(window, "targets.0.name")
    name.setPlainText("")
    street = before[2]
    for end in range(1, len(street.split()[0]) + 1):  # as it is typed, letter by letter
        name.setPlainText(street[:end])
    name.setPlainText(f"{street.split()[0]} Karim")

    after = model.reading.action.targets[0]
    assert after.name == f"{street.split()[0]} Karim"
    assert set(before) - set(after.postal_lines) <= {before[1]}
    assert street in after.postal_lines


def test_languages_key_dates_and_the_section_office_are_put_right_and_taken_back(window, model):
    before, writing = model.reading, model._writing
    assert before.action.key_dates

    field(window, "languages").setPlainText("russe\nAzerbaijani")
    window.findChild(QCheckBox, "ownLanguage").click()
    number = len(before.action.key_dates)
    field(window, f"key_dates.{number}").setPlainText("The verdict is due.")
    window.findChild(DayField, f"reviewDay.key_dates.{number}").setDate(QDate(2012, 4, 5))
    press(window, "removeDay.key_dates.0")
    field(window, "section_office.name").setPlainText("Letters Office")
    field(window, "section_office.phone").setPlainText("+99 1 555")

    action = model.reading.action
    assert action.languages == ("Russian", "Azerbaijani")
    assert action.own_language is not before.action.own_language
    assert action.key_dates[-1] == KeyDate(day=date(2012, 4, 5), text="The verdict is due.")
    assert len(action.key_dates) == number
    assert (action.section_office.name, action.section_office.phone) == (
        "Letters Office",
        "+99 1 555",
    )
    assert own(window, "section_office.name").isVisible()
    assert "own words" in field(window, "section_office.name").accessibleDescription()
    while writing.can_undo:
        writing.undo()
    assert model.reading == before
    assert field(window, "languages").toPlainText() == "\n".join(before.action.languages)
    assert field(window, "section_office.name").toPlainText() == ""


def test_an_address_that_was_emptied_comes_back_unless_another_is_typed(window, model):
    before = model.reading
    press(window, "remove.copies.0")
    for key in ("fax", "email", "salutation"):
        field(window, f"targets.0.{key}").setPlainText("")
    address = field(window, "targets.0.postal_lines")

    address.setPlainText("")
    assert model.reading.action.targets[0].postal_lines == before.action.targets[0].postal_lines
    address.setPlainText("Ana Ruiz\nBaku")
    assert model.reading.action.targets[0].postal_lines == ("Ana Ruiz", "Baku")
    assert model.reading.action.targets[1:] == before.action.targets[1:]


def test_a_sign_that_shows_nothing_does_not_send_the_cursor_away(window, model):
    title = field(window, "title")
    title.moveCursor(QTextCursor.MoveOperation.End)
    before = title.toPlainText()

    for letter in " one\u200f two":
        none = Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(title, QKeyEvent(QEvent.Type.KeyPress, 0, none, letter))

    assert model.reading.action.title == f"{before} one two"


def test_a_bullet_of_the_sheets_own_font_is_shown_as_a_bullet(window, model):
    bullet = next(line for line in model.reading.original.lines if "\uf06e" in line)
    lines = window.findChild(QListWidget, "sheetLines")
    shown = [lines.item(at).text() for at in range(lines.count())]

    assert any(text.startswith(bullet.replace("\uf06e", "•")) for text in shown)
    assert not any("\uf06e" in text for text in shown)


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
