"""Whom a point speaks to in one letter, each choice with the sentence that it makes."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QLabel, QPushButton, QRadioButton, QVBoxLayout, QWidget

from ....domain.draft import Addressing
from ....domain.letter import Block
from ... import messages
from ...viewmodels.words import WordsViewModel
from ...widgets.tab_order import put_after
from ...widgets.text import discard, plain

Way = tuple[Addressing, str]  # and its sentence


class WaysList(QWidget):
    """The ways to word one point; one of them is chosen."""

    chosen = Signal(object)  # Addressing

    def __init__(
        self, name: str, kinds: Sequence[Addressing], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.kinds = tuple(kinds)
        self._group = QButtonGroup(self)
        self._sentences: list[QLabel] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for number, how in enumerate(self.kinds):
            radio = QRadioButton(messages.addressing_name(how), self)
            radio.setObjectName(f"{name}{how.value.title().replace('_', '')}")
            radio.setAccessibleName(radio.text())
            self._group.addButton(radio, number)
            sentence = plain("", "quiet", self)
            sentence.setContentsMargins(radio.fontMetrics().height() * 2, 0, 0, 0)
            self._sentences.append(sentence)
            layout.addWidget(radio, 0, Qt.AlignmentFlag.AlignLeading)
            layout.addWidget(sentence)
        self._group.idToggled.connect(self._pass_on)

    def show_ways(self, ways: Sequence[Way], now: Addressing) -> None:
        """Show the sentence of each of *ways*, and which of them holds *now*."""
        for number, (how, text) in enumerate(ways):
            self._sentences[number].setText(text)
            radio = self._group.button(number)
            radio.setAccessibleDescription(text)
            if how is now and not radio.isChecked():
                with QSignalBlocker(self._group):
                    radio.setChecked(True)

    def _pass_on(self, number: int, checked: bool) -> None:
        if checked:
            self.chosen.emit(self.kinds[number])


class SpeaksTo(QWidget):
    """Says whom the point speaks to; pressed, it offers the other ways below."""

    def __init__(
        self,
        model: WordsViewModel,
        block: Block,
        position: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._block = block
        self._name = f"speaksTo{position}"
        self._ways: WaysList | None = None  # until somebody asks for them
        self._button = QPushButton(self)
        self._button.setObjectName(self._name)
        self._button.setProperty("role", "link")
        self._button.setCheckable(True)
        self._button.setAccessibleDescription(self.tr("Shows the other ways to word this point."))
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeading)
        self._button.toggled.connect(self._unfold)

    def show_block(self, block: Block) -> None:
        """Be there for the point *block*; hidden where there is nothing to choose."""
        self._block = block
        how = self._model.speaks_to(block)
        self.setVisible(how is not None)
        if how is None:
            return
        whom = messages.addressing_name(how)
        text = self.tr("Speaks to: {whom}").format(whom=whom)
        if text != self._button.text():
            self._button.setText(text)
            part = messages.block_name(block.id)
            name = self.tr("{part} speaks to: {whom}").format(part=part, whom=whom)
            self._button.setAccessibleName(name)
        if self._button.isChecked():
            self._show_ways(how)

    def _unfold(self, wanted: bool) -> None:
        how = self._model.speaks_to(self._block)
        if wanted and how is not None:
            self._show_ways(how)
        if self._ways is not None:
            self._ways.setVisible(wanted)

    def _show_ways(self, how: Addressing) -> None:
        wording = self._model.wording(self._block)
        if wording is None:
            return
        ways = ((Addressing.AUTO, wording.suggested), *wording.choices)
        kinds = tuple(kind for kind, _ in ways)
        if self._ways is None or self._ways.kinds != kinds:
            if self._ways is not None:
                discard(self._ways)
            self._ways = WaysList(self._name, kinds, self)
            self._ways.chosen.connect(self._choose)
            self._layout.addWidget(self._ways)
            put_after(self._button, [self._ways])
        now = how if how in kinds else Addressing.AUTO  # the same sentence
        self._ways.show_ways(ways, now)

    def _choose(self, how: Addressing) -> None:
        self._model.choose_addressing(self._block, how)
