"""The kind of the letters: one for all officials, and another for the one that is shown."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ....domain.letter_kind import KINDS_FOR, KindFault, LetterKind, card_fault
from ....domain.urgent_action import Recipient, RecipientKind
from ... import messages
from ...viewmodels.note import NoteViewModel
from ...viewmodels.words import WordsViewModel
from ...viewmodels.writing import WritingViewModel
from ...widgets.button import named_button
from ...widgets.fields import Choice
from ...widgets.text import field_label, plain
from ..advice import show_advice


class KindPanel(QWidget):
    """Offers what can be written to the officials of the case, and says why the rest can't be."""

    def __init__(
        self, model: WritingViewModel, note: NoteViewModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._note = note
        self._shown: tuple[object, ...] = ()
        title = self.tr("Kind of letter")
        self._choice = Choice("letterKind", title, self)
        self._meaning = plain("", "note", self)
        self._meaning.setObjectName("kindMeaning")
        self._advice = plain("", "quiet", self)
        self._advice.setObjectName("adviceToWrite")
        self._others = plain("", "quiet", self)
        self._others.setObjectName("kindsNotOffered")
        card = self.tr("A card to the person…")
        self._card = named_button("writeCard", card, self, "small")
        self._card.clicked.connect(note.write_card)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(plain(title, "heading", self))
        layout.addWidget(field_label(self.tr("&Kind, for all officials"), self._choice, self))
        for widget in (self._choice, self._meaning, self._advice, self._others):
            layout.addWidget(widget)
        layout.addWidget(self._card, 0, Qt.AlignmentFlag.AlignLeading)
        self._choice.chosen.connect(model.choose_kind)
        model.changed.connect(self._show)
        model.selected.connect(self._show)
        self._show()

    def _show(self) -> None:
        writing = self._model.writing
        options = writing.options
        shown = (
            *(self._model.action, writing.draft.kind, writing.sender.country),
            *(options.today, options.rules.postal_days, self._model.number),
        )
        if shown == self._shown:
            return  # with every key
        self._shown = shown
        self.setVisible(self._model.action is not None)
        if self._model.action is None:
            return
        kind = writing.draft.kind
        faults = self._faults()
        offered = [one for one in KINDS_FOR[RecipientKind.TARGET] if one not in faults]
        if kind not in offered:  # chosen before the case was corrected: it stays to be seen
            offered.append(kind)
        self._choice.offer([(messages.kind_name(one), one) for one in offered])
        self._choice.show_value(kind)
        self._meaning.setText(messages.kind_meaning(kind))
        self._choice.setAccessibleDescription(messages.kind_meaning(kind))
        show_advice(self._advice, self._model)
        self._show_faults(faults)
        self._card.setVisible(self._note.can_write_card)

    def _faults(self) -> dict[LetterKind, KindFault]:
        """What no official can get, with the reason; and the card, if there is none."""
        officials = [one for one in self._model.recipients if one.kind is RecipientKind.TARGET]
        kinds = KINDS_FOR[RecipientKind.TARGET]
        found = {kind: self._fault(kind, officials) for kind in kinds}
        action = self._model.action
        found[LetterKind.SOLIDARITY_CARD] = card_fault(action) if action else None
        return {kind: fault for kind, fault in found.items() if fault is not None}

    def _fault(self, kind: LetterKind, officials: Iterable[Recipient]) -> KindFault | None:
        faults = [self._model.kind_fault(kind, one) for one in officials]
        return faults[0] if faults and None not in faults else None

    def _show_faults(self, faults: dict[LetterKind, KindFault]) -> None:
        sentence = self.tr("{kind}: {reason}")
        texts = [
            sentence.format(
                kind=messages.kind_name(kind), reason=messages.kind_fault_sentence(fault)
            )
            for kind, fault in faults.items()
        ]
        self._others.setText("\n".join([self.tr("Not for this case:"), *texts]))
        self._others.setVisible(bool(texts))


class KindOfOne(QWidget):
    """Offers another kind for the one whose letter is shown; hidden where there is but one."""

    def __init__(self, model: WordsViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._choice = Choice("kindOfOne", self.tr("Kind of this letter"), self)
        self._meaning = plain("", "note", self)
        self._meaning.setObjectName("kindOfOneMeaning")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(field_label(self.tr("Kind of this letter"), self._choice, self))
        layout.addWidget(self._choice)
        layout.addWidget(self._meaning)
        self._choice.chosen.connect(model.choose_kind)

    def show_letter(self) -> None:
        """Be there for the letter that is shown now."""
        kinds, now, usual = self._model.kinds, self._model.kind, self._model.usual_kind
        self.setVisible(len(kinds) > 1 and now is not None)
        if now is None or len(kinds) < 2:
            return
        as_usual = self.tr("As usual ({kind})").format(kind=messages.kind_name(usual))
        pairs = [(messages.kind_name(one), one) for one in kinds if one is not usual]
        self._choice.offer([(as_usual, None), *pairs])
        chosen = self._model.chosen_kind
        self._choice.show_value(chosen if chosen in kinds and chosen is not usual else None)
        meaning = messages.kind_meaning(now)
        self._meaning.setText(meaning)
        self._choice.setAccessibleDescription(meaning)
