"""Below the list of cases: what is kept, and the quiet way to keep it."""

from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from ..viewmodels.keeping import Keeping
from ..viewmodels.keeping_state import KeepingState
from ..widgets.text import plain


class KeepingFoot(QFrame):
    """Two lines: how it stands, and what can be done about it; the command does it."""

    def __init__(self, keeping: Keeping, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("keepingFoot")
        self._keeping = keeping
        self._text = plain("", "quiet", self)
        self._text.setObjectName("keepingStands")
        self._keep = self._link("keepMyLetters", "keep_letters", self.tr("Keep my letters…"))
        self._open = self._link("openMyLetters", "open_kept", self.tr("Open my letters…"))
        self._safety = self._link("showSafety", "safety", self.tr("Keeping and safety…"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self._text, self._keep, self._open, self._safety):
            layout.addWidget(widget)
        keeping.changed.connect(self._show)
        self._show()

    def _link(self, name: str, command: str, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAccessibleName(text)
        button.setProperty("role", "link")
        button.setProperty("command", command)
        return button

    def _show(self) -> None:
        is_guest = self._keeping.state is KeepingState.GUEST
        is_kept = self._keeping.is_kept_here
        self._text.setText(self._told())
        self._keep.setVisible(self._keeping.can_begin)
        self._open.setVisible(is_guest and is_kept)
        self._safety.setVisible(self._keeping.keep is not None)

    def _told(self) -> str:
        if self._keeping.is_open:
            return self.tr("Your letters are kept on this computer, sealed.")
        if self._keeping.state is KeepingState.READ_ONLY:
            return self.tr("Your letters are open only to read.")
        return self.tr("You are a guest: nothing stays on this computer.")
