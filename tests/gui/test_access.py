"""Every control of every room and dialog, as those meet it who use no mouse or see no window."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QMenu,
    QMessageBox,
    QPushButton,
    QTabWidget,
    QWidget,
)

from desktop_app.domain.letter import EnvelopeSize
from desktop_app.domain.options import PackOptions
from desktop_app.gui.dialogs.crash import CrashDialog
from desktop_app.gui.dialogs.files import ask_folder, ask_sheet
from desktop_app.gui.dialogs.print_letters import PrintDialog
from desktop_app.gui.dialogs.questions import Questions
from desktop_app.gui.viewmodels.house import RoomName

from .access import clashes, controls, faults, menu_texts, visible_texts
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

    assert "\n".join(clashes(menu_texts(menu.actions()))) == ""
