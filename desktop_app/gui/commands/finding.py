"""Finding a command by its words, and the keys of all."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from ..main_window import MainWindow
from .row import Group, Row

if TYPE_CHECKING:
    from ..shell.palette import CommandPalette

# What is shown is imported when it is asked for: the start has no time for it.
# ruff: noqa: PLC0415


class Finding(QObject):
    """Shows the *actions* of all commands, which are in it as soon as they are made."""

    def __init__(self, window: MainWindow, actions: Mapping[str, QAction], parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._actions = actions
        self._palette: CommandPalette | None = None

    def rows(self) -> tuple[Row, ...]:
        """The commands."""
        return (
            Row(
                id="find",
                group=Group.HELP,
                text=self.tr("&Find a command…"),
                keys="Ctrl+K",
                handler=self._open_palette,
            ),
            Row(
                id="keys",
                group=Group.HELP,
                text=self.tr("&Keys…"),
                keys="F1",
                handler=self._show_keys,
            ),
        )

    def _open_palette(self) -> None:
        from ..shell.palette import CommandPalette

        if self._palette is None:
            others = [action for name, action in self._actions.items() if name != "find"]
            self._palette = CommandPalette(others, self._window.shell)
        self._palette.open()

    def _show_keys(self) -> None:
        from ..dialogs.shortcuts import ShortcutsDialog
        from ..shell.palette import without_letter

        actions = self._actions.values()
        lines = [(without_letter(one.text()), keys) for one in actions if (keys := _all_keys(one))]
        dialog = ShortcutsDialog(lines, self._window)
        dialog.exec()
        dialog.deleteLater()


def _all_keys(action: QAction) -> str:
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(keys.toString(native) for keys in action.shortcuts())
