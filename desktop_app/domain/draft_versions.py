"""The earlier versions of a draft: when a new one begins, and which of them are kept."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

STRETCH = timedelta(minutes=1)  # of writing, that makes one version
LOSS = 20  # bytes; a save that is shorter by more leaves the version before it alone
NEWEST = 30  # versions that are kept, however close
DAYS = 60  # days of which the last version is kept, beyond those


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftVersion:
    """One version of the draft of a case. Numbers count from 1 and are never used twice.

    It was written between *begun* and *saved*; *size* is its length in bytes.
    """

    case_id: str
    number: int
    begun: datetime
    saved: datetime
    size: int

    def goes_on(self, size: int, at: datetime) -> bool:
        """Whether what is saved *at*, *size* bytes long, is still this version.

        So it is while somebody goes on writing, for a minute. What is shorter is a version of its
        own: what was there before must not be lost with a deletion. So it is if the clock was put
        back.
        """
        return timedelta() <= at - self.begun < STRETCH and size >= self.size - LOSS


def thinned(versions: Iterable[DraftVersion]) -> tuple[DraftVersion, ...]:
    """Those *versions* of one draft that are kept, oldest first.

    The newest 30, and of the time before them the last of each day, for 60 days with a version.
    """
    in_order = sorted(versions, key=lambda one: one.number)
    last_of_day: dict[date, DraftVersion] = {}
    for one in in_order[:-NEWEST]:
        last_of_day.pop(one.saved.date(), None)  # so that the days stand in the order of writing
        last_of_day[one.saved.date()] = one
    return (*tuple(last_of_day.values())[-DAYS:], *in_order[-NEWEST:])
