"""All keys of the window, to look up."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..widgets.text import plain

Keys = tuple[str, str]  # what they do, and the keys as this system writes them


class ShortcutsDialog(QDialog):
    """Lists the *commands* that have keys, and the keys that are no commands."""

    def __init__(self, commands: Sequence[Keys], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("shortcutsDialog")
        self.setWindowTitle(self.tr("Keys"))
        self._list = self._make_list()
        self._add(self.tr("Commands"), commands)
        self._add(self.tr("Everywhere"), self._everywhere())
        self._list.expandAll()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setObjectName("shortcutsClose")

        layout = QVBoxLayout(self)
        layout.addWidget(plain(self.tr("Keys"), "title", self))
        layout.addWidget(self._list, 1)
        layout.addWidget(buttons)
        buttons.rejected.connect(self.reject)
        self.resize(self.fontMetrics().averageCharWidth() * 72, self.fontMetrics().height() * 30)

    def _make_list(self) -> QTreeWidget:
        shown = QTreeWidget(self)
        shown.setObjectName("shortcuts")
        shown.setAccessibleName(self.tr("Keys"))
        shown.setColumnCount(2)
        shown.setHeaderLabels([self.tr("What it does"), self.tr("Keys")])
        shown.setRootIsDecorated(False)
        shown.setItemsExpandable(False)
        shown.setAllColumnsShowFocus(True)
        shown.header().setSectionsMovable(False)
        shown.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        shown.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        shown.header().setStretchLastSection(False)
        return shown

    def _add(self, title: str, lines: Sequence[Keys]) -> None:
        heading = QTreeWidgetItem([title, ""])
        font = heading.font(0)
        font.setBold(True)
        heading.setFont(0, font)
        for what, keys in lines:
            heading.addChild(QTreeWidgetItem([what, keys]))
        self._list.addTopLevelItem(heading)
        if self._list.currentItem() is None:
            self._list.setCurrentItem(heading)

    def _everywhere(self) -> tuple[Keys, ...]:
        key = Qt.Key
        return (
            (self.tr("To the next part of the window"), _native(key.Key_F6)),
            (self.tr("To the part before"), _native(key.Key_F6, shift=True)),
            (self.tr("To the next control"), _native(key.Key_Tab)),
            (self.tr("To the control before"), _native(key.Key_Tab, shift=True)),
            (self.tr("To the control with that letter underlined"), self.tr("Alt+letter")),
            (self.tr("Press a button, tick a box"), _native(key.Key_Space)),
            (self.tr("Another line, step or choice; scroll"), self.tr("Arrow keys")),
            (self.tr("Open the list of a choice"), self.tr("Alt+Down")),
            (self.tr("Close a list or a question, and change nothing"), _native(key.Key_Escape)),
        )


def _native(key: Qt.Key, *, shift: bool = False) -> str:
    keys = QKeySequence(key | Qt.KeyboardModifier.ShiftModifier) if shift else QKeySequence(key)
    return keys.toString(QKeySequence.SequenceFormat.NativeText)
