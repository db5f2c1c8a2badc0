"""Save a pack as files in a folder."""

import re
from pathlib import Path

from .make_pack import Pack
from .work import CancelToken, Progress, silent
from .write_files import write_files

_PACK_FILE = re.compile(
    r"\d\d+-(?:letter|fax|copy-out|copy|embassy|card|enquiry|forwarding|envelope)\.pdf|"
    r"(?:pack|envelopes|labels|check-list|window-test|ruled)\.pdf"
)


def export_pack(
    pack: Pack,
    folder: Path,
    *,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> tuple[Path, ...]:
    """Write every file of *pack* into *folder*, and return their paths in order.

    Each file is whole or as it was before. Raises CannotWriteError, and Cancelled on the user's
    wish; files already written stay.
    """
    files = ((file.name, file.pdf) for file in pack.files)
    return write_files(files, len(pack.files), folder, progress=progress, cancel=cancel)


def left_over(pack: Pack, folder: Path) -> tuple[str, ...]:
    """The names of files in *folder* that look like a pack's and are not of this one.

    They are of an earlier time, and may tell what this pack keeps back.
    """
    ours = {file.name for file in pack.files}
    return tuple(
        sorted(
            path.name
            for path in folder.iterdir()
            if _PACK_FILE.fullmatch(path.name) and path.name not in ours
        )
    )


def files_in_the_way(pack: Pack, folder: Path) -> tuple[str, ...]:
    """The names of the files in *folder* that saving *pack* would replace."""
    return tuple(file.name for file in pack.files if (folder / file.name).exists())
