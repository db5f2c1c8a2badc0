"""Addresses of officials and embassies that somebody entered or confirmed."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import Enum


class OfficeKind(Enum):
    """Whose address it is."""

    OFFICIAL = "official"
    EMBASSY = "embassy"
    SECTION_OFFICE = "section_office"


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeAddress:
    """One entry of the address book; empty where nothing is known.

    *source* is where it comes from, in the user's words: a web page, a letter, a call. *confirmed*
    is the day on which somebody last found it right, None if nobody did. *number* is the store's
    own, None before it is kept.

    An embassy is that of the state *country_code*, lies in the country *host* and is accredited to
    the countries *also_covers*, too. Its lines are without the name and the country.
    """

    kind: OfficeKind
    name: str
    lines: tuple[str, ...]
    country_code: str = ""  # ISO 3166 alpha-2
    host: str = ""
    also_covers: tuple[str, ...] = ()
    email: str = ""
    phone: str = ""
    fax: str = ""
    source: str = ""
    confirmed: date | None = None
    number: int | None = None

    def serves(self, sending: str | None, country: str) -> bool:
        """Whether it is an embassy of the state *sending* for people in *country*."""
        is_theirs = self.kind is OfficeKind.EMBASSY and bool(sending) and bool(country)
        return (
            is_theirs and self.country_code == sending and country in (self.host, *self.also_covers)
        )


def embassy_for(
    offices: Iterable[OfficeAddress], sending: str | None, country: str
) -> OfficeAddress | None:
    """The confirmed one of *offices* to which people in *country* write for the state *sending*.

    One in the country comes before one that covers it from elsewhere, and what was confirmed last
    before the others. None where there is no such address: nobody has seen the others.
    """
    found = [
        (one.host == country, one.confirmed, one)
        for one in offices
        if one.confirmed is not None and one.lines and one.serves(sending, country)
    ]
    return max(found, key=lambda each: each[:2])[2] if found else None
