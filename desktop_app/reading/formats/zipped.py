"""Takes files out of a zip, and believes nothing that it says about their size.

Written for documents, which are packed in the plain way: not split, not over 4 GiB.
"""

import struct
import zlib
from dataclasses import dataclass

from ...domain.errors import SheetFault, SheetUnreadableError

_MOST_ENTRIES = 2000
_LARGEST_ENTRY = 20 * 1024 * 1024
_LARGEST_IN_ALL = 64 * 1024 * 1024
_MOST_RATIO = 200
_SMALL = 1024 * 1024  # so little may be squeezed as much as it likes
_END = struct.Struct("<4s4H2LH")
_ENTRY = struct.Struct("<4s6H3L5H2L")
_LOCAL = struct.Struct("<4s5H3L2H")
_STORED, _DEFLATED = 0, 8
_LOCKED = 1  # the flag of an entry that needs a password
_UTF8 = 0x800


@dataclass(frozen=True, slots=True, kw_only=True)
class _Entry:
    flags: int
    method: int
    checksum: int
    size: int  # as it is packed
    start: int  # of its own head


class Zip:
    """The files in a zip, by their names."""

    def __init__(self, document: bytes) -> None:
        self._document = document
        self._left = _LARGEST_IN_ALL
        if document.count(b"PK\x01\x02") > _MOST_ENTRIES:
            raise SheetUnreadableError(SheetFault.TOO_LARGE)
        try:
            self._entries = dict(self._listed())
        except struct.error as error:
            raise SheetUnreadableError(SheetFault.DAMAGED) from error

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all files, in order; folders are none."""
        return tuple(name for name in self._entries if not name.endswith("/"))

    def read(self, name: str) -> bytes:
        """The file called *name*, b"" where there is none.

        Raises SheetUnreadableError for a locked or damaged one, and one that is too large.
        """
        if (entry := self._entries.get(name)) is None:
            return b""
        if entry.flags & _LOCKED:
            raise SheetUnreadableError(SheetFault.PASSWORD)
        content = self._unpacked(entry)
        self._left -= len(content)
        if len(content) > _LARGEST_ENTRY or self._left < 0:
            raise SheetUnreadableError(SheetFault.TOO_LARGE)
        if zlib.crc32(content) != entry.checksum:
            raise SheetUnreadableError(SheetFault.DAMAGED)
        return content

    def _listed(self) -> "list[tuple[str, _Entry]]":
        """The entries of the list at the end of the file."""
        document, entries = self._document, []
        end = document.rfind(b"PK\x05\x06")
        if end < 0:
            raise SheetUnreadableError(SheetFault.DAMAGED)
        _, _, _, _, _, size, offset, _ = _END.unpack_from(document, end)
        place = end - size  # where the list is, whatever stands before the zip
        shift = place - offset
        while document[place : place + 4] == b"PK\x01\x02" and place >= 0:
            found = _ENTRY.unpack_from(document, place)
            name_size, *others = found[10:13]
            raw = document[place + _ENTRY.size : place + _ENTRY.size + name_size]
            entry = _Entry(
                flags=found[3],
                method=found[4],
                checksum=found[7],
                size=found[8],
                start=found[16] + shift,
            )
            entries.append((_name(raw, found[3]), entry))
            place += _ENTRY.size + name_size + sum(others[:2])
        if not entries:
            raise SheetUnreadableError(SheetFault.DAMAGED)
        return entries

    def _unpacked(self, entry: _Entry) -> bytes:
        """The content of *entry*, at most one byte more than an entry may have."""
        try:
            head = _LOCAL.unpack_from(self._document, max(entry.start, 0))
        except struct.error as error:
            raise SheetUnreadableError(SheetFault.DAMAGED) from error
        if head[0] != b"PK\x03\x04" or entry.method not in (_STORED, _DEFLATED):
            raise SheetUnreadableError(SheetFault.DAMAGED)
        begin = entry.start + _LOCAL.size + head[9] + head[10]
        packed = self._document[begin : begin + entry.size]
        if entry.method == _STORED:
            return packed[: _LARGEST_ENTRY + 1]
        unpacking = zlib.decompressobj(-zlib.MAX_WBITS)
        try:
            content = unpacking.decompress(packed, _LARGEST_ENTRY + 1)
        except zlib.error as error:
            raise SheetUnreadableError(SheetFault.DAMAGED) from error
        if len(content) > _SMALL and len(content) > _MOST_RATIO * len(packed):
            raise SheetUnreadableError(SheetFault.UNSAFE)
        return content


def _name(raw: bytes, flags: int) -> str:
    return raw.decode("utf-8" if flags & _UTF8 else "cp437", errors="replace").replace("\\", "/")
