"""Undo as a list of values."""

from collections.abc import Callable, Iterable
from typing import Generic, TypeVar

T = TypeVar("T")
PAUSE_S = 1.0  # typing in one field without a longer pause is one step


class History(Generic[T]):
    """The present value, those before it, and those that were undone."""

    def __init__(self, value: T) -> None:
        self.value = value
        self._before: list[T] = []
        self._after: list[T] = []
        self._field = ""
        self._at = 0.0

    def change(self, value: T, *, field: str = "", at: float = 0.0) -> bool:
        """Make *value* the present one; False if it already is.

        *field* names what is being typed in, *at* is the second of the key: changes of one field
        that follow each other without a pause are undone together.
        """
        if value == self.value:
            return False
        goes_on = bool(field) and field == self._field and at - self._at < PAUSE_S
        if not goes_on:
            self._before.append(self.value)
        self._after.clear()
        self.value, self._field, self._at = value, field, at
        return True

    def renew(self, change: Callable[[T], T]) -> None:
        """Make *change* to all values: it was no edit, and is never undone.

        A step in which nothing else happened is none any more.
        """
        self.value, self._field = change(self.value), ""
        self._before = _steps(map(change, self._before), self.value)
        self._after = _steps(map(change, self._after), self.value)

    @property
    def can_undo(self) -> bool:
        """Whether there is a value before this one."""
        return bool(self._before)

    @property
    def can_redo(self) -> bool:
        """Whether a value was undone and nothing changed since."""
        return bool(self._after)

    def undo(self) -> None:
        """Bring back the value before, if any."""
        if self._before:
            self._after.append(self.value)
            self.value, self._field = self._before.pop(), ""

    def redo(self) -> None:
        """Bring back what was undone last, if anything."""
        if self._after:
            self._before.append(self.value)
            self.value, self._field = self._after.pop(), ""


def _steps(values: Iterable[T], present: T) -> list[T]:
    """*values* as they lead to the *present* one, each once: the last is next to it."""
    steps: list[T] = []
    for value in values:
        if not steps or steps[-1] != value:
            steps.append(value)
    while steps and steps[-1] == present:
        steps.pop()
    return steps
