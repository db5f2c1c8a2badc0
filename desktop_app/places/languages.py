"""Languages by the names that sheets give them, in whatever language a sheet is written.

Names are Babel's; a sheet bends them ("на русском", "englanniksi"), so their stems are looked
for at the beginning of a word.
"""

import re
import unicodedata
from functools import cache

from .names import known_languages, languages

CODES = (
    "am ar az be bg bn bs ca cs da de el en es et fa fi fil fr gu he hi hr hu hy id is it ja ka kk "
    "km ko ku ky lo lt lv mk mn ms my ne nl no pa pl ps pt rn ro ru rw si sk sl so sq sr sv sw ta "
    "tg th ti tk tr ug uk ur uz vi yo zh zu".split()
)
# Names that sheets use and Babel doesn't have, already without accents.
_ALSO = {
    "de": {
        "farsi": "Farsi",
        "birmanisch": "Burmese",
        "kisuaheli": "Swahili",
        "swahili": "Swahili",
        "paschtu": "Pashto",
    },
    "fr": {"farsi": "Farsi", "pachto": "Pashto", "mandarin": "Chinese"},
    "es": {"castellano": "Spanish", "farsi": "Farsi", "mandarin": "Chinese"},
    "pt": {"castelhano": "Spanish", "mandarim": "Chinese"},
    "nl": {"farsi": "Farsi", "birmees": "Burmese"},
    "sk": {
        "rusk": "Russian",
        "rustin": "Russian",
        "anglick": "English",
        "tureck": "Turkish",
        "cinsk": "Chinese",
    },
    "ru": {"фарси": "Persian", "дари": "Dari", "кыргызск": "Kyrgyz"},
    "ja": {"ペルシャ語": "Persian", "スペイン語": "Spanish", "英文": "English"},
}
_SHORTEST = 3
_OWN = re.compile(  # in small letters, without accents and spaces
    r"own\s*language|(?:eigene[nr]?|ihrer|deiner)sprache|muttersprache|(?:propre|votre)langue|prop(?:i|ri)[oa](?:idioma|lingua)|"
    r"linguapropria|vostralingua|mesmalingua|eigentaal|egetsprak|"
    r"(?:vlastnom|svojom)jazyku|omallakielell|родномязыке|св[ое]+мязыке|"
    r"(?:ご自身の|自分の|あなたの)(?:言葉|言語)|母国語|自国語"
)


def languages_in(text: str, sheet_language: str) -> tuple[str, ...]:
    """The English names of the languages that *text* names, in its order.

    *sheet_language* is the code of the language that *text* itself is written in.

    >>> languages_in("Schreiben Sie in gutem Persisch oder auf Deutsch.", "de")
    ('Persian', 'German')
    """
    plain = _plain(text)
    border = "" if sheet_language == "ja" else r"(?<!\w)"
    places: dict[int, tuple[int, str]] = {}
    for stem, name in _stems(sheet_language).items():
        for found in re.finditer(border + re.escape(stem), plain):
            if len(stem) > places.get(found.start(), (0, ""))[0]:
                places[found.start()] = (len(stem), name)
    return tuple(dict.fromkeys(places[place][1] for place in sorted(places)))


def english_name(name: str) -> str:
    """The English name of the language that is called *name* in one of the sheets' languages.

    What is the name of none stays as it is: it may be one that the table doesn't know.

    >>> english_name("russe")
    'Russian'
    """
    return _english_names().get(_plain(" ".join(name.split())), name)


def own_language_in(text: str) -> bool:
    """Whether *text* says, in whatever language, that one's own language is welcome."""
    return bool(_OWN.search("".join(_plain(text).split())))


@cache
def _english_names() -> dict[str, str]:
    """The English name of each language by its names in all languages of sheets."""
    english = languages("en")
    return {
        _plain(name): english[code]
        for known in sorted(known_languages(), key=lambda one: one == "en")
        for code, name in languages(known).items()
    }


@cache
def _stems(sheet_language: str) -> dict[str, str]:
    """The English name of each language by the stem of its name in *sheet_language*."""
    english, own = languages("en"), languages(sheet_language)
    stems = {
        _stem(_plain(own[code]), sheet_language): english[code] for code in CODES if code in own
    }
    return {
        stem: name
        for stem, name in (stems | _ALSO.get(sheet_language, {})).items()
        if len(stem) >= (1 if sheet_language == "ja" else _SHORTEST)
    }


def _stem(name: str, language: str) -> str:
    """What stays of *name* in all its cases."""
    match language:
        case "fi":  # englanti, englanniksi; turkki, turkiksi
            bare = name[:-1]
            return bare[:-1] if bare.endswith(("nt", "kk")) else bare
        case "sk":  # arabčina, arabsky; španielčina, španielsky
            return re.sub(r"(?:ctina|stina|cina|tina)$", "", name)
        case "ru":  # русский, русском
            return name.removesuffix("ий")
        case _:
            return name


def _plain(text: str) -> str:
    """*text* in small letters without accents; Cyrillic й keeps its own."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(c for c in letters if c == "\u0306" or not unicodedata.combining(c))
    return unicodedata.normalize("NFC", bare)
