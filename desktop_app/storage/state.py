"""What a vault's next save starts from, as a value: keys, numbers, and the files on disk."""

import secrets
from dataclasses import dataclass, field, replace
from datetime import date
from uuid import UUID, uuid4

from ..domain.errors import KeyCountError
from ..domain.vault import VaultKind
from . import sealing
from .generations import Generation
from .key_slots import SlotKey, new_data_key
from .opening import Found
from .sealing import OpenHeader, SealedHeader

_SCHEMA_AT = slice(60, 64)  # where SQLite's file format keeps user_version
_FIRST_EPOCH, _EPOCH_STEP = 1 << 61, 1 << 40


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """The headers of the newest generation, or of the one to be written next.

    *history* are the generations under this data key that are on the disk, *replaced* the names of
    files under an older one, still to be removed, *torn* those of damaged files that a purge must
    remove. *is_shadowed*: a file in a higher epoch, which
    could not be said to be saved or could not be read, may turn up.
    """

    header: OpenHeader
    inside: SealedHeader
    data_key: bytes = field(repr=False)
    history: tuple[Generation, ...]
    replaced: tuple[str, ...]
    torn: tuple[str, ...]
    next_number: int
    highest_epoch: int
    is_shadowed: bool = False

    @classmethod
    def of(cls, found: Found) -> "State":
        """The state that was found on the disk."""
        return cls(
            header=found.header,
            inside=found.inside,
            data_key=found.data_key,
            history=found.history,
            replaced=found.replaced,
            torn=found.torn,
            next_number=found.next_number,
            highest_epoch=found.highest_epoch,
            is_shadowed=found.highest_epoch > found.header.epoch,
        )

    def next(self, snapshot: bytes, day: date) -> "State":
        """Ready for *snapshot* to be sealed on *day*: its number is new."""
        schema = int.from_bytes(snapshot[_SCHEMA_AT], "big")
        inside = replace(
            self.inside,
            generation=self.next_number,
            day=day,
            schema=schema,
            schema_day=self.inside.schema_day if schema == self.inside.schema else day,
            length=len(snapshot),
        )
        return replace(self, inside=inside, next_number=self.next_number + 1)

    def slot_keys(self) -> tuple[SlotKey, ...]:
        """What opens the slots: enough to wrap another data key for the same openers."""
        return tuple(
            SlotKey(kind=slot.kind, salt=slot.salt, cost=slot.cost, secret=secret)
            for slot, secret in zip(self.header.slots, self.inside.slot_keys, strict=True)
        )

    def under_new_key(self, keys: tuple[SlotKey, ...]) -> "State":
        """With a new data key for the openers *keys*, in a higher epoch; all files are replaced.

        Raises KeyCountError where there is no opener, or one too many.
        """
        if not 1 <= len(keys) <= sealing.MOST_SLOTS:
            raise KeyCountError(len(keys), sealing.MOST_SLOTS)
        data_key = new_data_key()
        epoch = self.highest_epoch + 1 + secrets.randbelow(_EPOCH_STEP)
        vault_id, kind = self.header.vault_id, self.header.kind
        slots = tuple(key.wrap(data_key, vault_id, kind) for key in keys)
        return replace(
            self,
            header=replace(self.header, epoch=epoch, slots=slots),
            inside=replace(self.inside, slot_keys=tuple(key.secret for key in keys)),
            data_key=data_key,
            history=(),
            replaced=(*self.replaced, *self.torn, *(one.name for one in self.history)),
            torn=(),
            highest_epoch=epoch,
            is_shadowed=False,
        )

    def shadowed_by(self, other: "State") -> "State":
        """As it is, with *other* possibly on the disk."""
        return replace(
            self,
            next_number=other.next_number,
            highest_epoch=other.highest_epoch,
            is_shadowed=True,
        )


def state_of_new_vault(
    kind: VaultKind, day: date, vault_id: UUID | None = None, companion: bytes | None = None
) -> State:
    """The state before the first save; it has no opener yet. What is None is made anew."""
    return State(
        header=OpenHeader(
            kind=kind, vault_id=vault_id or uuid4(), epoch=0, slots=(), salt=sealing.new_salt()
        ),
        inside=SealedHeader(
            generation=0,
            day=day,
            schema=0,
            schema_day=day,
            length=0,
            companion=companion or new_data_key(),
            slot_keys=(),
        ),
        data_key=b"",
        history=(),
        replaced=(),
        torn=(),
        next_number=1,
        highest_epoch=_FIRST_EPOCH + secrets.randbelow(_FIRST_EPOCH),
    )
