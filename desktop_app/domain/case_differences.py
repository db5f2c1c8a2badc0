"""What parts two readings of one case, as data."""

from dataclasses import dataclass

from .deadline import Deadline
from .target import Target


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One thing before and after; None: it wasn't there, or is there no more.

    *what* names the field, as "title", or the part of an official, as "email".
    """

    what: str
    before: str | None
    after: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficialChange:
    """Somebody who is asked in both, and what is different about them."""

    official: Target  # as in the later one
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseDifferences:
    """What the later of two readings has more, less, or otherwise. *deadline*: before, after."""

    points_added: tuple[str, ...] = ()
    points_gone: tuple[str, ...] = ()
    points_changed: tuple[tuple[str, str], ...] = ()
    officials_added: tuple[Target, ...] = ()
    officials_gone: tuple[Target, ...] = ()
    officials_changed: tuple[OfficialChange, ...] = ()
    deadline: tuple[Deadline, Deadline] | None = None
    facts: tuple[Change, ...] = ()

    @property
    def is_none(self) -> bool:
        """Whether both say the same."""
        return self == CaseDifferences()
