"""Two private questions, whose answers are kept nowhere: not stored, not logged, not in undo."""

from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from ...domain.sender import Disclosure
from ..viewmodels.writing import WritingViewModel
from ..widgets.column import Column
from ..widgets.text import plain, set_state
from ..widgets.tick_row import TickRow

_CHARACTERS = 62  # in a line


def ask_privately(parent: QWidget, writing: WritingViewModel) -> None:
    """Ask, and have what the officials learn follow; nothing else hears of the answers.

    It is no edit: undo never brings an address back.
    """
    if writing.action is not None and has_ties(parent, writing.action.country or ""):
        writing.take_options(disclosure=Disclosure.INITIALS)


def has_ties(parent: QWidget, country: str) -> bool:
    """Whether somebody says yes to one of the questions, or both: which, not even the caller hears.

    *country* is named as the sheet names it; empty: "that country".
    """
    dialog = PrivateQuestions(country, parent)
    answer = bool(dialog.exec()) and dialog.is_any
    dialog.forget()
    dialog.deleteLater()
    return answer


class PrivateQuestions(QDialog):
    """Asks; both answers are no until somebody says otherwise."""

    def __init__(self, country: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("privateQuestionsDialog")
        self.setWindowTitle(self.tr("Two private questions"))
        where = country or self.tr("that country")
        why = self.tr(
            "A letter can tell officials who you are. If you say yes, they learn only your"
            " initials and your town from now on, on envelopes and in files, too."
        )
        nowhere = self.tr("What you answer is kept nowhere. Only what the officials learn changes.")
        people = self.tr("Do people who are close to you live there?")
        travel = self.tr("Do you travel there, or want to?")
        self._rows = (TickRow("tiesPeople", people, ""), TickRow("tiesTravel", travel, ""))
        column = Column("privateQuestionsPage", self.windowTitle(), self)
        about = plain(self.tr("This is about: {country}").format(country=where), "name")
        column.show_widgets((plain(why), about, *self._rows, plain(nowhere, "quiet")))
        buttons = QDialogButtonBox(self)
        go = buttons.addButton(self.tr("&Done"), QDialogButtonBox.ButtonRole.AcceptRole)
        go.setObjectName("privateQuestionsGo")
        set_state(go, "role", "primary")
        leave = buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        leave.setObjectName("privateQuestionsLeave")
        layout = QVBoxLayout(self)
        layout.addWidget(plain(self.windowTitle(), "title", self))
        layout.addWidget(column, 1)
        layout.addWidget(buttons)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        width = self.fontMetrics().averageCharWidth() * _CHARACTERS
        room = self.screen().availableGeometry()
        self.resize(min(width, room.width()), min(width * 4 // 5, room.height() * 9 // 10))
        self._boxes[0].setFocus()

    @property
    def _boxes(self) -> list[QCheckBox]:
        return [box for row in self._rows for box in row.findChildren(QCheckBox)]

    @property
    def is_any(self) -> bool:
        """Whether one of the answers is yes."""
        return any(box.isChecked() for box in self._boxes)

    def forget(self) -> None:
        """Have the boxes as if nobody had answered."""
        for box in self._boxes:
            box.setChecked(False)
