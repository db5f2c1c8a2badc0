"""What of the case the letters tell, each fact with a tick."""

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ....domain.facts import Fact, facts_of, suggested_facts
from ... import messages
from ...viewmodels.writing import WritingViewModel
from ...widgets.tick_list import Tick, TickList


class FactsPanel(QWidget):
    """Shows what the sheet says of the case, the key dates by themselves; passes each tick on."""

    def __init__(self, model: WritingViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._shown: tuple[object, ...] = ()
        self._ticks = TickList("fact", self.tr("What the letters tell of the case"), self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._ticks)
        self._ticks.toggled.connect(model.choose_fact)
        model.case_opened.connect(self._show)
        model.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        action, writing = self._model.action, self._model.writing
        shown = (action, writing.draft.chosen_facts, writing.options.dated, QLocale())
        if shown == self._shown:
            return  # with every key
        self._shown = shown
        if action is None:
            self._ticks.show_ticks([])
            return
        chosen = writing.draft.chosen_facts
        told = suggested_facts(action) if chosen is None else chosen
        self._ticks.show_ticks(
            [
                Tick(number=place, text=one.text, detail=self._days(one), ticked=place in told)
                for place, one in enumerate(facts_of(action))
            ]
        )

    def _days(self, fact: Fact) -> str:
        """The days that *fact* names, and whether they are over on the day of the letters."""
        dated = self._model.writing.options.dated
        over, ahead = self.tr("{day}: past on the day of the letter"), self.tr("{day}: still ahead")
        days = dict.fromkeys(one.day for one in fact.days)
        texts = (
            (over if day < dated else ahead).format(day=messages.day_text(day)) for day in days
        )
        return "\n".join(texts)
