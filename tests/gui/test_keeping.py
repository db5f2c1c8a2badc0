"""Keeping in the window: what is typed is saved by itself, and is there again."""

import json
from pathlib import Path

from desktop_app.gui.vault_doors import TypedKey
from desktop_app.gui.viewmodels.house import RoomName

from .conftest import SHEET
from .keepers import PASSPHRASE, begin, reopened, wait_saved

__all__ = ["Path", "json"]


def test_what_is_typed_is_saved_by_itself_and_there_again_after_the_passphrase(
    home, furnish, qtbot
):
    first = furnish(SHEET)
    begin(first, qtbot)
    first.models.writing.write_sender(name="Ana Perez", town="Leeds")
    first.models.house.go(RoomName.WRITE)
    wait_saved(first, qtbot)
    first.models.keeping.stop()

    second = reopened(furnish, qtbot)
    assert second.models.writing.writing.sender.name == ""
    second.models.keeping.open_by_typed_key(TypedKey(text=PASSPHRASE))
    qtbot.waitUntil(lambda: second.models.writing.action is not None, timeout=20_000)

    assert second.models.writing.writing.sender.name == "Ana Perez"
    assert second.models.house.room is RoomName.WRITE
