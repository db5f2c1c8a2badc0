"""Comparing a case with its sheet, and keeping it in a file."""

from pathlib import Path

from PySide6.QtCore import QDir, QObject

from ..dialogs.files import ask_case_file
from ..main_window import MainWindow
from ..viewmodels.models import Models
from .row import Group, Row


class Reviewing(QObject):
    """The commands of the review."""

    def __init__(self, window: MainWindow, models: Models, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._models = models

    def rows(self) -> tuple[Row, ...]:
        """The commands."""
        return (
            Row(
                id="review",
                group=Group.CASE,
                text=self.tr("Check aga&inst the sheet…"),
                keys="Ctrl+R",
                handler=self._models.review.open,
                enabled=self._has_case,
            ),
            Row(
                id="save_case",
                group=Group.CASE,
                text=self.tr("Save t&he case…"),
                handler=self._save,
                enabled=self._has_case,
            ),
        )

    def _has_case(self) -> bool:
        return self._models.review.reading is not None

    def _save(self) -> None:
        name = self._models.review.file_name
        path = ask_case_file(self._window, Path(QDir.homePath()) / name)
        if path is not None:
            self._models.review.save(path)
