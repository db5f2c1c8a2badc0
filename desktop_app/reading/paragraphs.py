"""Puts lines together into the paragraphs they were printed as."""

from ..domain.late import late
from .lines import Line, fold

_ENDS = late(r"[.!?…。！？][\"”’')\]]*$")
_WIDE = 160  # longer lines come from a web page or a word processor: one line, one paragraph
_FULL = 0.85  # a line shorter than this part of the longest one ends early


def paragraphs(lines: tuple[Line, ...] | list[Line]) -> list[tuple[Line, ...]]:
    """The paragraphs of *lines*, each a tuple of its lines without blank ones.

    A blank line alone proves nothing: some sheets have one inside a paragraph, some after every
    line. A paragraph ends where a sentence ends and a blank line follows, or the line stops short.
    """
    width = max((len(line.text) for line in lines if len(line.text) <= _WIDE), default=0)
    double_spaced = _is_double_spaced(lines)
    result: list[list[Line]] = []
    blanks = 0
    together = 0  # lines since the last blank one
    for line in lines:
        if not line:
            blanks += 1
            continue
        nothing = 1 if double_spaced and together == 1 else 0
        if result and not _parts(result[-1][-1], line, blanks > nothing, width):
            result[-1].append(line)
        else:
            result.append([line])
        together = together + 1 if not blanks else 1
        blanks = 0
    return [tuple(paragraph) for paragraph in result]


def lines_saying(sentence: str, prose: list[tuple[Line, ...]]) -> list[Line]:
    """The lines over which *sentence* runs, in the first of the paragraphs *prose* that has it."""
    for paragraph in prose:
        start = fold(paragraph).find(sentence)
        if start >= 0:
            return _lines_between(paragraph, start, start + len(sentence))
    return []


def _lines_between(paragraph: tuple[Line, ...], start: int, end: int) -> list[Line]:
    """The lines with a character between *start* and *end* of the folded paragraph."""
    found, position = [], 0
    for line in paragraph:
        if position < end and position + len(line.text) > start:
            found.append(line)
        position += len(line.text) + 1  # the space that folding puts in
    return found


def _parts(before: Line, after: Line, gap: bool, width: int) -> bool:
    """Whether a new paragraph begins between two lines; *gap*: room is left between them."""
    if not ends_a_sentence(before) or after.text[0].islower():
        return False
    return gap or len(before.text) > _WIDE or len(before.text) < _FULL * width


def ends_a_sentence(line: Line) -> bool:
    """Whether *line* closes with the mark of a finished sentence."""
    return bool(_ENDS.search(line.text))


def _is_double_spaced(lines: tuple[Line, ...] | list[Line]) -> bool:
    """Whether blank lines stand even where a sentence goes on: then one blank line says nothing."""
    inside = outside = 0
    for before, gap, after in zip(lines, lines[1:], lines[2:], strict=False):
        if before and not gap and after:
            if ends_a_sentence(before):
                outside += 1
            else:
                inside += 1
    return inside > outside
