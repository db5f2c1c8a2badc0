"""One letter of the register: how far it has come, the next step by one press, and the others."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from .....domain.register import PostState
from .....domain.urgent_action import RecipientKind
from .... import messages
from ....viewmodels.register import LetterRow, RegisterViewModel
from ....widgets.button_row import ButtonRow
from ....widgets.text import plain

_REPLIED = (PostState.REPLIED, PostState.FORWARDED)


class RegisterRow(QWidget):
    """Shows a letter's state; the same buttons stay while that changes, and keep the keyboard."""

    def __init__(
        self, model: RegisterViewModel, row: LetterRow, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._row = row
        number = row.recipient.number
        self.setObjectName(f"registered{number}")
        self._who = plain("", "name", self)
        self._state = plain("", "quiet", self)
        self._state.setObjectName(f"state{number}")
        self._next = self._button(f"next{number}")
        self._next.setAccessibleName(self.tr("The next step"))
        self._other = self._button(f"other{number}")
        self._other.setText(self.tr("Something else…"))
        self._menu = QMenu(self._other)
        self._menu.setObjectName(f"otherMenu{number}")
        self._other.setMenu(self._menu)
        self._buttons = ButtonRow((self._next, self._other), self)
        self._forward = self._button(f"forward{number}")
        self._forward.setText(self.tr("Tell the section office…"))
        self._thank = self._button(f"thank{number}")
        self._thank.setText(self.tr("Say thank you…"))
        self._after_reply = ButtonRow((self._forward, self._thank), self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, self.fontMetrics().height() // 2)
        for widget in (self._who, self._state, self._after_reply, self._buttons):
            layout.addWidget(widget)
        self._next.clicked.connect(self._advance)
        self._forward.clicked.connect(self._want_forwarding)
        self._thank.clicked.connect(self._want_thanks)
        self.show_row(row)

    def show_row(self, row: LetterRow) -> None:
        """Show *row*, of the same recipient."""
        self._row = row
        who = messages.recipient_name(row.recipient)
        self._who.setText(who)
        self._state.setText(messages.state_since(row.entry))
        if row.next is None and self._next.hasFocus():
            self._other.setFocus(Qt.FocusReason.OtherFocusReason)
        self._next.setVisible(row.next is not None)
        if row.next is not None:
            text = messages.mark_text(row.next)
            self._next.setText(text)
            self._next.setAccessibleName(self.tr("{what}: {who}").format(what=text, who=who))
        other = self.tr("Something else…: {who}").format(who=who)
        self._other.setAccessibleName(other)
        for button in (self._next, self._other):
            button.setEnabled(self._model.can_note)
        self._fill_menu()
        self._buttons.arrange()
        self._show_after_reply(row, who)

    def _show_after_reply(self, row: LetterRow, who: str) -> None:
        """What is to be written once a reply came; thanks go to officials alone."""
        is_replied = row.entry is not None and row.entry.state in _REPLIED
        for button in (self._forward, self._thank):
            text = self.tr("{what}: {who}").format(what=button.text(), who=who)
            button.setAccessibleName(text)
        self._thank.setVisible(is_replied and row.recipient.kind is RecipientKind.TARGET)
        self._after_reply.setVisible(is_replied)
        self._after_reply.arrange()

    def _fill_menu(self) -> None:
        self._menu.clear()
        number, now = self._row.recipient.number, self._row.entry
        for state in PostState:
            if state is not self._row.next and (now is None or state is not now.state):
                action = self._menu.addAction(messages.mark_text(state))
                action.setObjectName(f"{state.value}{number}")
                action.triggered.connect(partial(self._note, state))
        self._menu.addSeparator()
        back = self._menu.addAction(self.tr("Take back the last step"))
        back.setObjectName(f"takeBack{number}")
        back.setEnabled(now is not None)
        back.triggered.connect(self._take_back)

    def _button(self, name: str) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        button.setProperty("role", "small")
        return button

    def _want_forwarding(self) -> None:
        self._model.forwarding_wanted.emit(self._row.recipient.number)

    def _want_thanks(self) -> None:
        self._model.thanks_wanted.emit(self._row.recipient.number)

    def _advance(self) -> None:
        self._model.advance(self._row.recipient.number)

    def _note(self, state: PostState, checked: bool = False) -> None:
        self._model.note(self._row.recipient.number, state)

    def _take_back(self) -> None:
        self._model.take_back(self._row.recipient.number)
