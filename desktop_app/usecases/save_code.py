"""Save a recovery code where the user wants it, for a stick or a printer elsewhere."""

from datetime import date
from pathlib import Path

from ..storage.generations import random_letters
from ..storage.new_file import write_new


def save_code(folder: Path, code: str, day: date) -> Path:
    """Write *code* into a new text file in *folder*, for its owner alone; its path.

    Raises CannotWriteError.
    """
    path = folder / f"code-{random_letters()}.txt"
    groups = code.split("-")
    text = "\n".join((" ".join(groups[:4]), " ".join(groups[4:]), ""))
    write_new(path, text.encode(), day)
    return path
