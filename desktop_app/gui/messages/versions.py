"""When a version of a draft was written, and what was changed after it."""

from datetime import datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QDateTime, QLocale, QObject

from ...domain.draft import BlockId, Draft
from .choices import block_name
from .translated import translated

_OFFICIALS = QT_TRANSLATE_NOOP("Messages", "the choice of officials")
_POINTS = QT_TRANSLATE_NOOP("Messages", "the choice of points")
_KIND = QT_TRANSLATE_NOOP("Messages", "the kind of letter")
_FACTS = QT_TRANSLATE_NOOP("Messages", "the choice of facts")
_LANGUAGE = QT_TRANSLATE_NOOP("Messages", "the language of the letters")
_NAMES = QT_TRANSLATE_NOOP("Messages", "how a name is written")


class _Counted(QObject):
    """Texts that change with a number; lupdate finds plurals only in a class."""

    def words_more(self, words: int) -> str:
        """How many words came to a part of a letter."""
        return self.tr("%Ln word(s) more in “{part}”", "", words)

    def words_less(self, words: int) -> str:
        """How many words went from a part of a letter."""
        return self.tr("%Ln word(s) fewer in “{part}”", "", words)

    def other_words(self) -> str:
        """That a part of a letter got other words, and no more or fewer."""
        return self.tr("other words in “{part}”")


def moment_text(at: datetime) -> str:
    """Day and time *at* this place, as people write them."""
    here = at.astimezone()
    moment = QDateTime(here.year, here.month, here.day, here.hour, here.minute, here.second)
    locale = QLocale()
    time = locale.toString(moment.time(), QLocale.FormatType.ShortFormat)
    return f"{locale.toString(moment.date(), 'd MMMM yyyy')}, {time}"


def draft_changes(before: Draft, after: Draft) -> str:
    """What was done between *before* and *after*, in one line."""
    changes = []
    if before.chosen_recipients != after.chosen_recipients:
        changes.append(translated(_OFFICIALS))
    if before.chosen_calls != after.chosen_calls:
        changes.append(translated(_POINTS))
    if (before.kind, before.kinds) != (after.kind, after.kinds):
        changes.append(translated(_KIND))
    if before.chosen_facts != after.chosen_facts:
        changes.append(translated(_FACTS))
    if before.language != after.language:
        changes.append(translated(_LANGUAGE))
    if before.scripted_names != after.scripted_names:
        changes.append(translated(_NAMES))
    changes += _changed_words(before, after)
    return QLocale().createSeparatedList(changes)


def _changed_words(before: Draft, after: Draft) -> list[str]:
    """For each part of a letter, in any of them, how it got more or fewer words."""
    olds, news = _words(before), _words(after)
    found: dict[BlockId, int] = {}
    for where in dict.fromkeys((*olds, *news)):
        old, new = olds.get(where), news.get(where)
        if old != new:  # without words of one's own there are the suggested ones: not to be counted
            more = 0 if old is None or new is None else len(new.split()) - len(old.split())
            found[where[1]] = found.get(where[1], 0) + more
    return [_said(more).format(part=block_name(block)) for block, more in found.items()]


def _words(draft: Draft) -> dict[tuple[int | None, BlockId], str]:
    return {(own.official, own.block): own.text for own in draft.own_texts}


def _said(more: int) -> str:
    counted = _Counted()
    if more == 0:
        return counted.other_words()
    return counted.words_more(more) if more > 0 else counted.words_less(-more)
