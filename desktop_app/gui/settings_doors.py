"""The settings' use case as the window calls it, imported when it is first needed."""
# ruff: noqa: PLC0415 - importing late is what this module is for

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..domain.settings import Settings


def read_settings(path: Path) -> "Settings":
    """The settings in the file at *path*; the defaults where there is none, or it is broken."""
    from ..usecases.keep_settings import read_settings as work

    return work(path).settings


def keep_settings(path: Path, settings: "Settings") -> None:
    """Write *settings* into the file at *path*. Raises CannotWriteError."""
    from ..usecases.keep_settings import keep_settings as work

    work(path, settings)
