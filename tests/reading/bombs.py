"""All bombs and malformed documents by their names: `python tests/reading/bombs.py` tries each.

None is a file here: each is made by a few lines, when it is wanted.
"""

import resource
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from time import monotonic

if __name__ == "__main__":
    sys.path[:0] = [str(Path(__file__).parents[1]), str(Path(__file__).parents[2])]

from reading.bomb_mails import MAILS, PAGES
from reading.bomb_pdfs import PDFS
from reading.bomb_texts import TEXTS, pattern_floods
from reading.bomb_zips import ZIPS

BOMBS: dict[str, Callable[[], bytes]] = {
    **TEXTS,
    **{name: partial(bytes, flood) for name, flood in pattern_floods().items()},
    **ZIPS,
    **MAILS,
    **PAGES,
    **PDFS,
}


def outcome_of(document: bytes, *, limit_s: float = 60) -> str:
    """ "read", or the fault with which the reader refused *document*."""
    from desktop_app.domain.errors import SheetUnreadableError
    from desktop_app.reading.cage import read_caged

    try:
        read_caged(document, limit_s=limit_s)
    except SheetUnreadableError as error:
        return error.fault.value
    return "read"


def _main(names: list[str]) -> None:
    """Print a row for each bomb: what became of it, in how many seconds, with how much memory."""
    for name in names or BOMBS:
        if names == [name]:
            document = BOMBS[name]()
            began = monotonic()
            outcome = outcome_of(document)
            most = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
            size = len(document) / 1024
            row = f"{monotonic() - began:6.2f} s {most:5} MiB {size:9.1f} KiB {outcome:13} {name}"
            print(row, flush=True)  # noqa: T201 - a row of the table
        else:
            subprocess.run([sys.executable, __file__, name], check=False)


if __name__ == "__main__":
    _main(sys.argv[1:])
