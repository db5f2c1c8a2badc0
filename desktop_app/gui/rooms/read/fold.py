"""A heading that is a button: it opens and folds what stands below it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ...widgets.text import plain
from .stack import Stack

_OPEN, _FOLDED, _FOLDED_RIGHT_TO_LEFT = "▾", "▸", "◂"


class HeadingButton(QPushButton):
    """As large as a heading; a class by itself for the theme to size."""


class Fold(Stack):
    """Shows or hides its `content`, as it is told; a press on the heading is only a wish."""

    wished = Signal(bool)  # open it, or fold it

    def __init__(
        self,
        name: str,
        title: str,
        *,
        detail: str = "",
        role: str = "fold",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self._title = title
        self._is_open = False
        self.content = Stack()
        self.content.hide()
        self._button = HeadingButton() if role == "fold" else QPushButton()
        self._button.setObjectName(f"{name}Fold")
        self._button.setProperty("role", role)
        self._button.setAccessibleDescription(self.tr("Opens or folds this part of the page."))
        self._button.clicked.connect(self._wish)
        self.add(self._heading(detail))
        self.add(self.content)
        self._say()

    def show_open(self, is_open: bool) -> None:
        """Be open, or folded."""
        if is_open != self._is_open:
            self._is_open = is_open
            self.content.setVisible(is_open)
            self._say()

    def _heading(self, detail: str) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._button)
        layout.addWidget(plain(detail, "quiet"), 1, Qt.AlignmentFlag.AlignBottom)
        return row

    def _wish(self) -> None:
        self.wished.emit(not self._is_open)

    def _say(self) -> None:
        folded = _FOLDED_RIGHT_TO_LEFT if self.isRightToLeft() else _FOLDED
        self._button.setText(f"{_OPEN if self._is_open else folded} {self._title}")
        name = self.tr("{part}, open") if self._is_open else self.tr("{part}, folded")
        self._button.setAccessibleName(name.format(part=self._title))
