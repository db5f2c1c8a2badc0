"""Undo and redo, over all rooms."""

from PySide6.QtCore import QObject

from ..viewmodels.models import Models
from .row import Group, Row


class Editing(QObject):
    """The commands that change what was written."""

    def __init__(self, models: Models, parent: QObject) -> None:
        super().__init__(parent)
        self._writing = models.writing

    def rows(self) -> tuple[Row, ...]:
        """The commands."""
        writing = self._writing
        return (
            Row(
                id="undo",
                group=Group.EDIT,
                text=self.tr("&Undo"),
                keys="Ctrl+Z",
                handler=writing.undo,
                enabled=lambda: writing.can_undo,
            ),
            Row(
                id="redo",
                group=Group.EDIT,
                text=self.tr("Re&do"),
                keys="Ctrl+Shift+Z;Ctrl+Y",
                handler=writing.redo,
                enabled=lambda: writing.can_redo,
            ),
        )
