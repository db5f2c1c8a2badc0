"""The day on a letter, as its country writes it."""

from datetime import date
from functools import lru_cache

from babel.core import Locale, UnknownLocaleError
from babel.dates import format_date


@lru_cache(maxsize=64)
def language_tag(language: str, country: str) -> str:
    """The tag of *language* as written in *country*: "en-GB", "en-US". British where unknown."""
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
    """*day* in words: "1 August 2012", "August 1, 2012"."""
    text = format_date(day, format="long", locale=Locale.parse(tag, sep="-"))
    return text.replace("1", "1er", 1) if day.day == 1 and tag.startswith("fr") else text
