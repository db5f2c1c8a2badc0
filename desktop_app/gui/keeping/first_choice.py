"""The choice to keep things on this computer, and how they are locked."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ...domain.errors import KeyringFault
from ...domain.vault import KeyKind
from .. import messages
from ..viewmodels.keeping import Keeping
from ..widgets.text import plain
from ..widgets.tick_row import TickRow
from .new_passphrase import NewPassphrase

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
        self._new = NewPassphrase(self)
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
        self._new.changed.connect(self._show)
        keeping.keys.keyring_seen.connect(self._take_keyring)
        self._take_keyring()

    @property
    def passphrase(self) -> str:
        """What was typed, if a passphrase is wanted."""
        return self._new.text if self.by_passphrase else ""

    @property
    def missing(self) -> str:
        """What is still to be done before anything can be kept; empty: nothing."""
        if not (self.by_keyring or self.by_passphrase):
            return self.tr("Choose the keyring or a passphrase.")
        return self._new.missing if self.by_passphrase else ""

    def take_keyboard(self) -> None:
        """Be at a tick that can be ticked, whatever comes of the keyring."""
        box = self._passphrase.findChild(QWidget, "keepByPassphrase")
        if box is not None:
            box.setFocus()

    def forget(self) -> None:
        """Forget what was typed."""
        self._new.forget()

    def _put_together(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (
            *(self._keyring, self._passphrase, self._new),
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
            self._new.take_keyboard()

    def _choose_code(self, chosen: bool) -> None:
        self.by_code = chosen
        self._show()

    def _show(self) -> None:
        self._new.setVisible(self.by_passphrase)
        warning = self._what_is_lost()
        self._warning.setText(warning)
        self._warning.setVisible(bool(warning))
        self.changed.emit()

    def _what_is_lost(self) -> str:
        chosen = (
            (KeyKind.KEYRING, self.by_keyring),
            (KeyKind.PASSPHRASE, self.by_passphrase),
            (KeyKind.RECOVERY, self.by_code),
        )
        return messages.what_is_lost(frozenset(kind for kind, wanted in chosen if wanted))
