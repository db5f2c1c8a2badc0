"""Somebody who presses, types and pulls at random, and a shadow that remembers every word.

`Monkey(furnisher, seed, folder, crashes).play(5000)` plays; what goes wrong is in its `faults`.
"""

import random
import traceback
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent, QKeyEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QMessageBox,
    QTabBar,
    QWidget,
)

from desktop_app.bootstrap import Furnisher
from desktop_app.gui.viewmodels.house import RoomName
from desktop_app.gui.widgets.fields import LineField, TextField

from .conftest import SAMPLES
from .modal import choose_path
from .shadow import Shadow

_SHEETS = tuple(sorted(SAMPLES.glob("*.txt")))
_LETTERS = "abcde éßñ жщ アル العر 漢字 “–” 😀 \u200f \u0301"  # the last three: hardly anybody
_KEYS = [
    getattr(Qt.Key, f"Key_{name}")
    for name in "Tab Backtab Return Escape Space Up Down Left Right Home End PageDown F9 F1".split()
]
_CHORDS = "Z Y 1 2 3 A C V X F S P".split()
_FAR_FROM = ("noticeAction",)  # opens the system's file manager
_SLOW = ("smallerText", "largerText", "textSize", "language")  # a quarter of a second each
_AT_ONCE = 8  # things done before the window paints, and before what is closed goes
_TURN_MS = 8  # how soon a window that wants an answer gets one

Trick = Callable[[], object]


class Monkey:
    """Plays with one furnished window; only below *folder* may files come to be."""

    def __init__(
        self, furnisher: Furnisher, seed: int, folder: Path, crashes: list[BaseException]
    ) -> None:
        self.window, self.models = furnisher.window, furnisher.models
        self.done: list[str] = []  # the last of it tells how a fault came about
        self.shadow = Shadow(self.models.writing)
        self._crashes = crashes
        self._dice = random.Random(seed)
        self._folder = folder
        self._words = 0
        self._plays = False
        self._calm: dict[Trick, float] = {  # tricks that change no word, and how often they come
            self._go: 5,
            self._tick: 5,
            self._focus: 6,
            self._turn_tab: 3,
            self._choose: 3,
            self._resize: 2,
            self._speak: 0.1,
            self._review: 4,
        }
        self._wild: dict[Trick, float] = {
            self._type_word: 14,
            self._click: 24,
            self._press_key: 16,
            self._press_chord: 6,
            self._travel: 8,
            self._command: 1.5,
            self._open: 1,
            self._drop: 1,
            self._put: 3,
        }
        self.tricks = self._calm | self._wild

    @property
    def faults(self) -> list[str]:
        """What went wrong so far."""
        crashes = ("".join(traceback.format_exception(one)[-3:]) for one in self._crashes)
        return [*self.shadow.faults, *crashes]

    def play(self, events: int) -> None:
        """Do that many things, or fewer if one of them goes wrong.

        All of it within an event loop, as in the program. Outside of any, Qt deletes a closed
        window in the loop of the next one, even if that belongs to it: the process is aborted.
        """
        loop = QEventLoop()
        self._plays = True
        self._answer()
        QTimer.singleShot(0, partial(self._take_turn, 0, events, loop.quit))
        loop.exec()
        self._come_to_rest()

    def _take_turn(self, begin: int, events: int, leave: Callable[[], None]) -> None:
        """Do a few things at once, as somebody in a hurry, and come back for the others."""
        self.shadow.look_at_fields(self.window)
        if begin >= events or self.faults:
            leave()
            return
        try:
            for number in range(begin, min(begin + _AT_ONCE, events)):
                self._do(number)
                if self.faults:
                    break
        finally:  # whatever goes wrong here is among the faults at the next turn
            QTimer.singleShot(0, partial(self._take_turn, begin + _AT_ONCE, events, leave))

    def _do(self, number: int) -> None:
        trick = self._dice.choices(list(self.tricks), list(self.tricks.values()))[0]
        before = self.shadow.begin()
        self.done.append(f"{number} {trick.__name__} {trick() or ''}")
        if trick in self._calm:
            self.shadow.look_calm(before)
        self.window.show()  # it may have been closed, as nothing was unsaved

    def _come_to_rest(self) -> None:
        while QApplication.activePopupWidget() or QApplication.activeModalWidget():
            QTest.qWait(_TURN_MS)
        self._plays = False
        while self.models.runner.is_busy:
            QTest.qWait(_TURN_MS)
        QTest.qWait(_TURN_MS)
        self.shadow.look_at_fields(self.window)

    # ------------------------------------------------------------ what it does

    def _click(self) -> str:
        widget = self._one_of(QAbstractButton, QComboBox, QLineEdit, QTabBar, QWidget)
        if widget is None or widget.objectName() in _FAR_FROM:
            return ""
        if widget.objectName() in _SLOW and self._dice.random() < 0.7:
            return ""
        throw, sides = self._dice.randrange, Qt.MouseButton
        where = QPoint(throw(max(1, widget.width())), throw(max(1, widget.height())))
        button = sides.RightButton if self._dice.random() < 0.03 else sides.LeftButton
        told = f"{type(widget).__name__} {widget.objectName()}"  # it may be gone after the click
        QTest.mouseClick(widget, button, Qt.KeyboardModifier.NoModifier, where)
        return told

    def _type_word(self) -> str:
        field = self._field()
        if field is None:
            return ""
        field.setFocus()
        self._words += 1
        word, tail = f"w{self._words}x", "".join(self._dice.choices(_LETTERS, k=2))
        if isinstance(field, LineField):
            field.end(False)
        else:
            field.moveCursor(QTextCursor.MoveOperation.End)
        for letter in f" {word}{tail}":
            event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(field, event)
        self.shadow.look_typed(field.objectName(), word)
        return f"{word} into {field.objectName()}"

    def _press_key(self) -> str:
        key = self._dice.choice(_KEYS)
        QTest.keyClick(self._focused(), key)
        return key.name

    def _press_chord(self) -> str:
        name = self._dice.choice(_CHORDS)
        shift = self._dice.random() < 0.2
        modifiers = Qt.KeyboardModifier.ControlModifier
        if shift:
            modifiers |= Qt.KeyboardModifier.ShiftModifier
        QTest.keyClick(self._focused(), getattr(Qt.Key, f"Key_{name}"), modifiers)
        return f"{name}{' with shift' if shift else ''}"

    def _focus(self) -> None:
        if (widget := self._one_of(QWidget)) is not None:
            widget.setFocus(Qt.FocusReason.TabFocusReason)

    def _tick(self) -> str:
        numbers = [one.number for one in self.models.writing.recipients]
        points = range(len(self.models.writing.action.calls)) if self.models.writing.action else ()
        box = self._dice.choice(
            [*(f"official{n}" for n in numbers), *(f"call{n}" for n in points), ""]
        )
        found = self.window.findChild(QAbstractButton, box) if box else None
        if found is not None:
            found.click()
        return box

    def _go(self) -> None:
        self.models.house.go(self._dice.choice((*RoomName, RoomName.WRITE, RoomName.WRITE)))

    def _choose(self) -> str:
        box = self._one_of(QComboBox)
        if box is None or not box.count():
            return ""
        box.setCurrentIndex(self._dice.randrange(box.count()))
        return box.objectName()

    def _resize(self) -> None:
        self.window.resize(self._dice.randrange(400, 1400), self._dice.randrange(300, 800))

    def _turn_tab(self) -> None:
        if (bar := self._one_of(QTabBar)) is not None and bar.count():
            bar.setCurrentIndex(self._dice.randrange(bar.count()))

    def _travel(self) -> str:
        writing = self.models.writing
        step = self._dice.choice((writing.undo, writing.undo, writing.redo))
        for _ in range(self._dice.randrange(1, 4)):
            step()
        return step.__name__

    def _command(self) -> str:
        action = self._dice.choice(self.window.shell.actions())
        told = action.objectName()
        action.trigger()
        return told

    def _open(self) -> str:
        sheet = self._dice.choice(_SHEETS)
        self.models.sheet.open_file(sheet)
        return sheet.name

    def _drop(self) -> str:
        data = QMimeData()
        paths = self._dice.choices(
            [*_SHEETS, self._folder, Path("/nowhere")], k=self._dice.choice((1, 10))
        )
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        none = Qt.KeyboardModifier.NoModifier
        event = QDropEvent(
            QPointF(50, 50), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none
        )
        self.window.dropEvent(event)
        return f"{len(paths)} files"

    def _review(self) -> str:
        review = self.models.review
        step = review.close if review.is_open and self._dice.random() < 0.3 else review.open
        step()
        return step.__name__

    def _put(self) -> str:
        """Put a line of the sheet somewhere, sensible or not; it stands in one field or none."""
        reading = self.models.review.reading
        if reading is None or reading.original is None:
            return ""
        line = self._dice.randrange(len(reading.original.lines)) + 1
        path = self._dice.choice([one for one, _ in reading.sources] or ["title"])
        if self._dice.random() < 0.3:
            self.models.review.edits.take_out(line)
        else:
            self.models.review.edits.put(line, path)
        return f"{line} to {path}"

    def _speak(self) -> str:
        language = self._dice.choice([*self.models.house.languages, "xx"])
        self.models.house.speak(language)
        return language

    # ------------------------------------------------------------ what it finds

    def _one_of(self, *kinds: type[QWidget]) -> QWidget | None:
        shown = QApplication.activeModalWidget() or self.window
        found = [
            one
            for one in shown.findChildren(self._dice.choice(kinds))
            if one.isVisible() and one.isEnabled() and one.window() is shown
        ]
        return self._dice.choice(found) if found else None

    def _field(self) -> LineField | TextField | None:
        kinds = LineField if self._dice.random() < 0.4 else TextField
        fields = [one for one in self.window.findChildren(kinds) if one.isVisible()]
        writable = [one for one in fields if one.isEnabled() and not one.isReadOnly()]
        return self._dice.choice(writable) if writable else None

    def _focused(self) -> QWidget:
        focused = QApplication.focusWidget()  # closed so soon, a dialog may still have it
        return focused if focused is not None and focused.isVisible() else self.window

    # ------------------------------------------------------------ what wants an answer

    def _answer(self) -> None:
        """Leave, or take, whatever holds everything else up; an answer may bring up the next."""
        if not self._plays:
            return
        QTimer.singleShot(_TURN_MS, self._answer)
        if (popup := QApplication.activePopupWidget()) is not None:
            if self._dice.random() < 0.2:
                QTest.keyClick(popup, Qt.Key.Key_Down)
                QTest.keyClick(popup, Qt.Key.Key_Return)
            else:
                popup.close()
            return
        match QApplication.activeModalWidget():
            case QFileDialog() as dialog:
                self._answer_file_dialog(dialog)
            case QMessageBox() as box:
                self._dice.choice(box.buttons()).click()
            case QDialog() as dialog:
                dialog.reject()
            case QWidget() as other:
                other.close()

    def _answer_file_dialog(self, dialog: QFileDialog) -> None:
        if self._dice.random() < 0.5:
            dialog.reject()
            return
        is_folder = dialog.fileMode() is QFileDialog.FileMode.Directory
        saves = dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
        path = self._dice.choice(_SHEETS)
        if is_folder or saves:  # only there may files come to be
            path = self._folder / "case" if saves and not is_folder else self._folder
        choose_path(path)(dialog)
