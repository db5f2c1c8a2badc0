"""The cases of a list as values: which of them a search means, and in which order they stand."""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

from ...domain.deadline import Deadline, DeadlineState, Known
from ...domain.kept_case import KeptCase
from ...domain.reading_result import Reading
from ...usecases.sample_case import SampleCase


class Order(Enum):
    """By what the cases are sorted."""

    DEADLINE = "deadline"
    COUNTRY = "country"
    LAST_OPENED = "last_opened"


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedCase:
    """One case of the list. *reading* is None for one that nobody opened in this session.

    *opened* counts the openings of this session, from 1; 0: not opened. *kept* is when one that
    stays on this computer was opened last before that; None: it doesn't stay.
    """

    case_id: str
    title: str | None
    country: str | None
    ua_number: str | None
    people: tuple[str, ...]
    deadline: Deadline
    stopped: bool = False  # the sheet says that no more letters are wanted
    sample: SampleCase | None = None
    reading: Reading | None = None
    opened: int = 0
    kept: datetime | None = None


def listed_kept(case: KeptCase) -> ListedCase:
    """The entry of a case that stays on this computer, before it is opened again."""
    return ListedCase(
        case_id=case.case_id,
        title=case.title,
        country=case.country,
        ua_number=case.ua_number,
        people=case.people,
        deadline=case.deadline,
        stopped=case.stop_action,
        kept=case.opened,
    )


def listed_sample(sample: SampleCase) -> ListedCase:
    """The entry of a sample case, before anybody opened it."""
    return ListedCase(
        case_id=sample.case_id,
        title=sample.title,
        country=sample.country,
        ua_number=sample.ua_number,
        people=sample.people,
        deadline=sample.deadline,
        sample=sample,
    )


def listed_reading(reading: Reading, sample: SampleCase | None, opened: int) -> ListedCase:
    """The entry of a case that was read."""
    action = reading.action
    return ListedCase(
        case_id=action.case_id,
        title=action.title,
        country=action.country,
        ua_number=action.ua_number,
        people=tuple(person.name for person in action.people),
        deadline=action.deadline,
        stopped=action.stop_action,
        sample=sample,
        reading=reading,
        opened=opened,
    )


def matching(cases: Iterable[ListedCase], words: str) -> tuple[ListedCase, ...]:
    """Those *cases* in which every one of *words* is found, whatever its accents and capitals."""
    wanted = _folded(words).split()
    return tuple(one for one in cases if all(word in _searched(one) for word in wanted))


def in_order(cases: Iterable[ListedCase], order: Order, today: date) -> tuple[ListedCase, ...]:
    """*cases* sorted; where two are alike, the one opened last is first."""
    newest_first = sorted(cases, key=_recency)
    if order is Order.COUNTRY:
        return tuple(sorted(newest_first, key=lambda one: (not one.country, _country(one))))
    if order is Order.DEADLINE:
        return tuple(sorted(newest_first, key=lambda one: _urgency(one, today)))
    return tuple(newest_first)


def _recency(case: ListedCase) -> tuple[int, float]:
    return -case.opened, -case.kept.timestamp() if case.kept else 0.0


def _country(case: ListedCase) -> str:
    return _folded(case.country or "")


def _urgency(case: ListedCase, today: date) -> tuple[int, int]:
    """What is wanted soonest first, what is over last, and there the oldest at the very end.

    Behind all of them is what the sheet itself says is over.
    """
    if case.stopped:
        return (4, 0)
    deadline = case.deadline
    state = deadline.on(today)
    day = deadline.day.toordinal() if isinstance(deadline, Known) else 0
    if state is DeadlineState.PASSED:
        return (3, -day)
    if state is DeadlineState.UNKNOWN:
        return (2, 0)
    return (0, day) if day else (1, 0)


def _searched(case: ListedCase) -> str:
    number = f"UA {case.ua_number}" if case.ua_number else ""
    parts = (case.title, case.country, number, *case.people)
    return _folded("\n".join(part for part in parts if part))


def _folded(text: str) -> str:
    """*text* in small letters without accents."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))
