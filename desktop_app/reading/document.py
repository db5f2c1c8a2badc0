"""What a format makes of a document's bytes: text to be read, and where its lines stand."""

from dataclasses import dataclass, field

from ..domain.original import LinePlace
from ..domain.reading_result import WhyUnplaced


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """The text of a document, a form feed between pages.

    *places* has one entry for each line as `lines.lines_of` counts them, None where it is blank
    or stands nowhere; empty for documents without pages. *pages* is how many can be drawn, and
    *drawable* the PDF to draw them from: the document itself, or what came inside a mail or zip.

    *hints* has one entry for each line, or is empty where nothing is known of any: SITE for
    menus, buttons and the head of a mail, REPEATED for running heads and feet of pages. A hint
    is weaker than any marker. *came_inside*: the sheet was attached to a mail, or lay in a zip.
    """

    text: str
    places: tuple[LinePlace | None, ...] = ()
    pages: int = 0
    drawable: bytes = field(default=b"", repr=False)
    hints: tuple[WhyUnplaced | None, ...] = ()
    came_inside: bool = False
