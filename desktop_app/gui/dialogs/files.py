"""Asks for a file or a folder."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QFileInfo
from PySide6.QtGui import QAbstractFileIconProvider, QIcon
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QStyle, QWidget

_PATTERNS = "(*.pdf *.txt *.text *.pa-case.json)"  # not for translators: Qt reads them


def ask_sheet(parent: QWidget, start: Path) -> Path | None:
    """The sheet to open, None if the user thought better of it."""
    title = QCoreApplication.translate("Files", "Open a sheet")
    sheets = QCoreApplication.translate("Files", "Sheets")
    every = QCoreApplication.translate("Files", "All files")
    return _ask_one(parent, title, start, f"{sheets} {_PATTERNS}", f"{every} (*)")


def ask_case_file(parent: QWidget, start: Path) -> Path | None:
    """Where to save a case, None if the user thought better of it."""
    title = QCoreApplication.translate("Files", "Save the case")
    dialog = _Dialog(parent, title, str(start.parent))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    cases = QCoreApplication.translate("Files", "Cases")
    dialog.setNameFilters([f"{cases} (*.pa-case.json)"])
    dialog.selectFile(start.name)
    return _answer(dialog)


def ask_backup(parent: QWidget, start: Path) -> Path | None:
    """The backup to open, None if the user thought better of it."""
    title = QCoreApplication.translate("Files", "Open a backup")
    backups = QCoreApplication.translate("Files", "Backups")
    return _ask_one(parent, title, start, f"{backups} (*.paravion-backup)")


def ask_rules(parent: QWidget, start: Path) -> Path | None:
    """The file with an organisation's rules, None if the user thought better of it."""
    title = QCoreApplication.translate("Files", "Open rules")
    rules = QCoreApplication.translate("Files", "Rules")
    return _ask_one(parent, title, start, f"{rules} (*.toml)")


def ask_addresses(parent: QWidget, start: Path) -> Path | None:
    """The table of addresses to take in, None if the user thought better of it."""
    title = QCoreApplication.translate("Files", "Take in a table of addresses")
    tables = QCoreApplication.translate("Files", "Tables")
    return _ask_one(parent, title, start, f"{tables} (*.csv)")


def ask_table(parent: QWidget, start: Path, title: str = "") -> Path | None:
    """Where to save a table, None if the user thought better of it."""
    usual = QCoreApplication.translate("Files", "Save the register as a table")
    dialog = _Dialog(parent, title or usual, str(start.parent))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setDefaultSuffix("csv")
    tables = QCoreApplication.translate("Files", "Tables")
    dialog.setNameFilters([f"{tables} (*.csv)"])
    dialog.selectFile(start.name)
    return _answer(dialog)


def ask_folder(parent: QWidget, start: Path, title: str = "") -> Path | None:
    """The folder to save into, None if the user thought better of it; it may be still to be made.

    A new one is asked for by typing its name; the folder that it is to be in is there.
    """
    usual = QCoreApplication.translate("Files", "Choose a folder for the letters")
    dialog = _FolderDialog(parent, title or usual, str(start))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setLabelText(
        QFileDialog.DialogLabel.Accept, QCoreApplication.translate("Files", "Save here")
    )
    dialog.setLabelText(
        QFileDialog.DialogLabel.FileName, QCoreApplication.translate("Files", "Folder:")
    )
    return dialog.new_folder if (chosen := _answer(dialog)) is None else chosen


def _ask_one(parent: QWidget, title: str, start: Path, *filters: str) -> Path | None:
    """A file that is there, one of those that *filters* let through."""
    dialog = _Dialog(parent, title, str(start))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters(filters)
    return _answer(dialog)


class _Dialog(QFileDialog):
    """Qt's own dialog: the systems' keep lists of recent files."""

    def __init__(self, parent: QWidget, title: str, start: str) -> None:
        super().__init__(parent, title, start)
        self.setOption(QFileDialog.Option.DontUseNativeDialog)
        self.setHistory([])
        self._icons = _PlainIcons()  # the dialog does not keep it alive
        self.setIconProvider(self._icons)


class _FolderDialog(_Dialog):
    """Takes the name of a folder that is still to be made, where Qt would say it isn't there."""

    new_folder: Path | None = None

    def accept(self) -> None:
        """Leave with the folder that was typed, there or not."""
        field = self.findChild(QLineEdit, "fileNameEdit")
        typed = field.text().strip() if isinstance(field, QLineEdit) else ""
        path = Path(self.directory().absolutePath()) / typed
        # QFileInfo, because Path raises where it may not look
        if typed and not QFileInfo(path).exists() and QFileInfo(path.parent).isDir():
            self.new_folder = path
            self.reject()
        else:
            super().accept()


class _PlainIcons(QAbstractFileIconProvider):
    """One picture for folders, one for files.

    Qt's own look into every file to tell its kind, and wait forever for some below /proc and /dev.
    """

    def __init__(self) -> None:
        super().__init__()
        style = QApplication.style()
        self._folder = style.standardIcon(QStyle.StandardPixmap.SP_DirIcon)
        self._file = style.standardIcon(QStyle.StandardPixmap.SP_FileIcon)

    def icon(self, of: QAbstractFileIconProvider.IconType | QFileInfo) -> QIcon:
        """The picture for *of*; asked for in a thread of Qt's."""
        is_file = isinstance(of, QFileInfo) and not of.isDir()
        return self._file if is_file or of is self.IconType.File else self._folder

    def type(self, of: QFileInfo) -> str:
        """What kind of file it is, which nobody here asks."""
        return ""


def _answer(dialog: QFileDialog) -> Path | None:
    accepted = dialog.exec()
    chosen = dialog.selectedFiles()
    dialog.deleteLater()
    return Path(chosen[0]) if accepted and chosen else None
