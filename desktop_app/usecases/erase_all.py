"""Erase everything that is kept on this computer."""

from collections.abc import Callable
from contextlib import suppress

from ..storage.erase import Receipt, erase
from ..storage.paths import Places
from .open_vault import Vaults

__all__ = ["Receipt", "erase_all"]


def erase_all(
    places: Places, *, open_vaults: Vaults | None, remove_key: Callable[[], bool]
) -> Receipt:
    """Close what is open and remove all there is in *places*; what was removed and what is left.

    *remove_key* removes the keyring's entry and returns whether it is gone.
    """
    if open_vaults is not None:
        open_vaults.close()
    settings = () if places.settings == places.vaults.parent else (places.settings,)
    receipt = erase(
        places.vaults,
        also=(places.cache, places.settings / "settings.toml", *settings),
        remove_key=remove_key,
    )
    with suppress(OSError):  # our own folder, whose name tells who was here; unless it has more
        places.vaults.parent.rmdir()
    return receipt
