"""From the text of a document to a reading of it: chooses the layout family."""

from ..domain.reading_result import Reading
from .families import international_2009
from .lines import lines_of


def read_document(text: str) -> Reading:
    """The case that *text* tells of. Text that is no sheet gives a reading too, with problems."""
    return international_2009.read(lines_of(text))
