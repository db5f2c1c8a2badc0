"""Addresses of officials and embassies that somebody entered or confirmed."""

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
    """

    kind: OfficeKind
    name: str
    lines: tuple[str, ...]
    country_code: str = ""  # ISO 3166 alpha-2
    email: str = ""
    phone: str = ""
    fax: str = ""
    source: str = ""
    confirmed: date | None = None
    number: int | None = None
