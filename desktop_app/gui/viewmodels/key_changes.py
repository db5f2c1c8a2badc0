"""Changes what opens the vault that is open: the keyring, a passphrase, the code on paper."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ...domain.vault import KeyKind, may_go
from .. import key_doors
from ..jobs import Job, JobRunner, Work
from .saving import Saving

if TYPE_CHECKING:
    from ...usecases.change_keys import KeyChange, SlotKey
    from ...usecases.open_vault import Vaults
    from ...usecases.vault_keys import Key


class KeyChanges(QObject):
    """One change at a time: a key is made ready in a thread, then everything is sealed for it.

    Until that is on the disk, all is opened as before; from then on nothing opens with what was
    replaced or taken away.
    """

    begun = Signal(object, bool)  # the KeyKind, and whether it is to open
    done = Signal(object, bool)  # the KeyKind, and whether it opens from now on
    failed = Signal(Exception)
    entry_left = Signal()  # the keyring didn't delete its key, which opens nothing any more
    ended = Signal()  # always, and last

    def __init__(self, saving: Saving, asker: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_busy = False
        self._saving = saving
        self._asker = asker
        self._vaults: Vaults | None = None
        self._making: Job | None = None

    def take(self, vaults: "Vaults | None") -> None:
        """Change the keys of *vaults* from now on; None: there are none."""
        self._vaults = vaults

    @property
    def ways(self) -> frozenset[KeyKind]:
        """What opens it now."""
        return frozenset(self._vaults.keep.ways) if self._vaults is not None else frozenset()

    @property
    def can_change(self) -> bool:
        """Whether a change could be saved, and none is under way."""
        return not self.is_busy and self._vaults is not None and not self._vaults.keep.read_only

    # ------------------------------------------------------------ what can be done

    def use_passphrase(self, passphrase: str) -> None:
        """Have *passphrase* open it, in the place of an earlier one."""
        self._make(KeyKind.PASSPHRASE, partial(key_doors.ready_passphrase, passphrase))

    def use_code(self, key: "Key") -> None:
        """Have a new recovery code open it, in the place of an earlier one."""
        self._make(KeyKind.RECOVERY, partial(key_doors.ready_key, key))

    def use_keyring(self) -> None:
        """Have the keyring open it; it may ask for its password, which can be cancelled."""
        if self._vaults is not None and KeyKind.KEYRING not in self.ways:
            vault_id = self._vaults.keep.vault_id
            self._make(KeyKind.KEYRING, partial(key_doors.ready_keyring_key, vault_id))

    def take_away(self, kind: KeyKind) -> None:
        """Have *kind* open it no longer, if enough is left that does."""
        if self.can_change and may_go(kind, self.ways):
            self._begin(kind, opens=False)
            self._change(key_doors.key_change(remove=frozenset({kind})), kind, opens=False)

    def cancel(self) -> None:
        """Wait for no key any longer; a change that is being sealed goes on."""
        if self._making is not None:
            self._making.cancel()

    # ------------------------------------------------------------ within

    def _make(self, kind: KeyKind, work: Work) -> None:
        if not self.can_change:
            return
        self._begin(kind, opens=True)
        self._making = job = self._asker.start(work, "")
        job.succeeded.connect(partial(self._use, kind))
        job.failed.connect(self.failed)
        job.finished.connect(self._made)

    def _use(self, kind: KeyKind, key: "SlotKey") -> None:
        making, self._making = self._making, None
        if making is not None and making.cancel_token.is_set:  # it was ready all the same
            self._take_back(kind)
            self._end()
        else:
            self._change(key_doors.key_change(add=(key,)), kind, opens=True)

    def _made(self) -> None:
        """The key was asked for in vain."""
        if self._making is not None:
            self._making = None
            self._end()

    def _change(self, change: "KeyChange", kind: KeyKind, *, opens: bool) -> None:
        job = self._saving.change_keys(change)
        if job is None:  # it was closed meanwhile
            self._take_back(kind)
            self._end()
            return
        job.succeeded.connect(partial(self._tell, kind, opens))
        job.failed.connect(partial(self._fail, kind, opens))
        job.finished.connect(self._end)

    def _tell(self, kind: KeyKind, opens: bool, result: object) -> None:
        if not opens:
            self._take_back(kind)
        self.done.emit(kind, opens)

    def _fail(self, kind: KeyKind, opens: bool, error: Exception) -> None:
        if opens:
            self._take_back(kind)
        self.failed.emit(error)

    def _take_back(self, kind: KeyKind) -> None:
        """Have no entry in the keyring that opens nothing."""
        if kind is KeyKind.KEYRING and self._vaults is not None:
            vault_id = self._vaults.keep.vault_id
            job = self._asker.start(partial(key_doors.forget_keyring_key, vault_id), "")
            job.succeeded.connect(self._see_forgotten)

    def _see_forgotten(self, is_gone: bool) -> None:
        if not is_gone:
            self.entry_left.emit()

    def _begin(self, kind: KeyKind, *, opens: bool) -> None:
        self.is_busy = True
        self.begun.emit(kind, opens)

    def _end(self) -> None:
        self.is_busy = False
        self.ended.emit()
