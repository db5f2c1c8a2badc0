"""The names of the people as the letters' language writes them."""

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ... import messages
from ...viewmodels.writing import WritingViewModel
from ...widgets.fields import LineField
from ...widgets.tab_order import put_after
from ...widgets.text import discard, field_label, plain


class ScriptedNamesPanel(QWidget):
    """A field for each of the people, in letters of another language than the sheet's."""

    def __init__(self, model: WritingViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._people: tuple[object, ...] = ()
        self._fields: list[tuple[QWidget, LineField]] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._why = plain("", "quiet", self)
        self._layout.addWidget(self._why)
        model.case_opened.connect(self._show)
        model.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        action, draft = self._model.action, self._model.writing.draft
        language = draft.language
        people = action.people if action is not None and language is not None else ()
        names = tuple(one.name for one in people)
        if (language, *names) != self._people:
            self._people = (language, *names)
            self._build(language or "", names)
        self.setVisible(bool(people))
        for place, (_, field) in enumerate(self._fields):
            field.show_text(draft.scripted_name(language or "", place))

    def _build(self, language: str, names: tuple[str, ...]) -> None:
        for label, field in self._fields:
            discard(label)
            discard(field)
        self._fields = []
        if not language:
            return
        action = self._model.action
        known = action.translation(language).names if action else ()
        said = messages.said_language(language)
        why = self.tr("Write each name as {language} writes it; it stands so in every letter.")
        self._why.setText(why.format(language=said))
        for place, name in enumerate(names):
            text = self.tr("{name} in {language}").format(name=name, language=said)
            field = LineField(f"scriptedName{place}", text, self)
            field.setPlaceholderText((known[place : place + 1] or ("",))[0] or name)
            label = field_label(text.replace("&", "&&"), field, self)
            self._layout.addWidget(label)
            self._layout.addWidget(field)
            self._fields.append((label, field))
            field.typed.connect(partial(self._model.write_name, place))
        put_after(self, [field for _, field in self._fields])
