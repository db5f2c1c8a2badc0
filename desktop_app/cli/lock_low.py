"""Tells on standard error that a sheet was read behind fewer locks than usual."""

from ..domain.reading_result import Problem, ProblemKind, Reading
from .complaint import complain
from .sentences import problem_sentence


def complain_of_low_lock(reading: Reading) -> None:
    """One line, if it was so: the answer itself is not spoilt for whoever reads it on."""
    for problem in reading.problems:
        if problem.kind is ProblemKind.READER_LOCK_LOW:
            complain(f"Note: {problem_sentence(problem)}")


def problems_of_the_sheet(reading: Reading) -> list[Problem]:
    """What is doubtful about the sheet itself."""
    return [one for one in reading.problems if one.kind is not ProblemKind.READER_LOCK_LOW]
