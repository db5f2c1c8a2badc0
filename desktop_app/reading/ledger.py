"""Keeps account of where each line of the sheet went."""

from ..domain.reading_result import Problem, ProblemKind, UnplacedLine, WhyUnplaced
from .lines import Line


class Ledger:
    """Collects, while a sheet is read, which lines each field came from.

    The rule it serves: every line that isn't blank is in a field or among the unplaced ones,
    never in both and never in neither.
    """

    def __init__(self, lines: tuple[Line, ...]) -> None:
        self._lines = lines
        self._sources: dict[str, set[int]] = {}
        self._reasons: dict[int, WhyUnplaced] = {}
        self._doubts: list[Problem] = []

    def place(self, field: str, lines: "tuple[Line, ...] | list[Line]") -> None:
        """Note that *field* ("calls", "targets.0.name") comes from *lines*."""
        numbers = {line.number for line in lines if line}
        if numbers:
            self._sources.setdefault(field, set()).update(numbers)

    def set_aside(self, lines: "tuple[Line, ...] | list[Line]", why: WhyUnplaced) -> None:
        """Note why *lines* are in no field; a field that takes one of them all the same wins."""
        self._reasons.update((line.number, why) for line in lines if line)

    def doubt(self, kind: ProblemKind, lines: "tuple[Line, ...] | list[Line]") -> None:
        """Note that *lines* could only be read by a guess that a person should look at."""
        numbers = tuple(sorted({line.number for line in lines}))
        self._doubts.append(Problem(kind=kind, lines=numbers))

    @property
    def doubts(self) -> tuple[Problem, ...]:
        """What was read by a guess, in the order in which it was."""
        return tuple(self._doubts)

    def sources(self) -> tuple[tuple[str, tuple[int, ...]], ...]:
        """All fields with their line numbers, both in order."""
        return tuple(
            (field, tuple(sorted(numbers))) for field, numbers in sorted(self._sources.items())
        )

    def unplaced(self) -> tuple[UnplacedLine, ...]:
        """The lines that no field took, in order."""
        placed = set().union(*self._sources.values()) if self._sources else set()
        return tuple(
            UnplacedLine(
                line=line.number,
                text=line.text,
                why=self._reasons.get(line.number, WhyUnplaced.OTHER),
            )
            for line in self._lines
            if line and line.number not in placed
        )
