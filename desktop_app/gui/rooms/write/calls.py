"""What to ask for, each point with a tick."""

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ...viewmodels.writing import WritingViewModel
from ...widgets.text import discard, plain
from ...widgets.tick_row import TickRow


class CallsPanel(QWidget):
    """Shows the points of the case and passes each tick on."""

    def __init__(self, model: WritingViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._rows: list[TickRow] = []
        self._layout = QVBoxLayout(self)
        self._layout.addWidget(plain(self.tr("Points to ask for"), "heading", self))
        self._layout.setContentsMargins(0, 0, 0, 0)
        model.case_opened.connect(self._build)
        model.changed.connect(self._show)
        self._build()

    def _build(self) -> None:
        for row in self._rows:
            discard(row)
        self._rows = []
        for position, call in enumerate(self._model.action.calls if self._model.action else ()):
            row = TickRow(f"call{position}", call, "", self)
            row.toggled.connect(partial(self._model.choose_call, position))
            self._layout.addWidget(row)
            self._rows.append(row)
        self.setVisible(bool(self._rows))
        self._show()

    def _show(self) -> None:
        for position, row in enumerate(self._rows):
            row.show_ticked(self._model.writing.draft.wants_call(position))
