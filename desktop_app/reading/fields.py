"""Single fields of a sheet: its numbers, its languages, its deadline."""

import re
from datetime import date

from ..domain.deadline import Deadline, Known, Open, Unknown
from ..domain.late import late
from ..places.countries import country_code
from ..places.languages import languages_in, own_language_in
from .dates import full_date
from .words.ordinals import ORDINALS, UPDATE

_UA = late(
    r"\b(?P<kind>UA|AU|EXTRA|EX|MA|NSA)(?:[\s-]?(?:No|Nr|N°|nº)\.?)?\s?:?[\s-]*(?:UA-)?0{0,2}(?P<number>\d{1,3})\s*[/.]\s*"
    r"(?:19|20)?(?P<year>\d\d)\b(?!/)",
    re.IGNORECASE,
)
_UA_IN_ADDRESS = late(  # of a web page: "/ua-102-2010-6/"
    r"/(?P<kind>)ua-0{0,2}(?P<number>\d{1,3})-(?:19|20)(?P<year>\d\d)(?:-\d{1,2})?\b"
)
_BARE_UA = late(r"\b(?P<kind>)0{0,2}(?P<number>\d{1,3})/(?:19|20)?(?P<year>\d\d)\b(?!/)")
# A web page's headline ends so: "(El Salvador: 47.24)", "(Belarus: UA 147.20)".
_UA_IN_TITLE = late(
    r"\((?P<country>[^():\d]{3,60}?):?\s*(?P<kind>)(?:UA:?\s*)?"
    r"(?P<number>\d{1,3})[./](?P<year>\d\d)\)"
)
_OF_AN_UPDATE = late(r"information on|\bupdate\b|follow-up", re.IGNORECASE)
_SPELT_OUT = late(
    r"\b(?:urgent action|eilaktion|spoedactie|schrijfactie|acción urgente|action urgente)\b",
    re.IGNORECASE,
)
_EMBASSY_OF = late(
    r"\b(?:embassy|high commission|permanent mission)\s+(?:of|for)\s+(?:the\s+)?([^,]{1,80})",
    re.IGNORECASE,
)
_SHEET_OF_CASE = late(r"\b(\w+)\s+UA\b(?=:?\s*\d)", re.IGNORECASE)
_SUBJECT = late(
    r"\b(?:betreff|objet|asunto|assunto|oggetto|onderwerp|subject)(?:\s+line)?(?:\s+write)?"
    r"\s*:\s*([^()\n]{1,120})",
    re.IGNORECASE,
)
_INDEX = late(r"\b([A-Z]{3}\s?\d{2}/\d{1,5}/(?:\d{4}|\d\d))\b(?!/)")
_OWN_INDEX = late(rf"\bIndex(?:\s+number)?:?\s*{_INDEX.pattern}", re.IGNORECASE)
_OBSERVATORY = late(r"\b([A-Z]{3}\s?\d{3}\s?/\s?\d{4}\s?/\s?OBS\s?\d{3}(?:\.\d{1,2})?)\b")
_HEAD_COUNTRY = late(r"/\d{4}\s+(.{1,80}?)\s+(?:Issue\s+)?Date\b", re.IGNORECASE)
_UPDATE = late(rf"\b(\w+)\s+(?:{UPDATE})\b", re.IGNORECASE)

_BEFORE = late(
    r"\b(?:before|by|until|bis|vor dem|spätestens|avant|d'ici|jusqu'au|antes|hasta|até|entro|"
    r"prima|voor|vóór|tot|uiterlijk|före|senast|innan|viimeistään|mennessä|do|najneskôr|до)\b",
    re.IGNORECASE,
)
_OPEN = late(
    r"immediately|as\s*(?:soon|quickly)\s*as\s*possible|möglichst sofort|so schnell wie möglich|"
    r"dès que possible|le plus (?:vite|rapidement) possible|immédiatement|inmediatamente|"
    r"lo antes posible|imediatamente|o mais rápido possível|immediatamente|al più presto|"
    r"zo snel mogelijk|onmiddellijk|så snart som möjligt|mahdollisimman pian|čo najskôr|"
    r"немедленно|как можно скорее",
    re.IGNORECASE,
)

# Where a space was lost between a number and a word; an ordinal ("23RD") is one word.
_LOST_SPACE = late(r"(?<=[a-z])(?=\d)|(?<=\d)(?!(?:st|nd|rd|th|er)\b)(?=[a-z])", re.IGNORECASE)
_LANGUAGES = """
    Afrikaans Albanian Amharic Arabic Armenian Assamese Aymara Azerbaijani Bahasa
    Bahasa-Indonesia Bambara Bangla Basque Belarusian Bengali Bosnian Bulgarian Burmese
    Cantonese Catalan Chichewa Chinese Creole Croatian Czech Danish Dari Dhivehi Dutch
    Dzongkha English Estonian Farsi Filipino Finnish French Fula Galician Georgian German
    Greek Guarani Gujarati Hausa Hebrew Hindi Hungarian Icelandic Igbo Indonesian Irish
    Italian Japanese Javanese Kannada Karen Kazakh Khmer Kikuyu Kinyarwanda Kirundi Korean
    Krio Kurdish Kyrgyz Lao Latvian Lingala Lithuanian Luganda Luxembourgish Macedonian
    Malagasy Malay Maltese Mandarin Maori Marathi Mongolian Montenegrin Ndebele Nepali
    Norwegian Odia Oromo Pashto Persian Polish Portuguese Punjabi Quechua Romanian Russian
    Sango Serbian Sesotho Setswana Shona Sinhala Sinhalese Slovak Slovenian Somali Spanish
    Swahili Swedish Tagalog Tajik Tamil Telugu Tetum Thai Tibetan Tigrinya Tswana Turkish
    Turkmen Twi Ukrainian Urdu Uyghur Uzbek Vietnamese Welsh Wolof Xhosa Yoruba Zulu
""".split()
_ANY = "|".join(name.replace("-", r"\s") for name in sorted(_LANGUAGES, key=len, reverse=True))
_LANGUAGE = late(rf"\b(?:{_ANY})\b", re.IGNORECASE)
_GLUED = late(rf"(?:{_ANY})(?=or|and|[A-Z]|\b)")  # "inEnglish,Arabicor your own"


def ua_number(text: str) -> str | None:
    """The number of the urgent action in *text*, bare with a slash: "98/16"; "EXTRA 12/96"."""
    is_bare = _OF_AN_UPDATE.search(text) or _SPELT_OUT.search(text)
    found = _UA.search(text) or (_BARE_UA.search(text) if is_bare else None)
    found = found or _UA_IN_TITLE.search(text) or _UA_IN_ADDRESS.search(text)
    if found is None:
        return None
    kind = found["kind"].upper()
    bare = f"{found['number']}/{found['year']}"
    return bare if kind in ("", "UA", "AU") else f"{kind} {bare}"


def index_number(text: str) -> str | None:
    """The index number in *text*, as printed: "MDE 12/4022/2016"; first the one so labelled."""
    found = _OWN_INDEX.search(text) or _INDEX.search(text) or _OBSERVATORY.search(text)
    return found[1] if found else None


def earlier_numbers(chain: str, own: str | None) -> tuple[str, ...]:
    """The numbers that *chain* says the sheet follows: index numbers, else that of the action.

    >>> earlier_numbers("Further information on UA 115/98 (AMR 41/21/98, 15 April 1998)", None)
    ('AMR 41/21/98',)
    """
    found = [number for number in _INDEX.findall(chain) if number != own]
    if not found and _OF_AN_UPDATE.search(chain):
        found = [one[0] for one in _UA.finditer(chain)][:1]
    return tuple(dict.fromkeys(found))


def email_subject(text: str) -> str | None:
    """What *text*, a bracket behind an e-mail address, asks to write in the subject line."""
    found = _SUBJECT.search(text)
    return found[1].strip(" \"“”'.") or None if found else None


def embassy_country(text: str) -> str | None:
    """The country whose embassy an address line names: "c/o Embassy of Iran to the …"."""
    found = _EMBASSY_OF.search(text)
    words = found[1].split() if found else []
    for count in range(min(len(words), 5), 0, -1):
        name = " ".join(words[:count]).rstrip(",")
        if country_code(name):
            return name
    return None


def head_country(text: str) -> str | None:
    """The country that a page head names between index and date."""
    found = _HEAD_COUNTRY.search(text)
    return found[1] if found else None


def title_country(text: str) -> str | None:
    """The country in the bracket at the end of a headline: "(Belarus: UA 147.20)"."""
    found = _UA_IN_TITLE.search(text)
    return found["country"].strip() if found else None


def update_ordinal(text: str) -> int | None:
    """3 for "third update", None where *text* speaks of no numbered update.

    The second sheet of a case ("SECOND UA 60/16") is its first update.
    """
    if (numbered := _SHEET_OF_CASE.search(text)) and numbered[1].lower() in ORDINALS:
        return ORDINALS[numbered[1].lower()] - 1 or None
    if counted := re.search(r"further information \((\d{1,2})\)", text, re.IGNORECASE):
        return int(counted[1])
    for found in _UPDATE.finditer(text):
        word = found[1].lower()
        if word in ORDINALS:
            return ORDINALS[word]
        if digits := re.fullmatch(r"(\d{1,2})(?:st|nd|rd|th)", word):
            return int(digits[1])
    return None


def languages(sentence: str, sheet_language: str = "en") -> tuple[tuple[str, ...], bool]:
    """The languages to write in, English names in order, and whether one's own is welcome.

    Spaces lost or added in an English sentence don't matter. *sheet_language* is the code of the
    language that the sheet itself is written in.
    """
    if sheet_language != "en" and (said := languages_in(sentence, sheet_language)):
        return said, own_language_in(sentence)
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
    own = own_language_in(sentence)
    if "Persian" in found:
        found = [name for name in found if name != "Farsi"]  # "Persian (Farsi)" is one language
    return tuple(dict.fromkeys(found)), own


def last_day(sentence: str) -> date | None:
    """The day behind "before", "until" in a sentence that says more than that."""
    found = _BEFORE.search(sentence)
    return full_date(_LOST_SPACE.sub(" ", sentence[found.start() :])) if found else None


def deadline(marker: str) -> Deadline:
    """The deadline that the line before the addresses names.

    "Before 20 August" is read as "until 20 August": the day itself still counts. A line that only
    says "immediately" is open; no line at all is unknown.
    """
    if day := full_date(_LOST_SPACE.sub(" ", marker)):
        return Known(day)
    return Open() if _OPEN.search(marker) else Unknown()
