"""What to ask for, each point with a tick."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ....domain.model_letter import points_of
from ...viewmodels.writing import WritingViewModel
from ...widgets.tick_list import Tick, TickList


class CallsPanel(QWidget):
    """Shows the points of the case and passes each tick on."""

    def __init__(self, model: WritingViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._ticks = TickList("call", self.tr("Points to ask for"), self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._ticks)
        self._ticks.toggled.connect(model.choose_call)
        model.case_opened.connect(self._show)
        model.changed.connect(self._show)
        model.selected.connect(self._show)
        self._show()

    def _show(self) -> None:
        calls = points_of(self._model.action) if self._model.action else ()
        self._ticks.show_ticks([self._tick(position, call) for position, call in enumerate(calls)])

    def _tick(self, position: int, call: str) -> Tick:
        wanted = self._model.writing.draft.wants_call(position)
        asked = self._model.points_asked(self._model.number)
        is_asked = not asked or asked[position]  # a word of thanks asks for nothing
        empty = self.tr("Not in the letter that is shown: its text is empty there.")
        detail = empty if wanted and not is_asked else ""
        return Tick(number=position, text=call, detail=detail, ticked=wanted)
