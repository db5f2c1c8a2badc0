"""The sentences that a letter can do without, while it is longer than one page."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ....domain.draft import BlockKind
from ... import messages
from ...viewmodels.noted import Noted, paragraph_of
from ...viewmodels.notes import NotesViewModel
from ...widgets.button import named_button
from ...widgets.button_row import ButtonRow
from ...widgets.text import discard, plain

_MOST = 5  # sentences at once


class ShorterPanel(QWidget):
    """Each sentence goes with one click, or its whole paragraph; all of them with one, too."""

    def __init__(self, model: NotesViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("shorter")
        self._model = model
        self._shown: tuple[Noted, ...] = ()
        self._rows: list[QWidget] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(plain(self.tr("To get back to one page, these could go"), "name", self))
        undone = self.tr("Undo brings everything back.")
        layout.addWidget(plain(undone, "quiet", self))
        everything = self.tr("Leave out all %Ln sentence(s)", "", 0)
        self._all = named_button("leaveOutAll", everything, self, "small")
        self._all.setAccessibleDescription(undone)
        layout.addWidget(self._all, 0, Qt.AlignmentFlag.AlignLeading)
        self._list = QVBoxLayout()
        layout.addLayout(self._list)
        self._all.clicked.connect(model.leave_out_all)
        self.hide()

    def show_sentences(self) -> None:
        """Show those there are now; hidden where the letter fits on its page."""
        could_go = self._model.could_go
        self.setVisible(bool(could_go))
        if could_go == self._shown:
            return
        self._shown = could_go
        text = self.tr("Leave out all %Ln sentence(s)", "", len(could_go))
        self._all.setText(text)
        self._all.setAccessibleName(text)
        had_focus = any(one.hasFocus() for one in self.findChildren(QPushButton))
        while self._rows:
            discard(self._rows.pop())
        for position, noted in enumerate(could_go[:_MOST]):
            row = self._row(position, noted)
            self._list.addWidget(row)
            row.show()
            self._rows.append(row)
        if had_focus and could_go:
            self._all.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_focus(self) -> None:
        """Have the keyboard on the first button."""
        self._all.setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, position: int, noted: Noted) -> QWidget:
        row = QWidget(self)
        quoted = self.tr("“{text}”").format(text=messages.noted_words(noted.note))
        layout = QVBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(plain(quoted, "text", row))
        buttons = ButtonRow(parent=row)
        acts: list[tuple[str, str, Callable[[Noted], None]]] = [
            ("leaveOut", self.tr("Leave it out"), self._model.leave_out)
        ]
        if _has_more(noted):
            whole = self.tr("Leave out the whole paragraph")
            acts.append(("leaveOutParagraph", whole, self._model.leave_out_paragraph))
        for name, text, act in acts:
            button = named_button(f"{name}{position}", text, row, "link")
            button.setAccessibleName(self.tr("{text}: {action}").format(text=quoted, action=text))
            button.clicked.connect(partial(_do, act, noted))
            buttons.add(button)
        layout.addWidget(buttons)
        return row


def _has_more(noted: Noted) -> bool:
    """Whether its paragraph has other sentences, and is no request."""
    whole = paragraph_of(noted)
    is_call = noted.block is not None and noted.block.id.kind is BlockKind.CALL
    return not is_call and whole.end - whole.start > noted.end - noted.start


def _do(act: Callable[[Noted], None], noted: Noted, checked: bool = False) -> None:
    """Have *act* without the state that Qt sends along."""
    act(noted)
