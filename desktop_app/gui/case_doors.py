"""The use cases that look a case over, put it right and save it, as the window calls them.

Each is imported when it is first needed: as in `doors`.
"""
# ruff: noqa: PLC0415 - importing late is what this module is for

from pathlib import Path
from typing import TYPE_CHECKING

from ..domain.reading_result import Reading
from ..usecases.work import CancelToken, Progress

if TYPE_CHECKING:
    from ..domain.case_differences import CaseDifferences
    from ..domain.draft import Draft, OwnText
    from ..domain.page_image import PageImage
    from ..domain.suspicion import Suspicion
    from ..domain.urgent_action import UrgentAction
    from ..usecases.open_sheet import SpareReader


def original_page(
    document: bytes,
    page: int,
    width: int,
    *,
    progress: Progress,
    cancel: CancelToken,
    spare: "SpareReader | None" = None,
) -> "PageImage":
    """Draw one page of a sheet, *width* pixels wide, in the reader's own process."""
    from ..usecases.show_original import original_page as work

    return work(document, page, width, cancel=cancel, spare=spare)


def put_line(reading: Reading, line: int, path: str) -> Reading:
    """Put a line of the sheet into a field."""
    from ..usecases.review_case import put_line as work

    return work(reading, line, path)


def write_field(reading: Reading, path: str, text: str) -> Reading:
    """Put a field right by hand."""
    from ..usecases.review_case import write as work

    return work(reading, path, text)


def split_official(reading: Reading, path: str, at: int) -> Reading:
    """Make two officials of one."""
    from ..usecases.review_case import split_official as work

    return work(reading, path, at)


def merge_officials(reading: Reading, path: str) -> Reading:
    """Join an official with the one before."""
    from ..usecases.review_case import merge_officials as work

    return work(reading, path)


def has_labels(lines: tuple[str, ...]) -> bool:
    """Whether an address holds numbers or a salutation."""
    from ..usecases.review_case import has_labels as work

    return work(lines)


def sort_out(reading: Reading, path: str) -> Reading:
    """Take numbers and salutation out of an address."""
    from ..usecases.review_case import sort_out as work

    return work(reading, path)


def suspicions(reading: Reading, before: Reading | None) -> "tuple[Suspicion, ...]":
    """What is doubtful about the officials; quick enough for the window's thread."""
    from ..usecases.suspicions import suspicions as work

    return work(reading, before)


def is_same_case(one: Reading, other: Reading) -> bool:
    """Whether two readings seem to be of one case."""
    from ..usecases.compare_cases import is_same_case as work

    return work(one, other)


def is_newer(one: Reading, other: Reading) -> bool:
    """Whether one sheet of a case is later than another."""
    from ..usecases.compare_cases import is_newer as work

    return work(one, other)


def words_to_take_over(
    old: "Draft", before: "UrgentAction", now: "Draft", after: "UrgentAction"
) -> "tuple[OwnText, ...]":
    """What the user wrote for an older sheet, with its places in a newer one."""
    from ..usecases.take_over import words_to_take_over as work

    return work(old, before, now, after)


def compare_cases(before: Reading, after: Reading) -> "CaseDifferences":
    """What a later sheet of a case has otherwise."""
    from ..usecases.compare_cases import compare_cases as work

    return work(before, after)


def save_case(reading: Reading, path: Path, *, progress: Progress, cancel: CancelToken) -> Path:
    """Save a case as a file that opens like a sheet."""
    from ..usecases.save_case import save_case as work

    return work(reading, path)


def case_file_name(reading: Reading) -> str:
    """A name for that file, which names no person."""
    from ..usecases.save_case import case_file_name as work

    return work(reading)
