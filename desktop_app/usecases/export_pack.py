"""Save a pack as files in a folder."""

from pathlib import Path

from ..posting.export import make_folder, write_whole
from .make_pack import Pack
from .work import CancelToken, Progress, silent


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
    make_folder(folder)
    paths = []
    for done, file in enumerate(pack.files, start=1):
        if cancel is not None:
            cancel.check()
        path = folder / file.name
        write_whole(path, file.pdf)
        paths.append(path)
        progress(done, len(pack.files), file.name)
    return tuple(paths)


def files_in_the_way(pack: Pack, folder: Path) -> tuple[str, ...]:
    """The names of the files in *folder* that saving *pack* would replace."""
    return tuple(file.name for file in pack.files if (folder / file.name).exists())
