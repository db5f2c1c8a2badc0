"""Where nothing opens what is kept: a backup or an older state does; nothing is written over."""

import shutil

import pytest
from machine import small_disk
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton

from desktop_app.domain.profile import Profile
from desktop_app.domain.sender import Sender
from desktop_app.gui.dialogs.passphrase import PassphraseDialog
from desktop_app.gui.vault_doors import TypedKey
from desktop_app.gui.viewmodels.keeping_state import KeepingState
from desktop_app.usecases.kept_here import here, put_aside
from desktop_app.usecases.open_stores import KNOWN_SCHEMAS, open_keep, open_library
from desktop_app.usecases.open_vault import create_vaults, open_vaults
from desktop_app.usecases.vault_keys import passphrase_key
from desktop_app.usecases.whole_keep import back_up_all

from .access import clashes, faults, visible_texts
from .clipping import clipped, settle
from .keepers import DAY, PASSPHRASE, close, end, kept_sender
from .modal import answer, choose_path
from .test_keeping import state_of, text_of

BACKUP = "words that the backup was made with"


def keep_and_back_up(home, name: str):
    """Somebody keeps their *name* here, and has it in a backup; its path."""
    vaults = create_vaults(here().vaults, (passphrase_key(PASSPHRASE),), DAY)
    open_keep(vaults.keep.connection).senders.add(Profile(sender=Sender(name=name)))
    open_library(vaults.library.connection)
    keep, library = vaults.keep.snapshot(), vaults.library.snapshot()
    vaults.keep.save(keep, DAY)
    close(vaults)
    folder = home / "stick"
    folder.mkdir()
    return back_up_all(keep, library, here(), folder, BACKUP, DAY)


def damage() -> dict[str, bytes]:
    """Have nothing open what is kept; the files as they are then."""
    for file in here().vaults.glob("*.paravion-vault"):
        file.write_bytes(b"\x01" * 5000)
    return whole(here().vaults)


def whole(folder) -> dict[str, bytes]:
    return {one.name: one.read_bytes() for one in folder.glob("*.paravion-vault")}


def rescued(furnish, qtbot):
    furnisher = furnish(None, waits=False)
    qtbot.waitUntil(lambda: state_of(furnisher) is KeepingState.RESCUE, timeout=20_000)
    return furnisher


def type_passphrase(words: str):
    def act(dialog) -> None:
        dialog.findChild(QLineEdit, "passphrase").setText(words)
        dialog.findChild(QPushButton, "passphraseDone").click()

    return act


def begin_with(furnisher, path, words: str) -> None:
    answer(QFileDialog, choose_path(path))
    answer(PassphraseDialog, type_passphrase(words))
    furnisher.window.findChild(QPushButton, "rescueBackup").click()


def test_a_backup_takes_the_place_of_damaged_files_which_are_put_aside(home, furnish, qtbot):
    backup = keep_and_back_up(home, "Ana Perez")
    damaged = damage()
    furnisher = rescued(furnish, qtbot)
    assert "nothing is written over" in text_of(furnisher.window, "rescueBackupTold")

    begin_with(furnisher, backup, BACKUP)
    qtbot.waitUntil(lambda: state_of(furnisher) is KeepingState.OPEN, timeout=30_000)

    (aside,) = put_aside(here())
    assert whole(aside) == damaged
    assert furnisher.models.writing.writing.sender.name == "Ana Perez"
    assert "vaults-aside-1" in furnisher.models.notices.notice.text
    assert furnisher.window.shell.isVisible()
    furnisher.models.writing.write_sender(name="Ana Perez Gil")
    end(furnisher)
    assert kept_sender(home, passphrase_key(BACKUP)).name == "Ana Perez Gil"
    assert whole(aside) == damaged


@pytest.mark.parametrize("slip", ["another passphrase", "no backup"])
def test_a_backup_that_does_not_open_changes_nothing(home, furnish, qtbot, slip):
    backup = keep_and_back_up(home, "Ana Perez")
    damaged = damage()
    furnisher = rescued(furnish, qtbot)
    if slip == "no backup":
        backup.write_bytes(b"a shopping list")

    furnisher.models.keeping.open_backup(backup, "not these words")
    qtbot.waitUntil(lambda: state_of(furnisher) is KeepingState.RESCUE, timeout=30_000)

    said = text_of(furnisher.window, "coverTrouble")
    assert ("did not open the backup" if slip == "another passphrase" else "is no backup") in said
    assert whole(here().vaults) == damaged
    assert put_aside(here()) == ()


def test_on_a_full_disk_everything_is_back_in_its_place(home, furnish, qtbot):
    with small_disk(home / "xdg_data_home", kilobytes=700) as disk:
        backup = keep_and_back_up(home, "Ana Perez")
        damaged = damage()
        furnisher = rescued(furnish, qtbot)
        filler = disk / "filler"
        filler.write_bytes(bytes(shutil.disk_usage(disk).free))

        furnisher.models.keeping.open_backup(backup, BACKUP)
        qtbot.waitUntil(lambda: state_of(furnisher) is KeepingState.RESCUE, timeout=30_000)

        assert text_of(furnisher.window, "coverTrouble") != ""
        assert whole(here().vaults) == damaged
        assert put_aside(here()) == ()
        furnisher.models.keeping.stop()


def test_a_key_that_was_replaced_opens_the_older_state_to_be_read(home, furnish, qtbot):
    keep_and_back_up(home, "Ana Perez")
    older = whole(here().vaults)
    vaults = open_vaults(
        here().vaults, passphrase_key(PASSPHRASE), DAY, known_schemas=KNOWN_SCHEMAS
    )
    vaults.keep.change_keys(vaults.keep.snapshot(), DAY, add=[passphrase_key("newer words")])
    close(vaults)
    for name, content in older.items():  # as a copy of an old disk brings them back
        (here().vaults / name).write_bytes(content)
    before = whole(here().vaults)
    furnisher = furnish(None, waits=False)
    qtbot.waitUntil(lambda: state_of(furnisher) is KeepingState.LOCKED, timeout=20_000)
    button = furnisher.window.findChild(QPushButton, "openOlder")
    assert not button.isVisible()

    furnisher.models.keeping.unlocking.by_typed_key(TypedKey(text=PASSPHRASE))
    qtbot.waitUntil(button.isVisible, timeout=30_000)
    settle()
    found = faults(furnisher.window) + clashes(visible_texts(furnisher.window))
    found += clipped(furnisher.window)
    button.click()
    qtbot.waitUntil(lambda: state_of(furnisher) is KeepingState.READ_ONLY, timeout=30_000)

    assert found == []
    assert furnisher.models.writing.writing.sender.name == "Ana Perez"
    assert "an older state" in text_of(furnisher.window, "keepingTrouble")
    assert furnisher.models.belongings.is_open  # a backup of it can be made
    furnisher.models.keeping.stop()
    assert whole(here().vaults) == before
