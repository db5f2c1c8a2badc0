"""The versions as lines to choose from."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QListWidgetItem, QWidget

from ....widgets.word_list import WordList


class VersionList(WordList):
    """Passes on the number of the version that is looked at."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__("versionList", self.tr("Earlier versions"), parent)
        self._lines: tuple[tuple[str, int], ...] = ()
        self.currentRowChanged.connect(self._pass_on)

    def show_versions(self, lines: Sequence[tuple[str, int]], chosen: int | None) -> None:
        """Show pairs of text and number, and the one with the number *chosen* as that."""
        with QSignalBlocker(self):
            if tuple(lines) != self._lines:
                self._lines = tuple(lines)
                self.clear()
                for text, _ in lines:
                    self.addItem(QListWidgetItem(text))
            numbers = [number for _, number in self._lines]
            self.setCurrentRow(numbers.index(chosen) if chosen in numbers else -1)

    def _pass_on(self, row: int) -> None:
        if 0 <= row < len(self._lines):
            self.chosen.emit(self._lines[row][1])
