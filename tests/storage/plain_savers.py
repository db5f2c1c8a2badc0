"""Settings and exports as savers of a number, and what they have reached; careless ones, too."""

from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

from desktop_app.domain.settings import Settings
from desktop_app.usecases.keep_settings import keep_settings, read_settings
from desktop_app.usecases.write_files import write_files

Acknowledge = Callable[[int], None]

_FILES = ("01-letter.pdf", "02-copy.pdf")
_LENGTH = 3000  # more than a sector, so that a file can be torn


class TornError(Exception):
    """A file is neither as it was before nor as it was to be."""


def settings(folder: Path, acknowledge: Acknowledge) -> Iterator[None]:
    """Keeps another setting each time."""
    for number in count(1):
        keep_settings(folder / "settings.toml", Settings(idle_minutes=number))
        acknowledge(number)
        yield


def settings_renamed(folder: Path, acknowledge: Acknowledge) -> Iterator[None]:
    """As many programs keep them: written beside, renamed, never waited for."""
    for number in count(1):
        _rename_over(folder / "settings.toml", f"idle_minutes = {number}\n".encode())
        acknowledge(number)
        yield


def exports(folder: Path, acknowledge: Acknowledge) -> Iterator[None]:
    """Saves a pack of two files each time."""
    for number in count(1):
        write_files(((name, _page(number)) for name in _FILES), len(_FILES), folder)
        acknowledge(number)
        yield


def exports_renamed(folder: Path, acknowledge: Acknowledge) -> Iterator[None]:
    """The same, never waited for."""
    for number in count(1):
        for name in _FILES:
            _rename_over(folder / name, _page(number))
        acknowledge(number)
        yield


def prepare(folder: Path) -> None:
    """Have all of them at 0."""
    keep_settings(folder / "settings.toml", Settings(idle_minutes=0))
    write_files(((name, _page(0)) for name in _FILES), len(_FILES), folder)


def settings_reached(folder: Path) -> int:
    """The number in the settings. Raises TornError."""
    read = read_settings(folder / "settings.toml")
    if read.broken or read.unusable or not (folder / "settings.toml").is_file():
        raise TornError
    return read.settings.idle_minutes


def exports_reached(folder: Path) -> int:
    """The lowest number of the files. Raises TornError."""
    return min(_number(folder / name) for name in _FILES)


SAVERS = {
    "settings": settings,
    "settings-renamed": settings_renamed,
    "exports": exports,
    "exports-renamed": exports_renamed,
}


def reached(saver: str, folder: Path) -> int:
    """The number that *saver* has reached in *folder*. Raises TornError."""
    return (settings_reached if saver.startswith("settings") else exports_reached)(folder)


def _page(number: int) -> bytes:
    return (f"{number:06}" * (_LENGTH // 6)).encode()


def _number(path: Path) -> int:
    try:
        content = path.read_bytes()
        number = int(content[:6])
    except (OSError, ValueError) as error:
        raise TornError from error
    if content != _page(number):
        raise TornError
    return number


def _rename_over(path: Path, content: bytes) -> None:
    beside = path.with_name("beside")
    beside.write_bytes(content)
    beside.rename(path)
