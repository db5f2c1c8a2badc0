"""Which files are a vault's generations, and which of them are kept how long."""

import secrets
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from ..domain.vault import VaultKind
from .paths import VAULT_ENDING as ENDING
from .sealing import SealedHeader

_ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
_NEWEST = 3
_ONE_A_DAY = 14  # days
_BEFORE_A_CHANGE = timedelta(days=90)


@dataclass(frozen=True, slots=True, kw_only=True)
class Generation:
    """One saved state of the vault that its key opens; *name* is its file's."""

    name: str
    number: int
    day: date
    schema: int
    schema_day: date

    @classmethod
    def of(cls, name: str, inside: SealedHeader) -> "Generation":
        """The generation in the file *name*, as it says of itself *inside*."""
        return cls(
            name=name,
            number=inside.generation,
            day=inside.day,
            schema=inside.schema,
            schema_day=inside.schema_day,
        )


def new_name(kind: VaultKind) -> str:
    """A random file name, such as keep-7Q4M2Z.paravion-vault: no order, no time, no count."""
    return f"{kind.name.lower()}-{random_letters()}{ENDING}"


def random_letters() -> str:
    """Six random letters and digits that are told apart easily."""
    return "".join(secrets.choice(_ALPHABET) for _ in range(6))


def names(folder: Path, kind: VaultKind) -> tuple[str, ...]:
    """The names of all files in *folder* that are called like a generation of a *kind* of vault.

    None where there is no such folder. Raises OSError where it can't be read.
    """
    try:
        found = [path.name for path in folder.iterdir()]
    except FileNotFoundError:
        return ()
    start = f"{kind.name.lower()}-"
    return tuple(sorted(name for name in found if name.startswith(start) and name.endswith(ENDING)))


def dispensable(generations: tuple[Generation, ...], today: date) -> tuple[Generation, ...]:
    """Those of *generations* that need not be kept on *today*.

    Kept are the newest three, the last of each day for 14 days, and for 90 days the last before
    the database got another schema. Newest is by number: a clock may say anything, and a day
    still to come is as good as today's.
    """
    ordered = sorted(generations, key=lambda one: one.number, reverse=True)
    kept = {one.number for one in ordered[:_NEWEST]}
    last_of_day: dict[date, Generation] = {}
    for one in ordered:
        last_of_day.setdefault(one.day, one)
    recent = [one for one in last_of_day.values() if (today - one.day).days < _ONE_A_DAY]
    kept |= {one.number for one in recent[:_ONE_A_DAY]}
    kept |= _before_the_change(ordered, today)
    return tuple(one for one in ordered if one.number not in kept)


def _before_the_change(ordered: list[Generation], today: date) -> set[int]:
    if not ordered or today - ordered[0].schema_day >= _BEFORE_A_CHANGE:
        return set()
    older = [one.number for one in ordered if one.schema < ordered[0].schema]
    return set(older[:1])
