"""The note over a case that is hard to read."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ...viewmodels.reading import ReadingViewModel
from ...widgets.button import named_button
from ...widgets.text import plain


class DistressNote(QFrame):
    """Says why the story is folded; offers to open it, and to take the mark off."""

    def __init__(self, model: ReadingViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("distressNote")
        self.setProperty("role", "note")
        self.setAccessibleName(self.tr("A note about this case"))
        self._model = model
        self._text = plain("", "text", self)
        self._text.setObjectName("distressText")
        self._why = plain("", "quiet", self)
        self._why.setObjectName("distressWhy")
        self._open = named_button("openStory", self.tr("Open the story"), self, "small")
        self._clear = named_button("takeMarkOff", self.tr("Take this note off"), self, "small")

        buttons = QHBoxLayout()
        buttons.addWidget(self._open)
        buttons.addWidget(self._clear)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addWidget(self._text)
        layout.addWidget(self._why)
        layout.addLayout(buttons)

        self._open.clicked.connect(model.open_story)
        self._clear.clicked.connect(self._take_off)
        self.show_state()

    def show_state(self) -> None:
        """Say what is folded now; hidden where the case isn't marked."""
        model = self._model
        folded = model.is_story_folded
        self._text.setText(
            self.tr(
                "This case may be distressing. Its story is folded; open it when you are ready."
            )
            if folded
            else self.tr("This case may be distressing. Take your time.")
        )
        words = ", ".join(f"“{word}”" for word in model.aids.distressing) if model.aids else ""
        self._why.setText(self.tr("It tells of: {words}").format(words=words))
        self._why.setVisible(model.was_suggested and bool(words))
        self._open.setVisible(folded)
        self.setVisible(model.is_distressing)

    def _take_off(self) -> None:
        self._model.mark(False)
