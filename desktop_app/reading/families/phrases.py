"""The sheets of other languages in the form of the international layout: one table a language.

Source: sheets.md, families F3 (Spanish, French), F7 (Swedish), F8 (Belgian, Dutch, Finnish,
Slovak, Russian). The words of Portuguese and Italian, and most of the Dutch, Russian and Slovak
ones, are our own choice, unverified: no sheet in these languages was seen.
"""

import re
from dataclasses import dataclass

from ..layout import Layout, Marker, Part, marker
from ..words.persons import GENDER, NAME

_NAMES = "|".join(NAME).replace(r"\s*", "").replace(" ", "")
_GENDERS = "|".join(GENDER)
_LETTER_OPENS = (
    r"^(?:dear|your(?:excellency|majesty|highness|honour)|sire,|excellenc[ye]|excelencia|señora?|"
    r"sra?\.|estimad[oa]|excelentísim[oa]|monsieurl|madamel|votreexcellence|sehrgeehrte|"
    r"exzellenz|ärad[ea]|vážen[ýá]|уважаем|eccellenza|egregi[oa]|geachte|arvoisa|hyvä|bäste|bästa).{0,70}[,:!]$"
)

DATE_ALONE = (
    r"^\d{1,2}(?:\.\d{1,2}\.|(?:er|\.|º)?(?:de)?[^\W\d]{3,12}(?:de)?)(?:19|20)\d\d(?:г\.?|года)?$"
)
MONTH_ALONE = (
    r"^(?:januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)"
    r"(?:19|20)\d\d$"
)

_HEAD_NAMES_DAY = 1.4  # what these markers weigh, which say the same in several languages
_NEVER = r"(?!)"  # what matches nothing: sheets of that language don't say it


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrases:
    """What the sheets of one language say at each turn: patterns in small letters, no spaces."""

    language: str
    banner: str
    appeal: str  # "please write in …:", points follow
    deadline: str  # "please send appeals before … to:", addresses follow
    copies: str
    diplomatic: str
    after: str
    background: str
    letter: str
    head: str
    tells: str  # see `Layout`
    untold: float = _HEAD_NAMES_DAY
    chain: str = _NEVER
    demands: str = _NEVER  # a heading of points without languages
    targets: str = _NEVER  # a heading of addresses without a day
    sentence: str = _NEVER  # languages or a day in a sentence, with no points behind it
    translation: str = _NEVER  # the letter again, in the reader's language
    breaks: tuple[re.Pattern[str], ...] = ()
    site: str = _NEVER
    instructions: str = _NEVER


def layout_of(said: Phrases) -> Layout:
    """The layout of sheets in the language of *said*."""
    return Layout(
        name=f"international_{said.language}",
        language=said.language,
        breaks=said.breaks,
        tells=said.tells,
        untold=said.untold,
        markers=tuple(row for row in _rows(said) if _NEVER not in row.pattern.pattern),
    )


def _rows(said: Phrases) -> tuple[Marker, ...]:
    return (
        marker(rf"^(?:{said.banner})$", Part.BANNER, weight=2),
        marker(rf"^(?:{said.sentence})", Part.LANGUAGE, Part.TARGETS, weight=2),
        marker(rf"^(?:{said.deadline})", Part.DEADLINE, Part.TARGETS, until=r"[:：]", most=2,
               weight=2),
        marker(rf"^(?:{said.demands})", Part.CALLS_MARKER, Part.CALLS, once=True, weight=2),
        marker(rf"^(?:{said.targets})", Part.TARGETS_MARKER, Part.TARGETS, weight=2),
        marker(rf"^(?:{said.diplomatic})", Part.DIPLOMATIC, Part.EMBASSY,
               until=r"[.:]$", most=2, weight=2),
        marker(rf"^(?:{said.copies})", Part.COPIES_MARKER, Part.COPIES, value=True, weight=2),
        marker(rf"^(?:{said.after})", Part.AFTER_DEADLINE, Part.REST,
               until=r"[.:!]$", most=2, weight=2),
        marker(rf"^(?:{said.appeal})", Part.LANGUAGE, Part.CALLS, until=r"[:：]$", most=3,
               once=True, weight=2),
        marker(rf"^(?:{said.background}):?$", Part.BACKGROUND_MARKER, Part.BACKGROUND),
        marker(rf"^(?:{said.translation})", Part.REPEAT, Part.REPEAT, weight=2),
        marker(rf"^(?:{said.letter})", Part.LETTER_MARKER, Part.LETTER, weight=2),
        marker(_LETTER_OPENS, Part.LETTER, Part.LETTER, once=True, weight=0),
        marker(rf"^(?:{said.instructions})", Part.INSTRUCTIONS),
        marker(rf"^(?:{_NAMES}|{_GENDERS})(?:\([\w/]+\)|\w/?\w)?[:：]", Part.PEOPLE,
               Part.PEOPLE, weight=0.2),
        marker(rf"^(?:{said.chain})", Part.CHAIN),
        marker(rf"^(?:{said.head})|^\D{{0,40}}[a-z]{{3}}\d\d/\d{{1,5}}/\d{{4}}", Part.HEAD),
        marker(DATE_ALONE, Part.HEAD, weight=0.2),
        marker(rf"^(?:{said.site})$", Part.SITE, weight=0.5),
        marker(r"^(?:p(?:age|ágina|agina)?\.?)?\d{1,2}(?:(?:of|de|di|/)\d{1,2})?$",
               Part.PAGE_NUMBERS, weight=0),
    )  # fmt: skip
