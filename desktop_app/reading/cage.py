"""Has a document read in a process of its own, and believes nothing that comes back unchecked."""

import json
from collections.abc import Callable
from dataclasses import replace
from math import ceil
from typing import Any

from ..children.start import Child, ChildBrokeError, ChildTooLoudError, ChildTooSlowError
from ..domain.errors import Cancelled, SheetFault, SheetUnreadableError
from ..domain.lock_level import LockLevel
from ..domain.page_image import PageImage
from ..domain.reading_result import Problem, ProblemKind, Reading
from . import original_json
from .case_file import with_review
from .case_json import from_json
from .spare import SpareReader, start_reader

LARGEST_SHEET = 64 * 1024 * 1024  # bytes
_LARGEST_ANSWER = 32 * 1024 * 1024
_LIMIT_S = 20.0
_MOST_PIXELS = 4_000_000
_LONGEST_HEAD = 200  # bytes
_BROKEN = (ValueError, TypeError, KeyError, AttributeError, RecursionError)

Stopped = Callable[[], bool]


def _never() -> bool:
    return False


def read_caged(
    document: bytes,
    *,
    stopped: Stopped = _never,
    limit_s: float = _LIMIT_S,
    least: LockLevel = LockLevel.LOW,
    spare: SpareReader | None = None,
) -> Reading:
    """The reading of *document*, for which the reader has *limit_s* seconds.

    A reader that is locked in less than *least* doesn't get the document; one less than full is
    among the problems. *spare* saves the start. Raises SheetUnreadableError, and Cancelled once
    *stopped* says so.
    """
    if len(document) > LARGEST_SHEET:
        raise SheetUnreadableError(SheetFault.TOO_LARGE)
    wish = {"want": "fields"}
    answer, level = _ask(wish, document, _LARGEST_ANSWER, stopped, limit_s, least, spare)
    try:
        data = json.loads(answer)
        _raise_fault(data)
        reading = with_review(from_json(data["reading"]), data["reading"].get("review"))
        lines = data["reading"]["original"]  # a case file may have none
        original = None if lines is None else original_json.from_json(lines)
    except _BROKEN as error:
        raise SheetUnreadableError(SheetFault.READER_BROKE) from error
    low = () if level is LockLevel.FULL else (Problem(kind=ProblemKind.READER_LOCK_LOW),)
    return replace(reading, problems=(*reading.problems, *low), original=original)


def page_caged(
    document: bytes,
    page: int,
    width: int,
    *,
    stopped: Stopped = _never,
    limit_s: float = _LIMIT_S,
    least: LockLevel = LockLevel.LOW,
    spare: SpareReader | None = None,
) -> PageImage:
    """Page number *page* (from 0) of *document*, at most *width* pixels wide.

    Narrower where it would have more than 4 million pixels. Raises as `read_caged` does.
    """
    if len(document) > LARGEST_SHEET:
        raise SheetUnreadableError(SheetFault.TOO_LARGE)
    wish = {"want": "page", "page": page, "width": width}
    most = _MOST_PIXELS * 4 + _LONGEST_HEAD
    answer, _ = _ask(wish, document, most, stopped, limit_s, least, spare)
    head, _, pixels = answer.partition(b"\n")
    try:
        size = json.loads(head)
        _raise_fault(size)
        return _checked_picture(size["width"], size["height"], pixels, width)
    except _BROKEN as error:
        raise SheetUnreadableError(SheetFault.READER_BROKE) from error


def _ask(
    wish: dict[str, Any],
    document: bytes,
    answer_limit: int,
    stopped: Stopped,
    limit_s: float,
    least: LockLevel,
    spare: SpareReader | None,
) -> tuple[bytes, LockLevel]:
    """The reader's answer, and how well it was locked in."""
    try:
        child, level = _ready_reader(spare, stopped, limit_s)
        if level < least:
            child.end()
            raise SheetUnreadableError(SheetFault.UNGUARDED)
        head = json.dumps({**wish, "alarm_s": ceil(limit_s) + 1}).encode() + b"\n"
        answer = child.ask(
            head + document, limit_s=limit_s, answer_limit=answer_limit, stopped=stopped
        )
    except ChildTooSlowError as error:
        raise SheetUnreadableError(SheetFault.TOO_SLOW) from error
    except (ChildBrokeError, ChildTooLoudError) as error:
        raise SheetUnreadableError(SheetFault.READER_BROKE) from error
    if answer is None:
        raise Cancelled
    return answer, level


def _ready_reader(
    spare: SpareReader | None, stopped: Stopped, limit_s: float
) -> tuple[Child, LockLevel]:
    if spare is not None and (taken := spare.take()) is not None:
        return taken
    started = start_reader(limit_s=limit_s, stopped=stopped)
    if started is None:
        raise Cancelled
    return started


def _raise_fault(data: Any) -> None:
    if "fault" in data:
        fault = SheetFault(data["fault"]["kind"])
        raise SheetUnreadableError(fault, str(data["fault"]["format"])[:60])


def _checked_picture(width: object, height: object, pixels: bytes, widest: int) -> PageImage:
    if type(width) is not int or type(height) is not int:
        raise TypeError("size")
    if not 0 < width <= widest or height < 1 or width * height > _MOST_PIXELS:
        raise ValueError("size")
    if len(pixels) != width * height * 4:
        raise ValueError("pixels")
    return PageImage(width=width, height=height, stride=width * 4, pixels=pixels)
