"""From the bytes of a text file to a document."""

from ...domain.errors import SheetFault, SheetUnreadableError
from ..document import Document
from .encodings import decoded

_LARGEST = 16 * 1024 * 1024  # a month of a mailing list is a tenth of it


def document_of(document: bytes) -> Document:
    """The text in *document*, as it is. Raises SheetUnreadableError where it goes on and on."""
    if len(document) > _LARGEST:
        raise SheetUnreadableError(SheetFault.TOO_LARGE)
    return Document(text=decoded(document))
