"""The whole review: what is doubtful, the sheet and its loose lines, the fields."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from .....domain.suspicion import SuspicionKind
from .... import messages
from ....viewmodels.models import Models
from ....widgets.steps import Steps
from ....widgets.text import plain
from .changes import ChangesPanel
from .fields import FieldsPanel
from .loose import LoosePanel
from .said import SaidPanel
from .sheet import SheetPanel


class ReviewPanel(QWidget):
    """Made when it is first wanted, a few milliseconds at a time."""

    def __init__(self, models: Models, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("review")
        self._model = models.review
        self._doubts = plain("", "problem", self)
        self._doubts.setObjectName("reviewDoubts")
        done = QPushButton(self.tr("Done: &back to the case"), self)
        done.setObjectName("reviewDone")
        done.setAccessibleName(self.tr("Done: back to the case"))
        save = QPushButton(self.tr("Save the case…"), self)
        save.setObjectName("reviewSave")
        save.setAccessibleName(self.tr("Save the case…"))
        save.setProperty("command", "save_case")
        self._sheet = SheetPanel(self._model)
        self._loose = LoosePanel(self._model)
        self._sheet.lines.put_wanted.connect(self._loose.put)
        self._sheet.lines.take_out_wanted.connect(self._model.edits.take_out)
        self.fields = FieldsPanel(models)
        head = QHBoxLayout()
        head.setContentsMargins(8, 8, 8, 0)
        head.addWidget(plain(self.tr("Check against the sheet"), "heading", self), 1)
        head.addWidget(save)
        head.addWidget(done)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(head)
        changes = ChangesPanel(models, self)
        # Held, and without a way back to here: with the review of a shell that is gone, Python's
        # search for garbage (PySide 6.11) otherwise now and then destroyed the living one's.
        self._said = SaidPanel(self.tr("What is doubtful"), (changes, self._doubts), self)
        layout.addWidget(self._said)
        layout.addWidget(self._sides(), 1)
        done.clicked.connect(self._model.close)
        self._model.changed.connect(self._show)
        self._steps = Steps(self)
        self._steps.take(self.fields.build(), at_once=False)
        self._show()

    @property
    def is_complete(self) -> bool:
        """Whether all fields are there."""
        return self._steps.are_done

    def _sides(self) -> QSplitter:
        left = QSplitter(Qt.Orientation.Vertical)
        left.addWidget(self._sheet)
        left.addWidget(self._loose)
        left.setStretchFactor(0, 7)
        left.setStretchFactor(1, 3)
        left.setChildrenCollapsible(False)
        left.setSizes([700, 300])  # shares
        sides = QSplitter(self)
        sides.setObjectName("reviewSides")
        sides.setChildrenCollapsible(False)
        sides.addWidget(left)
        sides.addWidget(self.fields)
        sides.setStretchFactor(0, 1)
        sides.setStretchFactor(1, 1)
        sides.setSizes([500, 500])  # shares
        return sides

    def _show(self) -> None:
        reading = self._model.reading
        if reading is None:
            return
        texts = dict.fromkeys(messages.problem_sentence(one) for one in reading.problems)
        texts |= dict.fromkeys(
            messages.suspicion_sentence(one)
            for one in self._model.suspicions
            if one.kind is not SuspicionKind.CHANGED  # is said above
        )
        self._doubts.setText("\n".join(texts))
        self._doubts.setVisible(bool(texts))
