"""How fast a letter is worded: the first of a case, and those of further writers."""

from collections.abc import Callable
from dataclasses import replace
from itertools import count

from ..domain.draft import Draft
from ..usecases.write_letters import Composition, write_letters
from .measurement import Measurement, paired_medians
from .samples import OPTIONS, action, sender

_TIMES = 200


def measure() -> list[Measurement]:
    """A letter with its envelope and what to know about it, to one official."""
    first, further = paired_medians(_first(), _further(), times=_TIMES)
    return [
        Measurement(
            what="first letter of a case, worded",
            value=first,
            baseline_of="of one more writer",
            baseline=further,
            unit="ms",
            goal="≤ 5 ms",
        ),
        Measurement(
            what="letter of one more writer",
            value=further,
            baseline_of="first of a case",
            baseline=first,
            unit="ms",
            goal="≤ 0.05 ms",
        ),
    ]


def _first() -> Callable[[], Composition]:
    """Words a case that no letter was made of before, each time another."""
    case, writer, numbers = action(), sender(), count()

    def work() -> Composition:
        number = next(numbers)
        calls = tuple(f"{call.rstrip(';. ')} {number};" for call in case.calls)
        new = replace(case, case_id=f"{number:016}", calls=calls)
        draft = Draft(case_id=new.case_id, chosen_recipients=(1,), writer=number)
        return write_letters(new, draft, writer, OPTIONS)

    return work


def _further() -> Callable[[], Composition]:
    """Words the same case for one writer after the other."""
    case, writer, numbers = action(), sender(), count()

    def work() -> Composition:
        draft = Draft(case_id=case.case_id, chosen_recipients=(1,), writer=next(numbers))
        return write_letters(case, draft, writer, OPTIONS)

    return work
