"""An address that was pasted as a block of lines, taken apart; and put together again."""

import re
import unicodedata
from dataclasses import replace

from ..domain.address_book import OfficeAddress, OfficeKind
from ..domain.target import names_an_embassy
from ..places.countries import country_code

MOST_LINES = 12
"""No address has more; what comes behind them isn't taken."""

LONGEST_LINE = 200
"""Characters; nothing longer is a line of an address."""

_JOINERS = "\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}"  # Persian and Hindi need them
_EMAIL = re.compile(r"[^\s@<>:,;]+@[^\s@<>,;]+\.[^\s@<>.,;]+")
_PAGE = re.compile(r"^(?:web(?:site)?\W+|internet\W+)?(?:https?://|www\.)\S+$", re.IGNORECASE)
_APART = r"[^\w+(\[]*"
_NUMBER = r"(?P<number>[+(\[]?[\d][\d\s()\[\]/.\-]{4,}\d)"
_FAX = re.compile(rf"^(?:tele)?fax{_APART}(?:no{_APART})?{_NUMBER}\W*$", re.IGNORECASE)
_PHONE = re.compile(
    rf"^(?:(?:tele)?(?:ph|f)one?|phone|tel(?:éphone|efono|éfono|efon)?|fon|t){_APART}{_NUMBER}\W*$",
    re.IGNORECASE,
)
_BARE = re.compile(rf"^(?=\+){_NUMBER}$")


def understood(text: str, before: OfficeAddress) -> OfficeAddress:
    """What a pasted *text* tells, in the place of what *before* has; its confirmation goes.

    A line that names an embassy is its name, the country on the last line is where it lies, and
    numbers and an e-mail address are taken out. What isn't understood stays a line of the
    address: it is shown, and can be mended. Without a country *before*'s host stays.
    """
    name, lines = "", []
    is_embassy = before.kind is OfficeKind.EMBASSY
    told = {"email": "", "phone": "", "fax": ""}
    for line in clean_lines(text):
        if (contact := _contact(line)) is not None:
            kind, value = contact
            told[kind] = told.get(kind) or value
        elif not name and (line == before.name or (is_embassy and names_an_embassy(line))):
            name = line
        else:
            lines.append(line)
    host = country_code(lines[-1]) if len(lines) > 1 else None
    if host is not None:
        lines.pop()
    if not is_embassy and not name and lines:
        name, lines = lines[0], lines[1:]
    return replace(
        before,
        name=name,
        lines=tuple(lines[:MOST_LINES]),
        host=host or before.host,
        confirmed=None,
        email=told["email"],
        phone=told["phone"],
        fax=told["fax"],
    )


def address_text(office: OfficeAddress) -> str:
    """The lines from which `understood` makes *office* again, but its country."""
    named = (("Tel.", office.phone), ("Fax", office.fax), ("", office.email))
    contacts = (f"{name} {value}".strip() for name, value in named if value)
    return "\n".join(one for one in (office.name, *office.lines, *contacts) if one)


def clean_lines(text: str) -> list[str]:
    """The lines of *text* that say something, white space folded, without control characters."""
    lines = (clean(line) for line in re.split(r"[\r\n\u2028\u2029\v\f]+", text))
    return [line for line in lines if line]


def clean(line: str) -> str:
    """*line* with white space folded, without what can't be seen, and no longer than a line is."""
    seen = (
        sign if sign.isspace() or sign in _JOINERS or not _is_hidden(sign) else "" for sign in line
    )
    return " ".join("".join(seen).split())[:LONGEST_LINE].rstrip()


def _is_hidden(sign: str) -> bool:
    return unicodedata.category(sign) in ("Cc", "Cf", "Cs", "Co", "Cn")


def _contact(line: str) -> tuple[str, str] | None:
    """What *line* is, where it is no line of an address: "phone" and a number, "email", "page"."""
    if found := _EMAIL.search(line):
        return "email", found[0]
    if _PAGE.match(line):
        return "page", line
    for kind, pattern in (("fax", _FAX), ("phone", _PHONE), ("phone", _BARE)):
        if found := pattern.match(line):
            return kind, found["number"].strip()
    return None
