"""A pack of rules as the text of a TOML file that an organisation writes for its people."""

import re
import tomllib
import unicodedata
from enum import Enum
from typing import Any, TypeVar

from ..domain.errors import RulePackError, RulesFault
from ..domain.options import FRAMED_LANGUAGES, LETTER_LANGUAGES
from ..domain.post_days import PostDays
from ..domain.rule_pack import PLACEHOLDERS, RULE_KINDS, CopyMode, Dispatch, NameEmphasis, RulePack
from ..domain.sender import Disclosure
from ..domain.urgent_action import SectionOffice
from ..places.country_names import is_country_code

Choice = TypeVar("Choice", bound=Enum)

FORMAT = 1
"""The form of the files that this program knows."""

_CHOICES: dict[str, tuple[Enum, ...]] = {
    "name_emphasis": tuple(NameEmphasis),
    "address_level": tuple(Disclosure),
    "dispatch_mode": tuple(Dispatch),
    "copies": tuple(CopyMode),
    "letter_kind": RULE_KINDS,
}
_SWITCHES = ("mention_org", "embassy_copy")
_TABLES = ("closings", "section_office", "postal_days")
_KNOWN = ("format", "name", "after_deadline_text", *_CHOICES, *_SWITCHES, *_TABLES)
_OFFICE = ("name", "address", "email", "phone")
_LINE, _TEXT, _LINES = 200, 4_000, 8  # characters of a line and of a text; lines of an address
_MOST_DAYS = 90
_BRACES = re.compile(r"\{([^{}]*)\}")
_JOINERS = ("\u200c", "\u200d")  # Persian and Indian words need them
_KEY = re.compile(r"[A-Za-z0-9_-]{1,40}")


def rules_in(text: bytes) -> RulePack:
    """The pack that *text* describes. Raises RulePackError, which names the rule and its line.

    An unknown key is refused: a misspelt "adress_level" must not print an address.
    """
    try:
        decoded = text.decode("utf-8-sig")
        data = tomllib.loads(decoded)
    except (ValueError, RecursionError) as error:  # not TOML, not UTF-8, a number without end
        raise RulePackError(RulesFault.NOT_TOML, line=_line_said(str(error), text)) from error
    try:
        return _pack(data, decoded)
    except RulePackError as error:
        raise RulePackError(error.fault, error.key, _line_of(error.key, decoded)) from None


def _pack(data: dict[str, Any], text: str) -> RulePack:
    _check_format(data)
    _check_keys(data, _KNOWN)
    given: dict[str, Any] = {key: _choice(key, data[key]) for key in _CHOICES if key in data}
    given |= {key: _switch(key, data[key]) for key in _SWITCHES if key in data}
    after = data.get("after_deadline_text")
    return RulePack(
        name=_line("name", data["name"]),
        after_deadline_text=None if after is None else _template("after_deadline_text", after),
        closings=_closings(_table("closings", data)),
        section_office=_office(_table("section_office", data)),
        postal_days=_postal_days(_table("postal_days", data)),
        text=text,
        **given,
    )


def _check_format(data: dict[str, Any]) -> None:
    """First of all: what a later program wrote may have any other fault, too."""
    for key in ("format", "name"):
        if key not in data:
            raise RulePackError(RulesFault.MISSING_KEY, key)
    number = data["format"]
    if not isinstance(number, int) or isinstance(number, bool) or number < 1:
        raise RulePackError(RulesFault.WRONG_KIND, "format")
    if number > FORMAT:
        raise RulePackError(RulesFault.NEWER, "format")


def _check_keys(data: dict[str, Any], known: tuple[str, ...], table: str = "") -> None:
    for key in data:
        if key not in known:
            told = key if _KEY.fullmatch(key) else ""
            raise RulePackError(RulesFault.UNKNOWN_KEY, f"{table}{told}")


def _table(key: str, data: dict[str, Any]) -> dict[str, Any]:
    value = data.get(key, {})
    if not isinstance(value, dict):
        raise RulePackError(RulesFault.WRONG_KIND, key)
    return value


def _choice(key: str, value: object) -> Enum:
    for choice in _CHOICES[key]:
        if choice.value == value:
            return choice
    is_text = isinstance(value, str)
    raise RulePackError(RulesFault.NOT_A_CHOICE if is_text else RulesFault.WRONG_KIND, key)


def _switch(key: str, value: object) -> bool:
    if not isinstance(value, bool):
        raise RulePackError(RulesFault.WRONG_KIND, key)
    return value


def _line(key: str, value: object) -> str:
    """*value* as one line of plain text without braces; something stands in it."""
    text = _plain(key, value, _LINE, breaks=False)
    if "{" in text or "}" in text:
        raise RulePackError(RulesFault.PLACEHOLDER, key)
    if not text:
        raise RulePackError(RulesFault.MISSING_KEY, key)
    return text


def _template(key: str, value: object) -> str:
    """*value* as text with placeholders of the known ones, and no other braces."""
    text = _plain(key, value, _TEXT, breaks=True)
    left = _BRACES.sub(lambda one: "" if one[1] in PLACEHOLDERS else one[0], text)
    if "{" in left or "}" in left:
        raise RulePackError(RulesFault.PLACEHOLDER, key)
    return text


def _plain(key: str, value: object, most: int, *, breaks: bool) -> str:
    if not isinstance(value, str):
        raise RulePackError(RulesFault.WRONG_KIND, key)
    if len(value) > most:
        raise RulePackError(RulesFault.TOO_LONG, key)
    text = value.strip()
    allowed = (*_JOINERS, *(("\n",) if breaks else ()))
    if any(unicodedata.category(c)[0] in "CZ" and c not in (*allowed, " ", "\xa0") for c in text):
        raise RulePackError(RulesFault.NOT_PLAIN_TEXT, key)
    return text


def _closings(table: dict[str, Any]) -> tuple[tuple[str, str], ...]:
    _check_keys(table, (*LETTER_LANGUAGES, *FRAMED_LANGUAGES), "closings.")
    return tuple((code, _line(f"closings.{code}", text)) for code, text in table.items())


def _office(table: dict[str, Any]) -> SectionOffice:
    _check_keys(table, _OFFICE, "section_office.")
    one = {
        key: _line(f"section_office.{key}", table[key])
        for key in ("name", "email", "phone")
        if key in table
    }
    lines = table.get("address", [])
    key = "section_office.address"
    if not isinstance(lines, list):
        raise RulePackError(RulesFault.WRONG_KIND, key)
    if len(lines) > _LINES:
        raise RulePackError(RulesFault.TOO_LONG, key)
    return SectionOffice(lines=tuple(_line(key, line) for line in lines), **one)


def _postal_days(table: dict[str, Any]) -> PostDays:
    usual = PostDays()
    countries = []
    for key, value in table.items():
        named = f"postal_days.{key}"
        if key not in ("home", "abroad") and not is_country_code(key):
            raise RulePackError(RulesFault.UNKNOWN_KEY, named if _KEY.fullmatch(key) else "")
        if not isinstance(value, int) or isinstance(value, bool):
            raise RulePackError(RulesFault.WRONG_KIND, named)
        if not 1 <= value <= _MOST_DAYS:
            raise RulePackError(RulesFault.OUT_OF_RANGE, named)
        if key not in ("home", "abroad"):
            countries.append((key, value))
    return PostDays(
        home=table.get("home", usual.home),
        abroad=table.get("abroad", usual.abroad),
        countries=tuple(countries),
    )


def _line_said(error: str, text: bytes) -> int:
    """The line on which the library that reads TOML stopped; 0: it doesn't say."""
    if "end of document" in error:
        return text.count(b"\n") + 1
    line = re.search(r"\bline (\d+)", error)
    return int(line[1]) if line else 0


def _line_of(key: str, text: str) -> int:
    """The line on which the rule *key* is set; 0 where that can't be told."""
    table, _, last = key.rpartition(".")
    within = ""
    for number, line in enumerate(text.splitlines(), start=1):
        if heading := re.match(r"\s*\[([\w.-]+)\]", line):
            within = heading[1]
            if within == key:
                return number
        elif re.match(rf"\s*[\"']?{re.escape(last)}[\"']?\s*=", line) and last and within == table:
            return number
    return 0
