"""From the text of a document to a reading of it: chooses the layout family."""

from ..domain.reading_result import Reading
from .assemble import assemble
from .families import international_2009
from .lines import lines_of
from .sections import likeness

# The first of two that fit alike is taken.
_LAYOUTS = (international_2009.LAYOUT,)


def read_document(text: str) -> Reading:
    """The case that *text* tells of. Text that is no sheet gives a reading too, with problems."""
    lines = lines_of(text)
    return assemble(lines, max(_LAYOUTS, key=lambda layout: likeness(lines, layout)))
