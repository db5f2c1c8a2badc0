"""Check a folder of wordings that a native speaker has mended."""

from pathlib import Path

from ..composing.language_check.check import check_folder
from ..domain.language_fault import LanguageFault


def check_language(folder: Path) -> tuple[LanguageFault, ...]:
    """What is wrong with the wordings in *folder*, whose name is the language's code.

    Raises OSError where it can't be read.
    """
    return check_folder(folder)
