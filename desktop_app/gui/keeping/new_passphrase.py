"""A new passphrase: typed twice, judged, and seen if wished."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ...domain.passphrase import Strength, strength
from .. import messages
from ..widgets.text import plain
from .secret_field import SecretField, SecretTick


class NewPassphrase(QWidget):
    """Two fields, with a tick below that shows what is typed in both."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._typed = SecretField("newPassphrase", self.tr("&Passphrase"), self)
        self._strength = plain("", "quiet", self)
        self._strength.setObjectName("passphraseStrength")
        self._twice = SecretField("samePassphrase", self.tr("The &same once more"), self)
        fields = (self._typed, self._twice)
        self._seen = SecretTick("newPassphraseShow", self.tr("Show what I type"), fields, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self._typed, self._strength, self._twice, self._seen):
            layout.addWidget(widget)
        for field in fields:
            field.changed.connect(self._show)
        self._show()

    @property
    def text(self) -> str:
        """What was typed first."""
        return self._typed.text

    @property
    def missing(self) -> str:
        """What is still to be done; empty: nothing."""
        if strength(self._typed.text) is Strength.NONE:
            return self.tr("Type a passphrase.")
        if self._typed.text != self._twice.text:
            return self.tr("Type the same passphrase twice.")
        return ""

    def forget(self) -> None:
        """Forget what was typed."""
        self._seen.setChecked(False)
        self._typed.clear()
        self._twice.clear()

    def take_keyboard(self) -> None:
        """Be ready to be typed in."""
        self._typed.take_keyboard()

    def _show(self) -> None:
        said = messages.strength_sentence(strength(self._typed.text))
        self._strength.setText(said)
        self._strength.setVisible(bool(said))
        self._typed.describe(said)
        self.changed.emit()
