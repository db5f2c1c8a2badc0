"""Sending, or in its place the letters of all cases while somebody looks at them."""

from PySide6.QtWidgets import QStackedWidget, QWidget

from ...viewmodels.all_letters import AllLettersViewModel
from .register.overview import OverviewPanel


class SendPlace(QStackedWidget):
    """Shows *room*, until the letters of all cases are asked for."""

    def __init__(self, room: QWidget, model: AllLettersViewModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("sendPlace")
        self._room = room
        self._model = model
        self._overview = OverviewPanel(model, self)
        self.addWidget(room)
        self.addWidget(self._overview)
        model.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        shown = self._overview if self._model.is_open else self._room
        if shown is not self.currentWidget():
            self.setCurrentWidget(shown)
            if shown is self._overview:
                shown.setFocus()
