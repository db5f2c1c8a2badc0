"""What a format makes of a document's bytes: text to be read, and where its lines stand."""

from dataclasses import dataclass

from ..domain.original import LinePlace


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """The text of a document, a form feed between pages.

    *places* has one entry for each line as `lines.lines_of` counts them, None where it is blank
    or stands nowhere; empty for documents without pages. *pages* is how many can be drawn.
    """

    text: str
    places: tuple[LinePlace | None, ...] = ()
    pages: int = 0
