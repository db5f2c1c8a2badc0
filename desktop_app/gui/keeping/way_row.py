"""One way in to what is kept: whether it is in use, and what can be done about it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ...domain.vault import KeyKind, may_go
from .. import messages
from ..viewmodels.key_changes import KeyChanges
from ..widgets.button import named_button
from ..widgets.button_row import ButtonRow
from ..widgets.text import plain


class WayRow(QWidget):
    """Tells of one way in, with a button to use it or another one, and one to take it away."""

    wanted = Signal(object)  # the KeyKind

    def __init__(self, kind: KeyKind, changes: KeyChanges, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self._changes = changes
        name = kind.name.lower()
        self._text = plain("", "text", self)
        self._text.setObjectName(f"{name}Stands")
        self._use = named_button(f"{name}Use", "", self, "small")
        self._away = named_button(f"{name}Away", self._words_away(), self, "small")
        self._row = ButtonRow((self._use, self._away), self)
        for button in (self._use, self._away):
            button.setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, self.fontMetrics().height())
        layout.addWidget(plain(messages.way_title(kind), "label", self))
        layout.addWidget(self._text)
        layout.addWidget(self._row)
        self._use.clicked.connect(self._want)
        self._away.clicked.connect(self._take_away)

    def show_way(self, hindered: str = "") -> None:
        """Show how it stands; *hindered* says why it can't be put to use now."""
        ways, is_used = self._changes.ways, self._kind in self._changes.ways
        may_leave = may_go(self._kind, ways)
        said = [messages.way_sentence(self._kind, is_used=is_used)]
        if is_used and not may_leave:
            said.append(messages.way_stays(ways))
        if not is_used and hindered:
            said = [hindered]
        self._text.setText(" ".join(said))
        words = self._words_other() if is_used else self._words_use()
        self._use.setText(words)
        self._use.setAccessibleName(words)
        self._use.setVisible(bool(words) and not (hindered and not is_used))
        self._use.setEnabled(self._changes.can_change)
        self._away.setVisible(may_leave)
        self._away.setEnabled(self._changes.can_change)
        self._row.setVisible(not (self._use.isHidden() and self._away.isHidden()))
        self._row.arrange()

    def take_keyboard(self) -> None:
        """Be where somebody was who changed it."""
        (self._use if not self._use.isHidden() else self._away).setFocus()

    def _want(self) -> None:
        self.wanted.emit(self._kind)

    def _take_away(self) -> None:
        self._changes.take_away(self._kind)

    def _words_use(self) -> str:
        return {
            KeyKind.KEYRING: self.tr("Use the keyring"),
            KeyKind.PASSPHRASE: self.tr("Choose a passphrase…"),
            KeyKind.RECOVERY: self.tr("Make a recovery code…"),
        }[self._kind]

    def _words_other(self) -> str:
        """What the button says while it is in use; empty: there is no other keyring."""
        return {
            KeyKind.KEYRING: "",
            KeyKind.PASSPHRASE: self.tr("Change the passphrase…"),
            KeyKind.RECOVERY: self.tr("Make a new recovery code…"),
        }[self._kind]

    def _words_away(self) -> str:
        return {
            KeyKind.KEYRING: self.tr("Take the keyring away"),
            KeyKind.PASSPHRASE: self.tr("Take the passphrase away"),
            KeyKind.RECOVERY: self.tr("Take the recovery code away"),
        }[self._kind]
