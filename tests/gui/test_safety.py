"""What is kept, guarded: the pause before the lock, and the ways in, changed by keyboard alone."""

import shutil
from base64 import b64encode

import pytest
from machine import small_disk
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton
from storage.keyring_session import needs_keyring, session

from desktop_app.domain.errors import VaultUnopenableError
from desktop_app.domain.vault import KeyKind, VaultFault
from desktop_app.gui.idle_watch import IdleWatch
from desktop_app.gui.keeping.safety_dialog import SafetyDialog
from desktop_app.usecases.kept_here import here, settings_file
from desktop_app.usecases.open_stores import KNOWN_SCHEMAS
from desktop_app.usecases.open_vault import open_vaults
from desktop_app.usecases.vault_keys import Key, keyring_key, passphrase_key, typed_recovery

from .access import clashes, faults, visible_texts
from .clipping import clipped, settle
from .conftest import SHEET
from .keepers import DAY, PASSPHRASE, begin, close, end, kept_sender, vaults_in, wait_saved
from .modal import answer
from .test_keeping import text_of

NEW = "other words that nobody expects"
KINDS = KeyKind


def opens(home, key: Key) -> bool:
    """Whether *key* opens what is on the disk."""
    try:
        close(open_vaults(vaults_in(home), key, DAY, known_schemas=KNOWN_SCHEMAS, read_only=True))
    except VaultUnopenableError as error:
        return error.fault not in (VaultFault.WRONG_KEY, VaultFault.KEY_CHANGED)
    return True


@pytest.fixture
def no_keyring(home, monkeypatch):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={home / 'no-bus'}")


@pytest.fixture
def house(no_keyring, home, furnish, qtbot):
    """A window whose letters open with a passphrase."""
    furnisher = furnish(SHEET)
    begin(furnisher, qtbot)
    wait_saved(furnisher, qtbot)
    yield furnisher
    furnisher.models.keeping.stop()


@pytest.fixture
def dialog(house, home, qtbot):
    keeping = house.models.keeping
    made = SafetyDialog(keeping, house.models.guard, home, house.window)
    qtbot.addWidget(made)
    made.open()
    qtbot.waitUntil(lambda: keeping.keys.keyring_looked, timeout=20_000)
    return made


def button(dialog, name: str) -> QPushButton:
    return dialog.findChild(QPushButton, name)


def type_new(dialog, passphrase: str) -> None:
    button(dialog, "passphraseUse").click()
    for name in ("newPassphrase", "samePassphrase"):
        dialog.findChild(QLineEdit, name).setText(passphrase)
    button(dialog, "safetyGo").click()


def wait_told(dialog, qtbot) -> str:
    """What was told when the change had ended."""
    changes = dialog._changes
    qtbot.waitUntil(lambda: not changes.is_busy, timeout=30_000)
    return text_of(dialog, "safetyTold") or text_of(dialog, "safetyTrouble")


# ------------------------------------------------------------ the ways in


def test_a_changed_passphrase_opens_and_the_one_before_no_longer_does(house, dialog, home, qtbot):
    house.models.writing.write_sender(name="Ana Perez")
    assert "It can't be taken away" in text_of(dialog, "passphraseStands")
    assert "If you forget" in text_of(dialog, "safetyWarning")
    assert button(dialog, "passphraseAway").isHidden()

    type_new(dialog, NEW)

    assert "From now on this passphrase" in wait_told(dialog, qtbot)
    assert dialog.findChild(QLineEdit, "newPassphrase").text() == ""
    assert opens(home, passphrase_key(NEW))
    assert not opens(home, passphrase_key(PASSPHRASE))
    assert kept_sender(home, passphrase_key(NEW)).name == "Ana Perez"  # typed just before
    house.models.writing.write_sender(name="Ana Perez Gil")  # and it goes on being saved
    end(house)
    assert kept_sender(home, passphrase_key(NEW)).name == "Ana Perez Gil"


def test_a_new_recovery_code_opens_and_the_one_before_no_longer_does(house, dialog, home, qtbot):
    codes = []
    for _ in range(2):
        button(dialog, "recoveryUse").click()
        assert not button(dialog, "safetyGo").isEnabled()  # not before it is on paper
        codes.append(text_of(dialog, "newCode"))
        dialog.findChild(QCheckBox, "hasCode").click()
        button(dialog, "safetyGo").click()
        assert "destroy its paper" in wait_told(dialog, qtbot)

    first, second = codes
    assert not opens(home, typed_recovery(first))
    assert opens(home, typed_recovery(second))
    assert opens(home, passphrase_key(PASSPHRASE))
    assert text_of(dialog, "safetyWarning") == ""

    button(dialog, "recoveryAway").click()

    assert "no longer opens" in wait_told(dialog, qtbot)
    assert not opens(home, typed_recovery(second))
    assert opens(home, passphrase_key(PASSPHRASE))


def test_a_code_that_was_only_looked_at_opens_nothing(house, dialog, home, qtbot):
    button(dialog, "recoveryUse").click()
    code = text_of(dialog, "newCode")

    button(dialog, "safetyBack").click()

    assert text_of(dialog, "newCode") == ""
    assert not opens(home, typed_recovery(code))
    assert house.models.keeping.ways == {KINDS.PASSPHRASE}


def test_the_paper_alone_is_no_way_in_to_be_left_with(house, dialog, home, qtbot):
    button(dialog, "recoveryUse").click()
    dialog.findChild(QCheckBox, "hasCode").click()
    button(dialog, "safetyGo").click()
    wait_told(dialog, qtbot)

    house.models.keeping.changes.take_away(KINDS.PASSPHRASE)

    assert "nothing but paper" in text_of(dialog, "passphraseStands")
    assert button(dialog, "passphraseAway").isHidden()
    assert opens(home, passphrase_key(PASSPHRASE))


def test_where_there_is_no_keyring_the_reason_stands_in_its_place(dialog):
    assert "can't be reached" in text_of(dialog, "keyringStands")
    assert button(dialog, "keyringUse").isHidden()


def test_what_can_not_be_written_is_said_and_the_old_way_in_goes_on(house, dialog, home, qtbot):
    here().vaults.rename(home / "away")

    type_new(dialog, NEW)

    assert "keep what is new at hand" in wait_told(dialog, qtbot)
    (home / "away").rename(here().vaults)
    saving = house.models.keeping.saving
    qtbot.waitUntil(lambda: saving.is_safe, timeout=20_000)  # by itself
    assert opens(home, passphrase_key(PASSPHRASE))
    assert not opens(home, passphrase_key(NEW))
    assert house.models.keeping.ways == {KINDS.PASSPHRASE}


def test_a_full_disk_is_said_to_be_full(no_keyring, home, furnish, qtbot):
    with small_disk(home / "xdg_data_home", kilobytes=700) as disk:
        furnisher = furnish(SHEET)
        begin(furnisher, qtbot)
        wait_saved(furnisher, qtbot)
        made = SafetyDialog(
            furnisher.models.keeping, furnisher.models.guard, home, furnisher.window
        )
        qtbot.addWidget(made)
        made.open()
        filler = disk / "filler"
        filler.write_bytes(bytes(shutil.disk_usage(disk).free))

        type_new(made, NEW)

        assert "The disk is full" in wait_told(made, qtbot)
        filler.unlink()
        qtbot.waitUntil(lambda: furnisher.models.keeping.saving.is_safe, timeout=20_000)
        assert opens(home, passphrase_key(PASSPHRASE))
        end(furnisher)


@needs_keyring
def test_the_keyring_is_put_to_use_and_taken_away_with_its_entry(home, furnish, qtbot, monkeypatch):
    with session(home / "session", monkeypatch) as made:
        monkeypatch.setenv("XDG_DATA_HOME", str(home / "xdg_data_home"))
        made.start_daemon()
        furnisher = furnish(SHEET)
        begin(furnisher, qtbot)
        keeping = furnisher.models.keeping
        vault_id = str(keeping._vaults.keep.vault_id)
        dialog = SafetyDialog(keeping, furnisher.models.guard, home, furnisher.window)
        qtbot.addWidget(dialog)
        dialog.open()
        qtbot.waitUntil(lambda: keeping.keys.keyring_looked, timeout=20_000)

        button(dialog, "keyringUse").click()
        assert "keyring opens your letters" in wait_told(dialog, qtbot)
        (secret,) = made.secrets(vault_id)
        assert made.entries(vault_id) == 1
        assert keeping.ways == {KINDS.PASSPHRASE, KINDS.KEYRING}
        assert len(secret) == len(b64encode(bytes(32)))

        button(dialog, "keyringAway").click()
        assert "no longer opens" in wait_told(dialog, qtbot)
        qtbot.waitUntil(lambda: not keeping._asker.is_busy, timeout=20_000)
        assert made.entries(vault_id) == 0
        assert keeping.ways == {KINDS.PASSPHRASE}
        end(furnisher)
        assert not opens(home, keyring_key(bytes(32)))


@needs_keyring
def test_an_entry_that_is_there_already_is_left_as_it_is(home, furnish, qtbot, monkeypatch):
    with session(home / "session", monkeypatch) as made:
        monkeypatch.setenv("XDG_DATA_HOME", str(home / "xdg_data_home"))
        made.start_daemon()
        furnisher = furnish(SHEET)
        begin(furnisher, qtbot)
        keeping = furnisher.models.keeping
        vault_id = str(keeping._vaults.keep.vault_id)
        made.store(vault_id, b64encode(b"7" * 32))

        with qtbot.waitSignal(keeping.changes.ended, timeout=30_000):
            keeping.changes.use_keyring()

        assert made.secrets(vault_id) == [b64encode(b"7" * 32)]
        assert keeping.ways == {KINDS.PASSPHRASE}
        end(furnisher)


# ------------------------------------------------------------ the pause, and where it lies


def test_the_pause_is_chosen_kept_in_the_settings_and_waited_for(house, dialog):
    minutes = dialog.findChild(QComboBox, "idleMinutes")
    assert minutes.currentText().startswith("10 minute")

    minutes.setCurrentIndex(minutes.findText("5 minute", Qt.MatchFlag.MatchStartsWith))

    assert house.models.guard.idle_minutes == 5
    assert house.window.findChild(IdleWatch)._timer.interval() == 5 * 60_000
    assert "idle_minutes = 5" in settings_file(here()).read_text()
    minutes.setCurrentText("Never")
    assert house.models.guard.idle_minutes == 0
    assert "Whoever sits down" in text_of(dialog, "lockTold")


def test_the_folders_are_told_without_the_whole_path(dialog, home):
    told = " ".join(label.text() for label in dialog.findChildren(QLabel))

    assert "/vaults" in told
    assert "settings.toml" in told
    assert str(home) not in told


# ------------------------------------------------------------ for everybody


def test_every_page_is_for_everybody(dialog, qtbot):
    found = []
    for name in ("passphraseUse", "recoveryUse"):
        settle()
        found += faults(dialog) + clashes(visible_texts(dialog)) + clipped(dialog)
        button(dialog, name).click()
        settle()
        found += faults(dialog) + clashes(visible_texts(dialog)) + clipped(dialog)
        button(dialog, "safetyBack").click()

    assert found == []


def test_by_keyboard_alone_a_passphrase_is_changed(house, home, qtbot):
    window = house.window

    def by_keys(dialog: SafetyDialog) -> None:
        qtbot.waitUntil(lambda: house.models.keeping.keys.keyring_looked, timeout=20_000)
        _tab_to(dialog, "passphraseUse")
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Space)
        QTest.keyClicks(dialog.focusWidget(), NEW)
        _tab_to(dialog, "samePassphrase")
        QTest.keyClicks(dialog.focusWidget(), NEW)
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
        wait_told(dialog, qtbot)
        QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Escape)

    answer(SafetyDialog, by_keys)
    window.findChild(QAction, "safetyAction").trigger()

    assert QApplication.activeModalWidget() is None
    assert opens(home, passphrase_key(NEW))


def _tab_to(dialog: SafetyDialog, name: str) -> None:
    for _ in range(40):
        if dialog.focusWidget() is not None and dialog.focusWidget().objectName() == name:
            return
        QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never comes to {name}")


def test_escape_on_the_way_to_a_new_passphrase_goes_one_page_back(dialog):
    button(dialog, "passphraseUse").click()
    dialog.findChild(QLineEdit, "newPassphrase").setText(NEW)

    QTest.keyClick(dialog, Qt.Key.Key_Escape)

    assert dialog.isVisible()
    assert dialog.findChild(QLineEdit, "newPassphrase").text() == ""
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
