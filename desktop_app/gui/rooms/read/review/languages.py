"""The languages of the letter in the review."""

from PySide6.QtWidgets import QCheckBox, QWidget

from ....viewmodels.review import ReviewViewModel
from ....widgets.tick_row import TickRow
from .field import ReviewField


class LanguagesField(ReviewField):
    """The languages to write in, and whether one's own will do."""

    def __init__(self, model: ReviewViewModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(model, "languages", name, parent)
        text = self.tr("The writer's own language will do, too")
        self._tick = TickRow("ownLanguage", text, "", self)
        for box in self._tick.findChildren(QCheckBox):
            box.installEventFilter(self)
        self.rows.addWidget(self._tick)
        self._tick.toggled.connect(model.edits.set_own_language)

    def show_reading(self, name: str) -> None:
        """Show the languages as they are now."""
        super().show_reading(name)
        if self._model.reading is not None:
            self._tick.show_ticked(self._model.reading.action.own_language)
