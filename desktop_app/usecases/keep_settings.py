"""Keep the settings in their file, as people can read and write it."""

from itertools import count
from pathlib import Path

from ..domain.errors import CannotWriteError, WriteFault
from ..domain.settings import Settings
from ..posting.export import make_folder, write_whole
from ..storage.settings import SettingsRead, settings_in, with_settings

__all__ = ["SettingsRead", "keep_settings", "read_settings"]

_LARGEST = 1024 * 1024  # bytes: no honest file is larger


def read_settings(path: Path) -> SettingsRead:
    """The settings in the file at *path*, the defaults where there is none.

    Nothing is written. A file that can't be read is told of as broken.
    """
    text = _text(path)
    return SettingsRead(settings=Settings(), broken=True) if text is None else settings_in(text)


def keep_settings(path: Path, settings: Settings) -> Path | None:
    """Write *settings* into the file at *path*, whose other keys and comments stay.

    A broken file is kept as it is under a name beside it, which is returned; None: it was none.
    The file is whole or as it was before. Raises CannotWriteError.
    """
    text = _text(path)
    if text is None:
        raise CannotWriteError(WriteFault.FORBIDDEN, path.parent)
    make_folder(path.parent)
    changed = with_settings(text, settings)
    if changed is not None:
        write_whole(path, changed)
        return None
    aside = _keep_aside(path, text)
    write_whole(path, with_settings(b"", settings) or b"")
    return aside


def _text(path: Path) -> bytes | None:
    """What the file holds, nothing where there is none; None where that can't be told."""
    try:
        if not path.exists():
            return b""
        if not path.is_file():  # a FIFO would be waited for
            return None
        with path.open("rb") as file:
            text = file.read(_LARGEST + 1)
    except OSError:
        return None
    return None if len(text) > _LARGEST else text


def _keep_aside(path: Path, text: bytes) -> Path:
    names = (path.with_name(f"{path.stem}-broken-{number}{path.suffix}") for number in count(1))
    aside = next(one for one in names if not one.exists() or one.read_bytes() == text)
    if not aside.exists():
        write_whole(aside, text)
    return aside
