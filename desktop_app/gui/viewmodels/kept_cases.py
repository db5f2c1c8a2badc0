"""The library that stays on this computer, as the list of cases uses it; a guest's is empty."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from ...domain.reading_result import Reading
from .. import kept_doors
from .kept import Stores

if TYPE_CHECKING:
    from ...domain.kept_case import KeptCase


def _now() -> datetime:
    return datetime.now(UTC)


class KeptCases:
    """Lists the cases that stay, finds them, and forgets one for good."""

    def __init__(self, stores: Stores, clock: Callable[[], datetime] = _now) -> None:
        self._stores = stores
        self._clock = clock

    @property
    def is_there(self) -> bool:
        """Whether there is a library."""
        return self._stores.library is not None

    @property
    def kept_now(self) -> datetime | None:
        """For a case that is opened now: when it came into the library; None: it doesn't stay."""
        is_kept = self._stores.is_open and self._stores.library is not None
        return self._clock() if is_kept else None

    def all(self) -> "tuple[KeptCase, ...]":
        """Every case that stays."""
        return self._stores.library.all() if self._stores.library is not None else ()

    def find(self, words: str) -> frozenset[str]:
        """Those with all *words* anywhere in their text."""
        library = self._stores.library
        return library.find(words) if library is not None else frozenset()

    def reading(self, case_id: str) -> Reading | None:
        """The case as it was kept; None: it doesn't stay. Raises SheetUnreadableError."""
        library = self._stores.library
        return None if library is None else kept_doors.kept_reading(library, case_id)

    def forget(self, case_id: str) -> bool:
        """Delete the case with its letters, and all earlier states in which it was there."""
        keep, library = self._stores.open_keep, self._stores.library
        if keep is None or library is None:
            return False
        kept_doors.forget_case(keep, library, case_id)
        self._stores.save_soon(purge=True)
        return True
