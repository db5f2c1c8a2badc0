"""A program for test_new_person: Par Avion, in which a name is typed into every field there is.

The name comes on standard input, so that it stands in no argument and no file. What was typed
into, and where it did not stay, is told on standard output. After "New person" this file is run
again by the program under test itself, and is then nothing but the program.
"""

import re
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QTabWidget,
    QWidget,
)

from desktop_app import bootstrap
from desktop_app.__main__ import main
from desktop_app.gui.viewmodels.house import RoomName
from desktop_app.gui.viewmodels.models import Models

Field = QLineEdit | QPlainTextEdit
NUMBER = re.compile(r"\d+")
MOST_ALIKE = 12  # the review offers a new point whenever the last one is filled
NOT_ASKED = {"new_personAction", "printAction"}
PATIENCE_S = 2.5  # until a command that asks something has opened its dialog


class Typist(QObject):
    """Goes through the window step by step, as a person in a hurry would."""

    def __init__(self, window: QWidget, models: Models, name: str) -> None:
        super().__init__(window)
        self._window, self._models, self._name = window, models, name
        self._filled: set[str] = set()
        self._steps = self._everywhere()

    def go_on(self) -> None:
        """Take the next step, and come back after it."""
        if next(self._steps, self) is not self:
            QTimer.singleShot(5, self.go_on)

    def _everywhere(self) -> Iterator[None]:
        yield from until(lambda: self._models.page.answer is not None)
        self._models.note.ask_office()
        for _ in range(2):  # what is typed may bring up more fields
            for room in RoomName:
                self._models.house.go(room)
                yield
                yield from self._fill(room.value)
        for action in self._window.findChildren(QAction):
            if action.text().endswith("…") and action.objectName() not in NOT_ASKED:
                yield from self._fill_what_opens(action)
        for field in fields():
            is_left_out = field.objectName().startswith("review.") and self._has_reviewed
            if not self._has_name(field) and not self._is_done(field) and not is_left_out:
                say(f"NOT FILLED {field.objectName()}")
        yield from self._copy_and_mark()
        say("done")

    def _fill_what_opens(self, action: QAction) -> Iterator[None]:
        QTimer.singleShot(0, action.trigger)
        yield from until(lambda: bool(QApplication.activeModalWidget() or self._empty_field()))
        opened = QApplication.activeModalWidget() or QApplication.focusWidget()
        yield from until_all_are_there()
        yield from self._fill(action.objectName())
        QTest.keyClick(opened, Qt.Key.Key_Escape)
        yield from until(lambda: QApplication.activeModalWidget() is None)

    def _fill(self, place: str) -> Iterator[None]:
        while field := self._empty_field():
            name = field.objectName()
            field.setFocus()
            QTest.keyClicks(field, self._name)
            yield
            self._filled.add(name)
            if name.startswith("review."):
                continue  # the review may put what was typed into another field, or make it anew
            if not self._has_name(field):
                return say(f"NOT FILLED {place} {name}")
            say(f"filled {place} {name}")
        return None

    def _empty_field(self) -> Field | None:
        """One that is in this room, or in the dialog above it, and can be seen or brought up."""
        on_top = QApplication.activeModalWidget() or self._window
        for field in fields():
            if self._has_name(field) or self._is_done(field):
                continue
            if field.window() is on_top and bring_up(field):
                return field
        return None

    @property
    def _has_reviewed(self) -> bool:
        """Whether fields of the review were filled; which of them is not told: they come and go."""
        return sum(one.startswith("review.") for one in self._filled) >= MOST_ALIKE

    def _is_done(self, field: Field) -> bool:
        """Whether it was filled, or is one more of a list that grows with each that is."""
        name = field.objectName()
        alike = [one for one in self._filled if NUMBER.sub("", one) == NUMBER.sub("", name)]
        return name in self._filled or len(alike) >= MOST_ALIKE

    def _has_name(self, field: Field) -> bool:
        text = field.text() if isinstance(field, QLineEdit) else field.toPlainText()
        return self._name in text

    def _copy_and_mark(self) -> Iterator[None]:
        """Put one field's text into the clipboard, and mark it with the mouse as well."""
        self._models.house.go(RoomName.WRITE)
        field = next(one for one in fields() if one.objectName() == "senderName")
        bring_up(field)
        yield
        field.setFocus()
        QTest.mouseDClick(field, Qt.MouseButton.LeftButton, pos=field.rect().center())
        QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(field, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        yield


def fields() -> list[Field]:
    """Everything that a name can be typed into, seen or not; a date can't be a name."""
    return [
        field
        for field in QApplication.allWidgets()
        if isinstance(field, QLineEdit | QPlainTextEdit)
        and field.isEnabled()
        and not field.isReadOnly()
        and not isinstance(field.parent(), QAbstractSpinBox)
    ]


def bring_up(field: Field) -> bool:
    """Turn to the tab that *field* lies on; whether it can be seen now."""
    page: QWidget = field
    while not field.isVisible() and (parent := page.parentWidget()) is not None:
        if isinstance(tabs := parent.parentWidget(), QTabWidget):
            tabs.setCurrentWidget(page)
        page = parent
    return field.isVisible()


def until(done: Callable[[], bool]) -> Iterator[None]:
    """Let everything else go on until it is *done*, or for as long as a person would wait."""
    end = time.monotonic() + PATIENCE_S
    while not done() and time.monotonic() < end:
        yield


def until_all_are_there() -> Iterator[None]:
    """Wait while fields are still being added: the review is built in steps."""
    before = -1
    while before != (before := len(fields())):
        for _ in range(60):
            yield


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def type_everywhere() -> int:
    """Open the window as the program does, with a typist at its keyboard."""
    name = sys.stdin.readline().strip()
    make_window = bootstrap.make_window

    def make_with_typist(*arguments: object, **more: object) -> bootstrap.Furnisher:
        furnisher = make_window(*arguments, **more)
        furnisher.window.furnished.connect(partial(sit_down, furnisher, name))
        return furnisher

    bootstrap.make_window = make_with_typist
    return main()


def sit_down(furnisher: bootstrap.Furnisher, name: str) -> None:
    Typist(furnisher.window, furnisher.models, name).go_on()


if __name__ == "__main__":
    from desktop_app.gui.restart import NEXT_PERSON

    sys.exit(main() if sys.argv[1:] == [NEXT_PERSON] else type_everywhere())
