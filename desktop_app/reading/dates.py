"""Finds days of the calendar in running text."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from ..domain.late import late
from .words.months import ENGLISH, MONTHS

_ANY_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_ENGLISH_MONTH = "|".join(f"{name[:3]}(?:{name[3:]})?" for name in ENGLISH) + "|sept"
_DATE = late(
    # 20 August 2012; 16 August, 2017; 18 July; 9. Januar 2014; 1er avril 2010; 25 de mayo de 2018
    r"\b(?P<d1>\d{1,2})(?:st|nd|rd|th|er|ère|º|°|\.|:[ae])?\s*(?:de\s+)?"
    rf"(?P<m1>{_ANY_MONTH})(?![^\W\d])\.?"
    r"(?:,?\s*(?:del?\s+)?(?P<y1>(?:19|20)\d\d))?(?!\d)"
    # August 20, 2012; May24, 2018; June 1 2023
    rf"|\b(?P<m2>{_ENGLISH_MONTH})\.?\s*(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?"
    r"(?:,?\s*(?P<y2>(?:19|20)\d\d))?\b(?!\d)"
    # 2020-12-01 and 21/06/2018 (day first: no known sheet has it the other way round)
    r"|\b(?P<y3>(?:19|20)\d\d)-(?P<n3>\d\d)-(?P<d3>\d\d)\b"
    r"|\b(?P<d4>\d{1,2})[/.](?P<n4>\d{1,2})[/.](?P<y4>(?:19|20)\d\d)\b"
    # 2017年12月22日; 10月28日
    r"|(?:(?P<y5>(?:19|20)\d\d)\s*[年년]\s*)?(?<!\d)(?P<n5>\d{1,2})\s*[月월]"
    r"\s*(?P<d5>\d{1,2})\s*[日일]",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class DateMention:
    """A day as the text names it; *year* is None where the text gives none."""

    day: int
    month: int
    year: int | None
    start: int
    end: int

    def in_year(self, year: int) -> date | None:
        """The date in *year*, or in its own if it has one; None where there is no such day."""
        try:
            return date(self.year or year, self.month, self.day)
        except ValueError:
            return None

    def near(self, reference: date) -> date | None:
        """The date, taken in the year that brings it nearest to *reference* if it has none."""
        years = (reference.year - 1, reference.year, reference.year + 1)
        days = [day for year in years if (day := self.in_year(year))]
        return min(days, key=lambda day: abs(day - reference), default=None)


def dates_in(text: str) -> Iterator[DateMention]:
    """Every day that *text* names, in order.

    >>> [(m.day, m.month, m.year) for m in dates_in("between 3 July 2026 and August 4")]
    [(3, 7, 2026), (4, 8, None)]
    """
    for found in _DATE.finditer(text):
        group = next(n for n in "12345" if found[f"d{n}"])
        month = _month(found[f"m{group}"]) if group in "12" else int(found[f"n{group}"])
        year = found[f"y{group}"]
        mention = DateMention(
            int(found[f"d{group}"]), month, int(year) if year else None, *found.span()
        )
        if mention.in_year(2000) is not None:  # a leap year: 29 February passes
            yield mention


def _month(name: str) -> int:
    name = name.lower()
    return MONTHS.get(name) or MONTHS[name[:3]]


def full_date(text: str) -> date | None:
    """The first date in *text* that has a year, None if there is none."""
    return next((m.in_year(m.year) for m in dates_in(text) if m.year), None)


def month_in(text: str) -> date | None:
    """The first day of the month that *text* names with its year: "Letter of March 2011"."""
    for found in _MONTH_AND_YEAR.finditer(text):
        if month := MONTHS.get(found[1].casefold()):
            return date(int(found[2]), month, 1)
    return None


_MONTH_AND_YEAR = late(r"\b([^\W\d_]{3,12})\s+((?:19|20)\d\d)\b")
