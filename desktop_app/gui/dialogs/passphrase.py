"""Asks for the passphrase of a backup: a new one twice, one that is there already once."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from ..keeping.secret_field import SecretField, SecretTick
from ..widgets.text import plain, set_state

_LEAST = 8  # characters; a backup lies where others may try for as long as they like
_CHARACTERS = 60  # the width


class PassphraseDialog(QDialog):
    """Its button can be pressed when the passphrase can be taken; what is lacking is said."""

    def __init__(self, parent: QWidget | None = None, *, is_new: bool) -> None:
        super().__init__(parent)
        self.setObjectName("passphraseDialog")
        self._is_new = is_new
        title = self.tr("Make a backup") if is_new else self.tr("Open a backup")
        self.setWindowTitle(title)
        self._first = self._field("passphrase", self.tr("P&assphrase of the backup"))
        self._again = self._field("passphraseAgain", self.tr("The same &once more"))
        self._again.setVisible(is_new)
        fields = (self._first, self._again)
        self._seen = SecretTick("passphraseShow", self.tr("Show what is typed"), fields, self)
        self._said = plain("", "quiet", self)
        self._said.setObjectName("passphraseSaid")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        go = self.tr("&Make the backup") if is_new else self.tr("&Open the backup")
        self._go = buttons.addButton(go, QDialogButtonBox.ButtonRole.AcceptRole)
        self._go.setObjectName("passphraseDone")
        set_state(self._go, "role", "primary")
        self._go.setDefault(True)

        layout = QVBoxLayout(self)
        layout.addWidget(plain(title, "title", self))
        layout.addWidget(plain(self._explained(), "text", self))
        for widget in (self._first, self._again, self._seen, self._said, buttons):
            layout.addWidget(widget)
        for field in fields:
            field.changed.connect(self._show)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * _CHARACTERS)
        self._show()

    @property
    def passphrase(self) -> str:
        """What was typed."""
        return self._first.text

    def _field(self, name: str, label: str) -> SecretField:
        return SecretField(name, label, self)

    def _explained(self) -> str:
        if self._is_new:
            return self.tr(
                "All that is kept on this computer goes into one sealed file. Nothing but this"
                " passphrase opens it: not your keyring, not the recovery code. Write it down where"
                " only you find it."
            )
        return self.tr(
            "Everything in the backup will be kept on this computer from now on, opened with the"
            " same passphrase. The file itself stays as it is."
        )

    def _show(self) -> None:
        lacks = self._lacks()
        self._said.setText(lacks)
        self._go.setEnabled(not lacks)

    def _lacks(self) -> str:
        """What is still to be done; empty: nothing."""
        typed = self._first.text
        if not self._is_new:
            return "" if typed else self.tr("Type the passphrase with which it was made.")
        if len(typed) < _LEAST:
            return self.tr("At least %Ln character(s); four or five words are good.", "", _LEAST)
        if not self._again.text:
            return self.tr("Type it once more: a slip would close the backup for ever.")
        return "" if typed == self._again.text else self.tr("The two are not the same.")


def ask_passphrase(parent: QWidget, *, is_new: bool) -> str:
    """The passphrase that the user types for a backup; empty: none."""
    dialog = PassphraseDialog(parent, is_new=is_new)
    passphrase = dialog.passphrase if dialog.exec() else ""
    dialog.deleteLater()
    return passphrase
