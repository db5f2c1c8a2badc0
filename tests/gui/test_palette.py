"""The command palette and the list of all keys."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QTreeWidget, QWidget

from desktop_app.gui.shell.palette import CommandPalette, has_all, without_letter
from desktop_app.gui.viewmodels.house import RoomName

from .access import faults
from .modal import answer


@pytest.mark.parametrize(
    ("typed", "text", "found"),
    [
        ("", "Save letters…", True),
        ("lett sav", "Save letters…", True),
        ("SAVE", "Save letters…", True),
        ("ecrire", "Écrire les lettres", True),
        ("الحالات", "إظهار الحالاتِ", True),
        ("save print", "Save letters…", False),
    ],
)
def test_every_word_typed_must_be_somewhere_in_the_command(typed, text, found):
    assert has_all(typed, text) is found


def test_the_sign_before_the_letter_is_no_part_of_the_words():
    assert without_letter("Sa&ve && print") == "Save & print"


@pytest.fixture
def window(furnisher, qtbot) -> QWidget:
    made = furnisher.window
    with qtbot.waitActive(made):
        made.activateWindow()
        made.raise_()
    return made


def opened(window: QWidget) -> CommandPalette:
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    return window.findChild(CommandPalette)


def lines(palette: CommandPalette) -> list[str]:
    shown = palette.findChild(QTreeWidget)
    return [shown.topLevelItem(one).text(0) for one in range(shown.topLevelItemCount())]


def words(palette: CommandPalette) -> QLineEdit:
    return palette.findChild(QLineEdit)


def test_a_command_is_found_by_its_words_and_done_with_enter(furnisher, window):
    palette = opened(window)
    assert len(lines(palette)) > 10
    assert faults(palette) == []

    QTest.keyClicks(words(palette), "letters send")
    assert lines(palette) == ["Send the letters"]
    QTest.keyClick(words(palette), Qt.Key.Key_Return)

    assert not palette.isVisible()
    assert furnisher.models.house.room is RoomName.SEND


def test_the_arrows_choose_and_pass_over_what_cannot_be_done_now(furnisher, window):
    palette = opened(window)
    QTest.keyClicks(words(palette), "do")  # undo, redo, and what else has it
    shown = palette.findChild(QTreeWidget)
    able = [
        action for action in window.findChildren(QAction) if action.objectName() == "undoAction"
    ]
    undo = next(one for one in range(len(lines(palette))) if lines(palette)[one] == "Undo")

    assert not able[0].isEnabled()
    assert shown.topLevelItem(undo).isDisabled()
    for _ in range(5):
        current = shown.currentItem()
        assert current is None or not current.isDisabled()
        QTest.keyClick(words(palette), Qt.Key.Key_Down)
    QTest.keyClick(words(palette), Qt.Key.Key_Up)
    assert shown.currentItem() is None or not shown.currentItem().isDisabled()


def test_without_a_match_it_says_so_and_enter_does_nothing(furnisher, window):
    palette = opened(window)
    before = furnisher.models.house.room

    QTest.keyClicks(words(palette), "xyzzy")
    QTest.keyClick(words(palette), Qt.Key.Key_Return)

    assert [one.text() for one in palette.findChildren(QLabel) if one.isVisible()]
    assert palette.isVisible()
    assert furnisher.models.house.room is before


def test_esc_closes_it_and_the_focus_is_where_it_was(furnisher, window):
    furnisher.models.house.go(RoomName.WRITE)
    QApplication.processEvents()
    before = QApplication.focusWidget()
    palette = opened(window)
    assert QApplication.focusWidget() is words(palette)

    QTest.keyClick(words(palette), Qt.Key.Key_Escape)

    assert not palette.isVisible()
    assert QApplication.focusWidget() is before


def test_tab_leaves_it_and_it_is_gone(window):
    palette = opened(window)

    QTest.keyClick(words(palette), Qt.Key.Key_Tab)

    assert not palette.isVisible()


def test_f1_lists_every_command_that_has_keys_and_the_keys_that_are_no_commands(window):
    found: list[str] = []

    def look(dialog: QWidget) -> None:
        for heading in range(dialog.findChild(QTreeWidget).topLevelItemCount()):
            item = dialog.findChild(QTreeWidget).topLevelItem(heading)
            found.extend(item.child(one).text(1) for one in range(item.childCount()))
        dialog.reject()

    answer(QDialog, look)
    window.findChild(QAction, "keysAction").trigger()

    for action in window.findChildren(QAction):
        if action.objectName().endswith("Action") and not action.shortcut().isEmpty():
            assert any(action.shortcut().toString() in keys for keys in found), action.text()
    assert {"F6", "Shift+F6", "Tab"} <= set(found)


def test_no_letter_alone_is_a_shortcut(window):
    """WCAG 2.1.4: who speaks to the computer would do things by accident."""
    keys = [keys.toString() for one in window.findChildren(QAction) for keys in one.shortcuts()]

    assert keys
    assert [one for one in keys if not re.match(r"(Ctrl|Alt)\+|(Shift\+)?F\d", one)] == []
