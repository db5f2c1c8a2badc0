"""Which way a letter should leave, and why, in one line."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject

from ...domain.advice import Advice, Until, Way
from ...domain.target import Target
from .days import day_text
from .translated import translated

_WAYS = {
    Way.POST: QT_TRANSLATE_NOOP("Messages", "Post is in time."),
    Way.FAX: QT_TRANSLATE_NOOP("Messages", "Send it by fax first: {number}."),
    Way.EMAIL: QT_TRANSLATE_NOOP("Messages", "Send it by e-mail first: {number}."),
    Way.EMBASSY: QT_TRANSLATE_NOOP(
        "Messages", "Faster than post: ask the embassy in your country to pass it on."
    ),
    Way.FAST_POST: QT_TRANSLATE_NOOP("Messages", "Post it today, by the fastest post there is."),
}
_LAST_DAY = QT_TRANSLATE_NOOP("Messages", "Today is the last day")
_KEY_DAY = QT_TRANSLATE_NOOP("Messages", "Today is a day that the sheet names")
_SOON = QT_TRANSLATE_NOOP("Messages", "The sheet asks for letters as soon as possible")
_LINE = QT_TRANSLATE_NOOP("Messages", "{why}; {post}. {way}")


def advice_sentence(advice: Advice, official: Target | None) -> str:
    """The way for the letter to *official*, with the days that are left and those post takes."""
    ways = {
        Way.FAX: official.fax if official else (),
        Way.EMAIL: official.email if official else (),
    }
    number = next(iter(ways.get(advice.way, ())), "")
    note = dict(official.notes).get(number, "") if official else ""
    number = f"{number} ({note})" if note else number
    return translated(_LINE).format(
        way=translated(_WAYS[advice.way]).format(number=number),
        why=_why(advice),
        post=_Days().post_takes(advice.post_days),
    )


def _why(advice: Advice) -> str:
    if advice.day is None or advice.left is None:
        return translated(_SOON)
    is_deadline = advice.until is Until.DEADLINE
    if advice.left == 0:
        return translated(_LAST_DAY if is_deadline else _KEY_DAY)
    text = (
        _Days().until_deadline(advice.left) if is_deadline else _Days().until_key_day(advice.left)
    )
    return text.format(day=day_text(advice.day))


class _Days(QObject):
    """Texts that change with a number of days."""

    def until_deadline(self, days: int) -> str:
        return self.tr("%Ln day(s) are left until the last day, {day}", "", days)

    def until_key_day(self, days: int) -> str:
        return self.tr("%Ln day(s) are left until {day}, which the sheet names", "", days)

    def post_takes(self, days: int) -> str:
        return self.tr("post takes about %Ln day(s)", "", days)
