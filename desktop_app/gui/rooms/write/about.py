"""Something about me: the sentence that makes the letters the writer's own."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ...viewmodels.words import WordsViewModel
from ...widgets.fields import TextField
from ...widgets.text import field_label, plain


class AboutPanel(QFrame):
    """One box for all letters, with examples; it may stay empty."""

    def __init__(self, model: WordsViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("about")
        self.setProperty("role", "card")
        self._model = model
        heading = self.tr("Something about me (optional)")
        self._text = TextField("senderAbout", heading, self)
        self._text.set_least_lines(2)
        why = self.tr("One true sentence makes the letters yours. It goes into each of them.")
        examples = self.tr(
            "For example: “I am a teacher and sing in a choir.”"
            " “I am a nurse and have two children.”"
        )
        self._text.setAccessibleDescription(why)
        title = field_label(heading, self._text, self)
        title.setProperty("role", "name")
        layout = QVBoxLayout(self)
        layout.addWidget(title)
        layout.addWidget(plain(why, "quiet", self))
        layout.addWidget(self._text)
        layout.addWidget(plain(examples, "quiet", self))
        self._text.typed.connect(model.write_about)
        model.changed.connect(self._show)
        self._show()

    @property
    def field(self) -> TextField:
        """Where the sentence is typed."""
        return self._text

    def _show(self) -> None:
        if " ".join(self._text.toPlainText().split()) != self._model.about:
            self._text.show_text(self._model.about)
