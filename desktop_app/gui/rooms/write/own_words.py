"""How many words of the letter are the writer's own: only to know, never to be reached."""

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ...viewmodels.words import WordsViewModel
from ...widgets.meter import Meter


class OwnWordsBar(QWidget):
    """A calm bar with the count in words; hidden where there is no letter to write."""

    def __init__(self, model: WordsViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._shown: object = None
        name = self.tr("How many words of the letter are your own")
        self._meter = Meter("ownWords", name, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._meter)
        self.show_letter()

    def show_letter(self) -> None:
        """Count anew."""
        count = self._model.own_share
        self.setVisible(count is not None)
        if count is None or count == self._shown:
            return
        self._shown = count
        words = QLocale().toString(count.words)
        if count.own:
            text = self.tr("%Ln word(s) of {words} are your own.", "", count.own)
        else:
            text = self.tr("None of the {words} words are your own, and that is fine, too.")
        self._meter.show_share(count.share, text.format(words=words), over=False)
