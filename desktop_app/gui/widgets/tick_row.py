"""A tick with as many lines of text as it needs."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from .text import plain


class TickRow(QWidget):
    """A check box with wrapped text beside it; a click on the text ticks, too."""

    toggled = Signal(bool)

    def __init__(self, name: str, text: str, detail: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = QCheckBox(self)
        self._box.setObjectName(name)
        self._box.setAccessibleName(text)
        self._detail = plain("", "quiet", self)
        words = QVBoxLayout()
        words.addWidget(plain(text, "text", self))
        words.addWidget(self._detail)
        words.setSpacing(0)

        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._box, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self._box.toggled.connect(self.toggled)
        self.show_detail(detail)

    def show_ticked(self, ticked: bool) -> None:
        """Show whether it is ticked."""
        self._box.setChecked(ticked)

    def show_detail(self, detail: str) -> None:
        """Show *detail* in quiet words below the text."""
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
        self._box.setAccessibleDescription(detail)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick, as a click on the box would."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self._box.setFocus(Qt.FocusReason.MouseFocusReason)
            self._box.toggle()
