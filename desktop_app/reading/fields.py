"""Single fields of a sheet: its numbers, its languages, its deadline."""

import re

from ..domain.deadline import Deadline, Known, Open, Unknown
from .dates import full_date

_UA = re.compile(r"\bUA:?\s*(\d{1,3})\s*[/.]\s*(\d{2})\b", re.IGNORECASE)
_BARE_UA = re.compile(r"\b(\d{1,3})/(\d{2})\b")
_INDEX = re.compile(r"\b([A-Z]{3}\s?\d{2}/\d{1,5}/\d{4})\b")
_HEAD_COUNTRY = re.compile(r"/\d{4}\s+(.+?)\s+(?:Issue\s+)?Date\b", re.IGNORECASE)
_UPDATE = re.compile(r"\b(\w+)\s+update\b", re.IGNORECASE)
_ORDINALS = (
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
)

_OPEN = re.compile(r"immediately|as\s*(?:soon|quickly)\s*as\s*possible", re.IGNORECASE)

# Where a space was lost between a number and a word; an ordinal ("23RD") is one word.
_LOST_SPACE = re.compile(r"(?<=[a-z])(?=\d)|(?<=\d)(?!(?:st|nd|rd|th)\b)(?=[a-z])", re.IGNORECASE)
_LANGUAGES = """
    Albanian Amharic Arabic Armenian Azerbaijani Bahasa Bahasa-Indonesia Bangla Belarusian
    Bengali Bosnian Bulgarian Burmese Catalan Chinese Croatian Czech Danish Dari Dutch
    English Estonian Farsi Filipino Finnish French Georgian German Greek Gujarati Hebrew
    Hindi Hungarian Icelandic Indonesian Italian Japanese Kazakh Khmer Korean Kurdish Kyrgyz
    Lao Latvian Lithuanian Macedonian Malay Mandarin Mongolian Nepali Norwegian Pashto
    Persian Polish Portuguese Punjabi Romanian Russian Serbian Sinhala Slovak Slovenian
    Somali Spanish Swahili Swedish Tagalog Tajik Tamil Thai Tibetan Tigrinya Turkish Turkmen
    Ukrainian Urdu Uzbek Vietnamese
""".split()
_ANY = "|".join(name.replace("-", r"\s") for name in sorted(_LANGUAGES, key=len, reverse=True))
_LANGUAGE = re.compile(rf"\b(?:{_ANY})\b", re.IGNORECASE)
_GLUED = re.compile(rf"(?:{_ANY})(?=or|and|[A-Z]|\b)")  # "inEnglish,Arabicor your own"


def ua_number(text: str) -> str | None:
    """The number of the urgent action in *text*, bare with a slash: "98/16"."""
    found = _UA.search(text) or (
        _BARE_UA.search(text) if "information on" in text.lower() else None
    )
    return f"{found[1]}/{found[2]}" if found else None


def index_number(text: str) -> str | None:
    """The index number in *text*, as printed: "MDE 12/4022/2016"."""
    found = _INDEX.search(text)
    return found[1] if found else None


def head_country(text: str) -> str | None:
    """The country that a page head names between index and date."""
    found = _HEAD_COUNTRY.search(text)
    return found[1] if found else None


def update_ordinal(text: str) -> int | None:
    """3 for "third update", None where *text* speaks of no numbered update."""
    for found in _UPDATE.finditer(text):
        word = found[1].lower()
        if word in _ORDINALS:
            return _ORDINALS.index(word) + 1
        if digits := re.fullmatch(r"(\d{1,2})(?:st|nd|rd|th)", word):
            return int(digits[1])
    return None


def languages(sentence: str) -> tuple[tuple[str, ...], bool]:
    """The languages to write in, English names in order, and whether one's own is welcome.

    Spaces lost or added in the sentence don't matter.
    """
    places = {
        one.start(): one[0].title()
        for pattern in (_LANGUAGE, _GLUED)
        for one in pattern.finditer(sentence)
    }
    found = [places[place] for place in sorted(places)]
    if not found:
        joined = "".join(sentence.split()).casefold()
        at = {name: joined.find(name.replace("-", "").casefold()) for name in _LANGUAGES}
        found = sorted((name for name in at if at[name] >= 0), key=at.__getitem__)
    own = "ownlanguage" in "".join(sentence.split()).casefold()
    return tuple(dict.fromkeys(found)), own


def deadline(marker: str) -> Deadline:
    """The deadline that the line before the addresses names.

    "Before 20 August" is read as "until 20 August": the day itself still counts. A line that only
    says "immediately" is open; no line at all is unknown.
    """
    if day := full_date(_LOST_SPACE.sub(" ", marker)):
        return Known(day)
    return Open() if _OPEN.search(marker) else Unknown()
