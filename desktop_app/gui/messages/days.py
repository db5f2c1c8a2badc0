"""Days and deadlines in words."""

from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QDate, QLocale

from ...domain.deadline import Deadline, DeadlineState, Known, Open
from .translated import Counted, translated

_YEAR = 366  # days: from then on nobody counts days
_STOPPED = QT_TRANSLATE_NOOP("Messages", "No more letters are wanted")
_NO_LAST_DAY = QT_TRANSLATE_NOOP("Messages", "As soon as possible; the sheet gives no last day")
_UNKNOWN_DAY = QT_TRANSLATE_NOOP("Messages", "No last day found: please look at the sheet")
_LAST_DAY = QT_TRANSLATE_NOOP("Messages", "Today is the last day ({day})")
_UNTIL = QT_TRANSLATE_NOOP("Messages", "Write until {day}: {time}")
_PASSED = QT_TRANSLATE_NOOP("Messages", "The last day was {day}, {time}")

_BADGES = {
    DeadlineState.LAST_DAY: QT_TRANSLATE_NOOP("Messages", "Today is the last day"),
    DeadlineState.PASSED: QT_TRANSLATE_NOOP("Messages", "Passed"),
    DeadlineState.OPEN: QT_TRANSLATE_NOOP("Messages", "As soon as possible"),
    DeadlineState.UNKNOWN: QT_TRANSLATE_NOOP("Messages", "No last day found"),
}


def day_text(day: date) -> str:
    """*day* as people write it, in the language of the window."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")


def deadline_text(deadline: Deadline, today: date, *, stopped: bool = False) -> str:
    """How the deadline stands, with the days that are left or gone; *stopped*: none counts."""
    if stopped:
        return translated(_STOPPED)
    if isinstance(deadline, Open):
        return translated(_NO_LAST_DAY)
    if not isinstance(deadline, Known):
        return translated(_UNKNOWN_DAY)
    day, days = day_text(deadline.day), abs((deadline.day - today).days)
    match deadline.on(today):
        case DeadlineState.LAST_DAY:
            return translated(_LAST_DAY).format(day=day)
        case DeadlineState.PASSED:
            return translated(_PASSED).format(day=day, time=_ago(days))
        case _:
            return translated(_UNTIL).format(day=day, time=_to_go(days))


def deadline_badge(deadline: Deadline, today: date, *, stopped: bool = False) -> str:
    """The same in a few words, for a list of cases."""
    if stopped:
        return translated(_STOPPED)
    state = deadline.on(today)
    if isinstance(deadline, Known) and state in (DeadlineState.OPEN, DeadlineState.SOON):
        return _to_go((deadline.day - today).days)
    return translated(_BADGES[state])


def _ago(days: int) -> str:
    years = days // _YEAR
    return Counted().years_ago(years) if years else Counted().days_ago(days)


def _to_go(days: int) -> str:
    years = days // _YEAR
    return Counted().years_to_go(years) if years else Counted().days_to_go(days)
