"""The day on a letter, as its country writes it."""

from datetime import date, timedelta
from functools import lru_cache

from babel.core import Locale, UnknownLocaleError
from babel.dates import format_date

from ..domain.options import FRAMED_LANGUAGES

_THIN, _FIXED = "\N{NARROW NO-BREAK SPACE}", "\N{NO-BREAK SPACE}"
_BUDDHIST = 543  # years before the common era
_PERSIAN_DIGITS = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")
_PERSIAN_MONTHS = (
    "فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور",
    "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند",
)  # fmt: skip
_CYCLE_BEGAN = date(1996, 3, 20)


@lru_cache(maxsize=64)
def language_tag(language: str, country: str) -> str:
    """The tag of *language* as written in *country*: "en-GB", "en-US". British where unknown.

    A language that only frames letters is written as in its own country, wherever the writer is.
    """
    if language in FRAMED_LANGUAGES:
        return language
    fallback = {"en": "GB"}.get(language, language.upper())
    for territory in (country, fallback):
        try:
            Locale.parse(f"{language}_{territory}")
        except (UnknownLocaleError, ValueError):
            continue
        return f"{language}-{territory}"
    return language


@lru_cache(maxsize=64)
def long_date(day: date, tag: str) -> str:
    """*day* in words: "1 August 2012", "August 1, 2012".

    Thai counts years from the Buddha's death, Persian has digits of its own, Polish and French
    add what a letter has and a calendar hasn't.
    """
    if tag == "th":
        return f"{format_date(day, format='d MMMM', locale=tag)} {day.year + _BUDDHIST}"
    text = format_date(day, format="long", locale=Locale.parse(tag, sep="-"))
    text = text.replace(_THIN, _FIXED)
    if tag == "fa":
        return text.translate(_PERSIAN_DIGITS)
    if tag == "pl":
        return f"{text}{_FIXED}r."
    return text.replace("1", "1er", 1) if day.day == 1 and tag.startswith("fr") else text


def persian_date(day: date) -> str:
    """*day* by the calendar of Iran, in words: "۳۰ مرداد ۱۳۹۱".

    Right from 1865 to 2093, while leap years come by a cycle of 33.
    """
    year = day.year - 621
    new_year = _nowruz(year)
    if day < new_year:
        year -= 1
        new_year = _nowruz(year)
    since = (day - new_year).days
    month, in_month = divmod(since, 31) if since < 186 else divmod(since - 186, 30)
    month += 0 if since < 186 else 6
    return f"{in_month + 1} {_PERSIAN_MONTHS[month]} {year}".translate(_PERSIAN_DIGITS)


def _nowruz(year: int) -> date:
    """The first day of the Persian *year*: 21 March 1996 began 1375, a leap year of the cycle."""
    return _CYCLE_BEGAN + timedelta(days=365 * (year - 1375) + _leap_days(year) - _leap_days(1375))


def _leap_days(year: int) -> int:
    """How many leap days came before *year*, from a fixed one on."""
    cycles, within = divmod(year, 33)
    return 8 * cycles + sum(leap < within for leap in (1, 5, 9, 13, 17, 22, 26, 30))
