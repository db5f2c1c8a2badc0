"""The invitation to say what a model letter says in one's own words."""

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ...viewmodels.words import WordsViewModel
from ...widgets.text import plain


class ModelInvitation(QFrame):
    """Says how much of the letter is still the sheet's; hidden for a case with points."""

    def __init__(self, model: WordsViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("modelInvitation")
        self.setProperty("role", "card")
        self._model = model
        self._left = plain("", "text", self)
        self._left.setObjectName("modelLeft")
        why = self.tr(
            "Below stands the letter that the sheet suggests. Officials get it many times; yours"
            " counts more in your own words. Begin with any paragraph, and change as many as you"
            " like: it can be sent as it stands, too."
        )
        layout = QVBoxLayout(self)
        layout.addWidget(plain(self.tr("The sheet's letter, in your words"), "name", self))
        layout.addWidget(plain(why, "quiet", self))
        layout.addWidget(self._left)
        self.hide()
        self.show_letter()

    def show_letter(self) -> None:
        """Count anew."""
        letter = self._model.model_letter
        self.setVisible(letter is not None)
        if letter is None:
            return
        own = letter.pieces - letter.as_printed
        if letter.as_printed == 0:
            text = self.tr("Every paragraph is in your own words.")
        elif own == 0:
            text = self.tr("All %Ln paragraph(s) are still the sheet's words.", "", letter.pieces)
        else:
            text = self.tr(
                "%Ln paragraph(s) of {all} are still the sheet's words.", "", letter.as_printed
            ).format(all=QLocale().toString(letter.pieces))
        self._left.setText(text)
