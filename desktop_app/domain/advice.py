"""Which way a letter should leave: by post while there is time, else by something faster."""

from dataclasses import dataclass
from datetime import date
from enum import Enum

from .deadline import DeadlineState, Known, Open
from .post_days import PostDays
from .target import Target
from .urgent_action import UrgentAction

_WEEK = 7  # days: what the guides say


class Way(Enum):
    """How a letter leaves."""

    POST = "post"
    FAX = "fax"
    EMAIL = "email"
    EMBASSY = "embassy"  # posted at home, and passed on from there
    FAST_POST = "fast_post"  # there is nothing faster: today, by the fastest post


class Until(Enum):
    """Which day an advice follows."""

    DEADLINE = "deadline"
    KEY_DATE = "key_date"
    NONE = "none"  # as soon as possible: the sheet names no day


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """The way, and why. *day* is the earliest that matters, *left* the days until then.

    *post_days* are what post is supposed to take. *day* and *left* are None where no day is named.
    """

    way: Way
    until: Until
    post_days: int
    day: date | None = None
    left: int | None = None


def advise(
    action: UrgentAction,
    official: Target | None,
    *,
    today: date,
    home: str,
    post_days: PostDays,
) -> Advice | None:
    """How a letter to *official* should leave on *today*, from *home* (an ISO code, or empty).

    None where that isn't the question: the last day has passed, or isn't known, or no letters are
    wanted.
    """
    state = action.deadline_on(today)
    if action.stop_action or state in (DeadlineState.PASSED, DeadlineState.UNKNOWN):
        return None
    takes = post_days.between(home, action.country_code)
    day, until = _day_that_matters(action, today)
    if day is None:
        return Advice(way=Way.POST, until=until, post_days=takes)
    left = (day - today).days
    in_time = left >= takes if _is_at_home(action, home) else left >= max(_WEEK, takes)
    way = Way.POST if in_time else _faster(official, action, home)
    return Advice(way=way, until=until, post_days=takes, day=day, left=left)


def _day_that_matters(action: UrgentAction, today: date) -> tuple[date | None, Until]:
    """The earliest day that is still ahead, today among them: the last day, or a key date."""
    days = [(one.day, Until.KEY_DATE) for one in action.key_dates if one.day >= today]
    if isinstance(action.deadline, Known):
        days.append((action.deadline.day, Until.DEADLINE))
    elif isinstance(action.deadline, Open) and not days:
        return None, Until.NONE
    return min(days, key=lambda one: (one[0], one[1].value))


def _is_at_home(action: UrgentAction, home: str) -> bool:
    return bool(home) and home == action.country_code


def _faster(official: Target | None, action: UrgentAction, home: str) -> Way:
    """What is faster than post to that official, by what the sheet gives."""
    if official is not None and official.fax:
        return Way.FAX
    if official is not None and official.email:
        return Way.EMAIL
    return Way.FAST_POST if _is_at_home(action, home) else Way.EMBASSY
