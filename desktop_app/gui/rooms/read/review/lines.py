"""Lines of the sheet as a list, from which they can be dragged into a field."""

from collections.abc import Sequence
from dataclasses import dataclass
from unicodedata import bidirectional

from PySide6.QtCore import (
    QByteArray,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QSignalBlocker,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ....widgets.text import with_plain_bullets

LINE_TYPE = "application/x-par-avion-line"
_NUMBER = Qt.ItemDataRole.UserRole
_STRONG = ("L", "R", "AL")  # letters that say which way a line runs


@dataclass(frozen=True, slots=True)
class SheetLine:
    """One line; *note* says in words what the mark before it says."""

    number: int
    text: str
    note: str = ""
    marked: bool = False


class LineList(QListWidget):
    """Passes on which line is chosen, and that it is to be put somewhere."""

    chosen = Signal(int)
    put_wanted = Signal(int)
    take_out_wanted = Signal(int)

    def __init__(self, name: str, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(accessible_name)
        self.setWordWrap(True)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setItemDelegate(_OwnDirection(self))
        self._lines: tuple[SheetLine, ...] = ()
        self.currentItemChanged.connect(self._choose)
        self.itemDoubleClicked.connect(self._put)

    def show_lines(self, lines: Sequence[SheetLine]) -> None:
        """Show *lines*; where only their marks differ, the list stays as it is."""
        if [one.number for one in lines] != [one.number for one in self._lines]:
            chosen = self.line
            with QSignalBlocker(self):
                self.clear()
                for _ in lines:
                    self.addItem(QListWidgetItem())
            self._lines = ()
            self._fill(lines)
            self.show_chosen(chosen)
        else:
            self._fill(lines)

    def show_chosen(self, number: int) -> None:
        """Show the line with *number* as the chosen one, if it is here."""
        at = next((n for n, one in enumerate(self._lines) if one.number == number), -1)
        with QSignalBlocker(self):
            self.setCurrentRow(at)
        if at >= 0:
            self.scrollToItem(self.item(at))

    @property
    def line(self) -> int:
        """The number of the chosen line; 0: none."""
        row = self.currentRow()
        return int(self.item(row).data(_NUMBER)) if row >= 0 else 0

    def mimeTypes(self) -> list[str]:
        """What a dragged line is."""
        return [LINE_TYPE]

    def mimeData(self, items: Sequence[QListWidgetItem]) -> QMimeData:
        """The number of the line alone: no other window can do anything with it."""
        data = QMimeData()
        number = next((item.data(_NUMBER) for item in items), 0)
        data.setData(LINE_TYPE, QByteArray(str(number).encode()))
        return data

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter puts the line into the field that is looked at, Delete takes it out."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.line:
            self.put_wanted.emit(self.line)
        elif event.key() == Qt.Key.Key_Delete and self.line:
            self.take_out_wanted.emit(self.line)
        else:
            super().keyPressEvent(event)

    def _fill(self, lines: Sequence[SheetLine]) -> None:
        before = {one.number: one for one in self._lines}
        for at, one in enumerate(lines):
            if before.get(one.number) == one:
                continue
            item = self.item(at)
            text = with_plain_bullets(one.text)
            item.setText(f"{text}  ·  {one.note}" if one.note else text)
            item.setData(_NUMBER, one.number)
            face = self.font()
            face.setBold(one.marked)
            item.setFont(face)
        self._lines = tuple(lines)

    def _choose(self) -> None:
        if self.line:
            self.chosen.emit(self.line)

    def _put(self) -> None:
        self.put_wanted.emit(self.line)


class _OwnDirection(QStyledItemDelegate):
    """Shows each line the way its own words run, whatever the language of the window."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Turn the line."""
        super().initStyleOption(option, index)
        ways = Qt.LayoutDirection
        strong = (way for letter in option.text if (way := bidirectional(letter)) in _STRONG)
        turned = next(strong, "L") != "L"
        option.direction = ways.RightToLeft if turned else ways.LeftToRight


def dragged_line(data: QMimeData) -> int:
    """The number of the line in *data*; 0 where it is none."""
    text = bytes(data.data(LINE_TYPE).data()).decode("ascii", "ignore")
    return int(text) if text.isdigit() else 0
