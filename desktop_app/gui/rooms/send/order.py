"""What will be printed, in the order in which it comes out, on which paper."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ....domain.letter_kind import LetterKind
from ....domain.urgent_action import RecipientKind
from ... import messages
from ...viewmodels.models import Models
from ...viewmodels.page import Piece
from ...widgets.order_list import Line, OrderList
from ...widgets.text import plain


class OrderPanel(QWidget):
    """Lists the letters, then the envelopes; a chosen line is shown at the right."""

    def __init__(self, models: Models, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = models.page
        self._writing = models.writing
        self._nothing = plain(self.tr("There is nothing to print yet."), "quiet", self)
        self._nothing.setObjectName("nothingToPrint")
        self._list = OrderList("order", self.tr("What will be printed, in this order"), self)
        self._left_out = plain("", "quiet", self)
        self._left_out.setObjectName("leftOut")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(plain(self.tr("What will be printed"), "heading", self))
        for widget in (self._nothing, self._list, self._left_out):
            layout.addWidget(widget)
        self._list.chosen.connect(self._choose)
        models.page.changed.connect(self._show)
        models.writing.selected.connect(self._show)
        self._show()

    def _choose(self, key: tuple[int, bool]) -> None:
        number, envelope = key
        self._page.show_piece(number, envelope)

    def _show(self) -> None:
        pieces = self._page.pieces
        self._list.show_lines([*self._letters(pieces), *self._envelopes(pieces)])
        self._list.show_chosen((self._writing.number, self._page.envelope))
        self._list.setVisible(bool(pieces))
        self._nothing.setVisible(not pieces)
        self._show_left_out(bool(pieces))

    def _letters(self, pieces: tuple[Piece, ...]) -> list[Line]:
        if not pieces:
            return []
        sheets = self.tr("{paper} paper, %Ln sheet(s)", "", sum(one.pages for one in pieces))
        paper = messages.paper_name(self._writing.writing.options.paper)
        lines = [
            Line(text=f"{position}.  {self._letter(one)}", key=(one.recipient.number, False))
            for position, one in enumerate(pieces, start=1)
        ]
        return [Line(text=sheets.format(paper=paper)), *lines]

    def _letter(self, piece: Piece) -> str:
        kind, pages = piece.recipient.kind, piece.pages
        if not pages:
            text = self.tr("{who}: can't be printed as it is")
        elif piece.kind is LetterKind.FAX:
            text = self.tr("Fax to {who}, with its cover (%Ln page(s))", "", pages)
        elif piece.kind is LetterKind.VIA_EMBASSY:
            text = self.tr("Letter to {who}, with a note to the embassy (%Ln page(s))", "", pages)
        elif piece.kind is LetterKind.COPY_OUT:
            text = self.tr("Text to write out by hand, to {who} (%Ln page(s))", "", pages)
        elif piece.kind is LetterKind.ADDRESSED_COPY or kind is RecipientKind.TARGET:
            text = self.tr("Letter to {who} (%Ln page(s))", "", pages)
        elif kind is RecipientKind.COPY:
            text = self.tr("Copy for {who} (%Ln page(s))", "", pages)
        elif piece.recipient.target is None:
            text = self.tr(
                "Note to the embassy in your country, with a copy (%Ln page(s))", "", pages
            )
        else:
            text = self.tr("Note to {who}, with a copy (%Ln page(s))", "", pages)
        return text.format(who=messages.recipient_name(piece.recipient))

    def _envelopes(self, pieces: tuple[Piece, ...]) -> list[Line]:
        size = self._writing.writing.options.envelopes
        posted = [one for one in pieces if one.is_posted]
        if not posted or size is None:
            return []
        heading = self.tr("%Ln envelope(s), {size}", "", len(posted))
        lines = [
            Line(
                text=f"{position}.  {messages.recipient_name(one.recipient)}",
                key=(one.recipient.number, True),
            )
            for position, one in enumerate(pieces, start=1)
            if one.is_posted
        ]
        return [Line(text=heading.format(size=messages.envelope_name(size))), *lines]

    def _show_left_out(self, has_pieces: bool) -> None:
        names = [messages.recipient_name(one) for one in self._page.left_out]
        text = self.tr("Left out: {names}").format(names="; ".join(names))
        self._left_out.setText(text)
        self._left_out.setVisible(has_pieces and bool(names))
