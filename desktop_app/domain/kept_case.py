"""A case of the library as its list shows it, and where somebody left off."""

from dataclasses import dataclass
from datetime import date, datetime

from .deadline import Deadline, DeadlineState
from .reading_result import Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptCase:
    """One case of the library. Without its text: of that there may be thousands.

    *opened* is when it was opened last, *reviewed* says that somebody compared it with its sheet,
    *stop_action* that the sheet says no more letters are wanted.
    """

    case_id: str
    title: str | None
    country: str | None
    country_code: str | None
    ua_number: str | None
    people: tuple[str, ...]
    deadline: Deadline
    reviewed: bool
    opened: datetime
    stop_action: bool = False

    def deadline_on(self, day: date) -> DeadlineState:
        """How the deadline stands on *day*, for the badge in the list."""
        return self.deadline.on(day)


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOff:
    """Where somebody was last: the case, the room by its name, the official by number."""

    case_id: str
    room: str
    official: int


def kept_case(reading: Reading, opened: datetime) -> KeptCase:
    """*reading* as the list shows it."""
    action = reading.action
    return KeptCase(
        case_id=action.case_id,
        title=action.title,
        country=action.country,
        country_code=action.country_code,
        ua_number=action.ua_number,
        people=tuple(person.name for person in action.people),
        deadline=action.deadline,
        reviewed=reading.reviewed,
        opened=opened,
        stop_action=action.stop_action,
    )
