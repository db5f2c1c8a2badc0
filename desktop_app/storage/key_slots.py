"""The keys of a vault: a random data key seals it, and each slot wraps that key for one opener.

A slot's own key comes from the system's keyring, a passphrase, the paper code or, for the
library, from inside the keep. Wrapping is AES-KWP (RFC 5649): a wrong key is told, never guessed.
"""

import os
import secrets
import struct
import unicodedata
from dataclasses import dataclass, field
from uuid import UUID

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.keywrap import (
    InvalidUnwrap,
    aes_key_unwrap_with_padding,
    aes_key_wrap_with_padding,
)

from ..children.start import ChildBrokeError, ChildTooSlowError, ask_child
from ..domain.errors import TooLittleMemoryError
from ..domain.vault import KeyKind, VaultKind
from .stretch_question import KEY_BYTES, QUESTION

SLOT_BYTES = 64
_LAYOUT = struct.Struct(">B16sIHB40s")  # kind, salt, memory, iterations, lanes, wrapped
_STRETCHER = "desktop_app.storage.stretch_child"
_LONGEST_S = 120
_SMALL_MACHINE = 3 * 1024**3  # bytes of memory


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """What one guess of a passphrase costs: Argon2id's memory in KiB, iterations and lanes."""

    memory_kib: int = 256 * 1024
    iterations: int = 3
    lanes: int = 4

    @property
    def is_bearable(self) -> bool:
        """Whether these can be ours: a file from outside must not take all memory or hours."""
        return (
            1 <= self.lanes <= 16
            and 8 * self.lanes <= self.memory_kib <= 1024 * 1024
            and 1 <= self.iterations <= 16
        )


SMALL_COST = Cost(memory_kib=64 * 1024)
_FREE = Cost(memory_kib=0, iterations=0, lanes=0)  # for keys that are random already


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """What an opener brings: the bytes of a key or code, or of a passphrase in UTF-8."""

    kind: KeyKind
    secret: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """The data key, wrapped for one kind of key. All of it may be read by anyone."""

    kind: KeyKind
    salt: bytes
    cost: Cost
    wrapped: bytes

    def packed(self) -> bytes:
        """The slot's SLOT_BYTES bytes."""
        cost = self.cost
        return _LAYOUT.pack(
            self.kind.value, self.salt, cost.memory_kib, cost.iterations, cost.lanes, self.wrapped
        )

    @classmethod
    def unpacked(cls, packed: bytes) -> "Slot":
        """The slot in *packed*. Raises ValueError where it can't be one of ours."""
        kind, salt, memory_kib, iterations, lanes, wrapped = _LAYOUT.unpack(packed)
        cost = Cost(memory_kib=memory_kib, iterations=iterations, lanes=lanes)
        slot = cls(kind=KeyKind(kind), salt=salt, cost=cost, wrapped=wrapped)
        if not (cost.is_bearable if slot.kind is KeyKind.PASSPHRASE else cost == _FREE):
            raise ValueError("cost")
        return slot


@dataclass(frozen=True, slots=True, kw_only=True)
class SlotKey:
    """One opener's key with its slot's settings: all that is needed to wrap a new data key."""

    kind: KeyKind
    salt: bytes
    cost: Cost
    secret: bytes = field(repr=False)  # 32 bytes, derived: no passphrase

    def wrap(self, data_key: bytes, vault_id: UUID, vault: VaultKind) -> Slot:
        """A slot with *data_key*, of use in this vault only."""
        wrapped = aes_key_wrap_with_padding(self._bound_to(vault_id, vault), data_key)
        return Slot(kind=self.kind, salt=self.salt, cost=self.cost, wrapped=wrapped)

    def unwrap(self, slot: Slot, vault_id: UUID, vault: VaultKind) -> bytes | None:
        """The data key in *slot*; None where this key isn't the slot's."""
        try:
            found = aes_key_unwrap_with_padding(self._bound_to(vault_id, vault), slot.wrapped)
        except InvalidUnwrap:
            return None
        return found if len(found) == KEY_BYTES else None

    def _bound_to(self, vault_id: UUID, vault: VaultKind) -> bytes:
        purpose = b"paravion slot" + bytes((self.kind.value, vault.value))
        return HKDF(SHA256(), KEY_BYTES, vault_id.bytes, purpose).derive(self.secret)


def new_data_key() -> bytes:
    """A new random key to seal with; also good for the keyring and as a companion key."""
    return secrets.token_bytes(KEY_BYTES)


def keyring_key(secret: bytes) -> Key:
    """The key that the system's keyring holds: 32 random bytes."""
    return Key(kind=KeyKind.KEYRING, secret=secret)


def companion_key(secret: bytes) -> Key:
    """The library's key, from inside the keep: 32 random bytes."""
    return Key(kind=KeyKind.COMPANION, secret=secret)


def recovery_key(code: bytes) -> Key:
    """The code on paper, as `recovery_code.read` gives it."""
    return Key(kind=KeyKind.RECOVERY, secret=code)


def passphrase_key(passphrase: str) -> Key:
    """What the user typed; composed as Unicode's NFC, since keyboards differ in that."""
    return Key(kind=KeyKind.PASSPHRASE, secret=unicodedata.normalize("NFC", passphrase).encode())


def new_slot_key(key: Key, cost: Cost | None = None) -> SlotKey:
    """*key* made ready for a new slot; for a passphrase it takes about a second.

    *cost* None: what suits this machine. Raises TooLittleMemoryError.
    """
    salt = secrets.token_bytes(16)
    if key.kind is not KeyKind.PASSPHRASE:
        return slot_key(key, salt, _FREE)
    try:
        return slot_key(key, salt, cost or suitable_cost(_memory()))
    except TooLittleMemoryError:
        if cost is not None:
            raise
        return slot_key(key, salt, SMALL_COST)


def slot_key(key: Key, salt: bytes, cost: Cost) -> SlotKey:
    """*key* made ready for a slot with this *salt* and *cost*. Raises TooLittleMemoryError."""
    secret = key.secret
    if key.kind is KeyKind.PASSPHRASE:
        secret = _stretched(secret, salt, cost)
    return SlotKey(kind=key.kind, salt=salt, cost=cost, secret=secret)


def _stretched(passphrase: bytes, salt: bytes, cost: Cost) -> bytes:
    """The key that Argon2id makes of *passphrase*, in a process of its own; see `stretch_child`."""
    settings = QUESTION.pack(salt, cost.memory_kib, cost.iterations, cost.lanes)
    try:
        answer = ask_child(
            _STRETCHER, settings + passphrase, limit_s=_LONGEST_S, answer_limit=KEY_BYTES
        )
    except (ChildBrokeError, ChildTooSlowError) as error:  # ended for its memory, or swapping
        raise TooLittleMemoryError(cost.memory_kib // 1024) from error
    if not answer or len(answer) != KEY_BYTES:
        raise TooLittleMemoryError(cost.memory_kib // 1024)
    return answer


def suitable_cost(memory: int | None) -> Cost:
    """The cost for a machine with *memory* bytes; None: unknown, taken for enough."""
    return SMALL_COST if memory is not None and memory < _SMALL_MACHINE else Cost()


def _memory() -> int | None:
    if not hasattr(os, "sysconf"):  # Windows: its smallest edition asks for more than is needed
        return None
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
