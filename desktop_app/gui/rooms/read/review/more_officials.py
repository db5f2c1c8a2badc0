"""Ways to add an official whom the sheet doesn't have, or not so that it could be read."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from .....domain.review import GROUPS
from ....viewmodels.review import ReviewViewModel


class MoreOfficials(QWidget):
    """One button for each kind of official; the fields come when it is pressed."""

    def __init__(self, model: ReviewViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        texts = {
            "targets": self.tr("Add an official"),
            "copies": self.tr("Add a copy"),
            "embassies": self.tr("Add an embassy"),
        }
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for group in GROUPS:
            button = QPushButton(texts[group], self)
            button.setObjectName(f"add.{group}")
            button.setAccessibleName(texts[group])
            button.setAccessibleDescription(self.tr("To be typed in, where the sheet has none"))
            button.setProperty("role", "link")
            button.clicked.connect(partial(_begin, model, group))
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)


def _begin(model: ReviewViewModel, group: str, checked: bool = False) -> None:
    """Have room for an official of *group*, whatever Qt sends along."""
    model.edits.begin_official(group)
