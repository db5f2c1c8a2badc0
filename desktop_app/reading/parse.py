"""From the text of a document to a reading of it: chooses the layout family."""

from dataclasses import replace

from ..domain.reading_result import Problem, ProblemKind, Reading
from .assemble import assemble
from .document import Document
from .families import (
    acat,
    elsewhere,
    german,
    international_1991,
    international_2009,
    international_2017,
    japanese,
    pen,
    rights_organisations,
    united_kingdom,
    unknown,
    usa_letterhead,
    usa_web,
)
from .haystack import Sheet
from .layout import Layout
from .lines import Line, lines_of
from .normalise import set_aside, without_quoting
from .sections import likeness

# The first of two that fit alike is taken.
_LAYOUTS = (
    international_2009.LAYOUT,
    international_1991.LAYOUT,
    international_2017.LAYOUT,
    international_2017.IN_ONE_LINE,
    usa_web.LAYOUT,
    usa_letterhead.LAYOUT,
    usa_letterhead.FLATTENED,
    rights_organisations.OBSERVATORY,
    rights_organisations.ASIAN_COMMISSION,
    german.LAYOUT,
    united_kingdom.LAYOUT,
    japanese.LAYOUT,
    acat.LAYOUT,
    pen.LAYOUT,
    *elsewhere.LAYOUTS,
)

_FLOOR = 2.05  # a sheet that looks less like any of them is of a layout not known


def read_document(document: Document | str) -> Reading:
    """The case that *document* tells of, or a text without more known of it.

    Text that is no sheet gives a reading too, with problems.
    """
    text, hints = (document, ()) if isinstance(document, str) else (document.text, document.hints)
    printed = lines_of(text)
    lines = without_quoting(printed)
    aside = set_aside(printed, lines, hints)
    reading = assemble(lines, _likeliest(lines), printed=printed, aside=aside)
    if isinstance(document, str) or not document.came_inside:
        return reading
    inside = Problem(kind=ProblemKind.CAME_INSIDE)
    return replace(reading, problems=(*reading.problems, inside))


def _likeliest(lines: tuple[Line, ...]) -> Layout:
    most, found = 0.0, unknown.LAYOUT
    sheet = Sheet(lines)
    for layout in _LAYOUTS:
        alike = likeness(sheet, layout, least=max(most, _FLOOR))
        if alike >= _FLOOR and alike > most:
            most, found = alike, layout
    return found
