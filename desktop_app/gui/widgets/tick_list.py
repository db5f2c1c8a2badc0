"""A list of ticks under a heading."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from .tab_order import put_after
from .text import discard, plain
from .tick_row import TickRow


@dataclass(frozen=True, slots=True, kw_only=True)
class Tick:
    """One line: what it is, in quiet words what comes of it, and whether it is ticked."""

    number: int
    text: str
    detail: str = ""
    ticked: bool


class TickList(QWidget):
    """Hidden while there is nothing to tick."""

    toggled = Signal(int, bool)  # the tick's number

    def __init__(self, name: str, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._rows: dict[tuple[int, str], TickRow] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addWidget(plain(heading, "heading", self))

    def show_ticks(self, ticks: Sequence[Tick]) -> None:
        """Show *ticks*; rows stay where only their ticks and details have changed."""
        if [(tick.number, tick.text) for tick in ticks] != list(self._rows):
            self._build(ticks)
        for tick, row in zip(ticks, self._rows.values(), strict=True):
            row.show_detail(tick.detail)
            row.show_ticked(tick.ticked)
        self.setVisible(bool(ticks))

    def _build(self, ticks: Sequence[Tick]) -> None:
        for row in self._rows.values():
            discard(row)
        self._rows = {}
        for tick in ticks:
            row = TickRow(f"{self._name}{tick.number}", tick.text, tick.detail, self)
            row.show_ticked(tick.ticked)
            row.toggled.connect(partial(self.toggled.emit, tick.number))
            self._layout.addWidget(row)
            self._rows[tick.number, tick.text] = row
        put_after(self, self._rows.values())
