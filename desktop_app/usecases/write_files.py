"""Write several files into a folder, one after the other, until the user has enough."""

from collections.abc import Iterable
from pathlib import Path

from ..posting.export import make_folder, write_whole
from .work import CancelToken, Progress, silent


def write_files(
    files: Iterable[tuple[str, bytes]],
    total: int,
    folder: Path,
    *,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> tuple[Path, ...]:
    """Write the *total* *files*, each a name and its content, into *folder*; their paths in order.

    The next one is asked for when the one before is on the disk. Each file is whole or as it was
    before. Raises CannotWriteError, and Cancelled on the user's wish; files already written stay.
    """
    make_folder(folder)
    paths: list[Path] = []
    left = iter(files)
    while len(paths) < total:
        if cancel is not None:
            cancel.check()
        name, content = next(left)
        write_whole(folder / name, content)
        paths.append(folder / name)
        progress(len(paths), total, name)
    return tuple(paths)
