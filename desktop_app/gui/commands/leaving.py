"""Leaving: closing the window without losing what was typed."""

from PySide6.QtCore import QObject

from ..dialogs.questions import Questions, Unsaved
from ..main_window import MainWindow
from ..viewmodels.models import Models
from .row import Group, Row


class Leaving(QObject):
    """Asks before something typed would be lost."""

    def __init__(
        self, window: MainWindow, models: Models, questions: Questions, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._models = models
        self._questions = questions
        self._close_when_saved = False
        models.pack.letters_exported.connect(self._close_if_wanted)
        window.guard_closing(self._may_close)

    def rows(self) -> tuple[Row, ...]:
        """The commands."""
        return (
            Row(
                id="quit",
                group=Group.LEAVE,
                text=self.tr("&Quit"),
                keys="Ctrl+Q",
                handler=self._window.close,
            ),
        )

    def _may_close(self) -> bool:
        self._close_when_saved = False
        if not self._models.writing.is_unsaved:
            return True
        answer = self._questions.what_about_unsaved()
        if answer is Unsaved.SAVE:
            self._close_when_saved = True
            self._models.pack.prepare_to_save()
        return answer is Unsaved.DISCARD

    def _close_if_wanted(self) -> None:
        if self._close_when_saved:
            self._window.close()
