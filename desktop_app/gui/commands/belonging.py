"""What is kept, as commands: earlier versions, the register, backups, texts."""

from pathlib import Path

from PySide6.QtCore import QDir, QObject, QUrl
from PySide6.QtGui import QDesktopServices

from .. import messages
from ..dialogs.files import ask_addresses, ask_backup, ask_folder, ask_table
from ..dialogs.questions import Questions
from ..main_window import MainWindow
from ..viewmodels.cases import ListedCase
from ..viewmodels.house import RoomName
from ..viewmodels.models import Models
from ..viewmodels.notices import Notice, NoticeKind
from .row import Group, Row

# Dialogs are imported when they are asked for: the start has no time for them.
# ruff: noqa: PLC0415


class Belonging(QObject):
    """Asks for folders and passphrases, and before anything is deleted."""

    def __init__(
        self, window: MainWindow, models: Models, questions: Questions, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._models = models
        self._questions = questions
        self._folder = Path(QDir.homePath())
        models.library.forgetting_wanted.connect(self._ask_about_case)
        models.profiles.forgetting_wanted.connect(self._ask_about_profile)
        models.all_letters.table_wanted.connect(self._export_register)
        models.belongings.folder_wanted.connect(self._show_folder)
        models.addresses.folder_wanted.connect(self._show_folder)
        models.embassy.book_wanted.connect(self._show_addresses)

    def rows(self) -> tuple[Row, ...]:
        """The commands."""
        return (*self._looking(), *self._taking())

    def _looking(self) -> tuple[Row, ...]:
        models = self._models
        return (
            Row(
                id="versions",
                group=Group.EDIT,
                text=self.tr("Earlier versions…"),
                handler=self._show_versions,
                enabled=lambda: models.writing.action is not None,
            ),
            Row(
                id="rules",
                group=Group.LETTERS,
                text=self.tr("Rules of your organisation…"),
                handler=self._show_rules,
            ),
            Row(
                id="private_questions",
                group=Group.LETTERS,
                text=self.tr("Two private questions…"),
                handler=self._ask_privately,
                enabled=lambda: models.writing.action is not None,
            ),
            Row(
                id="register",
                group=Group.GO,
                text=self.tr("Letters of all cases…"),
                handler=models.all_letters.open,
            ),
            Row(
                id="addresses",
                group=Group.GO,
                text=self.tr("Address book…"),
                handler=self._show_addresses,
            ),
        )

    def _taking(self) -> tuple[Row, ...]:
        named = (
            ("backup", self.tr("Make a &backup…"), self._back_up),
            ("open_backup", self.tr("&Open a backup…"), self._open_backup),
            ("export_drafts", self.tr("Save all &letters as texts…"), self._export_drafts),
            ("export_register", self.tr("Save the &register as a table…"), self._export_register),
        )
        return tuple(
            Row(id=name, group=Group.KEEP, text=text, handler=handler)
            for name, text, handler in named
        )

    # ------------------------------------------------------------ what is asked before

    def _show_versions(self) -> None:
        self._models.house.go(RoomName.WRITE)
        self._models.versions.open()

    def _show_rules(self) -> None:
        from ..dialogs.rules import RulesDialog
        from ..viewmodels.rules import RulesViewModel

        dialog = RulesDialog(RulesViewModel(self._models.writing), self._window)
        if dialog.exec():
            name = messages.rules_name(self._models.writing.writing.options.rules)
            text = self.tr("You write by these rules now: {name}.").format(name=name)
            self._models.notices.show(Notice(kind=NoticeKind.DONE, text=text))
        dialog.deleteLater()

    def _ask_privately(self) -> None:
        from ..dialogs.private_questions import ask_privately

        ask_privately(self._window, self._models.writing)

    def _show_addresses(self) -> None:
        from ..addresses.dialog import AddressBookDialog

        models = self._models
        dialog = AddressBookDialog(
            models.addresses, models.countries, models.notices, models.embassy.blank, self._window
        )
        dialog.import_wanted.connect(self._import_addresses)
        dialog.export_wanted.connect(self._export_addresses)
        dialog.exec()
        dialog.deleteLater()

    def _import_addresses(self) -> None:
        path = ask_addresses(self._window, self._folder)
        if path is not None:
            self._folder = path.parent
            self._models.addresses.import_table(path)

    def _export_addresses(self) -> None:
        title = self.tr("Save the addresses as a table")
        path = ask_table(self._window, self._folder / "addresses.csv", title)
        if path is not None:
            self._folder = path.parent
            self._models.addresses.export_table(path)

    def _back_up(self) -> None:
        if not self._is_something_open():
            return
        folder = ask_folder(self._window, self._folder, self.tr("Choose a folder for the backup"))
        if folder is None:
            return
        self._folder = folder
        passphrase = self._ask_passphrase(is_new=True)
        if passphrase:
            self._models.belongings.back_up(folder, passphrase)

    def _open_backup(self) -> None:
        if not self._models.belongings.can_bring_here:
            self._hint(
                self.tr(
                    "Letters are kept on this computer already, and a backup never goes over them:"
                    " open it on another computer, or erase all that is kept here first."
                )
            )
            return
        path = ask_backup(self._window, self._folder)
        passphrase = self._ask_passphrase(is_new=False) if path is not None else ""
        if path is not None and passphrase:
            self._models.belongings.bring_here(path, passphrase)

    def _export_drafts(self) -> None:
        if not self._is_something_open():
            return
        folder = ask_folder(self._window, self._folder, self.tr("Choose a folder for the texts"))
        if folder is not None:
            self._folder = folder
            self._models.belongings.export_drafts(folder)

    def _export_register(self) -> None:
        if not self._is_something_open():
            return
        path = ask_table(self._window, self._folder / "register.csv")
        if path is not None:
            self._folder = path.parent
            self._models.belongings.export_register(path)

    def _ask_about_case(self, case: ListedCase) -> None:
        title = case.title or self.tr("A case without a headline")
        if self._questions.may_forget_case(title, self._models.library.letters_written(case)):
            self._models.library.forget(case)

    def _ask_about_profile(self) -> None:
        current = self._models.profiles.current
        name = current.sender.name if current else ""
        if self._questions.may_forget_profile(name or self.tr("these details")):
            self._models.profiles.forget()

    # ------------------------------------------------------------ what is shown

    def _is_something_open(self) -> bool:
        """Whether there is something to take along; a guest reads why not, and how."""
        if self._models.belongings.is_open:
            return True
        why = messages.why_not_kept(messages.NeedsKeeping.WHOLE)
        self._hint(f"{why} {messages.how_to_keep()}")
        return False

    def _ask_passphrase(self, *, is_new: bool) -> str:
        from ..dialogs.passphrase import ask_passphrase

        return ask_passphrase(self._window, is_new=is_new)

    def _show_folder(self, folder: Path) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def _hint(self, text: str) -> None:
        self._models.notices.show(Notice(kind=NoticeKind.HINT, text=text))
