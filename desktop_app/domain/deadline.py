"""Until when an urgent action wants appeals."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

SOON = timedelta(days=14)


class DeadlineState(Enum):
    """How a deadline stands on a given day."""

    OPEN = "open"  # appeals are wanted, and there is time or no date at all
    SOON = "soon"  # fewer than 14 days are left
    LAST_DAY = "last_day"
    PASSED = "passed"
    UNKNOWN = "unknown"  # no date was found: the user is asked


@dataclass(frozen=True, slots=True)
class Known:
    """A last day, which itself still counts: "before 20 August" is passed on the 21st."""

    day: date

    def on(self, today: date) -> DeadlineState:
        """How this deadline stands on *today*."""
        if today > self.day:
            return DeadlineState.PASSED
        if today == self.day:
            return DeadlineState.LAST_DAY
        return DeadlineState.SOON if self.day - today < SOON else DeadlineState.OPEN


@dataclass(frozen=True, slots=True)
class Open:
    """The sheet asks for appeals as soon as possible and names no last day."""

    def on(self, today: date) -> DeadlineState:  # noqa: ARG002 - same question, same answer
        """Always open."""
        return DeadlineState.OPEN


@dataclass(frozen=True, slots=True)
class Unknown:
    """No deadline was found. It is asked for, never taken for open."""

    def on(self, today: date) -> DeadlineState:  # noqa: ARG002 - same question, same answer
        """Always unknown."""
        return DeadlineState.UNKNOWN


Deadline = Known | Open | Unknown
