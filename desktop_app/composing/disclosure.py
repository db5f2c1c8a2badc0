"""What a recipient learns about the sender, by the level the writer chose.

The level rules the letter's sender lines, its signature and the envelope alike.
"""

import re
from dataclasses import dataclass

from ..domain.errors import SenderError, SenderFault
from ..domain.sender import Disclosure, Sender
from ..places.country_names import country_name

_NEEDS = {
    Disclosure.FULL: ("name",),
    Disclosure.TOWN: ("name", "town"),
    Disclosure.INITIALS: ("name", "town"),
    Disclosure.GROUP: ("name", "group"),
    Disclosure.NAME: ("name",),
}
_TOO_SHORT = 3  # characters: a house number stands in many a text


@dataclass(frozen=True, slots=True, kw_only=True)
class DisclosedSender:
    """The sender as one recipient sees them."""

    letter_lines: tuple[str, ...]
    envelope_lines: tuple[str, ...]
    signature: str
    can_be_answered: bool  # there is an address that a reply can go to


def disclose(sender: Sender, level: Disclosure, *, language: str) -> DisclosedSender:
    """The details of *sender* that *level* lets through.

    Raises SenderError(LEVEL_NEEDS) where the level prints a detail that is missing.
    """
    for key in _NEEDS[level]:
        if not getattr(sender, key):
            raise SenderError(SenderFault.LEVEL_NEEDS, key)
    country = country_name(sender.country, language) if sender.country else ""
    lines, answerable = _lines(sender, level, country)
    email = (sender.email,) if level is Disclosure.FULL and sender.email else ()
    return DisclosedSender(
        letter_lines=lines + email,
        envelope_lines=lines,
        signature=initials(sender.name) if level is Disclosure.INITIALS else sender.name,
        can_be_answered=answerable,
    )


def told_country(sender: Sender, level: Disclosure) -> str:
    """The code of the sender's country where *level* tells it, else nothing.

    A file says in which language it is, and "en-US" would tell it, too.
    """
    return "" if level is Disclosure.NAME else sender.country


def _lines(sender: Sender, level: Disclosure, country: str) -> tuple[tuple[str, ...], bool]:
    """The lines that say who writes, and whether an answer finds its way by them."""
    name, town, group = sender.name, sender.town, sender.group or ("",)
    own_town = () if _names_town(sender) else (town,)
    lines, answerable = {
        Disclosure.FULL: (
            (name, *sender.address, *own_town, country),
            bool(sender.address or sender.email),
        ),
        Disclosure.TOWN: ((name, town, country), False),
        Disclosure.INITIALS: ((initials(name), town, country), False),
        Disclosure.GROUP: ((name, f"c/o {group[0]}", *group[1:], country), True),
        Disclosure.NAME: ((name,), False),
    }[level]
    return tuple(line for line in lines if line), answerable


def _names_town(sender: Sender) -> bool:
    """Whether one of the address lines has the town already."""
    town = re.escape(sender.town)
    return not town or any(
        re.search(rf"(?<!\w){town}(?!\w)", line, re.IGNORECASE) for line in sender.address
    )


def initials(name: str) -> str:
    """ "Maud Ellery-Finch" as "M. E.-F."."""
    return " ".join(
        "-".join(f"{part[0]}." for part in word.split("-") if part) for word in name.split()
    ).upper()


def hidden_details(sender: Sender, level: Disclosure) -> tuple[str, ...]:
    """The details that *level* keeps back: none of them should stand in the writer's own words."""
    printed, _ = _lines(sender, level, "")
    pieces = (piece for line in sender.address for piece in _pieces(line))
    details = (sender.name, *pieces, sender.town, sender.email, *sender.group)
    return tuple(
        detail
        for detail in dict.fromkeys(details)
        if len(detail) > _TOO_SHORT and not any(detail in line for line in printed)
    )


def _pieces(line: str) -> tuple[str, ...]:
    """A line of an address, and its parts: people write "Larkrise Terrace", not "Flat 2, 27 …"."""
    parts = (part.strip() for part in line.split(","))
    return (line, *(bare for part in parts for bare in (part, part.lstrip("0123456789 -/"))))
