"""Keeping letters on this computer: beginning, opening, locking, erasing."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QObject

from ...usecases import kept_here
from ..dialogs.questions import Questions
from ..keeping.begin_dialog import BeginDialog
from ..keeping.receipt_dialog import ReceiptDialog
from ..keeping.told_path import told_path
from ..lock import Lock
from ..main_window import MainWindow
from ..viewmodels.keeping_state import KeepingState
from ..viewmodels.models import Models
from ..viewmodels.notices import Notice, NoticeKind
from .row import Group, Row

if TYPE_CHECKING:
    from ...usecases.erase_all import Receipt


class KeepingCommands(QObject):
    """Asks on behalf of the keeping."""

    def __init__(
        self,
        window: MainWindow,
        models: Models,
        lock: Lock,
        questions: Questions,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._models = models
        self._keeping = models.keeping
        self._lock = lock
        self._questions = questions
        models.house.keep_wanted.connect(self._begin)
        models.keeping.unlocking.brought_here.connect(self._tell_brought_here)

    def rows(self) -> tuple[Row, ...]:
        """The commands."""
        return (*self._opening(), *self._guarding())

    def _opening(self) -> tuple[Row, ...]:
        keeping, group = self._keeping, Group.KEEP
        return (
            Row(
                id="keep_letters",
                group=group,
                text=self.tr("Keep m&y letters on this computer…"),
                handler=self._begin,
                enabled=lambda: keeping.can_begin,
            ),
            Row(
                id="open_kept",
                group=group,
                text=self.tr("Open my letters…"),
                handler=keeping.ask_for_key,
                enabled=lambda: self._is_guest and keeping.is_kept_here,
            ),
        )

    def _guarding(self) -> tuple[Row, ...]:
        keeping, group = self._keeping, Group.KEEP
        return (
            Row(
                id="safety",
                group=group,
                text=self.tr("Keeping and &safety…"),
                handler=self._show_safety,
                enabled=lambda: keeping.keep is not None,
            ),
            Row(
                id="lock",
                group=group,
                text=self.tr("Lock now"),
                keys="Ctrl+Shift+L",
                handler=self._lock.lock,
                enabled=lambda: keeping.keep is not None,
            ),
            Row(
                id="erase",
                group=group,
                text=self.tr("Erase all that is kept here…"),
                handler=self._erase,
                enabled=lambda: keeping.is_open,
            ),
        )

    @property
    def _is_guest(self) -> bool:
        return self._keeping.state is KeepingState.GUEST

    def _begin(self) -> None:
        paper = self._models.writing.writing.options.paper
        start = Path(QDir.homePath())
        dialog = BeginDialog(self._keeping, start, self._window, paper=paper)
        if dialog.exec():
            text = self.tr(
                "From now on your letters are kept on this computer, sealed. They are saved by"
                " themselves; the line at the bottom says when."
            )
            self._models.notices.show(Notice(kind=NoticeKind.DONE, text=text))
        dialog.deleteLater()

    def _tell_brought_here(self) -> None:
        """Say that it began with a backup, and where the files are that nothing opened."""
        text = self.tr(
            "Everything from the backup is here, and is kept on this computer from now on. It opens"
            " with the same passphrase."
        )
        beside = kept_here.put_aside(self._keeping.places)
        if beside:
            aside = self.tr("The files that could not be opened lie in {folder}.")
            text = f"{text} {aside.format(folder=told_path(beside[-1]))}"
        self._models.notices.show(Notice(kind=NoticeKind.DONE, text=text))

    def _show_safety(self) -> None:
        from ..keeping.safety_dialog import SafetyDialog  # noqa: PLC0415 - not before it is asked for

        dialog = SafetyDialog(
            self._keeping,
            self._models.guard,
            Path(QDir.homePath()),
            self._window,
            paper=self._models.writing.writing.options.paper,
        )
        dialog.exec()
        dialog.deleteLater()

    def _erase(self) -> None:
        """Erase it all, show the receipt, and be a guest who knows nothing of what was there."""
        if not self._questions.may_erase():
            return
        job = self._keeping.erase()
        job.succeeded.connect(self._show_receipt)
        job.failed.connect(self._models.notices.tell)

    def _show_receipt(self, receipt: "Receipt") -> None:
        dialog = ReceiptDialog(receipt, self._window)
        dialog.exec()
        dialog.deleteLater()
        self._lock.forget_all()
