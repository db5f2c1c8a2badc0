"""Finds the state of a vault that is in force: the highest generation that authenticates.

Nothing is written here. What is damaged is named and left alone.
"""

from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

from ..domain.errors import VaultUnopenableError
from ..domain.vault import KeyKind, VaultFault, VaultKind
from . import generations, sealing
from .generations import Generation
from .key_slots import Cost, Key, Slot, SlotKey, slot_key
from .sealing import DamagedError, NewerFormatError, OpenHeader, SealedHeader

_GAP = 1 << 20  # more generations than a file that can't be read could be ahead


@dataclass(frozen=True, slots=True, kw_only=True)
class Survey:
    """What lies in a folder, seen without a key; forged files may be among it.

    *vault_ids* stand in order, the one with the most files first. *unknown* are the names of files
    that can't be read, *newer* of those that a later version wrote, *wiped* of leftovers.
    """

    vault_ids: tuple[UUID, ...]
    headers: tuple[tuple[str, OpenHeader], ...]
    unknown: tuple[str, ...]
    newer: tuple[str, ...]
    wiped: tuple[str, ...]

    @property
    def files(self) -> tuple[str, ...]:
        """The names of all files."""
        return tuple(sorted((*dict(self.headers), *self.unknown, *self.newer, *self.wiped)))

    @property
    def ways(self) -> frozenset[KeyKind]:
        """The kinds of key that the files say open them."""
        return frozenset(slot.kind for _name, header in self.headers for slot in header.slots)


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """The state in force, its keys, and what lies beside it.

    *history* are the generations under the same data key that can be pruned, *replaced* the names
    of those under an older one: to be removed. *damaged* are left alone. *next_number* and
    *highest_epoch* are above all that was ever written, as far as can be known.
    """

    header: OpenHeader
    inside: SealedHeader
    data_key: bytes = field(repr=False)
    payload: bytes = field(repr=False)
    history: tuple[Generation, ...]
    replaced: tuple[str, ...]
    damaged: tuple[str, ...]
    torn: tuple[str, ...]
    next_number: int
    highest_epoch: int


@dataclass(frozen=True, slots=True, kw_only=True)
class _Opened:
    name: str
    header: OpenHeader
    inside: SealedHeader
    data_key: bytes = field(repr=False)

    @property
    def order(self) -> tuple[int, int]:
        return (self.header.epoch, self.inside.generation)


def survey(folder: Path, kind: VaultKind) -> Survey:
    """All files in *folder* that look like generations of a vault of this *kind*.

    Raises VaultUnopenableError where the folder can't be looked into.
    """
    headers: list[tuple[str, OpenHeader]] = []
    unknown: list[str] = []
    newer: list[str] = []
    wiped: list[str] = []
    try:
        names = generations.names(folder, kind)
    except OSError as error:
        raise VaultUnopenableError(VaultFault.FORBIDDEN) from error
    for name in names:
        start = _start(folder / name)
        try:
            header = sealing.read_open_header(start)
        except NewerFormatError:
            newer.append(name)
        except DamagedError:
            (unknown if start.strip(b"\0") or not start else wiped).append(name)
        else:
            if header.kind is kind:
                headers.append((name, header))
            else:
                unknown.append(name)
    ids = [header.vault_id for _name, header in headers]
    return Survey(
        vault_ids=tuple(sorted(set(ids), key=lambda one: (-ids.count(one), one))),
        headers=tuple(headers),
        unknown=tuple(unknown),
        newer=tuple(newer),
        wiped=tuple(wiped),
    )


def find(folder: Path, seen: Survey, vault_id: UUID, key: Key, *, older: bool = False) -> Found:
    """The state of the vault *vault_id* in force, opened with *key*.

    *older*: also one whose key has been replaced since. Raises VaultUnopenableError.
    """
    opened, locked, damaged = _sorted_out(folder, seen, vault_id, key)
    for one in opened:
        try:
            payload = sealing.unseal(
                _content(folder / one.name), one.header, one.inside, one.data_key
            )
        except DamagedError:
            damaged.append(one.name)
            continue
        if not older and any(header.epoch > one.header.epoch for _name, header in locked):
            raise VaultUnopenableError(VaultFault.KEY_CHANGED, seen.files, seen.ways)
        return _found(one, payload, opened, locked, (*damaged, *seen.unknown))
    raise VaultUnopenableError(why_not(seen, locked=bool(locked)), seen.files, seen.ways)


def open_one(content: bytes, key: Key) -> tuple[OpenHeader, bytes]:
    """The header and payload of the one sealed file *content*: a backup.

    Raises VaultUnopenableError.
    """
    try:
        header = sealing.read_open_header(content)
        ways = frozenset(slot.kind for slot in header.slots)
        if not sealing.is_whole(content):
            raise VaultUnopenableError(VaultFault.DAMAGED, ways=ways)
        if (data_key := _Opener(key).data_key(header)) is None:
            raise VaultUnopenableError(VaultFault.WRONG_KEY, ways=ways)
        inside = sealing.read_sealed_header(content, header, data_key)
        return header, sealing.unseal(content, header, inside, data_key)
    except NewerFormatError as error:
        raise VaultUnopenableError(VaultFault.NEWER_FORMAT) from error
    except DamagedError as error:
        raise VaultUnopenableError(VaultFault.DAMAGED) from error


def why_not(seen: Survey, *, locked: bool = False) -> VaultFault:
    """Why nothing of *seen* can be opened; *locked*: there are whole files with other keys."""
    if locked:
        return VaultFault.WRONG_KEY
    if seen.newer:
        return VaultFault.NEWER_FORMAT
    return VaultFault.DAMAGED if seen.headers or seen.unknown else VaultFault.MISSING


class _Opener:
    """Tries one key on many files; a passphrase is stretched once for each salt."""

    def __init__(self, key: Key) -> None:
        self._key = key
        self._stretched: dict[tuple[bytes, Cost], SlotKey] = {}

    def is_ready_for(self, header: OpenHeader) -> bool:
        """Whether trying costs nothing."""
        return self._key.kind is not KeyKind.PASSPHRASE or all(
            (slot.salt, slot.cost) in self._stretched for slot in self._fitting(header)
        )

    def data_key(self, header: OpenHeader) -> bytes | None:
        for slot in self._fitting(header):
            wanted = (slot.salt, slot.cost)
            if wanted not in self._stretched:
                self._stretched[wanted] = slot_key(self._key, *wanted)
            ours = self._stretched[wanted]
            if found := ours.unwrap(slot, header.vault_id, header.kind):
                return found
        return None

    def _fitting(self, header: OpenHeader) -> list[Slot]:
        return [slot for slot in header.slots if slot.kind is self._key.kind]


def _sorted_out(
    folder: Path, seen: Survey, vault_id: UUID, key: Key
) -> tuple[list[_Opened], list[tuple[str, OpenHeader]], list[str]]:
    """Files that *key* opens, the newest first; whole files that it doesn't; damaged names."""
    opener = _Opener(key)
    opened: list[_Opened] = []
    locked: list[tuple[str, OpenHeader]] = []
    damaged: list[str] = []
    for name, header in seen.headers:
        if header.vault_id != vault_id:
            continue
        # A flipped bit in a slot would cost a second of stretching: looked at first.
        ready = opener.is_ready_for(header)
        if not ready and not sealing.is_whole(_content(folder / name)):
            damaged.append(name)
            continue
        if (data_key := opener.data_key(header)) is None:
            if sealing.is_whole(_content(folder / name)):
                locked.append((name, header))
            else:
                damaged.append(name)
            continue
        try:
            inside = sealing.read_sealed_header(_start(folder / name), header, data_key)
        except DamagedError:
            damaged.append(name)
        else:
            opened.append(_Opened(name=name, header=header, inside=inside, data_key=data_key))
    return sorted(opened, key=lambda one: one.order, reverse=True), locked, damaged


def _found(
    one: _Opened,
    payload: bytes,
    opened: list[_Opened],
    locked: list[tuple[str, OpenHeader]],
    damaged: tuple[str, ...],
) -> Found:
    epoch = one.header.epoch
    others = [*((other.name, other.header) for other in opened), *locked]
    highest = max(other.inside.generation for other in opened)
    return Found(
        header=one.header,
        inside=one.inside,
        data_key=one.data_key,
        payload=payload,
        history=tuple(
            Generation.of(other.name, other.inside)
            for other in opened
            if other.header.epoch == epoch and other.name not in damaged
        ),
        replaced=tuple(name for name, other in others if other.epoch < epoch),
        damaged=damaged,
        torn=tuple(other.name for other in opened if other.name in damaged),
        next_number=highest + (_GAP if damaged else 1),
        highest_epoch=max(header.epoch for _name, header in others),
    )


def _start(path: Path) -> bytes:
    """The headers of the file at *path*; nothing where it can't be read."""
    try:
        with path.open("rb", buffering=0) as file:
            return file.read(sealing.HEADERS)
    except OSError:
        return b""


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:  # a bad sector: as good as damaged
        return b""
