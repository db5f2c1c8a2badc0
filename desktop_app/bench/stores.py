"""How long keeping and finding takes, with more in the stores than one person writes in years."""

import random
import sqlite3
import statistics
import time
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from functools import partial

from ..domain.deadline import Open
from ..domain.draft import BlockId, BlockKind, Draft
from ..domain.kept_case import KeptCase
from ..storage.cases import CaseStore
from ..storage.drafts import DraftStore
from ..storage.migrations import KEEP, LIBRARY, Schema, migrate
from .measurement import Measurement

_VERSIONS = 20
_CASES = 2_000
_WORDS = 600  # of a sheet
_SEARCHES = 300
_START = datetime(2026, 1, 1, tzinfo=UTC)


def measure() -> list[Measurement]:
    """Saving among 200 and 1,000 drafts, and a library of 2,000 cases."""
    return [*_of_drafts(200), *_of_drafts(1_000), *_of_cases()]


def _of_drafts(count: int) -> list[Measurement]:
    words = _Words()
    with closing(sqlite3.connect(":memory:")) as db:
        migrate(db, KEEP)
        store, plain = DraftStore(db), 0
        for number in range(count):
            plain += _write(store, f"{number:016x}", words)
        more = [partial(_write_on, store, f"{0:016x}", minute) for minute in range(50)]
        saving = statistics.median(map(_ms, more))
        whole = db.serialize()
        serialising = statistics.median(_ms(db.serialize) for _ in range(15))
        opening = statistics.median(_ms(lambda: _opened(whole, KEEP)) for _ in range(15))
    name = f"{count:,} drafts × {_VERSIONS}"
    megabytes = len(whole) / 1e6
    return [
        _line(f"{name}: to seal", megabytes, "MB", "", ("their texts", plain / 1e6)),
        _line(f"{name}: save one", saving, "ms", "≤ 5 ms"),
        _line(f"{name}: to bytes", serialising, "ms", "≤ 16 ms", ("copying", _copying(whole))),
        _line(f"{name}: open", opening, "ms", "≤ 50 ms", ("copying", _copying(whole))),
    ]


def _of_cases() -> list[Measurement]:
    words = _Words()
    with closing(sqlite3.connect(":memory:")) as db:
        migrate(db, LIBRARY)
        store = CaseStore(db)
        sheets = [words.some(_WORDS) for _ in range(_CASES)]
        for number, sheet in enumerate(sheets):
            store.save(_a_case(number), sheet.encode() * 2, sheet)
        asked = [words.typed() for _ in range(_SEARCHES)]
        spent = sorted(_ms(partial(store.find, one)) for one in asked)
        plain = [_ms(partial(_look_through, sheets, one)) for one in asked]
        whole = db.serialize()
        opening = statistics.median(_ms(lambda: _opened(whole, LIBRARY)) for _ in range(9))
        listing = statistics.median(_ms(store.all) for _ in range(9))
        forgetting = _ms(lambda: store.forget(f"{7:016x}"))
    name = f"{_CASES:,} cases"
    through = ("looking through all texts", statistics.median(plain))
    return [
        _line(f"{name}: search, median", spent[len(spent) // 2], "ms", "≤ 50 ms", through),
        _line(
            f"{name}: search, 95 of 100", spent[len(spent) * 95 // 100], "ms", "≤ 50 ms", through
        ),
        _line(f"{name}: to seal", len(whole) / 1e6, "MB", ""),
        _line(f"{name}: open", opening, "ms", "≤ 100 ms", ("copying", _copying(whole))),
        _line(f"{name}: list", listing, "ms", "≤ 50 ms"),
        _line(f"{name}: forget one for good", forgetting, "ms", ""),
    ]


class _Words:
    """Invented words, a few of them frequent as in any language; the same in every run."""

    def __init__(self) -> None:
        self._random = random.Random(1)  # noqa: S311 - to be repeatable, not secret
        letters = "aabcdeeefghiiklmnnoopprrssttuvyz"
        self._known = [
            "".join(self._random.choices(letters, k=self._random.randint(2, 11)))
            for _ in range(20_000)
        ]
        self._weights = [1 / (rank + 5) for rank in range(len(self._known))]

    def some(self, count: int) -> str:
        return " ".join(self._random.choices(self._known, self._weights, k=count))

    def typed(self) -> str:
        """What somebody has typed of one to three words, rare or frequent."""
        words = self._random.choices(self._known, k=self._random.randint(1, 3))
        return " ".join(word[: self._random.randint(1, 6)] for word in words)


def _write(store: DraftStore, case_id: str, words: _Words) -> int:
    """Write a draft for twenty minutes, a sentence in each; the bytes of all versions' texts."""
    block, text, plain = BlockId(BlockKind.ABOUT), words.some(120), 0
    for minute in range(_VERSIONS):
        text = f"{text} {words.some(12)}."
        draft = Draft(case_id=case_id).with_own_text(1, block, text)
        store.save(draft, _START + timedelta(minutes=minute))
        plain += len(text)
    return plain


def _write_on(store: DraftStore, case_id: str, minute: int) -> None:
    draft = store.find(case_id) or Draft(case_id=case_id)
    block = BlockId(BlockKind.FACTS)
    longer = draft.with_own_text(2, block, f"{draft.own_text(2, block) or ''} And more.")
    store.save(longer, _START + timedelta(days=1, minutes=minute))


def _a_case(number: int) -> KeptCase:
    return KeptCase(
        case_id=f"{number:016x}",
        title=f"CASE {number}",
        country="Azerbaijan",
        country_code="AZ",
        ua_number=f"{number}/26",
        people=("Nobody",),
        deadline=Open(),
        reviewed=False,
        opened=_START + timedelta(hours=number),
    )


def _look_through(sheets: list[str], words: str) -> None:
    for sheet in sheets:
        _ = words in sheet


def _opened(whole: bytes, schema: Schema) -> None:
    with closing(sqlite3.connect(":memory:")) as db:
        db.deserialize(whole)
        migrate(db, schema)
        db.execute("SELECT count(*) FROM sqlite_schema").fetchone()


def _copying(whole: bytes) -> float:
    return statistics.median(_ms(lambda: bytes(bytearray(whole))) for _ in range(15))


def _line(
    what: str, value: float, unit: str, goal: str, baseline: tuple[str, float] | None = None
) -> Measurement:
    name, figure = baseline or ("", None)
    return Measurement(
        what=what, value=value, baseline_of=name, baseline=figure, unit=unit, goal=goal
    )


def _ms(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000
