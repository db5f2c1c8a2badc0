"""Answers the windows that have to be answered before anything else goes on."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

_LOOKS = 100
_PAUSE_MS = 50

Answer = Callable[[QWidget], object]


def answer(kind: type[QWidget], act: Answer) -> None:
    """Do *act* with the modal window of *kind* as soon as it is there."""

    def look(left: int) -> None:
        found = QApplication.activeModalWidget()
        if isinstance(found, kind):
            act(found)
        elif left:
            QTimer.singleShot(_PAUSE_MS, lambda: look(left - 1))

    QTimer.singleShot(_PAUSE_MS, lambda: look(_LOOKS))


def press(name: str) -> Answer:
    """Press the button *name*."""
    return lambda window: window.findChild(QAbstractButton, name).click()


def choose_path(path: Path) -> Answer:
    """Type *path* into a file dialog, and take it."""

    def act(dialog: QWidget) -> None:
        field = dialog.findChild(QLineEdit, "fileNameEdit")
        with QSignalBlocker(field):  # where it has no focus, Qt would cut the path to its last name
            field.setText(str(path))
        dialog.accept()

    return act
