"""What became of the letters of the open case."""

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from .... import messages
from ....viewmodels.register import RegisterViewModel
from ....widgets.tab_order import put_after
from ....widgets.text import discard, plain
from .row import RegisterRow


class RegisterPanel(QWidget):
    """One row for each letter; for a guest, why there are none."""

    def __init__(self, model: RegisterViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("register")
        self._model = model
        self._rows: dict[int, RegisterRow] = {}
        why = messages.why_not_kept(messages.NeedsKeeping.REGISTER)
        self._why = plain(f"{why} {messages.how_to_keep()}", "quiet", self)
        self._why.setObjectName("whyNoRegister")
        self._all = self._button("advanceAll", "small")
        self._all.setAccessibleName(self.tr("The next step of all letters"))
        self._overview = self._button("allLetters", "link")
        self._overview.setText(self.tr("The letters of all cases…"))
        self._overview.setProperty("command", "register")
        self._list = QVBoxLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(plain(self.tr("What became of them"), "heading", self))
        layout.addWidget(self._why)
        layout.addLayout(self._list)
        layout.addWidget(self._all)
        layout.addWidget(self._overview)
        self._all.clicked.connect(model.advance_all)
        model.changed.connect(self._show)
        self._show()

    def _button(self, name: str, role: str) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        button.setProperty("role", role)
        return button

    def _show(self) -> None:
        rows = self._model.rows
        self._why.setVisible(not self._model.is_kept)
        self._overview.setVisible(self._model.is_kept)
        if [row.recipient.number for row in rows] != list(self._rows):
            self._build()
        for row, shown in zip(rows, self._rows.values(), strict=True):
            shown.show_row(row)
        state = self._model.common_next
        self._all.setVisible(state is not None and self._model.can_note)
        if state is not None:
            self._all.setText(messages.mark_all_text(state))
            self._all.setAccessibleName(messages.mark_all_text(state))

    def _build(self) -> None:
        for row in self._rows.values():
            discard(row)
        self._rows = {
            row.recipient.number: RegisterRow(self._model, row, self) for row in self._model.rows
        }
        for shown in self._rows.values():
            self._list.addWidget(shown)
        put_after(self, [*self._rows.values(), self._all, self._overview])
