"""Windows that keep things: begun, written in, and opened again."""

from desktop_app.bootstrap import Furnisher
from desktop_app.gui.viewmodels.keeping import KeepingState

PASSPHRASE = "correct horse battery staple"  # noqa: S105 - of vaults that tests make


def begin(furnisher: Furnisher, qtbot, passphrase: str = PASSPHRASE) -> None:
    """Keep everything from now on, behind *passphrase*."""
    keeping = furnisher.models.keeping
    keeping.begin(by_keyring=False, passphrase=passphrase, recovery=None)
    qtbot.waitUntil(lambda: keeping.is_open, timeout=20_000)


def wait_saved(furnisher: Furnisher, qtbot) -> None:
    """Wait until everything is on the disk."""
    saving = furnisher.models.keeping.saving
    qtbot.waitUntil(lambda: saving.is_safe and saving.saved_at is not None, timeout=20_000)


def reopened(furnish, qtbot) -> Furnisher:
    """The next window, which asks for the key."""
    made = furnish(None, waits=False)
    qtbot.waitUntil(lambda: made.models.keeping.state is KeepingState.LOCKED, timeout=20_000)
    return made
