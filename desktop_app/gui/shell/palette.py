"""The command palette: a few words typed, and the commands that have them, one of which is done."""

import re
import unicodedata
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..announcements import announce
from ..widgets.text import plain

_CHARACTERS = 56  # so wide
_LINES = 22  # and at most so high
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}


def without_letter(text: str) -> str:
    """The words of a command without the sign before its letter.

    >>> without_letter("Sa&ve letters…")
    'Save letters…'
    """
    return re.sub("&(.)", r"\1", text)


def keys_of(action: QAction) -> str:
    """The first keys of a command as this system writes them; empty if it has none."""
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)


def has_all(typed: str, text: str) -> bool:
    """Whether each word of *typed* is somewhere in *text*, whatever its case and accents.

    >>> has_all("lettre ecrir", "Écrire les lettres")
    True
    """
    where = _folded(text)
    return all(word in where for word in _folded(typed).split())


def _folded(text: str) -> str:
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(one for one in apart if not unicodedata.combining(one))


class CommandPalette(QFrame):
    """Lies over the rooms while something is being looked for; leaving it closes it."""

    def __init__(self, actions: Sequence[QAction], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("palette")
        self.setAccessibleName(self.tr("Find a command"))
        self._actions = actions
        self._room = parent
        self._before: QWidget | None = None
        self._items: list[QTreeWidgetItem] = []
        self._words = QLineEdit(self)
        self._words.setObjectName("paletteWords")
        self._words.setAccessibleName(self.tr("Words of the command"))
        how = self.tr("Arrow keys choose a command, Enter does it, Esc closes the list.")
        self._words.setAccessibleDescription(how)
        self._words.setPlaceholderText(self.tr("What would you like to do?"))
        self._words.setAcceptDrops(False)
        self._list = self._make_list()
        self._none = plain(self.tr("No command has these words."), "quiet", self)

        layout = QVBoxLayout(self)
        layout.addWidget(self._words)
        layout.addWidget(self._list, 1)
        layout.addWidget(self._none)
        self._words.textChanged.connect(self._fill)
        self._words.returnPressed.connect(self._do_current)
        self._words.installEventFilter(self)
        self._list.itemClicked.connect(self._do)
        parent.installEventFilter(self)
        self.hide()

    def _make_list(self) -> QTreeWidget:
        shown = QTreeWidget(self)
        shown.setObjectName("paletteList")
        shown.setAccessibleName(self.tr("Commands"))
        shown.setColumnCount(2)
        shown.setHeaderHidden(True)
        shown.setRootIsDecorated(False)
        shown.setAllColumnsShowFocus(True)
        shown.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keys stay with the words
        shown.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = shown.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        return shown

    def open(self) -> None:
        """Show all commands, ready to type; asked again while it is open, it closes."""
        if self.isVisible():
            self._leave()
            return
        self._before = QApplication.focusWidget()
        self._words.clear()
        self._fill("")
        self._place()
        self.show()
        self.raise_()
        self._words.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take what the line of words has no use for."""
        key = Qt.Key(event.key())
        if key is Qt.Key.Key_Escape:
            self._leave()
        elif key in _STEPS:
            self._step(_STEPS[key])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close when the focus goes elsewhere, and stay in the middle of a resized window."""
        if event.type() is QEvent.Type.Resize and watched is self._room:
            self._place()
        left = event.type() is QEvent.Type.FocusOut and watched is self._words
        if left and self._is_elsewhere():
            self.hide()
        return super().eventFilter(watched, event)

    def _is_elsewhere(self) -> bool:
        """Whether the user went on within the window; a menu or another program is no leaving."""
        return QApplication.activePopupWidget() is None and self.isActiveWindow()

    # ------------------------------------------------------------ what is found

    def _fill(self, typed: str) -> None:
        found = [one for one in self._actions if has_all(typed, without_letter(one.text()))]
        self._items = [_item(action) for action in found]
        self._list.clear()
        self._list.addTopLevelItems(self._items)
        if able := self._able():
            self._list.setCurrentItem(able[0])
        self._list.setVisible(bool(found))
        self._none.setVisible(not found)
        if self.isVisible():
            self._say(self._none.text() if not found else "")

    def _step(self, by: int) -> None:
        """Go *by* lines up or down, past what can't be done now, and stop at the ends."""
        if able := self._able():
            at = next(n for n, one in enumerate(able) if one is self._list.currentItem())
            self._list.setCurrentItem(able[min(max(at + by, 0), len(able) - 1)])
            self._say()

    def _able(self) -> list[QTreeWidgetItem]:
        return [one for one in self._items if not one.isDisabled()]

    def _say(self, text: str = "") -> None:
        """Have the line that is chosen said: it never has the focus."""
        item = self._list.currentItem()
        if not text and item is not None:
            text = ", ".join(part for part in (item.text(0), item.text(1)) if part)
        announce(self._words, text)

    # ------------------------------------------------------------ and done

    def _do_current(self) -> None:
        item = self._list.currentItem()
        if item is not None and not item.isDisabled():
            self._do(item)

    def _do(self, item: QTreeWidgetItem) -> None:
        if item.isDisabled():
            return
        action: QAction = item.data(0, Qt.ItemDataRole.UserRole)
        self._leave()
        action.trigger()

    def _leave(self) -> None:
        """Close, and give the focus back to where it was."""
        before, self._before = self._before, None
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.hide()

    def _place(self) -> None:
        room, metrics = self._room, self.fontMetrics()
        width = min(metrics.averageCharWidth() * _CHARACTERS, room.width())
        height = min(metrics.height() * _LINES, room.height() * 3 // 4)
        self.setGeometry((room.width() - width) // 2, room.height() // 10, width, height)


def _item(action: QAction) -> QTreeWidgetItem:
    item = QTreeWidgetItem([without_letter(action.text()), keys_of(action)])
    item.setTextAlignment(1, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
    item.setData(0, Qt.ItemDataRole.UserRole, action)
    item.setDisabled(not action.isEnabled())
    return item
