"""The officials' cards, two beside each other where there is room."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ....domain.urgent_action import Recipient
from .official_card import OfficialCard

_MAY_RESIZE = (QEvent.Type.FontChange, QEvent.Type.StyleChange)


class OfficialCards(QWidget):
    """One card a recipient, in posting order; those in one row are equally high."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: list[OfficialCard] = []
        self._rows: dict[int, tuple[int, list[int]]] = {}  # by the width: columns, rows' heights
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, recipient: Recipient) -> None:
        """Show the card of *recipient* after the others."""
        card = OfficialCard(recipient, self)
        self._cards.append(card)
        card.show()
        self._renew()

    def hasHeightForWidth(self) -> bool:
        """Its height is that of the cards in it."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How high it is when *width* wide."""
        _, heights = self._rows_in(width)
        return sum(heights) + self._gap() * max(len(heights) - 1, 0)

    def sizeHint(self) -> QSize:
        """Its height in the width that it has."""
        return QSize(0, self.heightForWidth(self.width()))

    def columns(self, width: int) -> int:
        """How many cards stand beside each other: two, if no word is cut off by that."""
        return self._rows_in(width)[0]

    def _columns(self, width: int) -> int:
        half = (width - self._gap()) // 2
        fit = all(card.least_width() <= half for card in self._cards)
        return 2 if fit and len(self._cards) > 1 else 1

    def event(self, event: QEvent) -> bool:
        """Put the cards anew when one of them got another size."""
        if event.type() in _MAY_RESIZE:
            self._rows.clear()
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show):
            self._renew()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the cards where they fit."""
        super().resizeEvent(event)
        self._arrange()

    def _renew(self) -> None:
        self._rows.clear()
        self._arrange()
        self.updateGeometry()

    def _arrange(self) -> None:
        columns, heights = self._rows_in(self.width())
        width = self._card_width(self.width(), columns)
        top = 0
        for row, height in enumerate(heights):
            for place, card in enumerate(self._cards[row * columns : (row + 1) * columns]):
                left = place * (width + self._gap())
                if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                    left = self.width() - width - left
                card.setGeometry(left, top, width, height)
            top += height + self._gap()

    def _rows_in(self, width: int) -> tuple[int, list[int]]:
        """How many columns there are in *width*, and how high each row is then."""
        if width not in self._rows:
            columns = self._columns(width)
            card_width = self._card_width(width, columns)
            heights = [card.heightForWidth(card_width) for card in self._cards]
            rows = range(0, len(heights), columns)
            self._rows[width] = columns, [max(heights[at : at + columns]) for at in rows]
        return self._rows[width]

    def _card_width(self, width: int, columns: int) -> int:
        return width if columns == 1 else (width - self._gap()) // 2

    def _gap(self) -> int:
        return self.fontMetrics().height() // 2
