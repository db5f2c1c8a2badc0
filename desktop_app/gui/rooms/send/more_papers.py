"""What can be printed beside letters and envelopes; folded away until somebody asks for it."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ....domain.extra_sheet import ExtraSheet
from ....domain.label_sheet import LabelSheet
from ....domain.letter import CardSize
from ... import doors, messages
from ...viewmodels.writing import WritingViewModel
from ...widgets.button import named_button
from ...widgets.fields import Choice, LineField
from ...widgets.text import field_label, plain
from ...widgets.tick_row import TickRow


class MorePapersPanel(QWidget):
    """A button, and below it, once pressed, labels and the papers that help with the post."""

    def __init__(self, model: WritingViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("morePapers")
        self._model = model
        self._content: MorePapers | None = None
        self._button = named_button("morePapersFold", self.tr("More papers"), self, "link")
        self._button.setAccessibleDescription(self.tr("Opens or folds what stands below."))
        self._button.clicked.connect(self._turn)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeading)

    def _turn(self) -> None:
        if self._content is None:
            self._content = MorePapers(self._model, self)
            self._layout.addWidget(self._content)
            return
        self._content.setVisible(self._content.isHidden())


class MorePapers(QWidget):
    """Shows which labels and extra papers are wanted, and passes on what is chosen."""

    def __init__(self, model: WritingViewModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._words = ""
        meant = self.tr("They are saved with the letters, each in a file of its own.")
        self._search = LineField("labelWords", self.tr("Name on the box of labels"), self)
        self._sheets = Choice("labelSheet", self.tr("Sheet of labels"), self)
        self._first = Choice("firstLabel", self.tr("First free label"), self)
        self._card = Choice("cardSize", self.tr("Card to the person"), self)
        self._card.offer([(messages.card_name(one), one) for one in (None, *CardSize)])
        self._ticks = {
            one: TickRow(
                f"extra_{one.value}", messages.extra_name(one), messages.extra_meaning(one), self
            )
            for one in ExtraSheet
        }
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(plain(meant, "quiet", self))
        for row in self._ticks.values():
            layout.addWidget(row)
        for label, field in (
            (self.tr("Name on the box of labels, as “Avery L7163”"), self._search),
            (self.tr("Sheet of labels"), self._sheets),
            (self.tr("First free label"), self._first),
            (self.tr("Card to the person"), self._card),
        ):
            layout.addWidget(field_label(label, field, self))
            layout.addWidget(field)
        self._search.typed.connect(self._look_for)
        self._sheets.chosen.connect(self._choose_sheet)
        self._first.chosen.connect(self._choose_first)
        self._card.chosen.connect(self._choose_card)
        for one, row in self._ticks.items():
            row.toggled.connect(partial(self._tick, one))
        model.changed.connect(self._show)
        self._show()

    def _look_for(self, words: str) -> None:
        self._words = words
        self._show()

    def _choose_sheet(self, sheet: LabelSheet | None) -> None:
        self._model.choose_options(labels=sheet, first_label=1)

    def _choose_first(self, number: int) -> None:
        self._model.choose_options(first_label=number)

    def _choose_card(self, size: CardSize | None) -> None:
        self._model.choose_options(card=size)

    def _tick(self, extra: ExtraSheet, ticked: bool) -> None:
        wanted = {*self._model.writing.options.extras, extra}
        wanted -= set() if ticked else {extra}
        extras = tuple(one for one in ExtraSheet if one in wanted)
        if extras != self._model.writing.options.extras:
            self._model.choose_options(extras=extras)

    def _show(self) -> None:
        options = self._model.writing.options
        found = doors.label_sheets(self._words) if self._words.strip() else ()
        offered = {sheet: name for name, sheet in found}
        if options.labels is not None:
            offered.setdefault(options.labels, options.labels.names[0])
        names = [(messages.label_sheet_name(name, sheet), sheet) for sheet, name in offered.items()]
        self._sheets.offer([(self.tr("No labels"), None), *names])
        self._sheets.show_value(options.labels)
        count = options.labels.count if options.labels else 1
        numbers = range(1, count + 1)
        self._first.offer([(messages.number_text(number), number) for number in numbers])
        self._first.show_value(options.first_label)
        self._first.setEnabled(options.labels is not None)
        self._card.show_value(options.card)
        for one, row in self._ticks.items():
            row.show_ticked(one in options.extras)
