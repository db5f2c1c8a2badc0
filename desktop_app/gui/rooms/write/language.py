"""The language of the letters, and what becomes of the points in it."""

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ....domain.model_letter import follows_model
from ....domain.options import FRAMED_LANGUAGES
from ... import doors, messages
from ...viewmodels.writing import WritingViewModel
from ...widgets.fields import Choice
from ...widgets.text import field_label, plain


class LanguagePanel(QWidget):
    """Shows which language the letters are in, the sheet's if nobody chose another."""

    def __init__(self, model: WritingViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._shown: tuple[object, ...] = ()
        title = self.tr("Language of the letters")
        self._choice = Choice("letterLanguage", title, self)
        self._meaning = plain("", "note", self)
        self._meaning.setObjectName("languageMeaning")
        self._meaning.hide()
        self._unknown = plain("", "quiet", self)
        self._unknown.setObjectName("languagesUnknown")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(plain(title, "heading", self))
        layout.addWidget(field_label(self.tr("L&anguage"), self._choice, self))
        layout.addWidget(self._choice)
        layout.addWidget(self._meaning)
        layout.addWidget(self._unknown)
        self._choice.chosen.connect(self._choose)
        model.changed.connect(self._show)
        self._show()

    def _choose(self, language: str | None) -> None:
        self._model.choose_language(language)

    def _show(self) -> None:
        action, chosen = self._model.action, self._model.writing.draft.language
        if (action, chosen) == self._shown:
            return  # with every key
        self._shown = (action, chosen)
        self.setVisible(action is not None)
        if action is None:
            return
        own = doors.language_of_sheet(action)
        usual = self.tr("The sheet's language ({language})")
        others = doors.offered_languages(action, QLocale().name())
        self._choice.offer(
            [
                (usual.format(language=messages.said_language(own)), None),
                *((messages.said_language(one), one) for one in others),
            ]
        )
        self._show_unknown(doors.without_frame(action))
        other = chosen if chosen != own else None
        self._choice.show_value(other)
        meaning = self._becomes(other, own, is_model=follows_model(action)) if other else ""
        self._meaning.setText(meaning)
        self._meaning.setVisible(bool(meaning))
        self._choice.setAccessibleDescription(meaning)

    def _show_unknown(self, names: tuple[str, ...]) -> None:
        """Say which languages the sheet asks for that there is nothing of."""
        text = self.tr("The sheet also asks for {languages}: Par Avion can't write in that yet.")
        listed = QLocale().createSeparatedList([messages.said_language(one) for one in names])
        self._unknown.setText(text.format(languages=listed))
        self._unknown.setVisible(bool(names))

    def _becomes(self, chosen: str, own: str, *, is_model: bool) -> str:
        """What is translated of the letter, and what isn't."""
        if chosen in FRAMED_LANGUAGES:
            text = self.tr(
                "Salutation, date and closing are in {language}; there are no ready sentences."
                " Write the request in {language} under “My words”, once for all letters: each"
                " point of the sheet stands beside its box. Nothing is translated by machine."
            )
            if not doors.can_be_printed(chosen):
                text += " " + self.tr("It can't be printed here: this computer has no font for it.")
        elif is_model:
            text = self.tr(
                "Date, subject and closing are in {language}. The sheet's own letter stays in"
                " {own}: nothing is translated by machine. Put it into {language} under “My words”."
            )
        else:
            text = self.tr(
                "Date, opening and closing are in {language}. What happened and the points stay in"
                " {own}, as the sheet prints them: nothing is translated by machine. Put them into"
                " {language} under “My words”."
            )
        language, sheets = messages.said_language(chosen), messages.said_language(own)
        return text.format(language=language, own=sheets)
