"""Postal lines in a box: wrapped, never shrunk; None is a ruled blank to fill in by hand."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from ..domain.errors import TooLargeForPaperError
from .fonts import FaceName
from .pdf import PdfPages
from .text import typed_lines, wrap

_TIGHTEST = 1.05  # leading, in sizes
_BLANK = 21.0  # points a hand needs for a line; gives way where there is no room
BLANK_LENGTH = 0.8  # of the box


@dataclass(frozen=True, slots=True, kw_only=True)
class AddressBlock:
    """Postal lines as they will be printed, in points."""

    lines: tuple[str | None, ...]
    size: float
    advance: float  # of a line of text
    blank: float  # of a ruled blank
    measure: float

    @property
    def height(self) -> float:
        """How high the block is."""
        return sum(self.blank if line is None else self.advance for line in self.lines)

    def draw(self, pages: PdfPages, x: float, y: float, face: FaceName) -> None:
        """Print the block with its upper left corner there."""
        baseline = y - 0.28 * self.advance
        for blank, group in groupby(self.lines, lambda line: line is None):
            lines = [line or "" for line in group]
            if blank:
                for _ in lines:
                    baseline += self.blank
                    pages.rule(x, baseline, BLANK_LENGTH * self.measure)
                continue
            pages.lines(
                lines,
                face=face,
                size=self.size,
                x=x,
                baseline=baseline + self.advance,
                leading=self.advance,
            )
            baseline += len(lines) * self.advance


def _wrapped(
    lines: Sequence[str | None], face: FaceName, size: float, measure: float
) -> tuple[str | None, ...]:
    """*lines*, the long ones wrapped to *measure*; a blank stays None."""
    wrapped: list[str | None] = []
    for line in lines:
        if line is None:
            wrapped.append(None)
        else:
            for part in typed_lines((line,)):
                wrapped += wrap(part, face, size, measure)
    return tuple(wrapped)


def set_address(
    lines: Sequence[str | None],
    *,
    what: str,
    face: FaceName,
    size: float,
    measure: float,
    room: float,
    leading: float,
) -> AddressBlock:
    """Set postal lines into *room* points of height; *leading* (in sizes) gives way first.

    Raises TooLargeForPaperError(*what*) when they don't fit, UnprintableCharacterError.
    """
    wrapped = _wrapped(lines, face, size, measure)
    blanks = wrapped.count(None)
    written = len(wrapped) - blanks
    advance = min(leading * size, room / max(len(wrapped), 1))
    if advance < _TIGHTEST * size:
        raise TooLargeForPaperError(what)
    blank = max(advance, min(_BLANK, (room - written * advance) / blanks)) if blanks else advance
    return AddressBlock(lines=wrapped, size=size, advance=advance, blank=blank, measure=measure)
