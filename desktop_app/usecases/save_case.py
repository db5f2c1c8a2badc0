"""Save a case, as it was put right, in a file that opens like a sheet."""

import re
from pathlib import Path

from ..domain.reading_result import Reading
from ..posting.export import write_whole
from ..reading.case_file import SUFFIX, case_file_of


def save_case(reading: Reading, path: Path) -> Path:
    """Write *reading* to *path*, with the suffix of a case file, and return where it is now.

    The file is whole or as it was before. Raises CannotWriteError.
    """
    if not path.name.endswith(SUFFIX):
        path = path.with_name(f"{path.name.removesuffix('.json')}{SUFFIX}")
    write_whole(path, case_file_of(reading))
    return path


def case_file_name(reading: Reading) -> str:
    """A name for the file: country and number, never a person's."""
    action = reading.action
    parts = ("case", action.country_code or "", action.ua_number or "")
    words = re.sub(r"[^\w]+", "-", " ".join(part for part in parts if part)).strip("-")
    return f"{words.casefold()}{SUFFIX}"
