"""The sheet as it came, for the eyes of the person who reviews what was read from it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class LinePlace:
    """Where a line stands: *page* counts from 0; the rest are parts of the page, 0 at top left."""

    page: int
    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Original:
    """The lines that were read, line 1 first, blank ones included, as the document has them.

    *places* has one entry a line, None where a line stands nowhere; it is empty for documents
    without pages. *pages* is how many pages can be drawn; 0: only the text can be shown.
    """

    lines: tuple[str, ...]
    places: tuple[LinePlace | None, ...] = ()
    pages: int = 0
