"""`paravion batch`: the letters of a whole table of people, ready to post."""

import argparse
import os
from collections import Counter

from ..children.executors import executor_for
from ..domain.errors import AppealError, SenderError
from ..domain.remark import Remark
from ..domain.sender import Sender
from ..domain.writers import RowError
from ..usecases.batch_order import BatchOrder, RowResult, RowState
from ..usecases.read_people import read_people
from ..usecases.read_sender import read_sender
from ..usecases.rule_packs import rules_named
from ..usecases.write_batch import (
    MOST_IN_ONE_FILE,
    Plan,
    not_of_this_batch,
    plan_batch,
    write_batch,
)
from .batch_progress import BatchProgress
from .complaint import complain
from .lock_low import complain_of_low_lock
from .sentences import error_sentence, remark_sentence
from .table_sentences import row_sentence
from .usage_error import FaultsFoundError
from .write import case_of, draft_of, options_of

_ROWS_FOR_A_PROCESS = 50  # fewer are made before another process has begun
_REMARKS = 100  # different ones that are shown
_NAMED = 5  # rows, or folders, that are named one by one


def run(arguments: argparse.Namespace) -> None:
    """Write for everybody in *arguments.people*; print what was made and the remarks.

    Raises FaultsFoundError when there were rows for which nothing could be made.
    """
    group = read_sender(arguments.sender) if arguments.sender else None
    people = read_people(arguments.people, group)
    rules = rules_named(arguments.rules)
    reading = case_of(arguments)
    order = BatchOrder(
        action=reading.action,
        draft=draft_of(arguments, reading.action, rules),
        options=options_of(arguments, rules, group or Sender()),
        kind=arguments.kind,
        out=arguments.out,
        layout=arguments.layout,
    )
    plan = plan_batch(order, people)
    if plan.is_parted:
        print(
            f"Note: {plan.letters} letters are too many for one file of {MOST_IN_ONE_FILE}; "
            "they go to pack-001.pdf and so on in the same folder."
        )
    told = _Told(plan)
    jobs = arguments.jobs or _fitting(people.count)
    with executor_for(jobs) as executor:
        for result in write_batch(plan, executor, at_once=jobs if plan.is_joined else 2 * jobs):
            told.hear(result)
    told.end()
    complain_of_low_lock(reading)
    if told.bad:
        raise FaultsFoundError(
            f"Of {people.count} rows, {len(told.bad)} were not made; their lines are told above."
        )


def _fitting(rows: int) -> int:
    """How many processes are worth their beginning."""
    return max(1, min(os.cpu_count() or 1, rows // _ROWS_FOR_A_PROCESS))


class _Told:
    """What came of the rows so far, and what is said of it."""

    def __init__(self, plan: Plan) -> None:
        self.bad: set[int] = set()
        self._plan = plan
        self._states: Counter[RowState] = Counter()
        self._letters = 0
        self._remarks: dict[Remark, tuple[int, tuple[int, ...]]] = {}
        self._untold = 0
        self._progress = BatchProgress(plan.people.count)

    def hear(self, result: RowResult) -> None:
        """Count *result*, and say at once what is wrong with its row."""
        self._states[result.state] += 1
        self._letters += result.letters
        if result.error is not None:
            self.bad.add(result.number)
            complain(f"Line {result.line}: {_why(result.error)}")
        for remark in dict.fromkeys(result.remarks):
            count, rows = self._remarks.get(remark, (0, ()))
            if count or len(self._remarks) < _REMARKS:
                self._remarks[remark] = (count + 1, (*rows, result.number)[:_NAMED])
            else:
                self._untold += 1
        self._progress.show(sum(self._states.values()))

    def end(self) -> None:
        """Print what was made, and what the writers should know."""
        self._progress.end()
        made, whole = self._states[RowState.MADE], self._states[RowState.WHOLE]
        print(f"{made} rows made, {self._letters} letters; {whole} rows were whole already.")
        for remark, (count, rows) in self._remarks.items():
            print(f"Note: {_whose(count, rows, made)}{remark_sentence(remark)}")
        if self._untold:
            print(f"Note: {self._untold} more notes on single rows aren't shown.")
        if old := not_of_this_batch(self._plan, self.bad):
            more = f" and {len(old) - _NAMED} more" if len(old) > _NAMED else ""
            print(f"Note: of an earlier batch there are also {', '.join(old[:_NAMED])}{more}.")


def _why(error: AppealError) -> str:
    if isinstance(error, RowError | SenderError):
        return row_sentence(error)
    return error_sentence(error)


def _whose(count: int, rows: tuple[int, ...], made: int) -> str:
    """For whom a remark holds, where it isn't for all."""
    if count == made:
        return ""
    numbers = ", ".join(map(str, sorted(rows)))
    more = f" and {count - len(rows)} more" if count > len(rows) else ""
    return f"row {numbers}{more}: " if count == 1 else f"rows {numbers}{more}: "
