"""How far a letter has come, in words."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ...domain.register import PostState, RegisterEntry
from .days import day_text
from .translated import translated

_NAMES = {
    PostState.WRITTEN: QT_TRANSLATE_NOOP("Messages", "Written"),
    PostState.PRINTED: QT_TRANSLATE_NOOP("Messages", "Printed"),
    PostState.SIGNED: QT_TRANSLATE_NOOP("Messages", "Signed"),
    PostState.POSTED: QT_TRANSLATE_NOOP("Messages", "Posted"),
    PostState.RETURNED: QT_TRANSLATE_NOOP("Messages", "Came back"),
    PostState.REPLIED: QT_TRANSLATE_NOOP("Messages", "Answered"),
    PostState.FORWARDED: QT_TRANSLATE_NOOP("Messages", "Answer passed on"),
}
_SINCE = {
    PostState.WRITTEN: QT_TRANSLATE_NOOP("Messages", "Written on {day}"),
    PostState.PRINTED: QT_TRANSLATE_NOOP("Messages", "Printed on {day}"),
    PostState.SIGNED: QT_TRANSLATE_NOOP("Messages", "Signed on {day}"),
    PostState.POSTED: QT_TRANSLATE_NOOP("Messages", "Posted on {day}"),
    PostState.RETURNED: QT_TRANSLATE_NOOP("Messages", "Came back on {day}"),
    PostState.REPLIED: QT_TRANSLATE_NOOP("Messages", "Answered on {day}"),
    PostState.FORWARDED: QT_TRANSLATE_NOOP("Messages", "Answer passed on, on {day}"),
}
_MARKS = {
    PostState.WRITTEN: QT_TRANSLATE_NOOP("Messages", "Mark as written"),
    PostState.PRINTED: QT_TRANSLATE_NOOP("Messages", "Mark as printed"),
    PostState.SIGNED: QT_TRANSLATE_NOOP("Messages", "Mark as signed"),
    PostState.POSTED: QT_TRANSLATE_NOOP("Messages", "Mark as posted"),
    PostState.RETURNED: QT_TRANSLATE_NOOP("Messages", "Mark as come back"),
    PostState.REPLIED: QT_TRANSLATE_NOOP("Messages", "Mark as answered"),
    PostState.FORWARDED: QT_TRANSLATE_NOOP("Messages", "Mark the answer as passed on"),
}
_ALL = {
    PostState.WRITTEN: QT_TRANSLATE_NOOP("Messages", "Mark all as written"),
    PostState.PRINTED: QT_TRANSLATE_NOOP("Messages", "Mark all as printed"),
    PostState.SIGNED: QT_TRANSLATE_NOOP("Messages", "Mark all as signed"),
    PostState.POSTED: QT_TRANSLATE_NOOP("Messages", "Mark all as posted"),
    PostState.RETURNED: QT_TRANSLATE_NOOP("Messages", "Mark all as come back"),
    PostState.REPLIED: QT_TRANSLATE_NOOP("Messages", "Mark all as answered"),
    PostState.FORWARDED: QT_TRANSLATE_NOOP("Messages", "Mark all answers as passed on"),
}
_NOT_YET = QT_TRANSLATE_NOOP("Messages", "Nothing noted yet")


def state_name(state: PostState) -> str:
    """The heading of the letters in that state."""
    return translated(_NAMES[state])


def state_since(entry: RegisterEntry | None) -> str:
    """The state of a letter with its day; None: nothing is noted."""
    if entry is None:
        return translated(_NOT_YET)
    return translated(_SINCE[entry.state]).format(day=day_text(entry.day))


def mark_text(state: PostState) -> str:
    """What is said of a letter by pressing that it has come to *state*."""
    return translated(_MARKS[state])


def mark_all_text(state: PostState) -> str:
    """The same of all letters of a case."""
    return translated(_ALL[state])
