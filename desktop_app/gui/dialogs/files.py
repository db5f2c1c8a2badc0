"""Asks for a file or a folder."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget


def ask_sheet(parent: QWidget, start: Path) -> Path | None:
    """The sheet to open, None if the user thought better of it."""
    title = QCoreApplication.translate("Files", "Open a sheet")
    dialog = _dialog(parent, title, start, QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters(
        [
            QCoreApplication.translate("Files", "Sheets (*.pdf *.txt *.text)"),
            QCoreApplication.translate("Files", "All files (*)"),
        ]
    )
    return _answer(dialog)


def ask_folder(parent: QWidget, start: Path) -> Path | None:
    """The folder to save into, None if the user thought better of it."""
    title = QCoreApplication.translate("Files", "Choose a folder for the letters")
    dialog = _dialog(parent, title, start, QFileDialog.FileMode.Directory)
    dialog.setLabelText(
        QFileDialog.DialogLabel.Accept, QCoreApplication.translate("Files", "Save here")
    )
    dialog.setLabelText(
        QFileDialog.DialogLabel.FileName, QCoreApplication.translate("Files", "Folder:")
    )
    return _answer(dialog)


def _dialog(parent: QWidget, title: str, start: Path, mode: QFileDialog.FileMode) -> QFileDialog:
    dialog = QFileDialog(parent, title, str(start))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)  # those keep lists of recent files
    dialog.setFileMode(mode)
    dialog.setHistory([])
    return dialog


def _answer(dialog: QFileDialog) -> Path | None:
    accepted = dialog.exec()
    chosen = dialog.selectedFiles()
    dialog.deleteLater()
    return Path(chosen[0]) if accepted and chosen else None
