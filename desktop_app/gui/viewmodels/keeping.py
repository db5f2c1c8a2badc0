"""What stays on this computer: whether anything does, and whether it is open, locked or lost."""

from collections.abc import Callable
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ...domain.errors import AppealError, VaultUnopenableError
from ...domain.vault import KeyKind, VaultFault
from ...usecases.kept_here import Places, is_anything_kept, kept_files
from .. import vault_doors
from ..jobs import Job, JobRunner
from .keeping_state import USABLE, KeepingState, state_after
from .key_changes import KeyChanges
from .keys import KeysViewModel
from .saving import Saving
from .unlocking import Unlocking

if TYPE_CHECKING:
    from ...usecases.open_stores import CaseStore, Keep
    from ...usecases.open_vault import FirstLook, Vaults
    from ...usecases.vault_keys import Key


class Keeping(QObject):
    """Knows what is open, begins to keep, and ends; nothing it waits for holds the window up.

    The keyring is asked in a thread of its own: it may wait for its password for a minute.
    """

    changed = Signal()
    saved = Signal(object)  # the datetime
    opened = Signal()  # the stores are there
    settled = Signal()  # open, or a guest: the window may go on
    began = Signal()  # something is kept from now on that wasn't before; after `opened`

    def __init__(
        self,
        places: Places,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.places = places
        self.state = KeepingState.GUEST
        self.keep: Keep | None = None
        self.library: CaseStore | None = None
        self.ways: frozenset[KeyKind] = frozenset()  # what opens it
        self.trouble: AppealError | None = None  # why it isn't open
        self.backup_trouble: AppealError | None = None  # why a backup didn't open instead
        self._before: tuple[KeepingState, AppealError | None] = (self.state, None)  # a backup
        self.is_kept_here = is_anything_kept(places)
        self._sealer, self._asker = JobRunner(parent), JobRunner(parent)
        self._now = now
        self._vaults: Vaults | None = None
        self.saving = Saving(self._sealer, now, self)
        self.keys = KeysViewModel(self._sealer, self._asker, self)
        self.changes = KeyChanges(self.saving, self._asker, self)
        self.changes.ended.connect(self._note_ways)
        self.unlocking = Unlocking(places, lambda: now().date(), self._sealer, self._asker, self)
        self._follow_unlocking()
        self.saving.changed.connect(self.changed)
        self.saving.saved.connect(self.saved)

    # ------------------------------------------------------------ what is there

    @property
    def is_open(self) -> bool:
        """Whether what is typed is saved."""
        return self.state is KeepingState.OPEN

    @property
    def can_begin(self) -> bool:
        """Whether nothing is kept on this computer that a new beginning would be in the way of."""
        return self.state is KeepingState.GUEST and not self.is_kept_here

    @property
    def covers(self) -> bool:
        """Whether the window shows nothing but how to open what is kept."""
        return self.state not in (KeepingState.GUEST, *USABLE)

    @property
    def today(self) -> date:
        """The day that the clock shows here."""
        return self._now().date()

    @property
    def files(self) -> tuple[str, ...]:
        """The names of the sealed files, which tell nothing."""
        return kept_files(self.places)

    @property
    def is_older(self) -> bool:
        """Whether it is read only because a key was tried that was replaced since."""
        return self.state is KeepingState.READ_ONLY and self.unlocking.is_older

    @property
    def can_open_older(self) -> bool:
        """Whether the key tried last opens an older state, and no newer one."""
        error = self.trouble
        return isinstance(error, VaultUnopenableError) and error.fault is VaultFault.KEY_CHANGED

    @property
    def can_open_backup(self) -> bool:
        """Whether somebody without a way in may begin with a backup: not before one was tried."""
        locked = self.state is KeepingState.LOCKED and self.trouble is not None
        return locked or self.state is KeepingState.RESCUE

    @property
    def is_too_new(self) -> bool:
        """Whether it is read only because a later Par Avion wrote it."""
        return self.state is KeepingState.READ_ONLY and not self.unlocking.reads_only

    # ------------------------------------------------------------ opening

    def start(self, *, by_itself: bool = True) -> None:
        """Look for what is kept, and open it; by the keyring without a question, if *by_itself*."""
        if not self.is_kept_here:
            self.settled.emit()
            return
        self.unlocking.look(by_itself=by_itself)

    def cancel(self) -> None:
        """Stop waiting for the keyring."""
        if self.unlocking.stop_waiting():
            self._stand(KeepingState.LOCKED)

    def go_as_guest(self) -> None:
        """Go on without it; it stays where it is, locked."""
        self.unlocking.stop_waiting()
        self.unlocking.forget_typed_key()
        self._stand(KeepingState.GUEST)
        self.settled.emit()

    def open_backup(self, path: Path, passphrase: str) -> None:
        """Begin with a backup where nothing opens what is kept; that is put aside, as it is."""
        self._before = self.state, self.trouble
        self.unlocking.by_backup(path, passphrase)

    def ask_for_key(self) -> None:
        """Show how to open what is kept; for a guest who wants to go on with it after all."""
        if self.is_kept_here and self.state is KeepingState.GUEST:
            self.unlocking.start_over()
            self.start(by_itself=False)

    # ------------------------------------------------------------ beginning and ending

    def begin(self, *, by_keyring: bool, passphrase: str, recovery: "Key | None") -> Job:
        """Keep everything from now on, to be opened with what is chosen here.

        The job can be cancelled while the keyring is asked. Its failure is the caller's to tell.
        """
        work = partial(
            vault_doors.begin_to_keep,
            self.places.vaults,
            self.today,
            by_keyring=by_keyring,
            passphrase=passphrase,
            recovery=recovery,
        )
        job = (self._asker if by_keyring else self._sealer).start(work, "")
        job.succeeded.connect(self._take_new)
        return job

    def save_soon(self, *, purge: bool = False) -> None:
        """A store was changed; *purge*: something was deleted from it, and is to be gone."""
        if self.is_open:
            self.saving.save_soon(purge=purge)

    def save_now(self) -> bool:
        """Have all of it on the disk when this returns; whether it is there."""
        return self.saving.save_now()

    def contents(self) -> tuple[bytes, bytes]:
        """The databases of keep and library as they are now, for a backup; empty: not open."""
        self.saving.collecting.emit()
        if self._vaults is None or self._vaults.library is None:
            return b"", b""
        return self._vaults.keep.snapshot(), self._vaults.library.snapshot()

    def take_over(self, vaults: "Vaults") -> None:
        """Go on with *vaults*, which were begun elsewhere: out of a backup."""
        self._take_new(vaults)

    def erase(self) -> Job:
        """Erase all that is kept here, and be a guest from now on; the job's result is a Receipt.

        The keyring may take ten seconds not to answer.
        """
        vaults, self._vaults = self._vaults, None
        self.changes.take(None)
        self.saving.leave()
        self.keep = self.library = None
        if vaults is not None:
            vaults.close()
        job = self._asker.start(partial(vault_doors.erase_all, self.places), "")
        job.finished.connect(self._look_again)
        self._stand(KeepingState.GUEST)
        return job

    def _look_again(self) -> None:
        self.is_kept_here = is_anything_kept(self.places)
        self.changed.emit()

    def stop(self) -> None:
        """Close what is open and end the threads; what was typed is saved by then."""
        self.saving.leave()
        vaults, self._vaults = self._vaults, None
        self.changes.take(None)
        if vaults is not None:
            self.keep = self.library = None
            self.state = KeepingState.GUEST
            vaults.close()
        for runner in (self._sealer, self._asker):
            runner.stop()

    # ------------------------------------------------------------ within

    def _follow_unlocking(self) -> None:
        unlocking = self.unlocking
        unlocking.begun.connect(self._take_beginning)
        unlocking.looked.connect(self._take_look)
        unlocking.key_wanted.connect(partial(self._stand, KeepingState.LOCKED))
        unlocking.opened.connect(self._take_opened)
        unlocking.failed.connect(self._take_failure)
        unlocking.backup_failed.connect(self._take_backup_failure)

    def _stand(self, state: KeepingState, trouble: AppealError | None = None) -> None:
        self.state, self.trouble = state, trouble
        self.changed.emit()

    def _take_beginning(self) -> None:
        self.backup_trouble = None
        self._stand(KeepingState.OPENING)

    def _take_look(self, seen: "FirstLook") -> None:
        self.ways = seen.ways

    def _take_opened(self, vaults: "Vaults") -> None:
        self._have(vaults)
        self.settled.emit()

    def _take_new(self, vaults: "Vaults") -> None:
        self.is_kept_here = True
        self._have(vaults)
        self.began.emit()

    def _have(self, vaults: "Vaults") -> None:
        self.unlocking.forget_typed_key()
        self._vaults = vaults
        self.changes.take(vaults)
        self.ways = frozenset(vaults.keep.ways)
        self.keep, self.library = vault_doors.open_stores(vaults)
        if vaults.keep.read_only:
            self._stand(KeepingState.READ_ONLY)
        else:
            self.saving.take(vaults)
            self._stand(KeepingState.OPEN)
        self.opened.emit()

    def _take_backup_failure(self, error: Exception) -> None:
        """Be where it was before; `backup_trouble` says why."""
        self.backup_trouble = error if isinstance(error, AppealError) else None
        self._stand(*self._before)
        if self.backup_trouble is None:
            raise error

    def _note_ways(self) -> None:
        if self._vaults is not None:
            self.ways = self.changes.ways
            self.changed.emit()

    def _take_failure(self, error: Exception) -> None:
        if isinstance(error, AppealError):
            self._stand(state_after(error, self.ways), error)
        else:
            self._stand(KeepingState.RESCUE, VaultUnopenableError(VaultFault.DAMAGED))
            raise error
