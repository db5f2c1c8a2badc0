"""How full something is: a small bar, and the same in words."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from .text import plain, set_state

_BAR_CHARACTERS = 14  # the bar's length
_FULL = 1000


class Meter(QWidget):
    """Turns red as soon as it is too full."""

    def __init__(self, name: str, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._bar = QProgressBar(self)
        self._bar.setObjectName(f"{name}Bar")
        self._bar.setAccessibleName(accessible_name)
        self._bar.setTextVisible(False)
        self._bar.setRange(0, _FULL)
        self._bar.setFixedWidth(self.fontMetrics().averageCharWidth() * _BAR_CHARACTERS)
        self._words = plain("", "meter", self)
        self._words.setObjectName(f"{name}Words")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._bar, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._words, 1)

    def show_share(self, share: float, words: str, *, over: bool) -> None:
        """Show the *share* that is full, in *words* too; *over*: it is too much."""
        self._bar.setValue(min(round(share * _FULL), _FULL))
        self._bar.setAccessibleDescription(words)
        self._words.setText(words)
        for widget in (self._bar, self._words):
            set_state(widget, "over", "yes" if over else "no")
