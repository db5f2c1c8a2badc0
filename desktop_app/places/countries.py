"""Countries: found by the names that sheets print, named for an address, and their languages."""

import re
import unicodedata
from functools import cache

from babel import localedata
from babel.core import Locale
from babel.languages import get_official_languages

# Names that sheets print and Babel doesn't have; forms like "Republic of X" need no entry.
_ALSO = {
    "bolivia plurinational state of": "BO",
    "brasil": "BR",
    "burma": "MM",
    "congo": "CG",
    "czech republic": "CZ",
    "democratic peoples republic of korea": "KP",
    "democratic republic of congo": "CD",
    "democratic republic of the congo": "CD",
    "deutschland": "DE",
    "dprk": "KP",
    "drc": "CD",
    "east timor": "TL",
    "england": "GB",
    "espana": "ES",
    "great britain": "GB",
    "hong kong": "HK",
    "iran islamic republic of": "IR",
    "islas canarias": "IC",
    "italia": "IT",
    "ivory coast": "CI",
    "lao peoples democratic republic": "LA",
    "macao": "MO",
    "macau": "MO",
    "macedonia": "MK",
    "myanmar": "MM",
    "northern ireland": "GB",
    "occupied palestinian territories": "PS",
    "osterreich": "AT",
    "palestine": "PS",
    "peoples republic of china": "CN",
    "polska": "PL",
    "prc": "CN",
    "republic of korea": "KR",
    "republic of the congo": "CG",
    "republique democratique du congo": "CD",
    "russian federation": "RU",
    "schweiz": "CH",
    "scotland": "GB",
    "suisse": "CH",
    "swaziland": "SZ",
    "syrian arab republic": "SY",
    "turkey": "TR",
    "turkiye": "TR",
    "uae": "AE",
    "uk": "GB",
    "united republic of tanzania": "TZ",
    "united states of america": "US",
    "usa": "US",
    "viet nam": "VN",
    "wales": "GB",
}
_FORMAL = re.compile(
    r"^(?:(?:the|islamic|federal|arab|bolivarian|plurinational|hashemite|democratic|socialist|"
    r"cooperative|federative|united|oriental|co operative)\s+)*"
    r"(?:republic|kingdom|state|sultanate|union|federation|commonwealth|principality)\s+of\s+"
    r"(?:the\s+)?"
)
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
_OTHERS = ("fr", "es", "pt")  # sheets print an address as its country writes it
_NOT_COUNTRIES = {"EU", "EZ", "UN", "XA", "XB", "ZZ", "QO"}


def country_code(text: str) -> str | None:
    """The ISO 3166 alpha-2 code of the country that *text* names, None if it names none.

    >>> country_code("RUSSIAN FEDERATION"), country_code("Republic of Kenya")
    ('RU', 'KE')
    """
    key = _key(text)
    found = _codes().get(key) or _ALSO.get(key) or _codes().get(_FORMAL.sub("", key))
    return found or next((code for lang in _OTHERS if (code := _codes(lang).get(key))), None)


def is_country_code(code: str) -> bool:
    """Whether *code* is an ISO 3166 alpha-2 code, in capitals."""
    return code in _territories("en")


def country_name(code: str, language: str = "en") -> str:
    """The name of the country with *code*, as an address in *language* prints it."""
    return _PRINTED.get(language, {}).get(code) or _territories(language).get(code, code)


def all_countries(language: str = "en") -> tuple[tuple[str, str], ...]:
    """All (name, code) pairs, sorted by name as a reader of *language* would look for them."""
    names = ((country_name(code, language), code) for code in _territories(language))
    return tuple(sorted(names, key=lambda pair: _key(pair[0])))


def languages_of(code: str) -> tuple[str, ...]:
    """The official languages of a country that have names for countries, the main one first.

    Empty where none is known. Babel lists some languages that it has no words of (Tetum).
    """
    official = get_official_languages(code, de_facto=True)
    return tuple(language for language in official if localedata.exists(language))


@cache
def _territories(language: str) -> dict[str, str]:
    return {
        code: name
        for code, name in Locale(language).territories.items()
        if len(code) == 2 and code.isalpha() and code not in _NOT_COUNTRIES
    }


@cache
def _codes(language: str = "en") -> dict[str, str]:
    return {_key(name): code for code, name in _territories(language).items()}


def _key(text: str) -> str:
    """*text* for comparing: lower case, no accents, no punctuation, "&" as "and", no "the"."""
    plain = unicodedata.normalize("NFKD", text.casefold().replace("&", " and "))
    plain = re.sub(r"['’`]", "", plain)
    letters = "".join(c if c.isalnum() else " " for c in plain if not unicodedata.combining(c))
    return re.sub(r"^the\s+", "", " ".join(letters.split()))
