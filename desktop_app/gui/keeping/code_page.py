"""A new recovery code, to be copied out, printed or saved; shown once."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ...domain.errors import AppealError
from ...domain.letter import Paper
from .. import key_doors, messages
from ..announcements import announce
from ..dialogs.files import ask_folder
from ..viewmodels.keeping import Keeping
from ..widgets.button import named_button
from ..widgets.fields import Choice
from ..widgets.text import plain
from ..widgets.tick_row import TickRow

if TYPE_CHECKING:
    from ...usecases.vault_keys import Key


class CodePage(QWidget):
    """Shows a new code in its groups, until somebody says that it is on paper."""

    has_it = Signal(bool)

    def __init__(
        self, keeping: Keeping, start: Path, paper: Paper, parent: QWidget | None = None
    ) -> None:
        """*start* is the folder that is offered for saving, *paper* what is printed on."""
        super().__init__(parent)
        self._keeping = keeping
        self._start = start
        self._paper = paper
        self._made: tuple[Key, str] | None = None
        self._code = plain("", "code", self)
        self._code.setObjectName("newCode")
        self._code.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._code.setProperty("direction", "fixed")
        self._code.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._printers = Choice("codePrinter", self.tr("Printer"), self)
        self._print = named_button("printCode", self.tr("&Print it"), self)
        self._save = named_button("saveCode", self.tr("Save it in a &file…"), self)
        self._told = plain("", "quiet", self)
        self._told.setObjectName("codeTold")
        self._tick = TickRow(
            "hasCode",
            self.tr("I have the code on paper"),
            self.tr("It is shown only now. Keep it where this computer is not."),
            self,
        )
        self._put_together()
        self._offer_printers(())
        self._save.clicked.connect(self._save_code)
        self._print.clicked.connect(self._print_code)
        self._tick.toggled.connect(self.has_it)

    @property
    def key(self) -> "Key | None":
        """The key for the code that is shown; None: none is."""
        return self._made[0] if self._made is not None else None

    def show_new(self) -> None:
        """Show a new code, unless one is shown already."""
        if self._made is None:
            self._made = key_doors.new_recovery()
        self._show()
        self._tell("")
        box = self._tick.findChild(QWidget, "hasCode")
        if box is not None:
            box.setFocus()
        job = self._keeping.keys.look_for_printers()
        job.succeeded.connect(self._offer_printers)

    def forget(self) -> None:
        """Forget the code."""
        self._made = None
        self._show()

    def _put_together(self) -> None:
        for button in (self._print, self._save):
            button.setAutoDefault(False)
        around = QWidget(self)
        row = QHBoxLayout(around)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._print)
        row.addWidget(self._printers, 3)
        row.addWidget(self._save)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for text in (
            self.tr("With this code alone, anybody can open your letters, on any computer."),
            self.tr("Copy it out or print it. Capitals, spaces and lines don't matter later."),
        ):
            layout.addWidget(plain(text, "text", self))
        for widget in (self._code, around, self._told, self._tick):
            layout.addWidget(widget)

    def _show(self) -> None:
        """Eight groups, four in a line."""
        groups = self._made[1].split("-") if self._made is not None else []
        lines = ("  ".join(groups[:4]), "  ".join(groups[4:]))
        self._code.setText("\n".join(lines).strip())
        self._code.setAccessibleName(", ".join(" ".join(group) for group in groups if group))
        self._tick.show_ticked(False)

    # ------------------------------------------------------------ onto paper

    def _save_code(self) -> None:
        folder = ask_folder(self, self._start)
        if folder is None or self._made is None:
            return
        try:
            path = key_doors.save_code(folder, self._made[1], self._keeping.today)
        except AppealError as error:
            self._tell(messages.error_sentence(error))
        else:
            text = self.tr("Saved as {name}. Print it, and delete it from this computer.")
            self._tell(text.format(name=path.name))

    def _offer_printers(self, names: tuple[str, ...]) -> None:
        """Offer to print, where there is a printer."""
        self._printers.offer([(name, name) for name in names])
        self._printers.setVisible(len(names) > 1)
        self._print.setVisible(bool(names))

    def _print_code(self) -> None:
        if self._made is not None:
            printer = self._printers.currentText()
            job = self._keeping.keys.print_code(self._made[1], printer, self._paper)
            job.succeeded.connect(self._tell_printed)
            job.failed.connect(self._tell_not_printed)

    def _tell_printed(self) -> None:
        self._tell(self.tr("On its way to the printer, whose queue may keep the page for a day."))

    def _tell_not_printed(self, error: Exception) -> None:
        if not isinstance(error, AppealError):
            raise error
        self._tell(messages.error_sentence(error))

    def _tell(self, text: str) -> None:
        self._told.setText(text)
        self._told.setVisible(bool(text))
        announce(self, text)
