"""Write for everybody in a table of people: deal the rows out, and gather what became of them."""

import re
from collections.abc import Callable, Collection, Iterator
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, Executor, Future, wait
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TypeAlias

from ..domain.letter_kind import NOTES
from ..domain.sender import Disclosure, Sender
from ..domain.writers import BadRow, BatchBrokenError, Writer
from ..posting.export import make_folder
from .batch_order import BatchOrder, RowResult, RowState
from .make_joined import JoinedFiles, make_joined
from .make_rows import MARK, make_rows
from .read_people import People

MOST_IN_ONE_FILE = 2000
"""So many letters may be in one file; more are parted."""
_IN_A_PART = 1000
_ROWS_AT_A_TIME = 8  # a wish to stop is heard between two times
_FOLDER = re.compile(r"\d{5,}")
_PART = re.compile(r"(?:pack|envelopes)-(\d{3,})\.pdf")

Work: TypeAlias = Callable[[], tuple[RowResult, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """How a batch is parted. *letters* is how many there are if every row is good."""

    order: BatchOrder
    people: People
    letters: int

    @property
    def is_joined(self) -> bool:
        """Whether letters of many rows lie in one file."""
        return self.order.out.suffix.casefold() == ".pdf"

    @property
    def is_parted(self) -> bool:
        """Whether the letters are too many for the one file."""
        return self.is_joined and self.letters > MOST_IN_ONE_FILE


def plan_batch(order: BatchOrder, people: People) -> Plan:
    """How the batch will be made; nothing is written yet.

    Raises NothingToWriteError or NoSuchRecipientError where nobody could write by *order*.
    """
    trial = replace(
        order,
        options=replace(order.options, disclosure=Disclosure.NAME),
    )
    trial.composed(Writer(number=1, line=0, sender=Sender(name="X")))
    letters = sum(_count(order, one) for one in people.rows() if isinstance(one, Writer))
    return Plan(order=order, people=people, letters=letters)


def write_batch(plan: Plan, executor: Executor, *, at_once: int) -> Iterator[RowResult]:
    """What became of each row, as it comes about: the results of *executor*'s work.

    At most *at_once* parts of the work are handed over and not done, so the memory doesn't grow
    with the table. What *executor* runs needs this program and the folder that is written to.
    Raises CannotWriteError, BatchBrokenError; rows already whole stay.
    """
    make_folder(plan.order.out.parent if plan.is_joined else plan.order.out)
    running: set[Future[tuple[RowResult, ...]]] = set()
    try:
        for work in _parts(plan):
            if isinstance(work, RowResult):
                yield work
                continue
            running.add(executor.submit(work))
            if len(running) >= at_once:
                done, running = wait(running, return_when=FIRST_COMPLETED)
                for one in done:
                    yield from one.result()
        while running:
            done, running = wait(running, return_when=FIRST_COMPLETED)
            for one in done:
                yield from one.result()
    except BrokenExecutor as error:
        raise BatchBrokenError from error
    finally:
        for one in running:
            one.cancel()


def not_of_this_batch(plan: Plan, bad: Collection[int]) -> tuple[str, ...]:
    """The names of what an earlier batch left in the folder and this one didn't make anew.

    They may hold letters of people who are no longer in the table. *bad* are the numbers of the
    rows that nothing was made for.
    """
    out = plan.order.out
    if not plan.is_joined:
        folders = (one for one in out.iterdir() if _FOLDER.fullmatch(one.name))
        ours = {int(one.name): one.name for one in folders if (one / MARK).exists()}
        return tuple(
            name
            for number, name in sorted(ours.items())
            if number in bad or not 1 <= number <= plan.people.count
        )
    if plan.order.options.envelopes is None and _envelopes(out).exists():
        return (_envelopes(out).name,)
    works = (one for one in _parts(plan) if not isinstance(one, RowResult))
    parts = sum(1 for _ in works) if plan.is_parted else 0
    found = (
        (name, _PART.fullmatch(name)) for name in sorted(one.name for one in out.parent.iterdir())
    )
    return tuple(name for name, match in found if match and int(match[1]) > parts)


def _parts(plan: Plan) -> Iterator[RowResult | Work]:
    """The parts of the work, and between them what became of rows that need none."""
    waiting: list[Writer] = []
    letters, part = 0, 1
    for row in plan.people.rows():
        if isinstance(row, BadRow):
            yield RowResult(number=row.number, line=row.line, state=RowState.FAULT, error=row.error)
            continue
        letters += (more := _count(plan.order, row))
        if waiting and _is_full(plan, len(waiting), letters):
            yield _work(plan, tuple(waiting), part)
            waiting, letters, part = [], more, part + 1
        waiting.append(row)
    if waiting:
        yield _work(plan, tuple(waiting), part)


def _is_full(plan: Plan, rows: int, letters: int) -> bool:
    """Whether a part has *rows* enough, where one more would bring it to *letters*."""
    if plan.is_joined:
        return plan.is_parted and letters > _IN_A_PART
    return rows == _ROWS_AT_A_TIME


def _work(plan: Plan, writers: tuple[Writer, ...], part: int) -> Work:
    out = plan.order.out
    if not plan.is_joined:
        return partial(make_rows, plan.order, writers)
    files = JoinedFiles(letters=out, envelopes=_envelopes(out))
    if plan.is_parted:
        files = JoinedFiles(
            letters=out.with_name(f"pack-{part:03}.pdf"),
            envelopes=out.with_name(f"envelopes-{part:03}.pdf"),
            mark=out.with_name(f".pack-{part:03}.whole.json"),
        )
    return partial(make_joined, plan.order, writers, files)


def _envelopes(letters: Path) -> Path:
    """The file of the envelopes for the one of the letters."""
    return letters.with_stem(f"{letters.stem}-envelopes")


def _count(order: BatchOrder, writer: Writer) -> int:
    """How many letters *writer* would send."""
    if order.kind in NOTES:
        return 1
    chosen = order.recipients_for(writer)
    return len(order.action.recipients() if chosen is None else chosen)
