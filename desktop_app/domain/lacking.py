"""What a case lacks for letters to be written well: one rule for reading and for the review."""

from collections.abc import Iterator, Mapping

from .deadline import Unknown
from .reading_result import Problem, ProblemKind
from .urgent_action import UrgentAction


def lacking(action: UrgentAction) -> tuple[ProblemKind, ...]:
    """The parts that *action* as a whole has not."""
    parts = (
        (ProblemKind.NO_DEADLINE, isinstance(action.deadline, Unknown)),
        (ProblemKind.NO_CALLS, not action.calls and not action.model_letter),
        (ProblemKind.NO_TARGET, not action.targets),
    )
    return tuple(kind for kind, is_lacking in parts if is_lacking)


def without_salutation(
    action: UrgentAction, sources: Mapping[str, tuple[int, ...]]
) -> Iterator[Problem]:
    """A problem for each official without a salutation, with the lines of the address."""
    for number, target in enumerate(action.targets):
        if target.salutation is None:
            lines = sources.get(f"targets.{number}.postal_lines", ())
            yield Problem(kind=ProblemKind.NO_SALUTATION, lines=lines)
