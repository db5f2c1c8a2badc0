"""How the letters are made: their day, paper, layout and envelopes."""

from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ....domain.letter import EnvelopeSize, LayoutName, Paper
from ... import messages
from ...viewmodels.writing import WritingViewModel
from ...widgets.fields import Choice, DayField
from ...widgets.text import field_label, plain


class PaperPanel(QWidget):
    """Shows the choices that hold for all letters and passes them on."""

    def __init__(self, model: WritingViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._dated = DayField("letterDate", self.tr("Date on the letters"), self)
        self._paper = Choice("paper", self.tr("Paper"), self)
        self._form = Choice("layout", self.tr("Layout"), self)
        self._envelopes = Choice("envelopes", self.tr("Envelopes"), self)
        self._layout.addWidget(plain(self.tr("Date and paper"), "heading", self))
        self._add(self.tr("&Date on the letters"), self._dated)
        self._add(self.tr("P&aper"), self._paper)
        self._add(self.tr("La&yout"), self._form)
        self._add(self.tr("&Envelopes"), self._envelopes)
        self._paper.offer([(messages.paper_name(one), one) for one in Paper])
        self._form.offer([(messages.layout_name(one), one) for one in LayoutName])
        sizes = (*EnvelopeSize, None)
        self._envelopes.offer([(messages.envelope_name(one), one) for one in sizes])

        self._dated.chosen.connect(self._choose_day)
        self._paper.chosen.connect(self._choose_paper)
        self._form.chosen.connect(self._choose_layout)
        self._envelopes.chosen.connect(self._choose_envelopes)
        model.changed.connect(self._show)
        self._show()

    def _add(self, label: str, field: QWidget) -> None:
        self._layout.addWidget(field_label(label, field, self))
        self._layout.addWidget(field)

    def _choose_day(self, day: date) -> None:
        self._model.choose_options(dated=day)

    def _choose_paper(self, paper: Paper) -> None:
        self._model.choose_options(paper=paper)

    def _choose_layout(self, layout: LayoutName) -> None:
        self._model.choose_options(layout=layout)

    def _choose_envelopes(self, size: EnvelopeSize | None) -> None:
        self._model.choose_options(envelopes=size)

    def _show(self) -> None:
        options = self._model.writing.options
        self._dated.show_day(options.dated)
        self._paper.show_value(options.paper)
        self._form.show_value(options.layout)
        self._envelopes.show_value(options.envelopes)
