"""The cards of the cases, one below the other; for Tab they are one thing, the arrows go within."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ...viewmodels.cases import ListedCase
from ...viewmodels.library import LibraryViewModel
from ...widgets.text import discard, plain
from .case_card import CaseCard

_MOST = 100  # cards: nobody looks through more, they search


class CaseList(QWidget):
    """Keeps a card for each case, so that the keyboard stays where it is when the order changes."""

    reached = Signal(QWidget)  # the card that has the keyboard now

    def __init__(self, model: LibraryViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._cards: dict[str, CaseCard] = {}
        self._shown: list[CaseCard] = []
        self._more = plain("", "quiet", self)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)

    def show_cases(self, cases: tuple[ListedCase, ...]) -> None:
        """Show *cases* in their order."""
        at = next((n for n, card in enumerate(self._shown) if card.hasFocus()), -1)
        focused = self._shown[at] if at >= 0 else None
        for widget in (*self._shown, self._more):
            self._layout.removeWidget(widget)
        self._shown = [self._card(one) for one in cases[:_MOST]]
        for card in self._shown:
            self._layout.addWidget(card)
        self._layout.addWidget(self._more)
        more = max(len(cases) - _MOST, 0)  # Qt fills in no number below 0
        self._more.setText(self.tr("%Ln more case(s): search for them", "", more))
        self._more.setVisible(more > 0)
        self._discard_others()
        if focused is not None and focused not in self._shown:
            self.focus_card(at)
        self._be_one_stop()

    def focus_card(self, position: int) -> None:
        """Go to the card at *position*, or to the last before it."""
        if self._shown:
            card = self._shown[min(max(position, 0), len(self._shown) - 1)]
            card.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Have Tab come back to the card where the keyboard was last."""
        if event.type() is QEvent.Type.FocusIn and watched in self._shown:
            self._be_one_stop(watched)
            self.reached.emit(watched)
        return super().eventFilter(watched, event)

    def _card(self, case: ListedCase) -> CaseCard:
        card = self._cards.get(case.case_id)
        if card is None:
            card = self._cards[case.case_id] = CaseCard(self._model, case, self)
            card.stepped.connect(self._step)
            card.went_to_end.connect(self._go_to_end)
            card.installEventFilter(self)
        else:
            card.show_case(case)
        card.show()
        return card

    def _discard_others(self) -> None:
        for case_id, card in tuple(self._cards.items()):
            if card not in self._shown:
                discard(self._cards.pop(case_id))

    def _be_one_stop(self, stop: QObject | None = None) -> None:
        """Let Tab reach *stop* alone; without one the open case, or else the first."""
        open_one = (card for card in self._shown if card.case.case_id == self._model.open_id)
        chosen = stop or next((card for card in self._shown if card.hasFocus()), None)
        chosen = chosen or next(open_one, None) or next(iter(self._shown), None)
        for card in self._shown:
            tab, click = Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.ClickFocus
            card.setFocusPolicy(tab if card is chosen else click)

    def _step(self, by: int) -> None:
        at = next((n for n, card in enumerate(self._shown) if card.hasFocus()), 0)
        self.focus_card(at + by)

    def _go_to_end(self, last: bool) -> None:
        self.focus_card(len(self._shown) if last else 0)
