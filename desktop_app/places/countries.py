"""Countries, found by the names that sheets print."""

import re
import unicodedata
from functools import cache

from .names import territories

# Names that sheets print and Babel doesn't have; forms like "Republic of X" need no entry.
_ALSO = {
    "bolivia plurinational state of": "BO",
    "brasil": "BR",
    "burma": "MM",
    "congo": "CG",
    "czech republic": "CZ",
    "democratische republiek congo": "CD",
    "demokratische republik kongo": "CD",
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
    "p r china": "CN",
    "repubblica democratica del congo": "CD",
    "republica democratica del congo": "CD",
    "кыргызстан": "KG",
    "туркмения": "TM",
    "россииская федерация": "RU",
    "молдавия": "MD",
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
_ROMANCE_FORMAL = re.compile(
    r"^(?:(?:la|el|le|il|o|a) )?(?:republica|republique|repubblica|reino|royaume|regno|estado)"
    r"(?: \w{5,14})? (?:de la|de los|de|del|do|da|dos|du|des|di|della|dei) "
)
# Sheets print an address as its country writes it, and its country in their own language.
_OTHERS = ("fr", "es", "pt", "de", "it", "nl", "sv", "fi", "sk", "ru", "ja")

LANGUAGES = ("en", *_OTHERS)
"""The languages of sheets, in which countries are known by their names."""


class _Signs(dict[int, str | None]):
    """What each sign is for comparing, once it was asked for: a letter, nothing, or a gap."""

    def __missing__(self, sign: int) -> str | None:
        character = chr(sign)
        other = None if unicodedata.combining(character) or character in "'’`" else " "
        self[sign] = plain = character if character.isalnum() else other
        return plain


_SIGNS = _Signs({ord("\n"): "\n"})  # many names at once, each in a line


def country_code(text: str) -> str | None:
    """The ISO 3166 alpha-2 code of the country that *text* names, None if it names none.

    >>> country_code("RUSSIAN FEDERATION"), country_code("Republic of Kenya")
    ('RU', 'KE')
    """
    key = sort_key(text)
    found = _codes().get(key) or _ALSO.get(key) or _codes().get(_FORMAL.sub("", key))
    plain = _ROMANCE_FORMAL.sub("", key)
    if found or _known_elsewhere().isdisjoint((key, plain)):
        return found
    return next(
        (code for lang in _OTHERS for name in (key, plain) if (code := _codes(lang).get(name))),
        None,
    )


def ends_with_country(line: str) -> bool:
    """Whether an address *line* ends with a country behind its last comma, or is one."""
    return country_code(line.rsplit(",", 1)[-1].strip()) is not None


@cache
def _known_elsewhere() -> frozenset[str]:
    """All names in the other languages: most words are none, and that is to be seen at once."""
    return frozenset(name for lang in _OTHERS for name in _codes(lang))


@cache
def _codes(language: str = "en") -> dict[str, str]:
    names = territories(language)
    plain = _plain("\n".join(names.values())).split("\n")  # in one go: there are thousands
    return {_key(name): code for name, code in zip(plain, names, strict=True)}


def sort_key(text: str) -> str:
    """*text* for comparing: lower case, no accents, no punctuation, "&" as "and", no "the"."""
    return _key(_plain(text))


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKD", text.casefold().replace("&", " and ")).translate(_SIGNS)


def _key(plain: str) -> str:
    return " ".join(plain.split()).removeprefix("the ")
