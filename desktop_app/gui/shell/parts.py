"""The parts of the window, for the keys: F6 goes from one to the next, and each room is entered."""

from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QScrollArea, QTabBar, QWidget

from ..viewmodels.house import HouseViewModel, RoomName
from .shell import Shell

# by object name, in the order of F6; the page is a part of its room, and one for the keys
_PARTS = (
    "header",
    "keepingBar",
    "noticeBar",
    "jobBar",
    "libraryPanel",
    "rooms",
    "page",
    "statusLine",
)


class Parts(QObject):
    """Takes the keyboard to a part of *shell*, and into a room when it is opened."""

    def __init__(self, shell: Shell, house: HouseViewModel) -> None:
        super().__init__(shell)
        self._shell = shell
        self._house = house
        for key, by in (("F6", 1), ("Shift+F6", -1)):
            QShortcut(QKeySequence(key), shell).activated.connect(partial(self._go, by))
        house.room_changed.connect(self.enter_room)

    def enter_room(self) -> None:
        """Put the keyboard where work begins in the room that is shown.

        Whoever goes through the steps with the keys stays there, and goes in with F6 or Tab.
        """
        if QApplication.focusWidget() in self._shell.header.steps.values():
            return
        room = self._shell.findChild(QWidget, "rooms")
        inside = _controls(room, self._shell.findChildren(QWidget, "page")) if room else []
        if inside:
            self._entry(inside).setFocus(Qt.FocusReason.OtherFocusReason)

    def _go(self, by: int) -> None:
        """Go *by* parts on, past those where there is nothing to do."""
        parts = self._parts()
        groups = [_controls(part, [one for one in parts if one is not part]) for part in parts]
        groups = [controls for controls in groups if controls]
        if not groups:
            return
        focus = QApplication.focusWidget()
        at = next((n for n, controls in enumerate(groups) if focus in controls), -1)
        at = (at + by) % len(groups) if at >= 0 or by > 0 else len(groups) - 1
        self._entry(groups[at]).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _entry(self, inside: list[QWidget]) -> QWidget:
        """Where work begins among these: at what scrolls to read, else past the ways to others."""
        columns = [one for one in inside if isinstance(one, QScrollArea)]
        if columns and self._house.room is RoomName.READ:
            return columns[0]
        fields = [one for one in inside if not isinstance(one, QTabBar | QScrollArea)]
        return (fields or inside)[0]

    def _parts(self) -> list[QWidget]:
        found = [self._shell.findChildren(QWidget, name) for name in _PARTS]
        return [one for widgets in found for one in widgets if one.isVisible()]


def _controls(part: QWidget, others: list[QWidget]) -> list[QWidget]:
    """What Tab reaches in *part* but in none of the *others* inside it, the first of a page first.

    By where they are, and not by Qt's own chain: nextInFocusChain makes each widget belong to the
    one before for PySide (6.11 at least), and the end of one then takes the others away.
    """
    inner = [one for one in others if part.isAncestorOf(one)]
    found = [one for one in part.findChildren(QWidget) if _takes_tab(one)]
    found = [one for one in found if not any(other.isAncestorOf(one) for other in inner)]
    return sorted(found, key=partial(_place, part))


def _place(part: QWidget, control: QWidget) -> tuple[int, int]:
    """Where *control* is in the reading order of *part*."""
    at = control.mapTo(part, control.rect().topLeft())
    line = at.y() // max(part.fontMetrics().height(), 1)
    return line, -at.x() if part.isRightToLeft() else at.x()


def _takes_tab(widget: QWidget) -> bool:
    tab = Qt.FocusPolicy.TabFocus
    able = widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None
    return able and (widget.focusPolicy() & tab) == tab
