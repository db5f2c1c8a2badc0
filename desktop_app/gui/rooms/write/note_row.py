"""One note: the words, why they are noted, what could stand there, and the ways out."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ... import messages
from ...viewmodels.noted import Noted
from ...widgets.button import named_button
from ...widgets.button_row import ButtonRow
from ...widgets.text import copyable, plain


class NoteRow(QWidget):
    """Shows one note after the other as they change; *position* counts them from 0."""

    fix_wanted = Signal()
    leave_wanted = Signal()
    place_wanted = Signal()

    def __init__(self, position: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.noted: Noted | None = None
        self._quoted = copyable("", "text", self)
        self._quoted.setObjectName(f"noteWords{position}")
        self._why = plain("", "quiet", self)
        self._why.setObjectName(f"noteWhy{position}")
        self._fix = named_button(f"noteFix{position}", self.tr("Fix"), self, "link")
        self._leave = named_button(f"noteLeave{position}", self.tr("Leave it"), self, "link")
        self._place = named_button(
            f"notePlace{position}", self.tr("Show in the text"), self, "link"
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._quoted)
        layout.addWidget(self._why)
        self._buttons = ButtonRow(parent=self)
        for button in (self._fix, self._leave, self._place):
            self._buttons.add(button)
        layout.addWidget(self._buttons)
        self._fix.clicked.connect(self.fix_wanted)
        self._leave.clicked.connect(self.leave_wanted)
        self._place.clicked.connect(self.place_wanted)

    @property
    def has_focus(self) -> bool:
        """Whether the keyboard is on one of its buttons."""
        return any(one.hasFocus() for one in (self._fix, self._leave, self._place))

    def take_focus(self) -> None:
        """Have the keyboard on the first button that is there."""
        button = self._leave if self._fix.isHidden() else self._fix
        button.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_note(self, noted: Noted) -> None:
        """Show *noted* in place of the one before."""
        before, self.noted = self.noted, noted
        if before is not None and before.note == noted.note and before.can_fix == noted.can_fix:
            return  # only its place changed, if anything did
        words = messages.noted_words(noted.note)
        quoted = self.tr("“{text}”").format(text=words)
        self._quoted.setText(quoted)
        self._quoted.setVisible(bool(words))
        self._why.setText(self._explained(noted))
        if not noted.can_fix and self._fix.hasFocus():
            self._leave.setFocus(Qt.FocusReason.OtherFocusReason)
        self._fix.setVisible(noted.can_fix)
        self._place.setVisible(noted.block is not None)
        self._buttons.arrange()
        for button in (self._fix, self._leave, self._place):
            name = self.tr("{text}: {action}").format(text=quoted, action=button.text())
            button.setAccessibleName(name)
            button.setAccessibleDescription(self._why.text())

    def _explained(self, noted: Noted) -> str:
        why = messages.check_note_sentence(noted.note)
        if not noted.can_fix:
            return why
        if not noted.note.alternative:
            return self.tr("{reason} “Fix” takes it out.").format(reason=why)
        instead = self.tr("{reason} Instead: “{text}”")
        return instead.format(reason=why, text=noted.note.alternative)
