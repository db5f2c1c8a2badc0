"""The review as people use it: a line dragged into its field, and all of it by the keys alone."""

import subprocess
from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget, QMenu, QPlainTextEdit, QWidget

from desktop_app.domain.deadline import Open, Unknown
from desktop_app.domain.review import remove_line
from desktop_app.domain.urgent_action import KeyDate
from desktop_app.gui.rooms.read.review.fields import FieldsPanel
from desktop_app.gui.rooms.read.review.panel import ReviewPanel

from .clipping import settle
from .conftest import SHEET
from .real_window import needs_a_display

_MOST_TABS = 200  # to get anywhere in the window
_ADDRESS = "targets.0.postal_lines"


@pytest.fixture
def house(furnish, tmp_path, qtbot):
    """The window with a sheet that doesn't say until when, so that its review opens by itself."""
    sheet = tmp_path / "sheet.txt"
    text = SHEET.read_text(encoding="utf-8")
    sheet.write_text(text.replace("14 MARCH 2012", "SOON"), encoding="utf-8")
    made = furnish(sheet, language="en")
    panel = made.window.findChild(ReviewPanel)
    qtbot.waitUntil(lambda: panel.is_complete and panel.isVisible(), timeout=20_000)
    made.window.activateWindow()
    qtbot.waitUntil(made.window.isActiveWindow)
    return made


@pytest.fixture
def lost(house) -> int:
    """The number of a line of the first address that was lost."""
    model = house.models.review
    line = dict(model.reading.sources)[_ADDRESS][2]
    model.edits.correct(remove_line(model.reading, line, _ADDRESS))
    settle()
    return line


def loose(house) -> QListWidget:
    return house.window.findChild(QListWidget, "looseLines")


def row_of(house, line: int) -> int:
    lines = loose(house)
    numbers = [lines.item(n).data(Qt.ItemDataRole.UserRole) for n in range(lines.count())]
    return numbers.index(line)


def lines_at(house, path: str) -> tuple[int, ...]:
    return dict(house.models.review.reading.sources).get(path, ())


@needs_a_display
def test_a_line_in_no_field_is_dragged_into_the_address_it_belongs_to(house, lost, qtbot):
    if QApplication.platformName() != "xcb":
        pytest.skip("nothing is dragged without a display")
    lines, field = loose(house), house.window.findChild(QPlainTextEdit, f"review.{_ADDRESS}")
    house.models.review.select_field(_ADDRESS)
    panel = house.window.findChild(QWidget, f"field.{_ADDRESS}")
    house.window.findChild(ReviewPanel).fields.ensureWidgetVisible(panel)
    item = lines.item(row_of(house, lost))
    lines.scrollToItem(item)
    settle()

    drag(
        lines.viewport().mapToGlobal(lines.visualItemRect(item).center()),
        field.mapToGlobal(field.rect().center()),
        qtbot.waitUntil,
    )

    assert lost in lines_at(house, _ADDRESS)
    assert lost not in [one.line for one in house.models.review.reading.unplaced]


def drag(begin: QPoint, end: QPoint, wait: Callable[..., None]) -> None:
    """Have the mouse take what is at *begin* to *end*, both on the screen."""
    words = ["mousemove", str(begin.x()), str(begin.y()), "sleep", "0.2", "mousedown", "1"]
    for step in range(1, 13):
        at = begin + (end - begin) * step / 12
        words += ["sleep", "0.06", "mousemove", str(at.x()), str(at.y())]
    words += ["sleep", "0.4", "mouseup", "1", "sleep", "0.2"]
    with subprocess.Popen(["xdotool", *words]) as hand:
        wait(lambda: hand.poll() is not None, timeout=20_000)
    settle()


def test_the_whole_review_is_done_by_the_keys_alone(house, lost, qtbot):
    model = house.models.review
    assert isinstance(model.reading.action.deadline, Unknown)

    tab_to("looseLines")
    press(Qt.Key.Key_Home)
    for _ in range(row_of(house, lost)):
        press(Qt.Key.Key_Down)
    tab_to("putElsewhere")
    press(Qt.Key.Key_Space)
    choose_below("Elmanov")
    assert lost in lines_at(house, _ADDRESS)

    tab_to("deadlineUnknown")
    press(Qt.Key.Key_Up)
    assert isinstance(model.reading.action.deadline, Open)

    officials = len(model.reading.action.targets)
    tab_to(f"review.{_ADDRESS}")
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    tab_to("split.targets.0")
    press(Qt.Key.Key_Space)
    assert len(model.reading.action.targets) == officials + 1
    press(Qt.Key.Key_Z, control=True)
    assert len(model.reading.action.targets) == officials

    tab_to("move.targets.1")
    press(Qt.Key.Key_Space)
    assert len(model.reading.action.targets) == officials - 1

    press(Qt.Key.Key_B, alt=True)
    qtbot.waitUntil(lambda: not model.is_open)  # the button is seen to be pressed first
    assert model.reading.reviewed


def test_an_official_whom_no_sheet_has_is_typed_in_by_the_keys_alone(house, qtbot):
    model, writing = house.models.review, house.models.writing
    before = model.reading
    number = len(before.action.targets)
    tab_to("add.targets")
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: focused() == f"review.targets.{number}.postal_lines")
    type_words("Minister of Justice\nAna Ruiz\n12 Ana Street\nBaku")
    tab_to(f"review.targets.{number}.salutation")
    type_words("Dear Minister")
    tab_to(f"review.targets.{number}.email")
    type_words("ana@justice.example")

    minister = model.reading.action.targets[number]
    assert (minister.role, minister.name) == ("Minister of Justice", "Ana Ruiz")
    assert minister.address == ("12 Ana Street", "Baku")
    assert (minister.salutation, minister.email) == ("Dear Minister", ("ana@justice.example",))
    assert model.reading.unplaced == before.unplaced
    for _ in range(50):
        if not writing.can_undo:
            break
        press(Qt.Key.Key_Z, control=True)
    assert model.reading == before


def test_languages_key_dates_and_the_section_office_are_put_right_by_the_keys_alone(house):
    model = house.models.review
    number = len(model.reading.action.key_dates)
    tab_to(f"reviewDay.key_dates.{number}")
    press(Qt.Key.Key_Up)
    tab_to(f"review.key_dates.{number}")
    type_words("The verdict is due.")
    tab_to("review.languages")
    press(Qt.Key.Key_End, control=True)
    type_words("\nturc")
    tab_to("ownLanguage")
    press(Qt.Key.Key_Space)
    tab_to("review.section_office.name")
    type_words("Letters Office")

    action = model.reading.action
    assert action.key_dates[number].text == "The verdict is due."
    assert action.languages[-1] == "Turkish"
    assert not action.own_language
    assert action.section_office.name == "Letters Office"
    tab_to("removeDay.key_dates.0")
    press(Qt.Key.Key_Space)
    assert len(model.reading.action.key_dates) == number


def test_a_day_taken_out_while_the_fields_are_being_made_leaves_no_field_that_writes_nowhere(house):
    model, edits = house.models.review, house.models.review.edits
    for text in ("The hearing", "The verdict"):
        days = len(model.reading.action.key_dates)
        edits.set_key_date(days, KeyDate(day=date(2012, 3, 1), text=text))
    days = len(model.reading.action.key_dates)
    panel = FieldsPanel(house.models)
    building = panel.build()
    while panel.findChild(QWidget, f"review.key_dates.{days}") is None:
        next(building)

    edits.remove_key_date(0)

    assert panel.findChild(QWidget, f"review.key_dates.{days}") is None
    shown = panel.findChild(QPlainTextEdit, f"review.key_dates.{days - 2}")
    assert shown.toPlainText() == "The verdict"
    for _ in building:
        pass
    assert panel.findChild(QWidget, f"review.key_dates.{days - 1}") is not None
    panel.deleteLater()


def focused() -> str:
    widget = QApplication.focusWidget()
    return widget.objectName() if widget else ""


def type_words(text: str) -> None:
    """Type *text* key by key, whoever has the keys."""
    for letter in text:
        widget = QApplication.focusWidget()
        if letter == "\n":
            QTest.keyClick(widget, Qt.Key.Key_Return)
        else:
            QTest.keyClicks(widget, letter)
    settle()


def tab_to(name: str) -> None:
    """Press Tab until the control *name* has the keys."""
    passed = []
    for _ in range(_MOST_TABS):
        focused = QApplication.focusWidget()
        passed.append(focused.objectName() if focused else "nothing")
        if passed[-1] == name:
            return
        press(Qt.Key.Key_Tab)
    raise AssertionError(f"{name} is not on the way: {passed}")


def choose_below(text: str) -> None:
    """Take what has *text* in it from the menu that is open."""
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    for _ in menu.actions():
        QTest.keyClick(menu, Qt.Key.Key_Down)
        if text in menu.activeAction().text():
            break
    QTest.keyClick(menu, Qt.Key.Key_Return)
    settle()


def press(key: Qt.Key, *, control: bool = False, alt: bool = False, shift: bool = False) -> None:
    """Press *key*, whoever has the keys."""
    held = Qt.KeyboardModifier.NoModifier
    for wanted, modifier in (
        (control, Qt.KeyboardModifier.ControlModifier),
        (alt, Qt.KeyboardModifier.AltModifier),
        (shift, Qt.KeyboardModifier.ShiftModifier),
    ):
        held |= modifier if wanted else held
    QTest.keyClick(QApplication.focusWidget() or QApplication.activeWindow(), key, held)
    settle()
