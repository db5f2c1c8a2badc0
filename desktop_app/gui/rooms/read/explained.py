"""Words explained: what a reader of the case may not know."""

from functools import partial

from PySide6.QtWidgets import QWidget

from ...viewmodels.reading import Part, ReadingViewModel
from ...widgets.text import copyable, plain
from .fold import Fold


class WordsExplained(Fold):
    """Lists the terms that the case uses; each opens to its explanation."""

    def __init__(self, model: ReadingViewModel, parent: QWidget | None = None) -> None:
        super().__init__(Part.WORDS.value, self.tr("Words explained"), parent=parent)
        self._model = model
        self._words: dict[str, Fold] = {}
        self.content.add(plain(self.tr("Press a word to read what it means."), "quiet"))
        for term in model.aids.words if model.aids else ():
            fold = Fold(f"word_{term.key}", term.word, role="word")
            meaning = copyable(term.meaning)
            meaning.setObjectName(f"meaning_{term.key}")
            fold.content.add(meaning)
            fold.wished.connect(partial(model.fold, term.key))
            self._words[term.key] = fold
            self.content.add(fold)
        self.wished.connect(partial(model.fold, Part.WORDS))
        self.show_state()

    def show_state(self) -> None:
        """Be open as far as the reader opened it."""
        self.show_open(self._model.is_open(Part.WORDS))
        for key, fold in self._words.items():
            fold.show_open(self._model.is_open(key))
