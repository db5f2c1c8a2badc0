"""What was deleted, and what could not be."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from ..widgets.text import plain

if TYPE_CHECKING:
    from ...usecases.whole_keep import Receipt

_CHARACTERS, _LINES = 76, 22  # its size


class ReceiptDialog(QDialog):
    """Says it in a sentence, and lists every file."""

    def __init__(self, receipt: "Receipt", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("receiptDialog")
        self.setWindowTitle(self.tr("Deleted"))
        whole = not receipt.left and receipt.key_removed
        title = self.tr("Everything is deleted") if whole else self.tr("Not all could be deleted")
        listed = QPlainTextEdit(self._listed(receipt), self)
        listed.setObjectName("receiptFiles")
        listed.setAccessibleName(self.tr("The files"))
        listed.setReadOnly(True)
        listed.setTabChangesFocus(True)
        listed.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setObjectName("receiptClose")

        layout = QVBoxLayout(self)
        layout.addWidget(plain(title, "title", self))
        for sentence in self._said(receipt):
            layout.addWidget(plain(sentence, "text", self))
        layout.addWidget(listed, 1)
        layout.addWidget(buttons)
        buttons.rejected.connect(self.reject)
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * _CHARACTERS, metrics.height() * _LINES)

    def _said(self, receipt: "Receipt") -> list[str]:
        said = [self.tr("%n file(s) and folder(s) are gone.", "", len(receipt.removed))]
        if receipt.left:
            said.append(
                self.tr(
                    "The system did not let %n of them go: they are named below, to be deleted by"
                    " hand. Nobody can read them without a key.",
                    "",
                    len(receipt.left),
                )
            )
        if not receipt.key_removed:
            said.append(
                self.tr(
                    "The key in this computer's keyring could not be deleted; it opens nothing any"
                    " more. Look for “Par Avion” in the keyring to delete it by hand."
                )
            )
        said.append(self.tr("From now on Par Avion keeps nothing of what you type here."))
        return said

    def _listed(self, receipt: "Receipt") -> str:
        parts = [(self.tr("Still there:"), receipt.left), (self.tr("Deleted:"), receipt.removed)]
        return "\n\n".join(
            "\n".join((heading, *map(str, paths))) for heading, paths in parts if paths
        )
