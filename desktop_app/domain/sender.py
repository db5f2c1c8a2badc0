"""Who writes, and how much of that a recipient learns."""

from dataclasses import dataclass
from enum import Enum


class Disclosure(Enum):
    """How much of the sender a letter and its envelope tell."""

    FULL = "full"
    TOWN = "town"  # name, town, country
    INITIALS = "initials"  # initials, town, country
    GROUP = "group"  # name, care of the group's address
    NAME = "name"  # the name alone


@dataclass(frozen=True, slots=True, kw_only=True)
class Sender:
    """The writer's own details, one line of text each; empty where the writer gave none.

    *address* are street and place as the writer puts them, without the country;
    *country* is an ISO 3166 alpha-2 code.
    """

    name: str = ""
    address: tuple[str, ...] = ()
    town: str = ""
    country: str = ""
    email: str = ""
    about: str = ""  # one sentence about the writer, put into the letter as it stands
    group: tuple[str, ...] = ()
