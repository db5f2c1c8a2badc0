"""What is kept, for those who use no mouse, do not see the window, or want it large."""

import os
from datetime import UTC, datetime, timedelta

import pytest
from builders import an_action
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QScrollArea,
    QTabWidget,
    QTreeWidget,
    QWidget,
)

from desktop_app.domain.draft import BlockId, BlockKind
from desktop_app.domain.reading_result import Reading
from desktop_app.domain.register import PostState
from desktop_app.gui.viewmodels.house import RoomName

from .access import clashes, controls, faults, visible_texts
from .clipping import clipped
from .kept_models import OTHER

START = Qt.MatchFlag.MatchStartsWith | Qt.MatchFlag.MatchRecursive
OPENING = BlockId(BlockKind.OPENING)


@pytest.fixture
def full(keeping_window):
    """A window with two who write, versions, and letters of two cases."""
    models = keeping_window.models
    models.sheet.reopen(Reading(action=an_action(**OTHER)))
    models.register.note(1, PostState.POSTED)
    models.sheet.reopen(Reading(action=an_action()))
    models.register.note(2, PostState.RETURNED)
    models.writing.write_sender(name="Maud Ellery-Finch", town="Netherhembury")
    models.profiles.add()
    models.writing.write_sender(name="Ana Perez", town="Leeds")
    at = datetime.now(UTC) - timedelta(days=3)
    for hours, text in enumerate(("I write to you.", "I write to you today.", "Today.")):
        models.writing.write_block(1, OPENING, text)
        models.stores.keep.drafts.save(models.writing.writing.draft, at + timedelta(hours=hours))
    models.notices.dismiss()
    return keeping_window


def send(furnisher):
    furnisher.models.house.go(RoomName.SEND)


def letters(furnisher):
    furnisher.models.all_letters.open()


def versions(furnisher):
    furnisher.models.house.go(RoomName.WRITE)
    furnisher.models.versions.open()


def who(furnisher):
    furnisher.models.house.go(RoomName.WRITE)
    furnisher.window.findChild(QTabWidget, "letter").setCurrentIndex(1)


IS_LONG = os.environ.get("PARAVION_LONG") == "1"
PLACES = (send, letters, versions, who)


@pytest.mark.parametrize("place", PLACES)
def test_every_control_has_a_name_a_role_a_size_and_a_letter_of_its_own(full, place):
    full.models.house.show_library(True)
    place(full)
    QApplication.processEvents()

    assert "\n".join(faults(full.window)) == ""
    assert clashes(visible_texts(full.window)) == []


@pytest.mark.parametrize("percent", [100, 200] if IS_LONG else [200])
@pytest.mark.parametrize("place", PLACES)
def test_nothing_is_clipped(full, place, percent, qtbot):
    full.models.house.show_library(False)
    full.theme.resize_text(percent)
    place(full)
    QApplication.processEvents()

    assert "\n".join(clipped(full.window)) == ""


@pytest.mark.parametrize("place", PLACES)
def test_tab_reaches_every_control_and_comes_back(full, place, qtbot):
    window = full.window
    with qtbot.waitActive(window):
        window.activateWindow()
        window.raise_()
    place(full)
    QApplication.processEvents()
    wanted = {one for one in controls(window) if takes_tab(one)}
    first = QApplication.focusWidget()
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
    is_out = isinstance(widget, QAbstractButton) and widget.autoExclusive()
    able = widget.isEnabled() and (widget.focusPolicy() & tab) == tab
    return able and not is_out and not isinstance(widget, QScrollArea | type(None))


def test_tab_goes_through_the_register_from_the_first_letter_to_the_last(full, qtbot):
    window = full.window
    with qtbot.waitActive(window):
        window.activateWindow()
    send(full)
    QApplication.processEvents()
    start = window.findChild(QWidget, "next1")
    start.setFocus()

    names = []
    for _ in range(8):
        names.append(QApplication.focusWidget().objectName())
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)

    assert names[:6] == ["next1", "other1", "next2", "other2", "next3", "other3"]


def test_tab_comes_to_the_section_office_after_what_the_officials_learn(full, qtbot):
    window = full.window
    with qtbot.waitActive(window):
        window.activateWindow()
    who(full)
    QApplication.processEvents()
    window.findChild(QWidget, "disclosure").setFocus()

    names = []
    for _ in range(3):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        names.append(QApplication.focusWidget().objectName())

    assert names == ["officeName", "officeAddress", "officeEmail"]


@pytest.mark.parametrize("place", [letters, versions])
def test_a_library_in_the_place_of_the_rooms_makes_way(full, place, qtbot):
    full.models.house.go(RoomName.SEND if place is letters else RoomName.WRITE)
    full.theme.resize_text(200)
    full.models.house.show_library(True)
    rooms = full.window.findChild(QWidget, "rooms")
    qtbot.waitUntil(rooms.isHidden)

    place(full)

    assert rooms.isVisible()
    assert rooms.isAncestorOf(QApplication.focusWidget())


@pytest.mark.parametrize("percent", [100, 200])
def test_a_line_of_the_letters_is_as_high_as_its_words(full, percent):
    full.theme.resize_text(percent)
    letters(full)
    QApplication.processEvents()
    tree = full.window.findChild(QTreeWidget, "letters")
    item = next(one for one in tree.findItems("T. H.", START) if one.parent() is not None)
    shown = tree.visualItemRect(item)
    width = tree.columnWidth(0) - 2 * 12
    words = QRect(0, 0, width, 10_000)
    needed = tree.fontMetrics().boundingRect(words, Qt.TextFlag.TextWordWrap, item.text(0))

    assert shown.height() >= needed.height()
    if percent > 100:
        assert shown.height() > 2 * tree.fontMetrics().height()
