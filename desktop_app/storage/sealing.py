"""Sealed bytes: one whole state of a vault, of which nothing can be read without its key.

    open header    magic, format, kind, number of slots, vault id, epoch, salt, eight slots
    sealed header  generation, day, schema, length, the slots' own keys, the companion key
    payload        padded with zeros, so that the file is a multiple of 64 KiB
    check          SHA-256 of all before it: tells a damaged file from a wrong key, needs no key

Both sealed parts are AES-256-GCM with all that stands before them as associated data. Their keys
come by HKDF-SHA256 from the data key, with the file's random salt; the payload's with vault id and
generation as well. A key seals one thing only, so the nonce can be constant.

How often something was saved is nobody's business: the generation is sealed. The epoch has to be
in the open, since a key that was replaced must be told from a wrong one; it starts anywhere and
rises by random steps, so one file tells no count either.
"""

import hashlib
import secrets
import struct
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from ..domain.vault import VaultKind
from .key_slots import SLOT_BYTES, Slot
from .stretch_question import KEY_BYTES

MAGIC = b"\x89PAVAULT"
FORMAT = 1
MOST_SLOTS = 8
STEP = 64 * 1024

_OPEN = struct.Struct(f">8sHBB16sQ32s{MOST_SLOTS * SLOT_BYTES}s")
_SEALED = struct.Struct(f">QIIIQ32s{MOST_SLOTS * KEY_BYTES}s")
_TAG, _CHECK = 16, 32
_NONCE = bytes(12)
_LAST_EPOCH = (1 << 63) - 1  # leaves a forged number room above
HEADERS = _OPEN.size + _SEALED.size + _TAG


class DamagedError(Exception):
    """These bytes are not what was sealed, or not with this key."""


class NewerFormatError(Exception):
    """These bytes were sealed by a later version of the program."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenHeader:
    """What anyone can read of a sealed file. *epoch* rises with each new data key."""

    kind: VaultKind
    vault_id: UUID
    epoch: int
    slots: tuple[Slot, ...]
    salt: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class SealedHeader:
    """What a file says of itself to who has the key.

    *day* is the day of saving. *schema* is the version of the database inside, *schema_day* the
    day since which it is. *slot_keys* open the slots, in their order: with them a new data key
    can be wrapped for an opener who isn't there. *companion* opens the library, if this is a keep.
    """

    generation: int
    day: date
    schema: int
    schema_day: date
    length: int
    companion: bytes = field(repr=False)
    slot_keys: tuple[bytes, ...] = field(repr=False)


def new_salt() -> bytes:
    """A salt for one file."""
    return secrets.token_bytes(32)


def seal(header: OpenHeader, inside: SealedHeader, data_key: bytes, payload: bytes) -> bytes:
    """*payload* sealed, with both headers: the bytes of one file."""
    first = _packed(header)
    second = _SEALED.pack(
        inside.generation,
        inside.day.toordinal(),
        inside.schema,
        inside.schema_day.toordinal(),
        inside.length,
        inside.companion,
        b"".join(inside.slot_keys),
    )
    headers = first + _cipher(header, data_key).encrypt(_NONCE, second, first)
    padding = bytes(-(HEADERS + len(payload) + _TAG + _CHECK) % STEP)
    cipher = _cipher(header, data_key, inside.generation)
    content = headers + cipher.encrypt(_NONCE, payload + padding, headers)
    return content + hashlib.sha256(content).digest()


def read_open_header(content: bytes) -> OpenHeader:
    """The open header at the start of *content*; it may be forged, until unsealing has shown it.

    Raises DamagedError where it is none, NewerFormatError where it is one that we don't know.
    """
    if len(content) < len(MAGIC) + 2 or not content.startswith(MAGIC):
        raise DamagedError
    if int.from_bytes(content[len(MAGIC) : len(MAGIC) + 2], "big") > FORMAT:
        raise NewerFormatError
    if len(content) < HEADERS:
        raise DamagedError
    _magic, number, kind, count, vault_id, epoch, salt, slots = _OPEN.unpack_from(content)
    if number != FORMAT or count > MOST_SLOTS or epoch > _LAST_EPOCH:
        raise DamagedError
    try:
        return OpenHeader(
            kind=VaultKind(kind),
            vault_id=UUID(bytes=vault_id),
            epoch=epoch,
            salt=salt,
            slots=tuple(
                Slot.unpacked(slots[start : start + SLOT_BYTES])
                for start in range(0, count * SLOT_BYTES, SLOT_BYTES)
            ),
        )
    except ValueError as error:
        raise DamagedError from error


def read_sealed_header(content: bytes, header: OpenHeader, data_key: bytes) -> SealedHeader:
    """The sealed header in *content*. Raises DamagedError."""
    first, sealed = content[: _OPEN.size], content[_OPEN.size : HEADERS]
    try:
        opened = _cipher(header, data_key).decrypt(_NONCE, sealed, first)
    except InvalidTag as error:
        raise DamagedError from error
    generation, day, schema, schema_day, length, companion, keys = _SEALED.unpack(opened)
    return SealedHeader(
        generation=generation,
        day=date.fromordinal(day),
        schema=schema,
        schema_day=date.fromordinal(schema_day),
        length=length,
        companion=companion,
        slot_keys=tuple(
            keys[start : start + KEY_BYTES]
            for start in range(0, len(header.slots) * KEY_BYTES, KEY_BYTES)
        ),
    )


def unseal(content: bytes, header: OpenHeader, inside: SealedHeader, data_key: bytes) -> bytes:
    """The payload in *content*, whose headers were read before. Raises DamagedError."""
    view = memoryview(content)
    cipher = _cipher(header, data_key, inside.generation)
    try:
        payload = cipher.decrypt(_NONCE, view[HEADERS:-_CHECK], content[:HEADERS])
    except (InvalidTag, ValueError) as error:
        raise DamagedError from error
    return payload[: inside.length]


def is_whole(content: bytes) -> bool:
    """Whether *content* is as it was written; needs no key, and proves not who wrote it."""
    return len(content) > HEADERS + _CHECK and (
        hashlib.sha256(memoryview(content)[:-_CHECK]).digest() == content[-_CHECK:]
    )


def _packed(header: OpenHeader) -> bytes:
    slots = b"".join(slot.packed() for slot in header.slots)
    return _OPEN.pack(
        MAGIC,
        FORMAT,
        header.kind.value,
        len(header.slots),
        header.vault_id.bytes,
        header.epoch,
        header.salt,
        slots,
    )


def _cipher(header: OpenHeader, data_key: bytes, generation: int | None = None) -> AESGCM:
    """The cipher for the payload of *generation*; for the sealed header, where it is None."""
    purpose = b"paravion header" if generation is None else b"paravion payload"
    number = b"" if generation is None else generation.to_bytes(8, "big")
    info = purpose + header.vault_id.bytes + number
    return AESGCM(HKDF(SHA256(), KEY_BYTES, header.salt, info).derive(data_key))
