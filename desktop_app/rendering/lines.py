"""Lines that take several faces or directions, as a PDF writes them."""

from collections.abc import Callable
from itertools import groupby
from operator import attrgetter
from typing import NamedTuple

from .embedding import UsedFace
from .fonts import Face
from .setting import Run, set_line

_NOTHING = "\u200b"  # a space without width: a glyph that shares its letters with another
_BOLDER = 0.03  # of the size: the stroke around a face that has no bold one beside it


class MixedLine(NamedTuple):
    """A line in several faces or directions: what writes it, and how wide it is in points.

    *rows* is how far its faces reach above and below the line, in thousandths of its size.
    """

    operators: bytes
    width: float
    rows: tuple[int, int]


def mixed_line(
    line: str,
    face: Face,
    size: float,
    use: Callable[[Face], UsedFace],
    *,
    right_to_left: bool = False,
    language: str = "",
) -> MixedLine:
    """*line* of a paragraph that runs that way; *use* gives what the document knows of a face.

    Raises UnprintableCharacterError.
    """
    runs = set_line(line, face, right_to_left=right_to_left, language=language)
    written = [_run(run, face, size, use(run.face)) for run in runs]
    if any(run.right_to_left for run in runs):
        operators = b" ".join(map(_with_text, written, runs))
    else:
        whole = Run(face, tuple(g for run in runs for g in run.glyphs), 1.0, right_to_left=False)
        told = "".join(_meaning(run) for run in runs)
        operators = _with_text(b" ".join(written), whole, told)
    return MixedLine(
        operators=operators,
        width=sum(run.width for run in runs) * size / 1000,
        rows=(
            max((round(run.scale * run.face.rows[0]) for run in runs), default=0),
            max((round(run.scale * run.face.rows[1]) for run in runs), default=0),
        ),
    )


def _run(run: Run, line_face: Face, size: float, used: UsedFace) -> bytes:
    """What shows *run*; *used* learns of its glyphs, and what they stand for."""
    face, own = run.face, size * run.scale
    for glyph in run.glyphs:
        used.glyphs |= 1 << glyph.number
        if glyph.number not in face.meanings:
            used.meanings.setdefault(glyph.number, glyph.text or _NOTHING)
    parts = [b"/%b %.2f Tf" % (used.resource, own)]
    for up, group in groupby(run.glyphs, attrgetter("up")):
        shown = b"[%b] TJ" % face.array(list(group))
        parts.append(b"%.2f Ts %b 0 Ts" % (up * own / 1000, shown) if up else shown)
    written = b" ".join(parts)
    if line_face.is_bold and not face.is_bold:
        written = b"2 Tr %.2f w %b 0 Tr" % (_BOLDER * own, written)
    return written


def _meaning(run: Run) -> str:
    """What a reader of the file makes of the glyphs of *run* alone; a NUL for one it can't know."""
    return "".join(run.face.meanings.get(glyph.number, "\0") for glyph in run.glyphs)


def _with_text(written: bytes, run: Run, told: str | None = None) -> bytes:
    """*written*, which shows *run*, with its text beside it where that can't be told from it.

    Text that runs to the left is said as it stands on paper, word by word: PDFium and Poppler
    turn round what is said to them as they do with glyphs. (PDF's standard has it as it is read.)
    """
    text = "".join(glyph.text for glyph in run.glyphs)
    if (_meaning(run) if told is None else told) == text:
        return written
    spoken = ("\ufeff" + text).encode("utf-16-be").hex().encode()
    return b"/Span << /ActualText <%b> >> BDC %b EMC" % (spoken, written)
