"""The phrases of the letters that somebody who writes their language should have a look at."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ...viewmodels.words import WordsViewModel
from ...viewmodels.writing import WritingViewModel
from ...widgets.button import named_button
from ...widgets.text import copyable, plain


class ToCheckPanel(QFrame):
    """Asks to have them checked until the user says that it was done; hidden where all is sure."""

    def __init__(
        self, writing: WritingViewModel, words: WordsViewModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("toCheck")
        self.setProperty("role", "card")
        self._writing = writing
        self._words = words
        self._phrases = copyable("", "text", self)
        self._phrases.setObjectName("phrasesToCheck")
        layout = QVBoxLayout(self)
        layout.addWidget(plain(self.tr("Please have this checked"), "name", self))
        why = self.tr(
            "By somebody who writes the language well, if you can: Par Avion isn't sure of it."
        )
        layout.addWidget(plain(why, "quiet", self))
        layout.addWidget(self._phrases)
        self._done = named_button("phrasesChecked", self.tr("These are right"), self)
        layout.addWidget(self._done)
        self._done.clicked.connect(self._accept)
        words.changed.connect(self._show)
        self._show()

    def _accept(self) -> None:
        self._writing.mark_checked(self._words.unchecked_phrases)

    def _show(self) -> None:
        phrases = self._words.unchecked_phrases
        self._phrases.setText("\n".join(phrases))
        self.setVisible(bool(phrases))
        self._done.setAccessibleDescription(self._phrases.text())
