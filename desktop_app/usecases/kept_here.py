"""Where things are kept on this computer, and whether anything is: a guest's start asks no more.

Nothing here loads what opens a vault.
"""

import os
import sys
from pathlib import Path

from ..storage.aside import asides
from ..storage.paths import VAULT_ENDING, Places, places

__all__ = ["Places", "here", "is_anything_kept", "kept_files", "put_aside", "settings_file"]

_SETTINGS = "settings.toml"


def here() -> Places:
    """The program's folders on this computer, for the user whose environment this is."""
    return places(os.environ, sys.platform, Path.home())


def settings_file(where: Places) -> Path:
    """The path of the settings' file, be it there or not."""
    return where.settings / _SETTINGS


def is_anything_kept(where: Places) -> bool:
    """Whether there is a vault, be it damaged. A folder that can't be looked into counts as one.

    So that nothing new is ever begun over what somebody else could still open.
    """
    try:
        return bool(_names(where))
    except OSError:
        return True


def kept_files(where: Places) -> tuple[str, ...]:
    """The names of the sealed files, which are random; none where the folder can't be read."""
    try:
        return _names(where)
    except OSError:
        return ()


def put_aside(where: Places) -> tuple[Path, ...]:
    """The folders beside it with files that nothing opened, which were put aside."""
    return asides(where.vaults)


def _names(where: Places) -> tuple[str, ...]:
    try:
        found = [one.name for one in where.vaults.iterdir()]
    except FileNotFoundError:
        return ()
    return tuple(sorted(name for name in found if name.endswith(VAULT_ENDING)))
