"""The bar that stays while words on the screen aren't saved, or can't be."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from .. import messages
from ..announcements import announce
from ..viewmodels.keeping import Keeping
from ..viewmodels.keeping_state import KeepingState
from ..widgets.sign import Sign
from ..widgets.text import plain, set_state


class KeepingBar(QFrame):
    """Says why, and that it is tried again; hidden while all is well."""

    def __init__(self, keeping: Keeping, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("keepingBar")
        self._keeping = keeping
        self._said = ""
        self._sign = Sign("triangle-alert", self)
        self._text = plain("", "text", self)
        self._text.setObjectName("keepingTrouble")
        self._again = QPushButton(self.tr("Try again now"), self)
        self._again.setObjectName("saveAgain")
        self._again.setAccessibleName(self._again.text())
        self._again.setProperty("role", "small")
        layout = QHBoxLayout(self)
        layout.addWidget(self._sign)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._again)
        self._again.clicked.connect(keeping.saving.try_again)
        self.hide()
        keeping.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        error = self._keeping.saving.unsaved
        is_read_only = self._keeping.state is KeepingState.READ_ONLY
        text = ""
        if error is not None:
            again = self.tr("Par Avion tries again by itself.")
            text = " ".join((messages.unsaved_sentence(error), again))
        elif is_read_only:
            text = messages.read_only_sentence(
                too_new=self._keeping.is_too_new, older=self._keeping.is_older
            )
        if text == self._said:
            return
        self._said = text
        self._text.setText(text)
        self._text.setAccessibleName(text)
        self._again.setVisible(error is not None)
        self._sign.show_icon("info" if is_read_only else "triangle-alert")
        set_state(self, "kind", "hint" if is_read_only else "trouble")
        self.setVisible(bool(text))
        announce(self, text, urgent=True)
