"""What stays on this computer: whether anything does, and whether it is open, locked or lost."""

from collections.abc import Callable
from datetime import date, datetime
from enum import Enum
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ...domain.errors import (
    AppealError,
    CannotWriteError,
    KeyringFault,
    KeyringUnusableError,
    RecoveryCodeError,
    TooLittleMemoryError,
    VaultInUseError,
    VaultUnopenableError,
)
from ...domain.letter import Paper
from ...domain.vault import KeyKind, VaultFault
from ...usecases.kept_here import Places, is_anything_kept, kept_files
from .. import doors, vault_doors
from ..jobs import Job, JobRunner, Work
from .saving import Saving

if TYPE_CHECKING:
    from ...usecases.open_stores import CaseStore, Keep
    from ...usecases.open_vault import FirstLook, Vaults
    from ...usecases.vault_keys import Key


class KeepingState(Enum):
    """How things stand. Only OPEN saves anything."""

    GUEST = "guest"
    OPENING = "opening"  # a key is asked for or tried
    LOCKED = "locked"  # a key is wanted
    OFFERED = "offered"  # another window has it: it can be read all the same
    OPEN = "open"
    READ_ONLY = "read_only"
    RESCUE = "rescue"  # there is something that nothing opened


_USABLE = (KeepingState.OPEN, KeepingState.READ_ONLY)
_MISTYPED = (VaultFault.WRONG_KEY, VaultFault.KEY_CHANGED)
_LOST = (KeyringFault.MISSING, KeyringFault.REPLACED)
_KEYRING_ALONE = frozenset({KeyKind.KEYRING})


class Keeping(QObject):
    """Opens what is kept, begins to keep, and locks; nothing it waits for holds the window up.

    The keyring is asked in a thread of its own: it may wait for its password for a minute.
    """

    changed = Signal()
    saved = Signal(object)  # the datetime
    opened = Signal()  # the stores are there
    settled = Signal()  # open, or a guest: the window may go on
    began = Signal()  # something is kept from now on that wasn't before; after `opened`
    keyring_seen = Signal()

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
        self.keyring_fault: KeyringFault | None = None
        self.keyring_looked = False
        self.is_kept_here = is_anything_kept(places)
        self.saving = Saving(sealer := JobRunner(parent), now, self)
        self._openers = sealer, JobRunner(parent)
        self._now = now
        self._vaults: Vaults | None = None
        self._job: Job | None = None
        self._again: Callable[[], None] = self.open_by_keyring  # as it was tried last
        self._reads_only = False
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
        return self.state not in (KeepingState.GUEST, *_USABLE)

    @property
    def today(self) -> date:
        """The day that the clock shows here."""
        return self._now().date()

    @property
    def files(self) -> tuple[str, ...]:
        """The names of the sealed files, which tell nothing."""
        return kept_files(self.places)

    @property
    def is_too_new(self) -> bool:
        """Whether it is read only because a later Par Avion wrote it."""
        return self.state is KeepingState.READ_ONLY and not self._reads_only

    # ------------------------------------------------------------ opening

    def start(self, *, by_itself: bool = True) -> None:
        """Look for what is kept, and open it; by the keyring without a question, if *by_itself*."""
        if not self.is_kept_here:
            self.settled.emit()
            return
        look = partial(vault_doors.look_at_vault, self.places.vaults)
        job = self._begin(self._sealer, look)
        job.succeeded.connect(partial(self._take_look, by_itself))

    def open_by_keyring(self) -> None:
        """Open it with the key that the system's keyring has."""
        self._again = self.open_by_keyring
        self._open(
            self._asker,
            partial(
                vault_doors.open_by_keyring,
                self.places.vaults,
                self.today,
                read_only=self._reads_only,
            ),
        )

    def open_by_typed_key(self, key: vault_doors.TypedKey) -> None:
        """Open it with a passphrase or a recovery code."""
        self._again = partial(self.open_by_typed_key, key)
        self._open(
            self._sealer,
            partial(
                vault_doors.open_by_typed_key,
                self.places.vaults,
                key,
                self.today,
                read_only=self._reads_only,
            ),
        )

    def read_only(self) -> None:
        """Open it as it was tried last, to be read: another window writes it."""
        self._reads_only = True
        self._again()

    def try_again(self) -> None:
        """Open it as it was tried last."""
        self._again()

    def cancel(self) -> None:
        """Stop waiting for the keyring."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
            self._stand(KeepingState.LOCKED)

    def go_as_guest(self) -> None:
        """Go on without it; it stays where it is, locked."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self._forget_typed_key()
        self._stand(KeepingState.GUEST)
        self.settled.emit()

    def ask_for_key(self) -> None:
        """Show how to open what is kept; for a guest who wants to go on with it after all."""
        if self.is_kept_here and self.state is KeepingState.GUEST:
            self._reads_only = False
            self.start(by_itself=False)

    # ------------------------------------------------------------ beginning and ending

    def look_at_keyring(self) -> None:
        """Find out whether the keyring can be used; `keyring_seen` tells."""
        job = self._asker.start(vault_doors.keyring_state, "")
        job.succeeded.connect(self._take_keyring)

    def look_for_printers(self) -> Job:
        """Find out which printers could print a recovery code."""
        return self._sealer.start(doors.printer_names, "")

    def print_code(self, code: str, printer: str, paper: Paper) -> Job:
        """Print a recovery code."""
        return self._sealer.start(partial(vault_doors.print_code, code, printer, paper), "")

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
        self.saving.leave()
        self.keep = self.library = None
        if vaults is not None:
            _close(vaults)
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
        if vaults is not None:
            self.keep = self.library = None
            self.state = KeepingState.GUEST
            _close(vaults)
        for runner in self._openers:
            runner.stop()

    # ------------------------------------------------------------ within

    @property
    def _sealer(self) -> JobRunner:
        return self._openers[0]

    @property
    def _asker(self) -> JobRunner:
        return self._openers[1]

    def _stand(self, state: KeepingState, trouble: AppealError | None = None) -> None:
        self.state, self.trouble = state, trouble
        self.changed.emit()

    def _begin(self, runner: JobRunner, work: Work) -> Job:
        self._job = job = runner.start(work, "")
        job.failed.connect(partial(self._take_failure, job))
        self._stand(KeepingState.OPENING)
        return job

    def _open(self, runner: JobRunner, work: Work) -> None:
        job = self._begin(runner, work)
        job.succeeded.connect(partial(self._take_vaults, job))

    def _take_look(self, by_itself: bool, seen: "FirstLook") -> None:
        self._job, self.ways = None, seen.ways
        if not seen.ways:  # nothing in there says how to open it
            self._begin(self._sealer, partial(vault_doors.why_unopenable, self.places.vaults))
        elif by_itself and KeyKind.KEYRING in seen.ways:
            self.open_by_keyring()
        else:
            self._stand(KeepingState.LOCKED)

    def _take_vaults(self, job: Job, vaults: "Vaults") -> None:
        if job is not self._job:  # cancelled too late, or somebody goes on as a guest
            _close(vaults)
            return
        self._job = None
        self._have(vaults)
        self.settled.emit()

    def _take_new(self, vaults: "Vaults") -> None:
        self.is_kept_here = True
        self._have(vaults)
        self.began.emit()

    def _have(self, vaults: "Vaults") -> None:
        self._forget_typed_key()
        self._vaults = vaults
        self.ways = frozenset(vaults.keep.ways)
        self.keep, self.library = vault_doors.open_stores(vaults)
        if vaults.keep.read_only:
            self._stand(KeepingState.READ_ONLY)
        else:
            self.saving.take(vaults)
            self._stand(KeepingState.OPEN)
        self.opened.emit()

    def _forget_typed_key(self) -> None:
        self._again = self.open_by_keyring

    def _take_failure(self, job: Job, error: Exception) -> None:
        if job is not self._job:
            return
        self._job = None
        match error:
            case VaultInUseError() | CannotWriteError():
                self._stand(KeepingState.OFFERED, error)
            case KeyringUnusableError() if error.fault in _LOST and self.ways == _KEYRING_ALONE:
                self._stand(KeepingState.RESCUE, error)
            case KeyringUnusableError() | RecoveryCodeError() | TooLittleMemoryError():
                self._stand(KeepingState.LOCKED, error)
            case VaultUnopenableError() if error.fault in _MISTYPED:
                self._stand(KeepingState.LOCKED, error)
            case AppealError():
                self._stand(KeepingState.RESCUE, error)
            case _:
                self._stand(KeepingState.RESCUE, VaultUnopenableError(VaultFault.DAMAGED))
                raise error

    def _take_keyring(self, fault: KeyringFault | None) -> None:
        self.keyring_fault, self.keyring_looked = fault, True
        self.keyring_seen.emit()


def _close(vaults: "Vaults") -> None:
    for vault in (vaults.keep, vaults.library):
        if vault is not None:
            vault.close()
    if vaults.lock is not None:
        vaults.lock.release()
