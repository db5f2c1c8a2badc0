"""One process that opens a vault, saves, and saves again if that was refused; to be disturbed.

    PYTHONPATH=tests python -m storage.fault FOLDER save|purge|careless

It says "start" before the first save, and after each either the number or the fault. Careless
is one that takes no notice of faults and saves but once.
"""

import os
import sys
from pathlib import Path

from storage.vaults import DAY, count_to, reopened

from desktop_app.domain.errors import CannotWriteError


def _tried(vault, how: str, number: int) -> str:
    snapshot = count_to(vault, number)
    try:
        (vault.purge if how == "purge" else vault.save)(snapshot, DAY)
    except CannotWriteError as error:
        return str(number) if how == "careless" else error.fault.value
    return str(number)


if __name__ == "__main__":
    vault = reopened(Path(sys.argv[1]))
    os.write(1, b"start\n")
    os.write(1, f"{_tried(vault, sys.argv[2], 1)}\n".encode())
    if sys.argv[2] != "careless":
        os.write(1, f"{_tried(vault, 'save', 2)}\n".encode())
