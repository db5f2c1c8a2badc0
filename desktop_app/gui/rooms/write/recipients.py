"""Whom to write to, each with a tick."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ....domain.letter_kind import LetterKind
from ....domain.urgent_action import Recipient
from ... import messages
from ...viewmodels.writing import WritingViewModel
from ...widgets.tick_list import Tick, TickList


class RecipientsPanel(QWidget):
    """Shows everyone the case asks to write to and passes each tick on."""

    def __init__(self, model: WritingViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._ticks = TickList("official", self.tr("Officials"), self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._ticks)
        self._ticks.toggled.connect(model.choose_recipient)
        model.case_opened.connect(self._show)
        model.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        draft = self._model.writing.draft
        self._ticks.show_ticks(
            [
                Tick(
                    number=one.number,
                    text=messages.recipient_name(one),
                    detail=self._gets(one),
                    ticked=draft.wants_recipient(one.number),
                )
                for one in self._model.recipients
            ]
        )

    def _gets(self, one: Recipient) -> str:
        """What they get; of a letter that leaves something out, also how much it asks for."""
        kind = self._model.kind_of(one)
        if kind is not LetterKind.FULL:
            return messages.what_they_get(one.kind, kind)
        asked = self._model.points_asked(one.number)
        if all(asked):
            return messages.what_they_get(one.kind, kind)
        text = self.tr("a letter, with {asked} of %Ln point(s)", "", len(asked))
        return text.format(asked=asked.count(True))
