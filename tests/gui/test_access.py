"""Every control of every room and dialog, as those meet it who use no mouse or see no window."""

import re
from collections import Counter
from datetime import date

import pytest
from builders import an_office, some_options
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QFileDialog,
    QMenu,
    QMessageBox,
    QPushButton,
    QTabWidget,
    QWidget,
)

from desktop_app.bootstrap import make_window
from desktop_app.bootstrap.models import make_models
from desktop_app.domain.options import PackOptions
from desktop_app.gui.addresses.dialog import AddressBookDialog
from desktop_app.gui.application import Speech
from desktop_app.gui.dialogs.crash import CrashDialog
from desktop_app.gui.dialogs.files import (
    ask_addresses,
    ask_backup,
    ask_folder,
    ask_rules,
    ask_sheet,
    ask_table,
)
from desktop_app.gui.dialogs.passphrase import PassphraseDialog
from desktop_app.gui.dialogs.print_letters import PrintDialog
from desktop_app.gui.dialogs.private_questions import PrivateQuestions
from desktop_app.gui.dialogs.questions import Questions
from desktop_app.gui.dialogs.rules import RulesDialog
from desktop_app.gui.dialogs.shortcuts import ShortcutsDialog
from desktop_app.gui.keeping.receipt_dialog import ReceiptDialog
from desktop_app.gui.rooms.read.review.panel import ReviewPanel
from desktop_app.gui.theme import Theme
from desktop_app.gui.viewmodels.house import RoomName
from desktop_app.gui.viewmodels.rules import RulesViewModel
from desktop_app.gui.viewmodels.writing import WritingViewModel
from desktop_app.reading.spare import SpareReader
from desktop_app.shipped import resource
from desktop_app.usecases.erase_all import Receipt

from .access import clashes, controls, faults, menu_texts, visible_texts
from .conftest import ROOT, SHEET
from .kept_models import stop
from .modal import answer


def rooms(furnisher):
    """Each room with each of its tabs, one after the other on the screen."""
    window, models = furnisher.window, furnisher.models
    models.house.show_library(True)
    for room in RoomName:
        models.house.go(room)
        tabs = [one for one in window.findChildren(QTabWidget) if one.isVisible()]
        for position in range(tabs[0].count() if tabs else 1):
            if tabs:
                tabs[0].setCurrentIndex(position)
            QApplication.processEvents()
            yield f"{room.value} {position}"
    models.review.open()
    panel = window.findChild(ReviewPanel)
    while not panel.is_complete:
        QApplication.processEvents()
    yield "review"
    models.review.close()


def test_every_control_of_every_room_has_a_name_a_role_and_a_size_to_hit(furnisher):
    found = {fault for _ in rooms(furnisher) for fault in faults(furnisher.window)}

    assert "\n".join(sorted(found)) == ""


def test_a_button_without_a_name_or_too_small_would_be_found(furnisher):
    window = furnisher.window
    button = QPushButton("", window.shell)
    button.setObjectName("nameless")
    button.setFixedSize(30, 20)
    button.show()

    assert len([one for one in faults(window) if "nameless" in one]) == 2


def test_alt_and_a_letter_lead_to_one_thing_in_every_room(furnisher):
    found = {room: clashes(visible_texts(furnisher.window)) for room in rooms(furnisher)}

    assert {room: twice for room, twice in found.items() if twice} == {}


def test_two_commands_with_the_same_letter_would_be_found():
    assert clashes(["&Open", "Save", "C&ode", "R&&D", "&Close", "&copy"]) == [
        "c: ['&Close', '&copy']",
        "o: ['&Open', 'C&ode']",
    ]


def test_no_two_entries_under_more_have_the_same_letter(furnisher):
    menu = furnisher.window.findChild(QMenu, "moreMenu")

    for one in (menu, *menu.findChildren(QMenu)):
        assert "\n".join(clashes(menu_texts(one.actions()))) == ""


# ------------------------------------------------------------ dialogs


def a_print_dialog(window: QWidget) -> None:
    options = PackOptions(dated=date(2012, 2, 1), today=date(2012, 2, 1))
    PrintDialog(("Office", "Library"), 6, 3, options, window).exec()


def a_rules_dialog(window: QWidget) -> object:
    """The rules, with what another pack would change and a file that is broken."""
    model = RulesViewModel(WritingViewModel(some_options().today))
    dialog = RulesDialog(model, window)
    model.look_at(model.offered[1])
    model.open(ROOT / "pyproject.toml")
    return dialog.exec()


def a_receipt(window: QWidget) -> None:
    ReceiptDialog(Receipt(removed=(ROOT,), left=(ROOT,), key_removed=False), window).exec()


def an_address_book(window: QWidget) -> None:
    models = make_models(QApplication.instance(), Speech(QApplication.instance()), SpareReader())
    models.addresses.confirm(an_office())
    parts = (models.addresses, models.countries, models.notices, an_office(number=None))
    AddressBookDialog(*parts, window).exec()
    stop(models)


DIALOGS = {
    "address book": (QDialog, an_address_book),
    "addresses": (QFileDialog, lambda window: ask_addresses(window, ROOT)),
    "print": (QDialog, a_print_dialog),
    "crash": (QDialog, lambda window: CrashDialog("ValueError", window).exec()),
    "replace": (QMessageBox, lambda window: Questions(window).may_replace(3)),
    "envelopes": (QMessageBox, lambda window: Questions(window).are_envelopes_in(2, "DL")),
    "unsaved": (QMessageBox, lambda window: Questions(window).what_about_unsaved()),
    "sheet": (QFileDialog, lambda window: ask_sheet(window, ROOT)),
    "folder": (QFileDialog, lambda window: ask_folder(window, ROOT)),
    "new backup": (QDialog, lambda window: PassphraseDialog(window, is_new=True).exec()),
    "a backup": (QDialog, lambda window: PassphraseDialog(window, is_new=False).exec()),
    "backup file": (QFileDialog, lambda window: ask_backup(window, ROOT)),
    "table": (QFileDialog, lambda window: ask_table(window, ROOT / "register.csv")),
    "forget a case": (QMessageBox, lambda window: Questions(window).may_forget_case("Poet", 2)),
    "forget somebody": (QMessageBox, lambda window: Questions(window).may_forget_profile("Ana")),
    "erase": (QMessageBox, lambda window: Questions(window).may_erase()),
    "lose": (QMessageBox, lambda window: Questions(window).may_lose("The disk is full.")),
    "receipt": (QDialog, a_receipt),
    "rules": (QDialog, a_rules_dialog),
    "rules file": (QFileDialog, lambda window: ask_rules(window, ROOT)),
    "private questions": (QDialog, lambda window: PrivateQuestions("Peru", window).exec()),
    "keys": (QDialog, lambda window: ShortcutsDialog([("Open", "Ctrl+O")], window).exec()),
}


@pytest.mark.parametrize("name", DIALOGS)
def test_every_dialog_is_for_everybody_and_esc_leaves_it(qtbot, qapp, as_before, name):
    Theme(qapp).apply()
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    kind, open_it = DIALOGS[name]
    found: list[str] = []
    used: list[QWidget] = []

    def look(dialog: QWidget) -> None:
        QApplication.processEvents()
        found.extend(faults(dialog))
        found.extend(clashes(visible_texts(dialog)))
        found.append("" if dialog.windowTitle() else "no title")
        used.extend(controls(dialog))
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    answer(kind, look)
    open_it(window)

    assert "\n".join(filter(None, found)) == ""
    assert used


# ------------------------------------------------------------ by the keys alone


@pytest.mark.parametrize("room", RoomName)
def test_tab_reaches_every_control_of_a_room_and_comes_back(furnisher, room, qtbot):
    window = active(furnisher, qtbot)
    furnisher.models.house.go(room)
    QApplication.processEvents()
    wanted = {one for one in controls(window) if takes_tab(one)}
    first = QApplication.focusWidget()
    assert first is not None

    reached = [first]
    for _ in range(3 * len(wanted)):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        if QApplication.focusWidget() is first:
            break
        reached.append(QApplication.focusWidget())

    assert QApplication.focusWidget() is first  # no trap
    assert [one.objectName() or one for one in wanted - set(reached)] == []


def takes_tab(widget: QWidget) -> bool:
    tab = Qt.FocusPolicy.TabFocus
    is_out = isinstance(widget, QAbstractButton) and widget.autoExclusive()  # arrow keys reach it
    return widget.isEnabled() and (widget.focusPolicy() & tab) == tab and not is_out


def active(furnisher, qtbot) -> QWidget:
    window = furnisher.window
    with qtbot.waitActive(window):
        window.activateWindow()
        window.raise_()
    return window


def test_f6_goes_through_the_parts_of_the_window_and_back(furnisher, qtbot):
    window = active(furnisher, qtbot)
    furnisher.models.house.go(RoomName.WRITE)
    QApplication.processEvents()
    start = QApplication.focusWidget()

    seen = []
    for _ in range(8):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6)
        seen.append(part_of(window, QApplication.focusWidget()))
        if QApplication.focusWidget() is start:
            break
    assert QApplication.focusWidget() is start
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)

    assert {"header", "libraryPanel", "rooms", "page", "statusLine"} <= set(seen)
    assert part_of(window, QApplication.focusWidget()) == seen[-2]


def part_of(window: QWidget, widget: QWidget) -> str:
    parts = ("page", "rooms", "header", "libraryPanel", "statusLine", "noticeBar")
    return next(name for name in parts if is_in(window, name, widget))


def is_in(window: QWidget, name: str, widget: QWidget) -> bool:
    return any(one.isAncestorOf(widget) for one in window.findChildren(QWidget, name))


@pytest.mark.parametrize("room", RoomName)
def test_entering_a_room_puts_the_keyboard_into_it(furnisher, qtbot, room):
    window = active(furnisher, qtbot)
    other = RoomName.SEND if room is RoomName.READ else RoomName.READ
    furnisher.models.house.go(other)

    window.findChild(QAction, f"{room.value}Action").trigger()

    assert is_in(window, "rooms", QApplication.focusWidget())


def test_a_step_that_a_screen_reader_toggles_opens_its_room(furnisher):
    step = furnisher.window.findChild(QPushButton, "sendStep")

    QAccessible.queryAccessibleInterface(step).actionInterface().doAction("Toggle")

    assert furnisher.models.house.room is RoomName.SEND


def test_a_button_that_a_screen_reader_toggles_shows_and_hides_the_cases(furnisher):
    house, button = furnisher.models.house, furnisher.window.shell.header.library_button
    shown = house.shows_library

    for expected in (not shown, shown):
        QAccessible.queryAccessibleInterface(button).actionInterface().doAction("Toggle")
        assert house.shows_library is expected
        assert button.isChecked() is expected


def test_the_arrow_keys_go_through_the_steps_and_take_the_focus_nowhere_else(furnisher, qtbot):
    steps = active(furnisher, qtbot).shell.header.steps
    steps["read"].setFocus()

    QTest.keyClick(steps["read"], Qt.Key.Key_Right)

    assert furnisher.models.house.room is RoomName.WRITE
    assert QApplication.focusWidget() is steps["write"]


def test_every_success_criterion_of_levels_a_and_aa_has_its_row():
    table = resource("handbook", "accessibility.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| (\d\.\d+\.\d+) [^|]+\| (A+) \| ([^|]+) \|", table, re.MULTILINE)

    assert Counter(level for _, level, _ in rows) == {"A": 31, "AA": 24}  # 4.1.1 is obsolete
    assert len({number for number, _, _ in rows}) == 55
    assert {stands for _, _, stands in rows} == {"met", "in part", "missing", "does not apply"}


def test_every_test_that_the_table_names_is_there():
    table = resource("handbook", "accessibility.md").read_text(encoding="utf-8")
    named = set(re.findall(r"`(test_\w+)`", table))

    assert named
    assert [one for one in named if not (ROOT / "tests" / "gui" / f"{one}.py").exists()] == []


def test_a_step_pressed_before_the_rooms_are_there_is_taken_when_they_are(qtbot, qapp, as_before):
    furnisher = make_window(qapp, SHEET)
    qtbot.addWidget(furnisher.window, before_close_func=lambda w: w.guard_closing(lambda: True))
    furnisher.window.findChild(QPushButton, "writeStep").click()
    furnisher.finish()

    assert furnisher.models.house.room is RoomName.WRITE
    furnisher.stop_work()
