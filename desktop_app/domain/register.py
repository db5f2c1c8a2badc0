"""What was written and sent, as values."""

from dataclasses import dataclass
from datetime import date
from enum import Enum


class PostState(Enum):
    """How far one letter has come."""

    WRITTEN = "written"
    PRINTED = "printed"
    SIGNED = "signed"
    POSTED = "posted"
    RETURNED = "returned"
    REPLIED = "replied"
    FORWARDED = "forwarded"


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeAsked:
    """The section office was asked on *day* whether appeals are still wanted."""

    case_id: str
    day: date


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterEntry:
    """One letter of one case and its state since *day*."""

    case_id: str
    recipient: int
    state: PostState
    day: date
