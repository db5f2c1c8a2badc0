"""Brings what is typed to the disk: soon after, again when that failed, and before leaving."""

import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from ...domain.errors import AppealError
from .. import key_doors, vault_doors
from ..jobs import Job, JobRunner, Work

if TYPE_CHECKING:
    from ...usecases.change_keys import KeyChange
    from ...usecases.keep_draft import SavePace
    from ...usecases.open_vault import Vaults
    from ...usecases.save_kept import KeptSaver, Snapshot

Now = Callable[[], datetime]
_Counts = tuple[int, int]  # changes of the keep and of the library so far


@dataclass(slots=True)
class _Open:
    """The vaults that are open, and how far they are on the disk."""

    vaults: "Vaults"
    saver: "KeptSaver"
    pace: "SavePace"
    on_disk: _Counts
    purge: bool = False
    wipe: bool = False  # what was deleted is gone from the disk, and not yet from memory
    taken: int = 0  # snapshots so far
    awaited: int = 0  # the number of the one that is being saved; 0: none


class Saving(QObject):
    """Saves the open vaults a second after the last change, at most every two, in a thread.

    The thread is its own: a save must not wait behind a long job or a silent keyring.
    """

    collecting = Signal()  # put into the stores what they don't have yet
    saved = Signal(object)  # datetime
    changed = Signal()  # `is_safe` or `unsaved`

    def __init__(
        self,
        sealer: JobRunner,
        now: Now,
        parent: QObject | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self.unsaved: Exception | None = None  # why the last save failed
        self.saved_at: datetime | None = None
        self._sealer = sealer
        self._now = now
        self._clock = clock
        self._open: _Open | None = None
        self._said_safe = True
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._begin)

    @property
    def is_safe(self) -> bool:
        """Whether every change is on the disk; so it is where nothing is to be saved."""
        return self._open is None or self._open.pace.is_safe

    # ------------------------------------------------------------ begin and end

    def take(self, vaults: "Vaults") -> None:
        """Save *vaults* from now on; what is in them now is on the disk."""
        from ...usecases.keep_draft import SavePace  # noqa: PLC0415 - who keeps nothing needs none

        self.unsaved = self.saved_at = None
        self._open = _Open(
            vaults=vaults,
            saver=vault_doors.saver(vaults),
            pace=SavePace(),
            on_disk=_counts(vaults),
        )

    def leave(self) -> None:
        """Save nothing any more."""
        self._timer.stop()
        self._open = self.unsaved = None

    # ------------------------------------------------------------ saving

    def save_soon(self, *, purge: bool = False) -> None:
        """Something was changed; *purge*: deleted, so that older states must go from the disk."""
        if self._open is not None:
            self._open.purge = self._open.purge or purge
            self._open.wipe = self._open.wipe or purge
            self._open.pace = self._open.pace.changed(self._clock())
            self._plan()

    def save_now(self) -> bool:
        """Have everything on the disk when this returns; whether it is there."""
        if self._open is None:
            return True
        self._timer.stop()
        self.collecting.emit()
        counts = _counts(self._open.vaults)
        snapshot = self._snapshot(self._open)
        if snapshot is None:
            if not self._open.pace.is_safe:  # typed, and taken back
                self._begun(0)
                self._done(counts)
            return True
        self._begun(snapshot.number)
        try:
            # after one that is under way
            saved = self._open.saver.save(snapshot, self._now().date())
        except AppealError as error:
            self._failed(snapshot, error)
            return False
        self._put_in_place(saved, counts)
        self._done(counts)
        return True

    def try_again(self) -> None:
        """Save what could not be saved, at once."""
        self.save_soon()
        self._begin()

    def change_keys(self, change: "KeyChange") -> Job | None:
        """Save everything so that it opens otherwise; None: nothing is open.

        The job's result is of no interest; what can't be brought to the disk is tried again as any
        save is, with the ways in as they were.
        """
        if self._open is None:
            return None
        self._timer.stop()
        self.collecting.emit()
        counts = _counts(self._open.vaults)
        snapshot = self._snapshot(self._open, change=True)
        if snapshot is None:
            return None
        self._begun(snapshot.number)
        day = self._now().date()
        return self._start(
            partial(key_doors.change_keys, self._open.saver, snapshot, day, change),
            snapshot,
            counts,
        )

    def _start(self, work: Work, snapshot: "Snapshot", counts: _Counts) -> Job:
        job = self._sealer.start(work, "")
        job.succeeded.connect(partial(self._end, snapshot, counts))
        job.failed.connect(partial(self._fail, snapshot))
        return job

    def _plan(self) -> None:
        """Wait until the next save is due."""
        if self._open is not None and (due := self._open.pace.due) is not None:
            self._timer.start(max(0, round((due - self._clock()) * 1000)))
        self._tell()

    def _begin(self) -> None:
        if self._open is None or self._open.pace.is_saving:
            return
        self.collecting.emit()
        counts = _counts(self._open.vaults)
        snapshot = self._snapshot(self._open)
        self._begun(snapshot.number if snapshot else 0)
        if snapshot is None:  # typed, and taken back
            self._done(counts)
            return
        day = self._now().date()
        work = partial(vault_doors.save, self._open.saver, snapshot, day)
        self._start(work, snapshot, counts)

    def _begun(self, number: int) -> None:
        if self._open is not None:
            self._open.pace = self._open.pace.begun(self._clock())
            self._open.awaited = number

    def _end(self, snapshot: "Snapshot", counts: _Counts, saved: "Snapshot | None") -> None:
        """One of the worker's saves is on the disk; `save_now` may have overtaken it."""
        if self._open is not None and snapshot.number == self._open.awaited:
            self._put_in_place(saved, counts)
            self._done(counts)

    def _put_in_place(self, saved: "Snapshot | None", counts: _Counts) -> None:
        """Have in memory what is on the disk, after something was deleted.

        Not if there are changes since *counts*: then the next save is cleaned as this one was.
        """
        now = self._open
        if saved is None or now is None or not saved.wipe or _counts(now.vaults) != counts:
            return
        pairs = (now.vaults.keep, saved.keep), (now.vaults.library, saved.library)
        done = [vault.put_in_place(new) for vault, new in pairs if vault and new is not None]
        now.wipe = not all(done)

    def _fail(self, snapshot: "Snapshot", error: Exception) -> None:
        if not isinstance(error, AppealError):
            sys.excepthook(type(error), error, error.__traceback__)
        self._failed(snapshot, error)

    def _done(self, counts: _Counts) -> None:
        if self._open is None:
            return
        self._open.on_disk = counts
        self._open.pace = self._open.pace.ended()
        self.unsaved, self.saved_at = None, self._now()
        self.saved.emit(self.saved_at)
        self._said_safe = self.is_safe
        self.changed.emit()
        self._plan()

    def _failed(self, snapshot: "Snapshot", error: Exception) -> None:
        if self._open is None:
            return
        self._open.purge = self._open.purge or snapshot.purge
        if snapshot.number != self._open.awaited:
            return
        self._open.pace = self._open.pace.failed(self._clock())
        self.unsaved = error
        self._said_safe = False
        self.changed.emit()
        self._plan()

    def _tell(self) -> None:
        if self.is_safe is not self._said_safe:
            self._said_safe = self.is_safe
            self.changed.emit()

    def _snapshot(self, now: _Open, *, change: bool = False) -> "Snapshot | None":
        """What isn't on the disk; None where all is, unless the keys of the keep *change*."""
        from ...usecases.save_kept import Snapshot  # noqa: PLC0415 - as above

        counts, vaults = _counts(now.vaults), now.vaults
        keep, library = (one != on_disk for one, on_disk in zip(counts, now.on_disk, strict=True))
        if not (keep or library or now.purge or change):
            return None
        now.taken, purge = now.taken + 1, now.purge
        now.purge = False
        both = purge or now.wipe
        return Snapshot(
            number=now.taken,
            keep=vaults.keep.snapshot() if keep or both or change else None,
            library=vaults.library.snapshot() if vaults.library and (library or both) else None,
            purge=purge,
            wipe=now.wipe,
        )


def _counts(vaults: "Vaults") -> _Counts:
    """How much has been changed in the keep and in the library since they were opened."""
    library = vaults.library
    return (
        vaults.keep.connection.total_changes,
        library.connection.total_changes if library is not None else 0,
    )
