"""A list in groups, of which one line is chosen; as high as its lines: only the column scrolls."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QListWidgetItem, QWidget

from .word_list import WordList


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line; a heading has no key, and can't be chosen."""

    text: str
    key: Hashable = None


class OrderList(WordList):
    """Passes on the key of the line that the user chooses."""

    chosen = Signal(object)

    def __init__(self, name: str, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, accessible_name, parent)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._lines: tuple[Line, ...] = ()
        self.itemSelectionChanged.connect(self._pass_on)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show *lines* in place of those before."""
        if tuple(lines) == self._lines:
            return
        self._lines = tuple(lines)
        with QSignalBlocker(self):
            self.clear()
            for line in lines:
                self.addItem(_item(line))
        self._grow()

    def show_chosen(self, key: Hashable) -> None:
        """Show the line with *key* as the chosen one; none where there is no such line."""
        row = next((at for at, one in enumerate(self._lines) if one.key == key), -1)
        with QSignalBlocker(self):
            self.setCurrentRow(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the height to another width."""
        super().resizeEvent(event)
        self._grow()

    def changeEvent(self, event: QEvent) -> None:
        """Fit the height to another size of text."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._grow()

    def _grow(self) -> None:
        self.doItemsLayout()
        height = 2 * self.frameWidth()
        if self.count():
            height += self.visualItemRect(self.item(self.count() - 1)).bottom() + 1
        if height != self.minimumHeight() or height != self.maximumHeight():
            self.setFixedHeight(height)

    def _pass_on(self) -> None:
        row = self.currentRow()
        if 0 <= row < len(self._lines) and self._lines[row].key is not None:
            self.chosen.emit(self._lines[row].key)


def _item(line: Line) -> QListWidgetItem:
    item = QListWidgetItem(line.text)
    if line.key is None:
        bold = QFont()
        bold.setBold(True)
        item.setFont(bold)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
    return item
