"""Keeps account of the lines while a reading is edited, and says anew what is doubtful."""

from dataclasses import replace

from ..lacking import lacking, without_salutation
from ..reading_result import Problem, ProblemKind, Reading, UnplacedLine, WhyUnplaced
from .edit import Edit, all_lines, joined, text_of
from .paths import holds_lines, paths_of, texts_at


def settled(edit: Edit) -> Reading:
    """The reading after *edit*: its sources decide which lines are unplaced now."""
    before = edit.before
    kept = {path: joined(lines) for path, lines in edit.sources.items() if lines}
    taken = {line for lines in kept.values() for line in lines}
    known = {one.line: one for one in before.unplaced}
    after = replace(
        before,
        action=edit.action,
        sources=tuple(sorted(kept.items())),
        unplaced=tuple(
            known.get(line)
            or UnplacedLine(line=line, text=text_of(before, line), why=WhyUnplaced.OTHER)
            for line in sorted(all_lines(before) - taken)
        ),
        by_hand=tuple(sorted(edit.by_hand | _typed(edit))),
    )
    return after if after == before else replace(after, problems=_problems(before, after))


def _typed(edit: Edit) -> set[str]:
    """The fields made of lines that now hold words which none of their lines has.

    Whoever typed them may have done so elsewhere: two officials became one.
    """
    before, known = edit.before, dict(edit.before.sources)
    return {
        path
        for path in paths_of(edit.action)
        if (texts := texts_at(edit.action, path))
        and (texts != texts_at(before.action, path) or edit.sources.get(path) != known.get(path))
        and not edit.says(path, texts)
    }


def _problems(before: Reading, after: Reading) -> tuple[Problem, ...]:
    """The problems that are left, and those that the edit made."""
    old, new = set(lacking(before.action)), set(lacking(after.action))
    kept = [one for one in before.problems if not _is_solved(one, before, after, old - new)]
    kinds = sorted(new - old - {one.kind for one in kept}, key=list(ProblemKind).index)
    return (
        *kept,
        *(Problem(kind=kind) for kind in kinds),
        *_salutations(after, but=tuple(kept)),
    )


def _is_solved(problem: Problem, before: Reading, after: Reading, solved: set[ProblemKind]) -> bool:
    match problem.kind:
        case ProblemKind.NO_SALUTATION:
            return True  # they are looked for anew
        case ProblemKind.NOT_A_SHEET:
            return bool(after.action.targets)
        case ProblemKind.RUN_ON_BLOCK:
            return _values_of(before, problem.lines) != _values_of(after, problem.lines)
    return problem.kind in solved


def _salutations(reading: Reading, but: tuple[Problem, ...]) -> list[Problem]:
    if any(one.kind in (ProblemKind.NOT_A_SHEET, ProblemKind.STOP_ACTION) for one in but):
        return []
    return list(without_salutation(reading.action, dict(reading.sources)))


def _values_of(reading: Reading, lines: tuple[int, ...]) -> list[tuple[str, ...]]:
    """What stands in the fields that come from *lines*."""
    return [
        texts_at(reading.action, path)
        for path, own in reading.sources
        if holds_lines(path) and set(own) & set(lines)
    ]
