"""How long work tells how far it is, and hears that it is no longer wanted."""

import threading
from typing import Protocol

from ..domain.errors import Cancelled


class Progress(Protocol):
    """Called after each step with the steps done, the steps in all, and what was just done."""

    def __call__(self, done: int, total: int, name: str) -> None:
        """Hear that *done* of *total* steps are done, the last one being *name*."""


class CancelToken:
    """Set by the user's "Stop", looked at between two steps of the work."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._event.set()

    @property
    def is_set(self) -> bool:
        """Whether the work is to stop."""
        return self._event.is_set()

    def check(self) -> None:
        """Raise Cancelled if the work is to stop."""
        if self._event.is_set():
            raise Cancelled


def silent(done: int, total: int, name: str) -> None:
    """A Progress for work that nobody watches."""
