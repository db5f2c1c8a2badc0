"""The page as it will print, drawn in a thread of its own while the user types."""

import threading
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal, Slot

from ..domain.draft import Draft
from ..domain.errors import AppealError
from ..domain.letter import Mailing
from ..domain.options import PackOptions
from ..domain.page_image import PageImage
from ..domain.remark import Remark
from ..domain.sender import Sender
from ..domain.urgent_action import UrgentAction


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewRequest:
    """One page wanted, to fit into *width* and *height* device pixels (*height* 0: any).

    *page* counts from 0 over all pages of the mailing to the recipient with *number*.
    """

    action: UrgentAction
    draft: Draft
    sender: Sender
    options: PackOptions
    number: int
    page: int
    envelope: bool
    width: int
    height: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewAnswer:
    """The page asked for, and the letters that it is a part of."""

    request: PreviewRequest
    mailings: tuple[Mailing, ...]
    remarks: tuple[Remark, ...]
    image: PageImage | None = None  # None: there is *trouble*, it can't be drawn
    pages: int = 1
    excess_lines: int = 0  # lines too many for one page
    free_lines: int = 0  # lines that would still fit
    filled: float = 0.0  # share of the one page that the letter needs; over 1: too long
    page_counts: tuple[int, ...] = ()  # of each mailing; 0: it can't be printed as it is
    stand_ins: tuple[str, ...] = ()  # details of the sender that are missing and were made up
    trouble: AppealError | None = None


Draw = Callable[[PreviewRequest], PreviewAnswer]


class PreviewThread(QObject):
    """Answers the newest request; those that came before it and still wait are forgotten."""

    answered = Signal(object)  # PreviewAnswer
    failed = Signal(object, object)  # PreviewRequest, Exception

    _drawn = Signal(object, object, object)

    def __init__(self, draw: Draw, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._draw = draw
        self._newest: PreviewRequest | None = None
        self._stopped = False
        self._wake = threading.Condition()
        self._thread: threading.Thread | None = None
        self._drawn.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def ask(self, request: PreviewRequest) -> None:
        """Draw *request* next, in place of any other that waits."""
        with self._wake:
            self._newest = request
            self._wake.notify()
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="preview", daemon=True)
            self._thread.start()

    def stop(self, patience_s: float = 5.0) -> None:
        """End the thread, and wait for that."""
        with self._wake:
            self._stopped = True
            self._wake.notify()
        if self._thread is not None:
            self._thread.join(patience_s)

    def _work(self) -> None:
        while (request := self._next()) is not None:
            answer, error = None, None
            try:
                answer = self._draw(request)
            except Exception as caught:  # noqa: BLE001 - sorted in the GUI thread
                error = caught
            self._drawn.emit(request, answer, error)

    def _next(self) -> PreviewRequest | None:
        with self._wake:
            self._wake.wait_for(lambda: self._stopped or self._newest is not None)
            request, self._newest = self._newest, None
            return None if self._stopped else request

    @Slot(object, object, object)
    def _deliver(
        self, request: PreviewRequest, answer: PreviewAnswer | None, error: Exception | None
    ) -> None:
        if error is not None:
            self.failed.emit(request, error)
        elif answer is not None:
            self.answered.emit(answer)
