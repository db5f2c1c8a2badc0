"""Whom a point speaks to in one letter, each choice with the sentence that it makes."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from ....domain.draft import Addressing
from ....domain.letter import Block
from ... import messages
from ...viewmodels.words import WordsViewModel
from ...widgets.tab_order import put_after
from ...widgets.text import discard, plain

Way = tuple[Addressing, str]  # and its sentence


class WayRow(QWidget):
    """One way to word the point, with as many lines of text as it needs; a click anywhere picks."""

    def __init__(self, name: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.radio = QRadioButton(self)
        self.radio.setObjectName(name)
        self.radio.setAccessibleName(text)
        self._sentence = plain("", "quiet", self)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(plain(text, "text", self))
        words.addWidget(self._sentence)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.radio, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)

    def show_sentence(self, text: str) -> None:
        """Show what the point would say."""
        self._sentence.setText(text)
        self.radio.setAccessibleDescription(text)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose, as a click on the radio button would."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self.radio.setFocus(Qt.FocusReason.MouseFocusReason)
            self.radio.setChecked(True)


class WaysList(QWidget):
    """The ways to word one point; one of them is chosen."""

    chosen = Signal(object)  # Addressing

    def __init__(
        self, name: str, kinds: Sequence[Addressing], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.kinds = tuple(kinds)
        self._group = QButtonGroup(self)
        self._rows: list[WayRow] = []
        self._shown: tuple[object, ...] = ()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, self.fontMetrics().height() // 2)
        for number, how in enumerate(self.kinds):
            text = messages.addressing_name(how, self.kinds)
            row = WayRow(f"{name}{how.value.title().replace('_', '')}", text, self)
            self._group.addButton(row.radio, number)
            self._rows.append(row)
            layout.addWidget(row)
        self._group.idToggled.connect(self._pass_on)

    def show_ways(self, ways: Sequence[Way], now: Addressing) -> None:
        """Show the sentence of each of *ways*, and which of them holds *now*."""
        if (tuple(ways), now) == self._shown:
            return  # with every key
        self._shown = (tuple(ways), now)
        for row, (how, text) in zip(self._rows, ways, strict=True):
            row.show_sentence(text)
            if how is now and not row.radio.isChecked():
                with QSignalBlocker(self._group):
                    row.radio.setChecked(True)

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
        self._now = plain("", "quiet", self)
        self._now.setObjectName(f"{self._name}Now")
        self._button = QPushButton(self.tr("Change"), self)
        self._button.setObjectName(self._name)
        self._button.setProperty("role", "link")
        self._button.setCheckable(True)
        self._button.setAccessibleDescription(self.tr("Shows the other ways to word this point."))
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.addWidget(self._now, 1)
        row.addWidget(self._button, 0, Qt.AlignmentFlag.AlignTop)
        self._layout.addLayout(row)
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
        if text != self._now.text():
            self._now.setText(text)
            name = self.tr("{part} speaks to: {whom}. Change")
            part = messages.block_name(block.id)
            self._button.setAccessibleName(name.format(part=part, whom=whom))
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
