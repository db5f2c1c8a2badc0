"""What the window has to say: one calm notice at a time."""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QObject, Signal, Slot

from ...domain.errors import AppealError
from ..messages import error_sentence


class NoticeKind(Enum):
    """How a notice looks."""

    HINT = "hint"
    DONE = "done"
    TROUBLE = "trouble"


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """A sentence, and at most one thing to do about it."""

    kind: NoticeKind
    text: str
    action_text: str = ""
    action: Callable[[], object] | None = None


class NoticesViewModel(QObject):
    """Holds the notice that is shown; a new one takes the place of the one before."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.notice: Notice | None = None

    def show(self, notice: Notice) -> None:
        """Show *notice*."""
        self.notice = notice
        self.changed.emit()

    @Slot()
    def dismiss(self) -> None:
        """Take the notice away."""
        if self.notice is not None:
            self.notice = None
            self.changed.emit()

    def tell(self, error: Exception) -> None:
        """Say what went wrong; what nobody expected goes to the crash dialog instead."""
        if isinstance(error, AppealError):
            self.show(Notice(kind=NoticeKind.TROUBLE, text=error_sentence(error)))
        else:
            sys.excepthook(type(error), error, error.__traceback__)
