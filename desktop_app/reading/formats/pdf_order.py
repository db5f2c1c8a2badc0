"""The lines of a page in the order they are read, and the gaps between them."""

from itertools import pairwise

from .pdf_lines import PrintedLine

_GAP = 1.55  # a step to the next line larger than this many usual steps shows a gap
_FEWEST_ROWS = 3  # so many rows one below the other, parted at the same place, are columns
_LABELLED = 0.5  # if more of the left pieces end in a colon, the rows are labels and values


def in_reading_order(lines: list[PrintedLine]) -> list[PrintedLine]:
    """*lines* as they are read: mostly as they were drawn.

    A head that was drawn last comes first, a foot that was drawn first comes last, and where
    columns were drawn row by row, one column is read after the other.
    """
    return _by_columns(_edges_in_place(lines))


def with_gaps(lines: list[PrintedLine]) -> list[PrintedLine | None]:
    """*lines*, and None where the page leaves more room than between lines."""
    steps = sorted(
        after.baseline - before.baseline
        for before, after in pairwise(lines)
        if after.baseline > before.baseline
    )
    usual = steps[len(steps) // 3] if steps else 0.0  # most steps are those inside paragraphs
    result: list[PrintedLine | None] = []
    for before, line in zip([None, *lines], lines, strict=False):
        if before is not None and not 0 <= line.baseline - before.baseline <= _GAP * usual:
            result.append(None)
        result.append(line)
    return result


def _edges_in_place(lines: list[PrintedLine]) -> list[PrintedLine]:
    """Move lines drawn last that stand above all others to the start, and the reverse."""
    above = [1.0]  # how high the lines before each reach
    for line in lines:
        above.append(min(above[-1], line.place.top))
    below = [0.0]  # how low those after each reach
    for line in reversed(lines):
        below.append(max(below[-1], line.place.bottom))
    below.reverse()
    heads = len(lines)
    while heads > 1 and lines[heads - 1].place.bottom <= above[heads - 1]:
        heads -= 1
    feet = 0
    while feet < heads - 1 and lines[feet].place.top >= below[feet + 1]:
        feet += 1
    heads = heads if _falls(lines[heads:]) else len(lines)
    feet = feet if _falls(lines[:feet]) else 0
    return lines[heads:] + lines[feet:heads] + lines[:feet]


def _falls(lines: list[PrintedLine]) -> bool:
    """Whether each line stands below, or beside, the one before."""
    return all(after.baseline >= before.baseline - 0.001 for before, after in pairwise(lines))


def _by_columns(lines: list[PrintedLine]) -> list[PrintedLine]:
    """Read columns that were drawn row by row one after the other."""
    result: list[PrintedLine] = []
    place = 0
    while place < len(lines):
        end, are_columns = _rows_from(lines, place)
        rows = lines[place:end]
        if are_columns:
            left, right = _parted(rows, _gutter(rows))
            rows = [*_by_columns(left), *_by_columns(right)]
        result += rows
        place = end
    return result


def _rows_from(lines: list[PrintedLine], start: int) -> tuple[int, bool]:
    """Where the rows end that one gutter goes through from line *start* on, and if it does so
    between columns.
    """
    end, both, last_both, labelled = start + 1, 0, start, 0
    gutter = _narrowed((0.0, 1.0), lines[start]) if lines[start].parts else None
    while gutter is not None:
        if row := lines[end - 1].parts:
            both, last_both = both + 1, end
            labelled += row[0].text.rstrip().endswith(":")
        if end == len(lines) or lines[end].baseline <= lines[end - 1].baseline:
            break
        gutter = _narrowed(gutter, lines[end])
        end += gutter is not None
    if both < _FEWEST_ROWS or labelled > _LABELLED * both:
        return end, False
    return _with_tail(lines, start, last_both, end), True


def _narrowed(gutter: tuple[float, float], line: PrintedLine) -> tuple[float, float] | None:
    """What *line* leaves free of the *gutter* between two columns; None where it crosses it."""
    pieces = line.parts or (line,)
    holes = [
        (max(gutter[0], before.place.right), min(gutter[1], after.place.left))
        for before, after in pairwise(pieces)
    ]
    if not line.parts:
        holes = [
            (max(gutter[0], line.place.right), gutter[1]),
            (gutter[0], min(gutter[1], line.place.left)),
        ]
    return max((hole for hole in holes if hole[0] < hole[1]), default=None, key=_width)


def _width(hole: tuple[float, float]) -> float:
    return hole[1] - hole[0]


def _with_tail(lines: list[PrintedLine], start: int, last: int, end: int) -> int:
    """Where the columns end: the longer one goes on below the shorter without a gap."""
    steps = [after.baseline - before.baseline for before, after in pairwise(lines[start:last])]
    usual = sorted(steps)[len(steps) // 3]
    while last < end and lines[last].baseline - lines[last - 1].baseline <= _GAP * usual:
        last += 1
    return last


def _gutter(rows: list[PrintedLine]) -> float:
    """The middle of the room that all *rows* leave free."""
    gutter = (0.0, 1.0)
    for row in rows:
        gutter = _narrowed(gutter, row) or gutter
    return sum(gutter) / 2


def _parted(rows: list[PrintedLine], gutter: float) -> tuple[list[PrintedLine], list[PrintedLine]]:
    left: list[PrintedLine] = []
    right: list[PrintedLine] = []
    for row in rows:
        pieces = row.parts or (row,)
        for side, inside in ((left, True), (right, False)):
            mine = [one for one in pieces if (one.place.right <= gutter) == inside]
            if mine:
                side.append(_put_together(mine))
    return left, right


def _put_together(pieces: list[PrintedLine]) -> PrintedLine:
    """Neighbouring pieces as one line, which keeps them as its parts."""
    if len(pieces) == 1:
        return pieces[0]
    first = pieces[0].place
    place = type(first)(
        page=first.page,
        left=first.left,
        top=min(one.place.top for one in pieces),
        right=pieces[-1].place.right,
        bottom=max(one.place.bottom for one in pieces),
    )
    return PrintedLine(
        text=" ".join(one.text.strip() for one in pieces),
        baseline=pieces[0].baseline,
        place=place,
        parts=tuple(pieces),
    )
