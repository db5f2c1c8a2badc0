"""Sending, or in its place the letters of all cases while somebody looks at them."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QWidget

from ...viewmodels.all_letters import AllLettersViewModel

if TYPE_CHECKING:
    from .register.overview import OverviewPanel


class SendPlace(QStackedWidget):
    """Shows *room*, until the letters of all cases are asked for."""

    def __init__(self, room: QWidget, model: AllLettersViewModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("sendPlace")
        self._room = room
        self._model = model
        self._overview: OverviewPanel | None = None
        self.addWidget(room)
        model.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        is_open = self._model.is_open
        if is_open and self._overview is None:
            from .register.overview import OverviewPanel  # noqa: PLC0415 - hardly anybody asks

            self._overview = OverviewPanel(self._model, self)
            self.addWidget(self._overview)
        shown = self._overview if is_open and self._overview is not None else self._room
        if shown is not self.currentWidget():
            self.setCurrentWidget(shown)
            if is_open:
                shown.setFocus()
