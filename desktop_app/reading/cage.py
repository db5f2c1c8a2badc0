"""Has a document read in a process of its own, and believes nothing that comes back unchecked."""

import json
from collections.abc import Callable

from ..children.start import ChildBrokeError, ChildTooLoudError, ChildTooSlowError, ask_child
from ..domain.errors import Cancelled, SheetFault, SheetUnreadableError
from ..domain.reading_result import Reading
from .case_json import from_json

LARGEST_SHEET = 64 * 1024 * 1024  # bytes
_LARGEST_ANSWER = 32 * 1024 * 1024
_LIMIT_S = 20.0


def read_caged(
    document: bytes, *, stopped: Callable[[], bool] = lambda: False, limit_s: float = _LIMIT_S
) -> Reading:
    """The reading of *document*, for which the reader has *limit_s* seconds.

    Raises SheetUnreadableError, and Cancelled once *stopped* says so.
    """
    if len(document) > LARGEST_SHEET:
        raise SheetUnreadableError(SheetFault.TOO_LARGE)
    try:
        answer = ask_child(
            "desktop_app.reading.child",
            document,
            limit_s=limit_s,
            answer_limit=_LARGEST_ANSWER,
            stopped=stopped,
        )
    except ChildTooSlowError as error:
        raise SheetUnreadableError(SheetFault.TOO_SLOW) from error
    except (ChildBrokeError, ChildTooLoudError) as error:
        raise SheetUnreadableError(SheetFault.READER_BROKE) from error
    if answer is None:
        raise Cancelled
    return _checked(answer)


def _checked(answer: bytes) -> Reading:
    try:
        data = json.loads(answer)
        if "fault" in data:
            fault = SheetFault(data["fault"]["kind"])
            raise SheetUnreadableError(fault, str(data["fault"]["format"])[:60])
        return from_json(data["reading"])
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise SheetUnreadableError(SheetFault.READER_BROKE) from error
