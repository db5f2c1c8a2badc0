"""Countries as an address names them, and the languages that they speak."""

from functools import cache, lru_cache

from babel import localedata
from babel.core import Locale
from babel.languages import get_official_languages

from .countries import sort_key

# How a country is printed where Babel's name is made for lists, not for addresses.
_PRINTED = {
    "en": {
        "CD": "Democratic Republic of the Congo",
        "CG": "Republic of the Congo",
        "MM": "Myanmar",
        "HK": "Hong Kong",
        "MO": "Macao",
        "PS": "Palestine",
        "US": "USA",
        "CI": "Côte d’Ivoire",
    },
    "de": {"CD": "Demokratische Republik Kongo", "CG": "Republik Kongo", "MM": "Myanmar"},
    "fr": {"CD": "République démocratique du Congo", "CG": "République du Congo", "MM": "Myanmar"},
}
_NOT_COUNTRIES = {"EU", "EZ", "UN", "XA", "XB", "ZZ", "QO"}


def is_country_code(code: str) -> bool:
    """Whether *code* is an ISO 3166 alpha-2 code, in capitals."""
    return code in territories("en")


def country_name(code: str, language: str = "en") -> str:
    """The name of the country with *code*, as an address in *language* prints it."""
    return _PRINTED.get(language, {}).get(code) or territories(language).get(code, code)


def all_countries(language: str = "en") -> tuple[tuple[str, str], ...]:
    """All (name, code) pairs, sorted by name as a reader of *language* would look for them."""
    names = ((country_name(code, language), code) for code in territories(language))
    return tuple(sorted(names, key=lambda pair: sort_key(pair[0])))


@lru_cache(maxsize=64)
def languages_of(code: str) -> tuple[str, ...]:
    """The official languages of a country that have names for countries, the main one first.

    Empty where none is known. Babel lists some languages that it has no words of (Tetum).
    """
    official = get_official_languages(code, de_facto=True)
    return tuple(language for language in official if localedata.exists(language))


@cache
def territories(language: str) -> dict[str, str]:
    """The name of every country in *language*, by its code."""
    return {
        code: name
        for code, name in Locale(language).territories.items()
        if len(code) == 2 and code.isalpha() and code not in _NOT_COUNTRIES
    }
