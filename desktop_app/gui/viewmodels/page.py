"""The page at the right of the window: what is to be seen, and the picture of it."""

import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ...domain.errors import AppealError
from ...domain.letter import Mailing
from ...domain.letter_kind import LetterKind
from ...domain.urgent_action import Recipient
from ..preview_thread import PreviewAnswer, PreviewRequest, PreviewThread

if TYPE_CHECKING:
    from .writing import WritingViewModel

_UNSEEN_WIDTH = 480  # until a panel says how much room it has


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """All that goes to one recipient, as it comes out of the printer."""

    recipient: Recipient
    pages: int  # 0: it can't be printed as it is; its own page says why
    kind: LetterKind = LetterKind.FULL
    is_posted: bool = True  # else it has no envelope


class PageViewModel(QObject):
    """Asks for a new picture at every change, and holds the newest."""

    changed = Signal()
    composed = Signal()  # the letters are there anew, or what to know about them

    def __init__(
        self, writing: "WritingViewModel", preview: PreviewThread, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.answer: PreviewAnswer | None = None
        self.trouble: AppealError | None = None
        self.page = 0
        self.envelope = False
        self._width, self._height = _UNSEEN_WIDTH, 0
        self._writing = writing
        self._preview = preview
        writing.case_opened.connect(self._start_over)
        writing.selected.connect(self._show_first_page)
        writing.changed.connect(self._ask)
        preview.answered.connect(self._take)
        preview.failed.connect(self._fail)

    @property
    def pages(self) -> int:
        """How many pages the shown letter has; 0 while nothing is shown."""
        return self.answer.pages if self.answer else 0

    @property
    def mailing(self) -> Mailing | None:
        """All that goes to the selected recipient, as composed last."""
        mailings = self.answer.mailings if self.answer else ()
        return next((one for one in mailings if one.number == self._writing.number), None)

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """What is to be printed, in the order in which it comes out, as composed last."""
        if self.answer is None:
            return ()
        recipients = {one.number: one for one in self._writing.recipients}
        return tuple(
            Piece(
                recipient=recipients[mailing.number],
                pages=pages,
                kind=mailing.letter_kind,
                is_posted=mailing.is_posted,
            )
            for mailing, pages in zip(self.answer.mailings, self.answer.page_counts, strict=True)
            if mailing.number in recipients
        )

    @property
    def left_out(self) -> tuple[Recipient, ...]:
        """Whom the case asks to write to, and who gets nothing."""
        written = {piece.recipient.number for piece in self.pieces}
        return tuple(one for one in self._writing.recipients if one.number not in written)

    @property
    def missing(self) -> tuple[str, ...]:
        """The details of the sender without which the letters can't be made, as "name"."""
        return self.answer.stand_ins if self.answer else ()

    @property
    def has_envelope(self) -> bool:
        """Whether envelopes are wanted at all, and the selected recipient gets one."""
        mailing = self.mailing
        is_posted = mailing is None or mailing.is_posted
        return is_posted and self._writing.writing.options.envelopes is not None

    def fit(self, width: int, height: int) -> None:
        """Draw from now on to fit *width* and *height* device pixels; *height* 0: any."""
        if width > 0 and (width, height) != (self._width, self._height):
            self._width, self._height = width, height
            self._ask()

    def turn(self, step: int) -> None:
        """Go *step* pages on, or back when negative."""
        page = min(max(self.page + step, 0), max(self.pages - 1, 0))
        if page != self.page:
            self.page = page
            self._ask()

    def show_piece(self, number: int, envelope: bool) -> None:
        """Show the first page of what goes to the recipient *number*, or the envelope of it."""
        self.envelope, self.page = envelope, 0
        self._writing.select(number)
        self._ask()

    def show_envelope(self, wanted: bool) -> None:
        """Show the envelope, or the letter."""
        if wanted != self.envelope:
            self.envelope = wanted
            self._ask()

    def _start_over(self) -> None:
        self.answer, self.trouble = None, None
        self.page, self.envelope = 0, False
        self.changed.emit()

    def _show_first_page(self) -> None:
        self.page = 0
        self._ask()

    def _ask(self) -> None:
        if self._writing.action is None:
            return
        writing = self._writing.writing
        if self.envelope and not self.has_envelope:
            self.envelope = False
        self._preview.ask(
            PreviewRequest(
                action=self._writing.action,
                draft=writing.draft,
                sender=writing.sender,
                options=writing.options,
                number=self._writing.number,
                page=self.page,
                envelope=self.envelope,
                width=self._width,
                height=self._height,
            )
        )

    def _is_stale(self, request: PreviewRequest) -> bool:
        shown = (self._writing.action, self._writing.number, self.page, self.envelope)
        return shown != (request.action, request.number, request.page, request.envelope)

    def _take(self, answer: PreviewAnswer) -> None:
        if self._is_stale(answer.request):
            return
        before = self.answer and (self.answer.mailings, self.answer.remarks)
        self.answer, self.trouble = answer, answer.trouble
        self.page = min(self.page, answer.pages - 1)
        self.changed.emit()
        if (answer.mailings, answer.remarks) != before:
            self.composed.emit()

    def _fail(self, request: PreviewRequest, error: Exception) -> None:
        if not isinstance(error, AppealError):
            sys.excepthook(type(error), error, error.__traceback__)
        elif not self._is_stale(request):
            self.trouble = error  # the words stay on the screen, and can be mended there
            self.changed.emit()
