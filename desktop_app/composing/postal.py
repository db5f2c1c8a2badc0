"""The lines of an address as they go on paper: verbatim, with the country last."""

import re
import unicodedata
from functools import lru_cache

from ..domain.target import Target
from ..domain.urgent_action import SectionOffice, UrgentAction
from ..places.countries import country_code
from ..places.country_names import country_name, languages_of

# "Tehran, IRAN", "Cairo - Egypt", "Luanda. Angola", "Amman 11118 Jordan"
_BEHIND = re.compile(
    r"^(?P<town>.+?)(?:\s*,|\s+[-–—]|\.|(?<=\d))\s+(?P<country>[^\W\d][^\d,]*)$",
)
_ACUTE = "\N{COMBINING ACUTE ACCENT}"
_BLANKS = 4  # ruled lines for an address that is to be filled in by hand


@lru_cache(maxsize=64)
def postal_lines(
    target: Target, action: UrgentAction | None, sender_country: str
) -> tuple[str, ...]:
    """The lines for the envelope of *target*, the country alone on the last one, in capitals.

    Post within the sender's own country has none. *action* tells the country where the address
    doesn't; None for an embassy, which is in the sender's own. Source: the postal union's rule
    that the country stands last, in capitals, in a language of the country of posting.
    """
    lines, printed = _without_country([line for line in target.postal_lines if line.strip()])
    country = printed or (action.country if action else None) or ""
    code = country_code(country) or (action.country_code if action else None)
    if code and code == sender_country:
        return tuple(lines)
    last = country_line(country, code, sender_country)
    return (*lines, last) if last else tuple(lines)


def office_lines(office: SectionOffice) -> tuple[str | None, ...]:
    """The office's address in the sender's own country; blanks (None) for what isn't known."""
    name = (office.name,) if office.name and office.name not in office.lines else ()
    return (*name, *office.lines) if office.lines else (*name, *(None,) * _BLANKS)


def country_line(printed: str, code: str | None, sender_country: str) -> str:
    """The country as the post of *sender_country* reads it.

    The sheet's own words where they are in a language of that country; else its name there, with
    the English one behind a slash unless the language is English or French. Sheets are in English,
    which also stands alone where the country writes in an alphabet that letters can't have yet.
    """
    languages = languages_of(sender_country) or ("en",)
    if "en" in languages or code is None:
        return printed.upper()
    names = {language: _capitals(country_name(code, language), language) for language in languages}
    language = next((one for one in languages if _is_european(names[one])), "en")
    if language == "en":
        return printed.upper()
    name = names[language]
    if language == "fr":
        return name
    english = country_name(code, "en").upper()
    return name if name == english else f"{name}/{english}"


def _bare(line: str) -> str:
    """*line* without a full stop at its end or a bracket: "Russian Federation (Россия)"."""
    return re.sub(r"\s*\([^()]*\)\s*$", "", line).strip(" .")


def _capitals(name: str, language: str) -> str:
    """*name* in capitals, as *language* makes them: Turkish dots its İ, Greek drops its accents."""
    if language in {"tr", "az"}:
        return name.replace("i", "İ").upper()
    if language == "el":
        parts = unicodedata.normalize("NFD", name.upper()).replace(_ACUTE, "")
        return unicodedata.normalize("NFC", parts)
    return name.upper()


def _is_european(name: str) -> bool:
    """Whether *name* is written in Latin, Greek or Cyrillic letters."""
    alphabets = ("LATIN", "GREEK", "CYRILLIC")
    return all(unicodedata.name(c, "").startswith(alphabets) for c in name if c.isalpha())


def _without_country(lines: list[str]) -> tuple[list[str], str | None]:
    """*lines* without the country, and the country as printed. It may be the end of a line."""
    for place in (len(lines) - 1, 0):
        if lines and country_code(_bare(lines[place])):
            return lines[:place] + lines[place + 1 :], _bare(lines[place])
    found = _BEHIND.match(_bare(lines[-1])) if lines else None
    if found and country_code(found["country"]):
        return [*lines[:-1], found["town"]], found["country"]
    return lines, None
