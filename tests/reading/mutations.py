"""Documents as they should not be: a real one of every format, changed at random places.

`python tests/reading/mutations.py 20000 [FOLDER]` reads so many of them in the real reader child,
and keeps those that it broke on in FOLDER.
"""

import os
import struct
import sys
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from random import Random
from time import monotonic

if __name__ == "__main__":
    sys.path[:0] = [str(Path(__file__).parents[1]), str(Path(__file__).parents[2])]

from desktop_app.domain.errors import SheetUnreadableError
from desktop_app.reading.cage import read_caged
from desktop_app.reading.formats.read import SAMPLES

_SEEN = Path(__file__).parent / "sheets" / "seen"
_SHEETS = Path(__file__).parent / "sheets"
_LARGEST = 200_000
_LIMIT_S = 120  # for a busy machine: the child itself ends after 12 s of work
_NUMBERS = (0, 1, -1, 127, 128, 255, 32767, 65535, 2147483647, -2147483648, 4294967295)
_WORDS = (
    b"\0", b"\r\n\r\n", b"\xff\xfe", b"\xef\xbb\xbf", b"<", b">", b"</div>", b"<table>", b"&#0;",
    b"{", b"}", b"\\u-1 ", b"\\bin999 ", b"(", b")", b"/Kids [2 0 R]", b"endobj", b"stream\n",
    b"PK\x01\x02", b"--", b"Fax:\n", b"Salutation:", b"=?utf-8?b?", b"PLEASE SEND APPEALS TO:\n",
)  # fmt: skip


def documents() -> list[bytes]:
    """What is mutated: sheets of every format, none of them large."""
    paths = [path for path in sorted(_SEEN.glob("*")) if path.suffix != ".json"]
    paths += sorted(path for path in _SHEETS.glob("*.*") if path.suffix != ".json")
    found = [path.read_bytes() for path in paths if path.stat().st_size < _LARGEST]
    return [*SAMPLES, *found]


def mutations(count: int, seed: int = 0) -> Iterator[bytes]:
    """*count* mutated documents, the same ones for the same *seed*."""
    originals = documents()
    for number in range(count):
        chance = Random(f"{seed}-{number}")
        yield mutated(chance.choice(originals), chance.choice(originals), chance)


def mutated(document: bytes, other: bytes, chance: Random) -> bytes:
    """*document* after one to eight changes; some bring a piece of the *other*."""
    changed = bytearray(document)
    for _ in range(chance.randint(1, 8)):
        here = chance.randrange(len(changed) + 1)
        length = min(int(chance.paretovariate(0.5)), 4000)
        match chance.randrange(8):
            case 0 if changed:
                changed[here % len(changed)] ^= 1 << chance.randrange(8)
            case 1 if changed:
                changed[here % len(changed)] = chance.randrange(256)
            case 2:
                del changed[here : here + length]
            case 3:
                changed[here:here] = changed[here : here + length] * chance.randint(1, 9)
            case 4:
                start = chance.randrange(len(other))
                changed[here : here + length] = other[start : start + length]
            case 5:
                changed[here:here] = chance.choice(_WORDS) * chance.choice((1, 1, 1, 30, 900))
            case 6:
                number = chance.choice(_NUMBERS)
                packed = struct.pack("<q", number)[: chance.choice((1, 2, 4))]
                changed[here : here + len(packed)] = chance.choice((packed, b"%d" % number))
            case 7 if chance.randrange(4) == 0:
                del changed[here:]
    return bytes(changed)


def outcome_of(document: bytes) -> tuple[str, float]:
    """What became of *document* in the real reader child, and after how many seconds."""
    began = monotonic()
    try:
        read_caged(document, limit_s=_LIMIT_S)
    except SheetUnreadableError as error:
        return error.fault.value, monotonic() - began
    return "read", monotonic() - began


def outcomes(count: int, seed: int = 0) -> Iterator[tuple[bytes, str, float]]:
    """Each of *count* mutated documents, what became of it, and after how many seconds."""
    some = 50
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        everything = mutations(count, seed)
        while batch := [one for _, one in zip(range(some), everything, strict=False)]:
            for document, (outcome, seconds) in zip(
                batch, pool.map(outcome_of, batch), strict=True
            ):
                yield document, outcome, seconds


def _main(count: int, folder: Path | None) -> int:
    counted: Counter[str] = Counter()
    slowest = 0.0
    for document, outcome, seconds in outcomes(count):
        counted[outcome] += 1
        slowest = max(slowest, seconds)
        if outcome in ("reader_broke", "too_slow") and folder is not None:
            (folder / f"{outcome}-{counted[outcome]}").write_bytes(document)
        if counted.total() in (count, *range(0, count, 200)):
            row = f"{counted.total()} read: {dict(counted)}, the slowest took {slowest:.1f} s"
            print(row, flush=True)  # noqa: T201 - how far it got
    return 1 if counted["reader_broke"] or counted["too_slow"] else 0


if __name__ == "__main__":
    sys.exit(_main(int(sys.argv[1]), Path(sys.argv[2]) if sys.argv[2:] else None))
