"""Tries what may open what is kept: the keyring, a passphrase, the code on paper."""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ...domain.vault import KeyKind
from ...usecases.kept_here import Places
from .. import kept_doors, vault_doors
from ..jobs import Job, JobRunner, Work

if TYPE_CHECKING:
    from ...usecases.open_vault import FirstLook, Vaults


class Unlocking(QObject):
    """Tries one way at a time, in a thread, and remembers the last one for another try."""

    begun = Signal()  # a key is asked for or tried
    looked = Signal(object)  # the FirstLook
    key_wanted = Signal()
    opened = Signal(object)  # the Vaults
    failed = Signal(Exception)
    backup_failed = Signal(Exception)
    brought_here = Signal()  # everything from a backup; `opened` comes next

    def __init__(
        self,
        places: Places,
        today: Callable[[], date],
        sealer: JobRunner,
        asker: JobRunner,
        parent: QObject | None = None,
    ) -> None:
        """The keyring is asked in the thread of *asker*: it may wait for a minute."""
        super().__init__(parent)
        self.reads_only = self.is_older = False
        self._places = places
        self._folder = places.vaults
        self._today = today
        self._sealer = sealer
        self._asker = asker
        self._job: Job | None = None
        self._again: Callable[[], None] = self.by_keyring  # as it was tried last

    # ------------------------------------------------------------ trying

    def look(self, *, by_itself: bool) -> None:
        """See how it can be opened, and open it; by the keyring without a question, if so."""
        job = self._begin(self._sealer, partial(vault_doors.look_at_vault, self._folder))
        job.succeeded.connect(partial(self._take_look, by_itself))

    def by_keyring(self) -> None:
        """Open it with the key that the system's keyring has."""
        self._again = self.by_keyring
        work = partial(
            vault_doors.open_by_keyring,
            self._folder,
            self._today(),
            read_only=self.reads_only,
            older=self.is_older,
        )
        self._open(self._asker, work)

    def by_typed_key(self, key: vault_doors.TypedKey) -> None:
        """Open it with a passphrase or a recovery code."""
        self._again = partial(self.by_typed_key, key)
        work = partial(
            vault_doors.open_by_typed_key,
            self._folder,
            key,
            self._today(),
            read_only=self.reads_only,
            older=self.is_older,
        )
        self._open(self._sealer, work)

    def read_only(self) -> None:
        """Open it as it was tried last, to be read: another window writes it."""
        self.reads_only = True
        self._again()

    def open_older(self) -> None:
        """Open, to be read, the newest whole state that the key tried last opens."""
        self.reads_only = self.is_older = True
        self._again()

    def by_backup(self, path: Path, passphrase: str) -> None:
        """Begin with the backup at *path*; what is kept here, and nothing opens, is put aside."""
        work = partial(
            kept_doors.bring_here, path, passphrase, self._places, self._today(), aside=True
        )
        self._job = job = self._sealer.start(work, "")
        job.failed.connect(partial(self._take_backup_failure, job))
        job.succeeded.connect(partial(self._take_backup, job))
        self.begun.emit()

    def start_over(self) -> None:
        """Try from the beginning: to write, and in the newest state."""
        self.reads_only = self.is_older = False

    def try_again(self) -> None:
        """Open it as it was tried last."""
        self._again()

    # ------------------------------------------------------------ stopping

    def stop_waiting(self) -> bool:
        """Wait for the keyring no longer; whether anybody did."""
        job, self._job = self._job, None
        if job is not None:
            job.cancel()
        return job is not None

    def forget_typed_key(self) -> None:
        """Remember no key."""
        self._again = self.by_keyring

    # ------------------------------------------------------------ within

    def _begin(self, runner: JobRunner, work: Work) -> Job:
        self._job = job = runner.start(work, "")
        job.failed.connect(partial(self._take_failure, job))
        self.begun.emit()
        return job

    def _open(self, runner: JobRunner, work: Work) -> None:
        job = self._begin(runner, work)
        job.succeeded.connect(partial(self._take_vaults, job))

    def _take_look(self, by_itself: bool, seen: "FirstLook") -> None:
        self._job = None
        self.looked.emit(seen)
        if not seen.ways:  # nothing in there says how to open it
            self._begin(self._sealer, partial(vault_doors.why_unopenable, self._folder))
        elif by_itself and KeyKind.KEYRING in seen.ways:
            self.by_keyring()
        else:
            self.key_wanted.emit()

    def _take_vaults(self, job: Job, vaults: "Vaults") -> None:
        if job is not self._job:  # cancelled too late, or somebody goes on as a guest
            vaults.close()
            return
        self._job = None
        self.opened.emit(vaults)

    def _take_backup(self, job: Job, vaults: "Vaults") -> None:
        self.start_over()
        if job is self._job:
            self.brought_here.emit()
        self._take_vaults(job, vaults)

    def _take_backup_failure(self, job: Job, error: Exception) -> None:
        if job is self._job:
            self._job = None
            self.backup_failed.emit(error)

    def _take_failure(self, job: Job, error: Exception) -> None:
        if job is self._job:
            self._job = None
            self.failed.emit(error)
