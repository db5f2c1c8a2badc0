"""Says what was erased, and what is left where the system refused."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from ..widgets.column import Column
from ..widgets.text import copyable, plain, set_state

if TYPE_CHECKING:
    from ...usecases.erase_all import Receipt

_CHARACTERS = 64


class ReceiptDialog(QDialog):
    """The receipt, to be read and copied."""

    def __init__(self, receipt: "Receipt", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("receipt")
        is_all = receipt.key_removed and not receipt.left
        all_gone, not_all = self.tr("Everything is erased"), self.tr("Not everything is erased")
        self.setWindowTitle(all_gone if is_all else not_all)
        self._title = plain(self.windowTitle(), "title", self)
        texts = [
            self.tr("%Ln file(s) and folder(s) removed.", "", len(receipt.removed)),
            self._about_key(receipt),
            self.tr(
                "Letters that you saved in folders of your own are still there: they are yours."
            ),
        ]
        if receipt.left:
            texts.append(
                self.tr("%Ln could not be removed; do it yourself:", "", len(receipt.left))
            )
        self._text = plain("\n\n".join(texts), "text")
        self._left = copyable("\n".join(map(str, receipt.left)), "quiet")
        self._left.setVisible(bool(receipt.left))
        self._column = Column("receiptText", self.windowTitle(), self)
        self._column.show_widgets((self._text, self._left))
        self._buttons = QDialogButtonBox(self)
        close = self._buttons.addButton(
            self.tr("&Close, and go on as a guest"), QDialogButtonBox.ButtonRole.RejectRole
        )
        close.setObjectName("closeReceipt")
        close.setAccessibleName(self.tr("Close, and go on as a guest"))
        set_state(close, "role", "primary")
        layout = QVBoxLayout(self)
        for widget in (self._title, self._column, self._buttons):
            layout.addWidget(widget)
        self._buttons.rejected.connect(self.reject)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * _CHARACTERS)

    def _about_key(self, receipt: "Receipt") -> str:
        if receipt.key_removed:
            return self.tr("This computer's keyring has no key of Par Avion's.")
        if receipt.left:
            return self.tr(
                "The keyring did not delete the key, which may open what is left: delete the entry"
                " “paravion” in the system's own keyring program."
            )
        return self.tr(
            "The keyring did not delete the key, which opens nothing any more: delete the entry"
            " “paravion” in the system's own keyring program."
        )
