"""Lines that take several faces or directions, as a PDF writes them."""

from collections.abc import Callable
from itertools import groupby
from operator import attrgetter
from typing import NamedTuple

from .embedding import UsedFace
from .fonts import Face
from .setting import Run, set_line

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
) -> MixedLine:
    """*line* of a paragraph that runs that way; *use* gives what the document knows of a face.

    Its text is said beside it wherever the glyphs alone would not tell it, or not in the order in
    which it is read. Raises UnprintableCharacterError.
    """
    runs = set_line(line, face, right_to_left=right_to_left)
    written = b" ".join(_run(run, face, size, use(run.face)) for run in runs)
    told = "".join(run.face.meanings.get(g.number, "\0") for run in runs for g in run.glyphs)
    if told != line:
        spoken = ("\ufeff" + line).encode("utf-16-be").hex().encode()
        written = b"/Span << /ActualText <%b> >> BDC %b EMC" % (spoken, written)
    return MixedLine(
        operators=written,
        width=sum(run.width for run in runs) * size / 1000,
        rows=(
            max((round(run.scale * run.face.rows[0]) for run in runs), default=0),
            max((round(run.scale * run.face.rows[1]) for run in runs), default=0),
        ),
    )


def _run(run: Run, line_face: Face, size: float, used: UsedFace) -> bytes:
    face = run.face
    own = size * run.scale
    parts = [b"/%b %.2f Tf" % (used.resource, own)]
    for glyph in run.glyphs:
        used.glyphs |= 1 << glyph.number
        if glyph.text and glyph.number not in face.meanings:
            used.meanings.setdefault(glyph.number, glyph.text)
    for up, group in groupby(run.glyphs, attrgetter("up")):
        text = b"[(%b)] TJ" % face.shown(list(group))
        parts.append(b"%.2f Ts %b 0 Ts" % (up * own / 1000, text) if up else text)
    written = b" ".join(parts)
    if line_face.is_bold and not face.is_bold:
        written = b"2 Tr %.2f w %b 0 Tr" % (_BOLDER * own, written)
    return written
