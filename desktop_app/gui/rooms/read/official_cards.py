"""The officials' cards, two beside each other where there is room."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ....domain.urgent_action import Recipient
from .official_card import OfficialCard


class OfficialCards(QWidget):
    """One card a recipient, in posting order; those in one row are equally high."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: list[OfficialCard] = []
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
        heights = self._row_heights(width)
        return sum(heights) + self._gap() * max(len(heights) - 1, 0)

    def sizeHint(self) -> QSize:
        """Its height in the width that it has."""
        return QSize(0, self.heightForWidth(self.width()))

    def columns(self, width: int) -> int:
        """How many cards stand beside each other: two, if no word is cut off by that."""
        half = (width - self._gap()) // 2
        fit = all(card.least_width() <= half for card in self._cards)
        return 2 if fit and len(self._cards) > 1 else 1

    def event(self, event: QEvent) -> bool:
        """Put the cards anew when one of them got another size."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show):
            self._renew()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the cards where they fit."""
        super().resizeEvent(event)
        self._arrange()

    def _renew(self) -> None:
        self._arrange()
        self.updateGeometry()

    def _arrange(self) -> None:
        columns, width = self.columns(self.width()), self._card_width(self.width())
        top = 0
        for row, height in enumerate(self._row_heights(self.width())):
            for place, card in enumerate(self._cards[row * columns : (row + 1) * columns]):
                left = place * (width + self._gap())
                if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                    left = self.width() - width - left
                card.setGeometry(left, top, width, height)
            top += height + self._gap()

    def _row_heights(self, width: int) -> list[int]:
        columns, card_width = self.columns(width), self._card_width(width)
        heights = [card.heightForWidth(card_width) for card in self._cards]
        return [max(heights[at : at + columns]) for at in range(0, len(heights), columns)]

    def _card_width(self, width: int) -> int:
        return width if self.columns(width) == 1 else (width - self._gap()) // 2

    def _gap(self) -> int:
        return self.fontMetrics().height() // 2
