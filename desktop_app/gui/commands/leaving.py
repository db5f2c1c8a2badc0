"""Leaving: closing the window, or making room for the next person; nothing typed gets lost."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QClipboard, QGuiApplication

from .. import messages
from ..dialogs.questions import Questions, Unsaved
from ..main_window import MainWindow
from ..restart import start_over
from ..viewmodels.models import Models
from ..viewmodels.notices import Notice, NoticeKind
from ..viewmodels.writing import Writing
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
        self._when_saved: Callable[[], object] | None = None
        self._asked_about: Writing | None = None
        models.pack.letters_exported.connect(self._go_on)
        window.guard_closing(self._may_close)

    def rows(self) -> tuple[Row, ...]:
        """The commands."""
        return (
            Row(
                id="new_person",
                group=Group.LEAVE,
                text=self.tr("&New person…"),
                keys="Ctrl+Shift+N",
                handler=self._make_room,
            ),
            Row(
                id="quit",
                group=Group.LEAVE,
                text=self.tr("&Quit"),
                keys="Ctrl+Q",
                handler=self._window.close,
            ),
        )

    # ------------------------------------------------------------ asking

    def _may_close(self) -> bool:
        return self._may_go(self._questions.what_about_unsaved, self._window.close)

    def _make_room(self) -> None:
        """Start over for the next person, unless this one would lose something."""
        if self._may_go(self._questions.what_before_next_person, self._make_room):
            self._models.runner.when_free(self._start_over)

    def _may_go(self, ask: Callable[[], Unsaved], again: Callable[[], object]) -> bool:
        """Whether nothing typed is lost, or may be; *again* is done once it is saved."""
        self._when_saved = None
        keeping = self._models.keeping
        if keeping.is_open:
            error = None if keeping.save_now() else keeping.saving.unsaved
            return error is None or self._questions.may_lose(messages.unsaved_sentence(error))
        if not self._models.writing.is_unsaved:
            return True
        answer = ask()
        if answer is Unsaved.SAVE:
            self._when_saved, self._asked_about = again, self._models.writing.writing
            self._models.pack.prepare_to_save()
        return answer is Unsaved.DISCARD

    def _go_on(self) -> None:
        """Do what was wanted, unless the saving came to nothing and the user typed on."""
        again, self._when_saved = self._when_saved, None
        if again is not None and self._asked_about == self._models.writing.writing:
            again()

    # ------------------------------------------------------------ the next person

    def _start_over(self) -> None:
        _empty_clipboard()
        try:
            start_over()
        except OSError:
            text = self.tr(
                "Par Avion could not start over, and nothing you typed is lost. Save it if you"
                " like, then close this window and start Par Avion again for the next person."
            )
            self._models.notices.show(Notice(kind=NoticeKind.TROUBLE, text=text))


def _empty_clipboard() -> None:
    """Take back what was copied or marked here; what another program put there stays."""
    clipboard = QGuiApplication.clipboard()
    if clipboard.ownsClipboard():
        clipboard.clear(QClipboard.Mode.Clipboard)
    if clipboard.ownsSelection():
        clipboard.clear(QClipboard.Mode.Selection)
