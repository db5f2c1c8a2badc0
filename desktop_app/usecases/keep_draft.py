"""Keep a draft while it is written: when to save it, and saving it."""

from dataclasses import dataclass, replace
from datetime import datetime

from ..domain.draft import Draft
from ..domain.draft_versions import DraftVersion
from ..storage.drafts import DraftStore

__all__ = ["DraftStore", "DraftVersion", "SavePace", "keep_draft"]

PAUSE_S = 1.0  # without a change, and it is time to save
MOST_S = 2.0  # the longest that a change waits, and the least between two saves
RETRY_S = 10.0  # after a save that failed


def keep_draft(store: DraftStore, draft: Draft, at: datetime) -> None:
    """Put *draft* into the store as it is *at* that time; sealing makes it stay."""
    store.save(draft, at)


@dataclass(frozen=True, slots=True, kw_only=True)
class SavePace:
    """When to save: a second after the last change, and at least every two while they go on.

    Seconds are those of one clock that never goes back. Each event gives the next state; the
    window has only to save when `due` says so.
    """

    waiting_since: float | None = None  # the first change that no save has
    last_change: float = 0.0
    saving_since: float | None = None  # the first change that is being saved now
    last_begun: float | None = None
    not_before: float = 0.0

    @property
    def is_saving(self) -> bool:
        """Whether a save was begun and has not ended."""
        return self.saving_since is not None

    @property
    def is_safe(self) -> bool:
        """Whether every change is saved."""
        return self.waiting_since is None and not self.is_saving

    @property
    def due(self) -> float | None:
        """The second at which a save is to begin, past ones at once; None: there is none to come.

        While one is under way there is none; look again when it has ended.
        """
        if self.waiting_since is None or self.is_saving:
            return None
        wished = min(self.last_change + PAUSE_S, self.waiting_since + MOST_S)
        after_last = self.not_before if self.last_begun is None else self.last_begun + MOST_S
        return max(wished, after_last, self.not_before)

    def changed(self, at: float) -> "SavePace":
        """Something was typed or chosen."""
        since = at if self.waiting_since is None else self.waiting_since
        return replace(self, waiting_since=since, last_change=at)

    def begun(self, at: float) -> "SavePace":
        """A save of all that is there now was begun; of nothing new, if nothing waits."""
        since = at if self.waiting_since is None else self.waiting_since
        return replace(self, waiting_since=None, saving_since=since, last_begun=at)

    def ended(self) -> "SavePace":
        """The save is on the disk."""
        return replace(self, saving_since=None)

    def failed(self, at: float) -> "SavePace":
        """The save is not on the disk: what it had waits again, and is tried again in a while."""
        return replace(
            self,
            waiting_since=self.saving_since,
            saving_since=None,
            not_before=at + RETRY_S,
        )
