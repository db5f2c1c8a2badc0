"""Whom to write to, each with a tick."""

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ... import messages
from ...viewmodels.writing import WritingViewModel
from ...widgets.text import discard, plain
from ...widgets.tick_row import TickRow


class RecipientsPanel(QWidget):
    """Shows everyone the case asks to write to and passes each tick on."""

    def __init__(self, model: WritingViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._rows: list[TickRow] = []
        self._layout = QVBoxLayout(self)
        self._layout.addWidget(plain(self.tr("Officials"), "heading", self))
        self._layout.setContentsMargins(0, 0, 0, 0)
        model.case_opened.connect(self._build)
        model.changed.connect(self._show)
        self._build()

    def _build(self) -> None:
        for row in self._rows:
            discard(row)
        self._rows = []
        for one in self._model.recipients:
            gets = messages.what_they_get(one.kind)
            row = TickRow(f"official{one.number}", messages.recipient_name(one), gets, self)
            row.toggled.connect(partial(self._model.choose_recipient, one.number))
            self._layout.addWidget(row)
            self._rows.append(row)
        self.setVisible(bool(self._rows))
        self._show()

    def _show(self) -> None:
        for number, row in enumerate(self._rows, start=1):
            row.show_ticked(self._model.writing.draft.wants_recipient(number))
