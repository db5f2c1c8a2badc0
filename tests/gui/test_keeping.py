"""Keeping in the window: what is typed is saved by itself; what can't be is said."""

import shutil
import sys
import time
from base64 import b64encode
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from machine import small_disk
from posting.ipp_printer import print_server
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)
from storage.keyring_session import needs_keyring, nobody_answers, session

from desktop_app.domain.draft import BlockId, BlockKind
from desktop_app.domain.errors import KeyringFault, KeyringUnusableError, VaultUnopenableError
from desktop_app.domain.letter import Paper
from desktop_app.domain.profile import Profile
from desktop_app.domain.sender import Disclosure, Sender
from desktop_app.domain.vault import VaultFault
from desktop_app.gui.keeping.begin_dialog import BeginDialog
from desktop_app.gui.keeping.cover import Cover
from desktop_app.gui.keeping.receipt_dialog import ReceiptDialog
from desktop_app.gui.vault_doors import TypedKey
from desktop_app.gui.viewmodels.house import RoomName
from desktop_app.gui.viewmodels.keeping_state import KeepingState
from desktop_app.usecases.erase_all import Receipt
from desktop_app.usecases.kept_here import here, kept_files, settings_file
from desktop_app.usecases.open_stores import open_keep
from desktop_app.usecases.open_vault import create_vaults
from desktop_app.usecases.vault_keys import keyring_key, passphrase_key, recovery

from .access import clashes, faults, visible_texts
from .clipping import clipped, settle
from .conftest import SHEET
from .keepers import (
    DAY,
    PASSPHRASE,
    begin,
    close,
    end,
    kept_sender,
    prepare_here,
    reopened,
    wait_saved,
)
from .modal import answer, choose_path

KEY = bytes(range(32))


def state_of(furnisher) -> KeepingState:
    return furnisher.models.keeping.state


def text_of(window: QWidget, name: str) -> str:
    label = window.findChild(QLabel, name)
    return label.text() if label is not None and label.isVisible() else ""


# ------------------------------------------------------------ kept, and there again


def test_what_is_typed_is_saved_by_itself_and_there_again_after_the_passphrase(
    home, furnish, qtbot
):
    first = furnish(SHEET)
    writing = first.models.writing
    writing.write_block(1, BlockId(BlockKind.OPENING), "Typed as a guest.")
    begin(first, qtbot)
    writing.write_sender(name="Ana Perez", town="Leeds")
    writing.choose_options(disclosure=Disclosure.TOWN)
    writing.choose_language("ru")
    writing.write_name(0, "Мердан Йолбарсов")
    writing.choose_fact(0, False)
    first.models.house.go(RoomName.WRITE)
    writing.select(2)
    wait_saved(first, qtbot)
    assert text_of(first.window, "status").startswith("Saved ")
    end(first)

    second = reopened(furnish, qtbot)
    assert second.models.writing.writing.sender.name == ""
    assert second.window.findChild(Cover).isVisible()
    second.models.keeping.unlocking.by_typed_key(TypedKey(text=PASSPHRASE))
    writing = second.models.writing
    qtbot.waitUntil(lambda: writing.action is not None, timeout=20_000)

    assert second.window.shell.isVisible()
    assert writing.action.country == "Azerbaijan"  # kept with its text: no sheet was read
    assert writing.writing.sender.name == "Ana Perez"
    assert writing.writing.options.disclosure is Disclosure.TOWN
    assert writing.writing.draft.own_text(1, BlockId(BlockKind.OPENING)) == "Typed as a guest."
    assert writing.writing.draft.language == "ru"
    assert writing.writing.draft.scripted_name("ru", 0) == "Мердан Йолбарсов"
    assert 0 not in writing.writing.draft.chosen_facts
    assert second.models.house.room is RoomName.WRITE
    assert writing.number == 2
    assert second.window.windowTitle() == "Par Avion – Azerbaijan"


def test_a_draft_once_begun_keeps_the_wordings_of_who_began_it(home, furnish, qtbot):
    first = furnish(SHEET, writer=5)
    begin(first, qtbot)
    wait_saved(first, qtbot)
    keep = first.models.stores.keep
    assert keep.drafts.case_ids() == ()  # to look at a case is to begin nothing
    first.models.writing.choose_call(0, False)
    wait_saved(first, qtbot)
    assert len(keep.drafts.case_ids()) == 1
    end(first)

    second = reopened(furnish, qtbot, writer=9)
    second.models.keeping.unlocking.by_typed_key(TypedKey(text=PASSPHRASE))
    writing = second.models.writing
    qtbot.waitUntil(lambda: writing.action is not None, timeout=20_000)

    assert writing.writing.draft.writer == 5
    assert writing.untouched("another").writer == 9


def test_a_guest_writes_nothing_and_loads_nothing_that_seals(home, furnish, qtbot):
    furnisher = furnish(SHEET)
    furnisher.models.writing.write_sender(name="Ana Perez")
    furnisher.models.keeping.save_soon()

    assert furnisher.models.keeping.save_now()
    assert list(home.rglob("*")) == []
    assert text_of(furnisher.window, "status").startswith("Guest")


def test_the_next_person_is_a_guest_and_what_is_kept_stays_shut(home, furnish, qtbot):
    from desktop_app.bootstrap import Kept

    prepare_here()
    furnisher = furnish(SHEET, kept=Kept.STAYS_SHUT)

    assert state_of(furnisher) is KeepingState.GUEST
    furnisher.models.keeping.begin(by_keyring=False, passphrase=PASSPHRASE, recovery=None)
    qtbot.wait(500)
    assert state_of(furnisher) is KeepingState.GUEST  # never begun over what is there


# ------------------------------------------------------------ what can't be saved


def test_a_full_disk_is_said_the_words_stay_and_it_is_tried_again(home, furnish, qtbot):
    with small_disk(home / "xdg_data_home", kilobytes=700) as disk:
        furnisher = furnish(SHEET)
        window, models = furnisher.window, furnisher.models
        begin(furnisher, qtbot)
        models.writing.write_sender(name="Ana")
        wait_saved(furnisher, qtbot)
        filler = disk / "filler"
        filler.write_bytes(bytes(shutil.disk_usage(disk).free))

        models.writing.write_sender(name="Ana Perez")
        qtbot.waitUntil(lambda: models.keeping.saving.unsaved is not None, timeout=10_000)

        assert "disk is full" in text_of(window, "keepingTrouble")
        assert text_of(window, "status").startswith("Not saved since ")
        assert models.writing.writing.sender.name == "Ana Perez"
        assert not models.keeping.save_now()
        assert not models.keeping.saving.is_safe
        filler.unlink()
        window.findChild(QPushButton, "saveAgain").click()
        qtbot.waitUntil(lambda: models.keeping.saving.is_safe, timeout=10_000)
        assert text_of(window, "keepingTrouble") == ""
        assert text_of(window, "status").startswith("Saved ")
        end(furnisher)
        assert kept_sender(home).name == "Ana Perez"


def test_a_folder_that_went_away_is_said_and_by_itself_all_is_saved_when_it_is_back(
    home, furnish, qtbot
):
    furnisher = furnish(SHEET)
    saving = furnisher.models.keeping.saving
    begin(furnisher, qtbot)
    wait_saved(furnisher, qtbot)
    vaults = here().vaults
    vaults.rename(home / "away")

    furnisher.models.writing.write_sender(name="Ana Perez")
    qtbot.waitUntil(lambda: saving.unsaved is not None, timeout=10_000)
    assert "still on the screen" in text_of(furnisher.window, "keepingTrouble")
    (home / "away").rename(vaults)
    qtbot.waitUntil(lambda: saving.is_safe, timeout=15_000)

    end(furnisher)
    assert kept_sender(home).name == "Ana Perez"


# ------------------------------------------------------------ the ways in


def test_a_wrong_passphrase_is_said_and_stays_marked_and_the_right_one_opens(home, furnish, qtbot):
    prepare_here()
    furnisher = reopened(furnish, qtbot)
    window = furnisher.window
    field = window.findChild(QLineEdit, "passphrase")
    with qtbot.waitActive(window):
        window.activateWindow()
    assert QApplication.focusWidget() is field
    assert field.echoMode() is QLineEdit.EchoMode.Password

    QTest.keyClicks(field, "wrong")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(text_of(window, "coverTrouble")), timeout=20_000)

    assert "did not open" in text_of(window, "coverTrouble")
    assert field.selectedText() != ""
    assert field.hasFocus()
    QTest.keyClicks(field, PASSPHRASE)
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: state_of(furnisher) is KeepingState.OPEN, timeout=20_000)
    qtbot.waitUntil(lambda: window.findChild(Cover) is None)  # with what was typed in it
    end(furnisher)


def test_the_recovery_code_opens_and_a_slip_in_it_is_told_by_its_group(home, furnish, qtbot):
    key, code = recovery()
    prepare_here(passphrase_key(PASSPHRASE), key)
    furnisher = reopened(furnish, qtbot)
    window = furnisher.window
    window.findChild(QPushButton, "otherKey").click()
    field = window.findChild(QLineEdit, "recoveryCode")
    wrong = ("B" if code[0] != "B" else "C") + code[1:]

    field.setText(wrong)
    window.findChild(QPushButton, "unlock").click()
    qtbot.waitUntil(lambda: bool(text_of(window, "coverTrouble")), timeout=20_000)
    assert text_of(window, "coverTrouble").endswith(": 1.")

    field.setText(code.replace("-", " ").lower())
    window.findChild(QPushButton, "unlock").click()
    qtbot.waitUntil(lambda: state_of(furnisher) is KeepingState.OPEN, timeout=20_000)
    end(furnisher)


def test_who_goes_on_as_a_guest_can_open_it_later_and_nothing_typed_is_lost(home, furnish, qtbot):
    prepare_here()
    furnisher = reopened(furnish, qtbot)
    window, models = furnisher.window, furnisher.models
    window.findChild(QPushButton, "goAsGuest").click()
    qtbot.waitUntil(lambda: models.writing.action is not None, timeout=20_000)
    models.writing.write_sender(name="Ana Perez")
    assert state_of(furnisher) is KeepingState.GUEST

    window.findChild(QAction, "open_keptAction").trigger()
    qtbot.waitUntil(lambda: state_of(furnisher) is KeepingState.LOCKED, timeout=20_000)
    assert not window.shell.isVisible()
    models.keeping.unlocking.by_typed_key(TypedKey(text=PASSPHRASE))
    qtbot.waitUntil(lambda: state_of(furnisher) is KeepingState.OPEN, timeout=20_000)

    assert models.writing.writing.sender.name == "Ana Perez"
    end(furnisher)
    assert kept_sender(home).name == "Ana Perez"


# ------------------------------------------------------------ what nothing opens


def test_damaged_files_are_shown_by_name_and_nothing_is_begun_over_them(home, furnish, qtbot):
    prepare_here()
    files = sorted(here().vaults.glob("*.paravion-vault"))
    for file in files:
        file.write_bytes(b"\x01" * 5000)
    furnisher = furnish(None, waits=False)
    qtbot.waitUntil(lambda: state_of(furnisher) is KeepingState.RESCUE, timeout=20_000)
    window = furnisher.window

    assert "damaged" in text_of(window, "coverTrouble")
    assert all(file.name in text_of(window, "vaultFiles") for file in files)
    window.findChild(QPushButton, "goAsGuest").click()
    qtbot.waitUntil(lambda: furnisher.models.writing.action is not None, timeout=20_000)

    assert not window.findChild(QAction, "keep_lettersAction").isEnabled()
    assert [file.read_bytes() for file in files] == [b"\x01" * 5000] * len(files)


def test_a_keyring_that_lost_the_only_key_is_a_rescue(home, furnish, qtbot, monkeypatch):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={home / 'no-bus'}")
    prepare_here(keyring_key(KEY))
    furnisher = furnish(None, waits=False)
    qtbot.waitUntil(lambda: furnisher.models.keeping.trouble is not None, timeout=20_000)

    assert state_of(furnisher) is KeepingState.LOCKED  # no bus: nothing is known to be lost
    assert "can't be reached" in text_of(furnisher.window, "coverTrouble")
    assert furnisher.window.findChild(QPushButton, "askKeyring").isVisible()


# ------------------------------------------------------------ for everybody

STATES = {
    "opening": (KeepingState.OPENING, None),
    "locked": (KeepingState.LOCKED, KeyringUnusableError(KeyringFault.TOO_SLOW)),
    "offered": (KeepingState.OFFERED, None),
    "rescue": (KeepingState.RESCUE, VaultUnopenableError(VaultFault.DAMAGED)),
}


def test_every_state_of_the_cover_is_for_everybody(home, furnish, qtbot):
    prepare_here()
    furnisher = reopened(furnish, qtbot)
    found = []
    for name, (state, trouble) in STATES.items():
        furnisher.models.keeping._stand(state, trouble)
        QApplication.processEvents()
        found += [f"{name}: {one}" for one in faults(furnisher.window)]
        found += [f"{name}: {one}" for one in clashes(visible_texts(furnisher.window))]
        found += clipped(furnisher.window)

    assert found == []


def test_the_choice_is_for_everybody_and_begins_with_the_code_on_paper(home, furnish, qtbot):
    furnisher = furnish(SHEET)
    keeping = furnisher.models.keeping
    dialog = BeginDialog(keeping, home, furnisher.window)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(lambda: keeping.keys.keyring_looked, timeout=20_000)
    passphrase = dialog.findChild(QCheckBox, "keepByPassphrase")
    if not passphrase.isChecked():
        passphrase.click()
    go = dialog.findChild(QPushButton, "beginNow")
    assert not go.isEnabled()
    assert "If you forget" in text_of(dialog, "keepWarning")

    dialog.findChild(QLineEdit, "newPassphrase").setText(PASSPHRASE)
    dialog.findChild(QLineEdit, "samePassphrase").setText(PASSPHRASE)
    dialog.findChild(QCheckBox, "keepByCode").click()
    settle()
    found = faults(dialog) + clashes(visible_texts(dialog))
    assert text_of(dialog, "passphraseStrength").startswith("Good")
    assert text_of(dialog, "keepWarning") == ""
    go.click()
    code = text_of(dialog, "newCode").split()
    settle()
    found += faults(dialog) + clashes(visible_texts(dialog))
    assert len(code) == 8
    assert not go.isEnabled()
    dialog.findChild(QCheckBox, "hasCode").click()
    go.click()
    qtbot.waitUntil(lambda: keeping.is_open, timeout=20_000)

    assert found == []
    assert not dialog.isVisible()
    assert text_of(dialog, "newCode") == ""
    end(furnisher)
    second = reopened(furnish, qtbot)
    second.models.keeping.unlocking.by_typed_key(TypedKey(text=" ".join(code), is_code=True))
    qtbot.waitUntil(lambda: state_of(second) is KeepingState.OPEN, timeout=20_000)
    end(second)


def test_a_passphrase_that_is_not_the_same_twice_begins_nothing(home, furnish, qtbot):
    furnisher = furnish(SHEET)
    dialog = BeginDialog(furnisher.models.keeping, home, furnisher.window)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(lambda: furnisher.models.keeping.keys.keyring_looked, timeout=20_000)
    passphrase = dialog.findChild(QCheckBox, "keepByPassphrase")
    if not passphrase.isChecked():
        passphrase.click()

    dialog.findChild(QLineEdit, "newPassphrase").setText("one")
    dialog.findChild(QLineEdit, "samePassphrase").setText("another")

    assert not dialog.findChild(QPushButton, "beginNow").isEnabled()
    assert "twice" in text_of(dialog, "beginMissing")
    dialog.reject()
    assert list(home.rglob("*")) == []


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="processes are asked by number")
def test_beginning_can_be_given_up_while_the_keyring_waits(home, furnish, qtbot, monkeypatch):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={home / 'no-bus'}")
    furnisher = furnish(SHEET)
    job = furnisher.models.keeping.begin(by_keyring=True, passphrase="", recovery=None)

    with qtbot.waitSignal(job.failed, timeout=20_000) as told:
        pass

    assert told.args[0].fault is KeyringFault.NO_BUS
    assert state_of(furnisher) is KeepingState.GUEST
    assert list(home.rglob("*.paravion-vault")) == []


# ------------------------------------------------------------ while the keyring waits


@needs_keyring
def test_a_keyring_that_nobody_answers_holds_nothing_up_and_can_be_left(
    home, furnish, qtbot, monkeypatch
):
    with session(home / "session", monkeypatch) as made:
        monkeypatch.setenv("XDG_DATA_HOME", str(home / "xdg_data_home"))
        made.start_daemon()
        vault_id = prepare_here(keyring_key(KEY), passphrase_key(PASSPHRASE))
        made.store(str(vault_id), b64encode(KEY))
        made.lock()
        with nobody_answers(made) as question:
            furnisher = furnish(None, waits=False)
            window, keeping = furnisher.window, furnisher.models.keeping
            qtbot.waitUntil(question.asked.is_set, timeout=20_000)
            with pauses(qtbot) as longest:
                qtbot.waitUntil(lambda: window.findChild(Cover) is not None, timeout=20_000)
                qtbot.wait(500)
                assert keeping.state is KeepingState.OPENING
                window.findChild(QPushButton, "stopWaiting").click()
            assert keeping.state is KeepingState.LOCKED
            assert longest[0] < 5  # seconds: the keyring's own limit is a minute
            assert window.findChild(QLineEdit, "passphrase").isVisible()
            window.findChild(QPushButton, "goAsGuest").click()
            qtbot.waitUntil(lambda: furnisher.models.writing.action is not None, timeout=20_000)


@contextmanager
def pauses(qtbot) -> Iterator[list[float]]:
    """The longest time, in seconds, that the window had for nothing."""
    longest, last = [0.0], [time.monotonic()]

    def tick() -> None:
        now = time.monotonic()
        longest[0], last[0] = max(longest[0], now - last[0]), now

    timer = QTimer()
    timer.setInterval(5)
    timer.timeout.connect(tick)
    timer.start()
    yield longest
    timer.stop()


# ------------------------------------------------------------ settings


def test_size_language_and_paper_are_there_again_for_who_keeps_and_for_nobody_else(
    home, furnish, qtbot, compiled
):
    first = furnish(SHEET, translations=compiled)
    file = settings_file(here())
    first.theme.resize_text(150)
    assert not file.exists()
    begin(first, qtbot)
    first.models.writing.choose_options(paper=Paper.LETTER)
    first.models.house.speak("ar")
    assert 'language = "ar"' in file.read_text(encoding="utf-8")
    end(first)
    first.theme.resize_text(100)

    second = reopened(furnish, qtbot, translations=compiled)

    assert second.theme.percent == 150
    assert second.models.house.language == "ar"
    assert second.models.writing.writing.options.paper is Paper.LETTER
    second.theme.resize_text(100)


# ------------------------------------------------------------ later versions, other windows


def test_what_a_later_version_wrote_is_read_and_not_written(home, furnish, qtbot):
    vaults = create_vaults(here().vaults, (passphrase_key(PASSPHRASE),), DAY)
    keep = open_keep(vaults.keep.connection)
    keep.senders.add(Profile(sender=Sender(name="Ana Perez")))
    vaults.keep.connection.execute("PRAGMA user_version = 99")
    vaults.keep.save(vaults.keep.snapshot(), DAY)
    close(vaults)
    before = kept_files(here())
    furnisher = reopened(furnish, qtbot)
    furnisher.models.keeping.unlocking.by_typed_key(TypedKey(text=PASSPHRASE))
    qtbot.waitUntil(lambda: furnisher.models.writing.action is not None, timeout=20_000)

    assert state_of(furnisher) is KeepingState.READ_ONLY
    assert "later version" in text_of(furnisher.window, "keepingTrouble")
    assert furnisher.models.writing.writing.sender.name == "Ana Perez"
    assert text_of(furnisher.window, "status").startswith("Only to read")
    furnisher.models.writing.write_sender(name="Somebody")
    furnisher.models.keeping.save_soon()
    qtbot.wait(1500)
    assert kept_files(here()) == before
    end(furnisher)


def test_words_that_can_not_be_saved_are_not_locked_away(home, furnish, qtbot):
    furnisher = furnish(SHEET)
    begin(furnisher, qtbot)
    wait_saved(furnisher, qtbot)
    here().vaults.rename(home / "away")
    furnisher.models.writing.write_sender(name="Ana Perez")

    furnisher.window.findChild(QAction, "lockAction").trigger()

    assert furnisher.window.isVisible()
    assert furnisher.models.keeping.is_open
    assert "still on the screen" in text_of(furnisher.window, "keepingTrouble")
    (home / "away").rename(here().vaults)
    end(furnisher)


# ------------------------------------------------------------ the code on paper


@pytest.mark.loopback
def test_the_code_is_printed_and_saved_only_on_wish(home, furnish, qtbot, monkeypatch):
    furnisher = furnish(SHEET)
    keeping = furnisher.models.keeping
    with print_server("Office", keeps=True) as server:
        monkeypatch.setenv("CUPS_SERVER", server.address)
        dialog = BeginDialog(keeping, home, furnisher.window)
        qtbot.addWidget(dialog)
        dialog.open()
        qtbot.waitUntil(lambda: keeping.keys.keyring_looked, timeout=20_000)
        if not dialog.findChild(QCheckBox, "keepByPassphrase").isChecked():
            dialog.findChild(QCheckBox, "keepByPassphrase").click()
        for field in ("newPassphrase", "samePassphrase"):
            dialog.findChild(QLineEdit, field).setText(PASSPHRASE)
        dialog.findChild(QCheckBox, "keepByCode").click()
        dialog.findChild(QPushButton, "beginNow").click()
        qtbot.waitUntil(dialog.findChild(QPushButton, "printCode").isVisible, timeout=20_000)
        assert server.jobs == []
        dialog.findChild(QPushButton, "printCode").click()
        qtbot.waitUntil(lambda: bool(text_of(dialog, "codeTold")), timeout=20_000)
        assert "printer" in text_of(dialog, "codeTold")
        answer(QFileDialog, choose_path(home))
        dialog.findChild(QPushButton, "saveCode").click()
        qtbot.waitUntil(lambda: bool(list(home.glob("code-*.txt"))), timeout=20_000)
        (file,) = home.glob("code-*.txt")
        assert file.read_text().split() == text_of(dialog, "newCode").split()
        assert file.stat().st_mode & 0o077 == 0
        assert len(server.jobs) == 1
        settle()
        assert faults(dialog) + clashes(visible_texts(dialog)) == []
        dialog.reject()
    assert list(home.rglob("*.paravion-vault")) == []


# ------------------------------------------------------------ the receipt


@pytest.mark.parametrize(
    ("left", "key_removed", "title", "key"),
    [
        ((), True, "Everything is erased", "has no key"),
        ((), False, "Not everything is erased", "opens nothing"),
        (("x.paravion-vault",), False, "Not everything is erased", "may open what is left"),
    ],
)
def test_the_receipt_claims_nothing_that_is_not_so(qtbot, left, key_removed, title, key):
    paths = tuple(map(Path, left))
    dialog = ReceiptDialog(Receipt(removed=(Path("a"),), left=paths, key_removed=key_removed))
    qtbot.addWidget(dialog)

    said = "\n".join(label.text() for label in dialog.findChildren(QLabel))

    assert dialog.windowTitle() == title
    assert key in said
    assert all(name in said for name in left)
