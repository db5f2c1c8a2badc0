"""Windows that keep things: begun, written in, and opened again."""

import sys
from datetime import date
from pathlib import Path
from uuid import UUID

from desktop_app.bootstrap import Furnisher
from desktop_app.domain.sender import Sender
from desktop_app.gui.viewmodels.keeping_state import KeepingState
from desktop_app.storage.key_slots import Cost
from desktop_app.storage.paths import places
from desktop_app.usecases.kept_here import here
from desktop_app.usecases.open_stores import KNOWN_SCHEMAS, open_keep
from desktop_app.usecases.open_vault import Vaults, create_vaults, open_vaults
from desktop_app.usecases.vault_keys import Key, passphrase_key

PASSPHRASE = "correct horse battery staple"  # noqa: S105 - of vaults that tests make
DAY = date(2026, 3, 1)
CHEAP = Cost(memory_kib=64, iterations=1, lanes=1)  # a guess; the real one takes a second


def begin(furnisher: Furnisher, qtbot, passphrase: str = PASSPHRASE) -> None:
    """Keep everything from now on, behind *passphrase*."""
    keeping = furnisher.models.keeping
    keeping.begin(by_keyring=False, passphrase=passphrase, recovery=None)
    qtbot.waitUntil(lambda: keeping.is_open, timeout=20_000)


def wait_saved(furnisher: Furnisher, qtbot) -> None:
    """Wait until everything is on the disk."""
    saving = furnisher.models.keeping.saving
    qtbot.waitUntil(lambda: saving.is_safe and saving.saved_at is not None, timeout=20_000)


def reopened(furnish, qtbot, **more: object) -> Furnisher:
    """The next window, which asks for the key."""
    made = furnish(None, waits=False, **more)
    qtbot.waitUntil(lambda: made.models.keeping.state is KeepingState.LOCKED, timeout=20_000)
    return made


def end(furnisher: Furnisher) -> None:
    """As the window does when it closes."""
    assert furnisher.models.keeping.save_now()
    furnisher.models.keeping.stop()


def vaults_in(home: Path) -> Path:
    """Where a program whose user's home that is keeps things; the test itself, if it set one."""
    mine = here()
    return mine.vaults if home in mine.vaults.parents else places({}, sys.platform, home).vaults


def prepare(home: Path, *keys: Key, vault_id: UUID | None = None) -> UUID:
    """Have something kept in *home*, to be opened with *keys* (PASSPHRASE); its number."""
    keys = keys or (passphrase_key(PASSPHRASE),)
    vaults = create_vaults(vaults_in(home), keys, DAY, vault_id=vault_id, cost=CHEAP)
    close(vaults)
    return vaults.keep.vault_id


def prepare_here(*keys: Key) -> UUID:
    """As `prepare`, in the home of the test itself."""
    return prepare(here().vaults.parents[1], *keys)


def kept_sender(home: Path, key: Key | None = None) -> Sender:
    """Whom the program in *home* will know at its next start."""
    vaults = open_vaults(
        vaults_in(home),
        key or passphrase_key(PASSPHRASE),
        DAY,
        known_schemas=KNOWN_SCHEMAS,
        read_only=True,
    )
    profile = open_keep(vaults.keep.connection).senders.current()
    close(vaults)
    return profile.sender if profile else Sender()


def close(vaults: Vaults) -> None:
    for vault in (vaults.keep, vaults.library):
        if vault is not None:
            vault.close()
    if vaults.lock is not None:
        vaults.lock.release()
