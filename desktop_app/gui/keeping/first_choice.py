"""The choice to keep things on this computer, and how they are locked."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ...domain.errors import KeyringFault
from ...domain.passphrase import Strength, strength
from .. import messages
from ..viewmodels.keeping import Keeping
from ..widgets.text import plain
from ..widgets.tick_row import TickRow
from .secret_field import SecretField

_WILL_ASK = (None, KeyringFault.LOCKED, KeyringFault.NOT_MADE)


class WaysIn(QWidget):
    """Ticks for the keyring, a passphrase and a recovery code, with what each of them means."""

    changed = Signal()

    def __init__(self, keeping: Keeping, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeping = keeping
        self.by_keyring = self.by_passphrase = self.by_code = False
        self._keyring = TickRow(
            "keepByKeyring", self.tr("This computer's keyring"), self._keyring_text(), self
        )
        self._passphrase = TickRow(
            "keepByPassphrase",
            self.tr("A passphrase"),
            self.tr("You type it when Par Avion starts, or after a pause."),
            self,
        )
        see = self.tr("Show what I type")
        self._typed = SecretField("newPassphrase", self.tr("&Passphrase"), see, self)
        self._strength = plain("", "quiet", self)
        self._strength.setObjectName("passphraseStrength")
        self._twice = SecretField("samePassphrase", self.tr("The &same once more"), see, self)
        self._code = TickRow(
            "keepByCode",
            self.tr("A recovery code on paper"),
            self.tr("For the day when the other ways fail. You see it next, to print or copy out."),
            self,
        )
        self._warning = plain("", "warning", self)
        self._warning.setObjectName("keepWarning")
        self._put_together()
        self._keyring.toggled.connect(self._choose_keyring)
        self._passphrase.toggled.connect(self._choose_passphrase)
        self._code.toggled.connect(self._choose_code)
        for field in (self._typed, self._twice):
            field.changed.connect(self._show)
        keeping.keys.keyring_seen.connect(self._take_keyring)
        self._take_keyring()

    @property
    def passphrase(self) -> str:
        """What was typed, if a passphrase is wanted."""
        return self._typed.text if self.by_passphrase else ""

    @property
    def missing(self) -> str:
        """What is still to be done before anything can be kept; empty: nothing."""
        if not (self.by_keyring or self.by_passphrase):
            return self.tr("Choose the keyring or a passphrase.")
        if self.by_passphrase and strength(self._typed.text) is Strength.NONE:
            return self.tr("Type a passphrase.")
        if self.by_passphrase and self._typed.text != self._twice.text:
            return self.tr("Type the same passphrase twice.")
        return ""

    def forget(self) -> None:
        """Forget what was typed."""
        self._typed.clear()
        self._twice.clear()

    def _put_together(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (
            *(self._keyring, self._passphrase, self._typed, self._strength, self._twice),
            *(self._code, self._warning),
        ):
            layout.addWidget(widget)

    def _take_keyring(self) -> None:
        """Offer the keyring if it can be used, else the passphrase alone."""
        is_known, usable = self._keeping.keys.keyring_looked, self._is_keyring_usable
        self._keyring.show_detail(self._keyring_text())
        self._keyring.setEnabled(is_known and usable)
        if is_known:
            self._keyring.show_ticked(usable)
            self._passphrase.show_ticked(self.by_passphrase or not usable)
        self._show()

    @property
    def _is_keyring_usable(self) -> bool:
        return self._keeping.keys.keyring_fault in _WILL_ASK

    def _keyring_text(self) -> str:
        if not self._keeping.keys.keyring_looked:
            return self.tr("Looking whether it can be used…")
        fault = self._keeping.keys.keyring_fault
        opens = self.tr("It opens your letters by itself while you are logged in.")
        if fault is None:
            return opens
        said = messages.keyring_sentence(fault)
        return "\n".join([opens, said] if self._is_keyring_usable else [said])

    def _choose_keyring(self, chosen: bool) -> None:
        self.by_keyring = chosen
        self._show()

    def _choose_passphrase(self, chosen: bool) -> None:
        self.by_passphrase = chosen
        self._show()
        if chosen and self._keeping.keys.keyring_looked and self.isVisible():
            self._typed.take_keyboard()

    def _choose_code(self, chosen: bool) -> None:
        self.by_code = chosen
        self._show()

    def _show(self) -> None:
        for field in (self._typed, self._twice):
            field.setVisible(self.by_passphrase)
        said = messages.strength_sentence(strength(self._typed.text)) if self.by_passphrase else ""
        self._strength.setText(said)
        self._strength.setVisible(bool(said))
        self._typed.describe(said)
        warning = self._what_is_lost()
        self._warning.setText(warning)
        self._warning.setVisible(bool(warning))
        self.changed.emit()

    def _what_is_lost(self) -> str:
        if self.by_code or not (self.by_keyring or self.by_passphrase):
            return ""
        if not self.by_passphrase:
            return self.tr("If this computer forgets its keys, your letters are gone.")
        if not self.by_keyring:
            return self.tr("If you forget the passphrase, your letters are gone.")
        return ""


class CodePage(QWidget):
    """Shows a recovery code in its groups, to be copied out, printed or saved."""

    has_it = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._code = plain("", "code", self)
        self._code.setObjectName("newCode")
        self._code.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._code.setProperty("direction", "fixed")
        self._code.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._tick = TickRow(
            "hasCode",
            self.tr("I have the code on paper"),
            self.tr("It is shown only now. Keep it where this computer is not."),
            self,
        )
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        for text in (
            self.tr("With this code alone, anybody can open your letters, on any computer."),
            self.tr("Copy it out or print it. Capitals, spaces and lines don't matter later."),
        ):
            self._layout.addWidget(plain(text, "text", self))
        self._layout.addWidget(self._code)
        self._layout.addWidget(self._tick)
        self._tick.toggled.connect(self.has_it)

    def show_code(self, code: str) -> None:
        """Show *code*, eight groups with hyphens between; empty: forget it."""
        groups = code.split("-")
        lines = ("  ".join(groups[:4]), "  ".join(groups[4:]))
        self._code.setText("\n".join(lines).strip())
        self._code.setAccessibleName(", ".join(" ".join(group) for group in groups if group))
        self._tick.show_ticked(False)

    def take_keyboard(self) -> None:
        """Be where somebody says that it is on paper."""
        box = self._tick.findChild(QWidget, "hasCode")
        if box is not None:
            box.setFocus()

    def add(self, widget: QWidget) -> None:
        """Put *widget* between the code and the tick."""
        self._layout.insertWidget(self._layout.count() - 1, widget)
