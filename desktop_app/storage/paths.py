"""Where things live on this computer: folders of our own, for the user alone."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from ..domain.errors import CannotWriteError, WriteFault

VAULT_ENDING = ".paravion-vault"


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """The program's folders; none of them need exist yet."""

    vaults: Path
    settings: Path
    cache: Path


def places(environment: Mapping[str, str], platform: str, home: Path) -> Places:
    """The program's folders on *platform* (as sys.platform), for the user whose *home* it is.

    Source: the XDG Base Directory Specification 0.8, which has relative paths ignored; Apple's
    File System Programming Guide; Microsoft's known folders: the local ones, which no network
    carries to other computers.
    """
    if platform == "win32":
        local = Path(environment.get("LOCALAPPDATA") or home / "AppData" / "Local") / "Par Avion"
        return Places(vaults=local / "vaults", settings=local, cache=local / "cache")
    if platform == "darwin":
        library = home / "Library"
        support = library / "Application Support" / "Par Avion"
        caches = library / "Caches" / "Par Avion"
        return Places(vaults=support / "vaults", settings=support, cache=caches)
    return Places(
        vaults=_xdg(environment, "XDG_DATA_HOME", home / ".local" / "share") / "vaults",
        settings=_xdg(environment, "XDG_CONFIG_HOME", home / ".config"),
        cache=_xdg(environment, "XDG_CACHE_HOME", home / ".cache"),
    )


def make_private(folder: Path) -> Path:
    """Make *folder* with those above it, where they aren't there yet, closed to other users.

    Returns *folder*. Raises CannotWriteError, as for a home that is read only.
    """
    try:
        for one in (*reversed(folder.parents), folder):
            if not one.is_dir():
                one.mkdir(mode=0o700, exist_ok=True)
        if os.name != "nt" and folder.stat().st_mode & 0o077:
            folder.chmod(0o700)
    except OSError as error:
        raise CannotWriteError(WriteFault.of(error), folder) from error
    return folder


def _xdg(environment: Mapping[str, str], name: str, otherwise: Path) -> Path:
    said = Path(environment.get(name, ""))
    return (said if said.is_absolute() else otherwise) / "paravion"
