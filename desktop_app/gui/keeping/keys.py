"""The ways in: a passphrase, the code on paper, the keyring."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ...domain.vault import KeyKind
from ..vault_doors import TypedKey
from ..viewmodels.keeping import Keeping
from ..widgets.button import named_button
from ..widgets.text import plain
from .secret_field import SecretField, SecretTick


class Keys(QWidget):
    """Shows those ways that the files say open them, and tries what is typed."""

    def __init__(self, keeping: Keeping, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeping = keeping
        self._by_code = bool(keeping.ways) and KeyKind.PASSPHRASE not in keeping.ways
        self._last: SecretField | None = None  # in which the last try was typed
        self._passphrase = SecretField("passphrase", self.tr("&Passphrase"), self)
        show = self.tr("Sho&w what I type")
        self._seen = SecretTick("passphraseShow", show, (self._passphrase,), self)
        self._code = SecretField(
            "recoveryCode", self.tr("Recovery &code, from your paper"), self, spoken=True
        )
        self._code.describe(self.tr("Eight groups of five letters and digits; spaces don't matter"))
        self._open = named_button("unlock", self.tr("&Open my letters"), self, "primary")
        self._other = named_button("otherKey", "", self, "link")
        self._keyring = named_button(
            "askKeyring", self.tr("Open with this computer's &keyring"), self, "plain"
        )
        self._hint = plain(self.tr("It may ask for its own password."), "quiet", self)
        self._put_together()

        for field in (self._passphrase, self._code):
            field.entered.connect(self._try)
        self._open.clicked.connect(self._try)
        self._other.clicked.connect(self._change_way)
        self._keyring.clicked.connect(keeping.unlocking.by_keyring)
        self.show_ways()

    def show_ways(self) -> None:
        """Show the ways there are."""
        ways = self._keeping.ways or frozenset(KeyKind)  # where nothing tells, all may be tried
        typed = ways & {KeyKind.PASSPHRASE, KeyKind.RECOVERY}
        if len(typed) == 1:
            self._by_code = KeyKind.RECOVERY in typed
        for widget in (self._passphrase, self._seen):
            widget.setVisible(bool(typed) and not self._by_code)
        self._code.setVisible(bool(typed) and self._by_code)
        self._open.setVisible(bool(typed))
        self._other.setVisible(len(typed) > 1)
        passphrase, code = self.tr("I have a passphrase"), self.tr("I have the recovery code")
        self._other.setText(passphrase if self._by_code else code)
        self._other.setAccessibleName(self._other.text())
        self._keyring.setVisible(KeyKind.KEYRING in ways)
        self._hint.setVisible(KeyKind.KEYRING in ways)

    def take_keyboard(self) -> None:
        """Be ready; what was typed in vain is marked."""
        field = self._code if self._by_code else self._passphrase
        if self._open.isHidden():
            self._keyring.setFocus()
        elif self._last is field:
            field.start_over()
        else:
            field.take_keyboard()

    def forget(self) -> None:
        """Forget what was typed."""
        self._last = None
        self._seen.setChecked(False)
        self._passphrase.clear()
        self._code.clear()

    def _put_together(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._passphrase)
        layout.addWidget(self._seen)
        layout.addWidget(self._code)
        row = QHBoxLayout()
        row.addWidget(self._open)
        row.addStretch(1)
        layout.addLayout(row)
        for widget in (self._other, self._keyring):
            row = QHBoxLayout()
            row.addWidget(widget)
            row.addStretch(1)
            layout.addLayout(row)
        layout.addWidget(self._hint)

    def _try(self) -> None:
        field = self._code if self._by_code else self._passphrase
        if field.text.strip():
            self._last = field
            self._keeping.unlocking.by_typed_key(TypedKey(text=field.text, is_code=self._by_code))
        else:
            field.take_keyboard()

    def _change_way(self) -> None:
        self._by_code = not self._by_code
        self.show_ways()
        self.take_keyboard()
