"""Sending: into a folder or to a printer, with what must be asked before."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QDir, QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices

from .. import messages
from ..dialogs.files import ask_folder
from ..dialogs.print_letters import PrintDialog
from ..dialogs.questions import Questions
from ..main_window import MainWindow
from ..viewmodels.house import RoomName
from ..viewmodels.models import Models
from .row import Group, Row


class Sending(QObject):
    """Asks for folder and printer on behalf of the pack's view model."""

    def __init__(
        self, window: MainWindow, models: Models, questions: Questions, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._models = models
        self._questions = questions
        self._folder = Path(QDir.homePath())
        pack = models.pack
        later = Qt.ConnectionType.QueuedConnection  # first the job ends, then the user is asked
        pack.ready_to_save.connect(self._ask_folder, later)
        pack.would_replace.connect(self._ask_about_replacing, later)
        pack.ready_to_print.connect(self._ask_printer, later)
        pack.printing.envelopes_next.connect(self._ask_about_envelopes, later)
        pack.still_printing.connect(partial(models.house.go, RoomName.SEND))
        pack.folder_wanted.connect(self._show_folder)
        pack.sender_incomplete.connect(models.house.ask_for_detail)

    def rows(self) -> tuple[Row, ...]:
        """The commands."""
        pack = self._models.pack
        return (
            Row(
                id="save",
                group=Group.LETTERS,
                text=self.tr("Sa&ve letters…"),
                keys="Ctrl+S",
                handler=pack.prepare_to_save,
                enabled=self._has_letters,
            ),
            Row(
                id="print",
                group=Group.LETTERS,
                text=self.tr("&Print…"),
                keys="Ctrl+P",
                handler=pack.prepare_to_print,
                enabled=self._has_letters,
            ),
        )

    def _has_letters(self) -> bool:
        return self._models.writing.action is not None

    def _ask_folder(self) -> None:
        folder = ask_folder(self._window, self._folder)
        if folder is not None:
            self._folder = folder
            self._models.pack.save_in(folder)

    def _ask_about_replacing(self, files: int) -> None:
        if self._questions.may_replace(files):
            self._models.pack.save_anyway()
        else:
            self._ask_folder()

    def _ask_printer(self, printers: tuple[str, ...]) -> None:
        pack = self._models.pack.pack
        if pack is None:
            return
        options = self._models.pack.made_from.options
        dialog = PrintDialog(printers, pack.sheets, pack.envelopes, options, self._window)
        if dialog.exec():
            self._models.pack.print_on(dialog.printer, dialog.printer_options)
        dialog.deleteLater()

    def _ask_about_envelopes(self) -> None:
        printing = self._models.pack.printing
        size = messages.envelope_name(self._models.pack.printed_pack.made_from.options.envelopes)
        if self._questions.are_envelopes_in(printing.envelopes, size):
            printing.print_envelopes()

    def _show_folder(self, folder: Path) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
