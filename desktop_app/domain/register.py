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


_AFTER = {
    None: PostState.WRITTEN,
    PostState.WRITTEN: PostState.PRINTED,
    PostState.PRINTED: PostState.SIGNED,
    PostState.SIGNED: PostState.POSTED,
    PostState.POSTED: PostState.REPLIED,
    PostState.RETURNED: PostState.PRINTED,  # once more, to another address
    PostState.REPLIED: PostState.FORWARDED,
    PostState.FORWARDED: None,
}


def following(state: PostState | None) -> PostState | None:
    """What usually comes after *state*, None for a letter of which nothing is noted yet.

    None: nothing comes after it.
    """
    return _AFTER[state]


def is_news(state: PostState, before: PostState | None) -> bool:
    """Whether a letter that was written or printed again has come further than *before*.

    One that is posted already, and is only saved once more, has not; one that came back has.
    """
    order = tuple(PostState)
    is_back = before is PostState.RETURNED
    return before is None or is_back or order.index(state) > order.index(before)
