"""What a key is made with: the keyring, if it can be used, and a printer for the code on paper."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from ...domain.errors import KeyringFault
from ...domain.letter import Paper
from .. import doors, key_doors
from ..jobs import Job, JobRunner


class KeysViewModel(QObject):
    """Finds out what there is, each in a thread."""

    keyring_seen = Signal()

    def __init__(self, sealer: JobRunner, asker: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.keyring_fault: KeyringFault | None = None
        self.keyring_looked = False
        self._sealer = sealer
        self._asker = asker

    def look_at_keyring(self) -> None:
        """Find out whether the keyring can be used; `keyring_seen` tells."""
        job = self._asker.start(key_doors.keyring_state, "")
        job.succeeded.connect(self._take_keyring)

    def look_for_printers(self) -> Job:
        """Find out which printers could print a recovery code."""
        return self._sealer.start(doors.printer_names, "")

    def print_code(self, code: str, printer: str, paper: Paper) -> Job:
        """Print a recovery code."""
        return self._sealer.start(partial(key_doors.print_code, code, printer, paper), "")

    def _take_keyring(self, fault: KeyringFault | None) -> None:
        self.keyring_fault, self.keyring_looked = fault, True
        self.keyring_seen.emit()
