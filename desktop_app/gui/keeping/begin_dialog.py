"""Asks how what is kept is to be locked, shows the recovery code, and begins."""

from pathlib import Path

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QStackedWidget, QVBoxLayout, QWidget

from ...domain.errors import AppealError
from ...domain.letter import Paper
from .. import messages
from ..announcements import announce
from ..jobs import Job
from ..viewmodels.keeping import Keeping
from ..widgets.column import Column
from ..widgets.text import plain, set_state
from .code_page import CodePage
from .first_choice import WaysIn

_CHARACTERS = 72  # in a line


class BeginDialog(QDialog):
    """Three pages in one frame: the ways in, the code on paper if wanted, and a short wait."""

    def __init__(
        self,
        keeping: Keeping,
        start: Path,
        parent: QWidget | None = None,
        *,
        paper: Paper = Paper.A4,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("beginDialog")
        self.setWindowTitle(self.tr("Keep my letters on this computer"))
        self._keeping = keeping
        self._job: Job | None = None
        self._has_code = False
        self._title = plain(self.windowTitle(), "title", self)
        self._ways = WaysIn(keeping)
        self._code = CodePage(keeping, start, paper)
        self._wait = plain("", "lead")
        self._trouble = plain("", "problem", self)
        self._trouble.setObjectName("beginTrouble")
        self._missing = plain("", "quiet", self)
        self._missing.setObjectName("beginMissing")
        self._pages = QStackedWidget(self)
        self._text = plain(
            self.tr(
                "Your details, letters and cases are sealed on this computer, and are there again"
                " at the next start. Nobody reads them without one of these ways in:"
            )
        )
        for widgets in ((self._text, self._ways), (self._code,), (self._wait,)):
            self._add_page(*widgets)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self._go = self._buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self._put_together()

        self._ways.changed.connect(self._show)
        self._code.has_it.connect(self._note_code)
        self._buttons.accepted.connect(self._step)
        self._buttons.rejected.connect(self.reject)
        keeping.keys.look_at_keyring()
        self._turn_to(0)
        self._ways.take_keyboard()

    def _put_together(self) -> None:
        self._go.setObjectName("beginNow")
        set_state(self._go, "role", "primary")
        self._go.setDefault(True)
        layout = QVBoxLayout(self)
        layout.addWidget(self._title)
        for widget in (self._trouble, self._pages, self._missing, self._buttons):
            layout.addWidget(widget, 1 if widget is self._pages else 0)
        width = self.fontMetrics().averageCharWidth() * _CHARACTERS
        room = self.screen().availableGeometry()
        self.resize(min(width, room.width()), min(width, room.height() * 9 // 10))

    def _add_page(self, *widgets: QWidget) -> None:
        column = Column("beginPage", self.windowTitle(), self)
        column.show_widgets(widgets)
        self._pages.addWidget(column)

    # ------------------------------------------------------------ going on

    def _turn_to(self, page: int) -> None:
        self._pages.setCurrentIndex(page)
        self._show()
        if page == 1:
            self._code.show_new()

    def _step(self) -> None:
        if self._pages.currentIndex() == 0 and self._ways.by_code:
            self._turn_to(1)
        else:
            self._begin()

    def _begin(self) -> None:
        self._say("")
        by_keyring = self._ways.by_keyring
        asking = self.tr("Asking this computer's keyring. It may want its password now.")
        self._wait.setText(asking if by_keyring else self.tr("Sealing what there is…"))
        self._job = job = self._keeping.begin(
            by_keyring=by_keyring,
            passphrase=self._ways.passphrase,
            recovery=self._code.key if self._ways.by_code else None,
        )
        job.succeeded.connect(self._end)
        job.failed.connect(self._fail)
        self._turn_to(2)

    def _end(self) -> None:
        self._job = None
        self.accept()

    def _fail(self, error: Exception) -> None:
        self._job = None
        self._turn_to(0)
        if not isinstance(error, AppealError):
            raise error
        self._say(messages.cannot_begin_sentence(error))

    def done(self, result: int) -> None:
        """Forget what was typed, and stop asking, however this ends."""
        if self._job is not None:
            self._job.succeeded.disconnect(self._end)
            self._job.failed.disconnect(self._fail)
            self._job.cancel()
            self._job = None
        self._ways.forget()
        self._code.forget()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        """As Cancel."""
        self.reject()
        super().closeEvent(event)

    # ------------------------------------------------------------ what is shown

    def _note_code(self, has_it: bool) -> None:
        self._has_code = has_it
        self._show()

    def _say(self, text: str) -> None:
        self._trouble.setText(text)
        self._trouble.setVisible(bool(text))
        announce(self, text, urgent=True)

    def _show(self) -> None:
        page = self._pages.currentIndex()
        missing = self._ways.missing if page == 0 else ""
        self._missing.setText(missing)
        self._missing.setVisible(bool(missing))
        self._trouble.setVisible(bool(self._trouble.text()) and page == 0)
        goes_on = page == 0 and self._ways.by_code
        text = self.tr("Show the &code") if goes_on else self.tr("&Keep my letters")
        self._go.setText(text)
        self._go.setAccessibleName(text.replace("&", ""))
        self._go.setEnabled(not missing if page == 0 else page == 1 and self._has_code)
