"""Finds the days that were still ahead when a sheet was issued."""

import re
from datetime import date, timedelta

from ..domain.late import late
from ..domain.sentences import sentences
from ..domain.urgent_action import KeyDate
from .dates import DateMention, dates_in
from .words.ahead import AHEAD, UNSPACED

_AHEAD = late(
    r"\b(?:scheduled|due|set|fixed|planned|expected|adjourned|postponed|adjourn|deferred)\b"
    r"|\bwill\b|\b(?:ends|expires|begins|starts)\b|\b(?:is|are)\s+(?:now\s+)?to\s+\w+|\bplan(?:s|ned)?\s+to\b|"
    r"\bonce\b[^.]{0,60}\b(?:has|have)\s+been\b|\bhas\s+called\b|"
    r"\bnext\s+(?:hearing|session|court\s+(?:date|session|appearance)|appearance)\b|\btakes?\s+place\b"
    rf"|\b(?:{'|'.join(AHEAD)})\b|{'|'.join(UNSPACED)}",
    re.IGNORECASE,
)
_PAST_CUE = late(
    r"\b(?:had|was|were)\s+(?:originally\s+|initially\s+)?(?:scheduled|due|set|expected)\b"
)
_UP_TO = late(r"\b(?:until|till|up to|hasta|até|jusqu'(?:au|à)|bis|fino al?|tot)\s+(?:\w+\s+)?$")
_PAST = late(
    r"\b(?:\w{2,}ed|was|were|had|met|took|went|said|came|began|held|shot|saw|told|gave|found|"
    r"made|got|wrote|brought|sent|ran|fell|lost|won)\b[^,;]*$"
)
_BEFORE_DEADLINE = timedelta(days=42)  # sheets give about six weeks
_SURELY_NEAR = timedelta(days=70)


def key_dates(
    paragraphs: tuple[str, ...], issued: date | None, limit: date | None
) -> tuple[KeyDate, ...]:
    """The days that were still ahead when the sheet was issued, with the sentence that names each.

    A year that the sentence leaves out is the one nearest to the day of issue, or to six weeks
    before the deadline *limit*; without either, only full dates are found.
    """
    reference = issued or (limit - _BEFORE_DEADLINE if limit else None)
    found: dict[date, KeyDate] = {}
    for sentence in (one for paragraph in paragraphs for one in sentences(paragraph)):
        if _PAST_CUE.search(sentence):
            continue
        said = bool(_AHEAD.search(sentence))
        for mention in dates_in(sentence):
            if _is_past(sentence, mention.start):
                continue
            day = (
                mention.near(reference)
                if reference
                else (mention.in_year(mention.year) if mention.year else None)
            )
            if day is None or (issued is not None and day < issued):
                continue
            before = sentence[: mention.start]
            if said or _must_be_ahead(before, mention, day, issued):
                found.setdefault(day, KeyDate(day=day, text=sentence))
    return tuple(found[day] for day in sorted(found))


def _must_be_ahead(before: str, mention: DateMention, day: date, issued: date | None) -> bool:
    """Whether *day* was still to come without a word that says so: "it is heard on 21 September".

    A sheet tells of nothing that happened after its day of issue. Where the year is left out, a day
    much later, or one *before* which somebody did something, may be that of the year before.
    """
    if issued is None or day <= issued:
        return False
    if mention.year is not None or _UP_TO.search(before):
        return True
    return day - issued <= _SURELY_NEAR and not _PAST.search(before)


_BACKWARD = late(
    r"\b(?:since|after|following|arrested|detained|sentenced|issued|on the grounds)\b[^,;]*$",
    re.IGNORECASE,
)


def _is_past(sentence: str, start: int) -> bool:
    """Whether the words just before a date tell of something that happened."""
    before = sentence[max(0, start - 60) : start]
    if _AHEAD.search(before):
        return False
    return bool(_BACKWARD.search(before))
