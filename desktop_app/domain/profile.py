"""One person who writes on this computer."""

from dataclasses import dataclass, field

from .rule_pack import RulePack
from .sender import Disclosure, Sender
from .urgent_action import SectionOffice


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """Who writes, and whom that person asks after a deadline.

    *disclosure* is what officials are to learn of that person, until another choice is made.
    *rules* are those of that person's organisation.
    *number* is the store's own, None before it is kept.
    """

    sender: Sender
    section_office: SectionOffice = field(default_factory=SectionOffice)
    disclosure: Disclosure = Disclosure.FULL
    rules: RulePack = field(default_factory=RulePack)
    number: int | None = None
