"""What is to be seen while no case is open."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from ...viewmodels.models import Models
from ...viewmodels.sheet import SheetViewModel
from ...widgets.text import plain
from .stack import Stack


class NoCase(Stack):
    """Says what to do, with the three ways to do it."""

    def __init__(self, models: Models, parent: QWidget | None = None) -> None:
        super().__init__(well_set=True, parent=parent)
        self.setObjectName("noCase")
        self._frame = QFrame()
        self._frame.setProperty("role", "drop")
        self._layout = QVBoxLayout(self._frame)
        self._say(self.tr("No case is open"), "title")
        self._say(
            self.tr(
                "Drop an urgent action sheet anywhere on this window, or choose one here."
                " You read the case first, and then write your letters."
            ),
            "lead",
        )
        opening = self._button("noCaseOpen", self.tr("Open a sheet…"), "primary")
        paste = self._button("noCasePaste", self.tr("Paste the text of a sheet"), "plain")
        sample = self._button("noCaseSample", self.tr("Look at the sample case"), "plain")
        self.add(self._frame)

        opening.clicked.connect(models.house.open_wanted)
        paste.clicked.connect(models.house.paste_wanted)
        sample.clicked.connect(partial(_open_sample, models.sheet))

    def _say(self, text: str, role: str) -> QLabel:
        label = plain(text, role)
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._layout.addWidget(label)
        return label

    def _button(self, name: str, text: str, role: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAccessibleName(text)
        button.setProperty("role", role)
        self._layout.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        return button


def _open_sample(sheet: SheetViewModel, checked: bool = False) -> None:
    """Open the sample, without the state that Qt sends along."""
    sheet.open_sample()
