"""One point of the case, its number hanging in the margin."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ...widgets.text import copyable

_FIGURE_SPACE = "\u2007"  # as wide as a figure, so that 9 stands below 10


class PointRow(QWidget):
    """Shows the point with *number*, counted from 1, of as many as *of*."""

    def __init__(self, number: int, text: str, of: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"point{number}")
        places = len(str(of))
        label = QLabel(f"{QLocale().toString(number).rjust(places, _FIGURE_SPACE)}.", self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("role", "name")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(copyable(text, "text", self), 1)
