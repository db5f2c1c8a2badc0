"""All that is kept: taken along in a backup, as texts, as a table; opened on another computer."""

import csv

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QLineEdit, QPushButton

from desktop_app.domain.draft import BlockId, BlockKind
from desktop_app.domain.register import PostState
from desktop_app.gui.dialogs.passphrase import PassphraseDialog
from desktop_app.gui.viewmodels.notices import NoticeKind
from desktop_app.gui.widgets.fields import LineField

from .conftest import SHEET
from .modal import answer, choose_path

PASSPHRASE = "viento del norte y nieve"  # noqa: S105 - of a backup that tests make
OPENING = BlockId(BlockKind.OPENING)
COMMANDS = ("backup", "export_drafts", "export_register")


def do(furnisher, name):
    furnisher.window.findChild(QAction, f"{name}Action").trigger()


def type_passphrase(*typed):
    """Type into the fields of the dialog, one after the other, and go on."""

    def act(dialog):
        fields = [one for one in dialog.findChildren(QLineEdit) if one.isVisible()]
        for field, text in zip(fields, typed, strict=True):
            field.setText(text)
        dialog.findChild(QPushButton, "passphraseDone").click()

    return act


def answer_in_turn(*steps):
    """Answer each of the windows that come one after the other."""
    (kind, act), *others = steps

    def go_on(window):
        if others:
            answer_in_turn(*others)
        act(window)

    answer(kind, go_on)


@pytest.fixture
def written(keeping_window, qtbot):
    """A window that keeps a sender, a case with own words, and a line of the register."""
    models = keeping_window.models
    models.writing.write_sender(name="Ana Perez", address=("1 Road",), country="GB")
    models.writing.write_block(1, OPENING, "My own words.")
    models.register.note(1, PostState.POSTED)
    assert models.keeping.save_now()
    return keeping_window


@pytest.fixture
def backup(written, qtbot, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    with qtbot.waitSignal(written.models.belongings.backed_up, timeout=20_000) as done:
        answer_in_turn(
            (QFileDialog, choose_path(stick)),
            (PassphraseDialog, type_passphrase(PASSPHRASE, PASSPHRASE)),
        )
        do(written, "backup")
    return done.args[0]


# ---------------------------------------------------------------- a backup


def test_a_backup_is_one_sealed_file_and_says_where_it_is(written, backup):
    notice = written.models.notices.notice

    assert [one.name for one in backup.parent.iterdir()] == [backup.name]
    assert backup.name.endswith(".paravion-backup")
    assert b"Ana Perez" not in backup.read_bytes()
    assert backup.name in notice.text
    assert notice.kind is NoticeKind.DONE


def test_a_backup_is_opened_on_a_computer_where_nothing_is_kept(
    written, backup, furnish, qtbot, tmp_path, monkeypatch
):
    case_id = written.models.library.open_id
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / "another" / name.lower()))
    other = furnish(SHEET)
    models = other.models
    with qtbot.waitSignal(models.belongings.brought_here, timeout=20_000):
        answer_in_turn(
            (QFileDialog, choose_path(backup)), (PassphraseDialog, type_passphrase(PASSPHRASE))
        )
        do(other, "open_backup")

    assert models.keeping.is_open
    assert models.writing.writing.sender.name == "Ana Perez"
    assert models.stores.keep.register.states(case_id)[1].state is PostState.POSTED
    assert models.writing.writing.draft.own_text(1, OPENING) == "My own words."
    assert models.library.open_id == case_id
    assert backup.exists()


def test_a_wrong_passphrase_says_so_and_nothing_is_begun(
    backup, furnish, qtbot, tmp_path, monkeypatch
):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "another"))
    other = furnish(SHEET)

    other.models.belongings.bring_here(backup, "another passphrase")
    qtbot.waitUntil(lambda: other.models.notices.notice is not None, timeout=20_000)

    assert other.models.notices.notice.kind is NoticeKind.TROUBLE
    assert not other.models.keeping.is_kept_here
    assert not other.models.keeping.places.vaults.exists()


def test_a_backup_never_goes_over_what_is_kept(written, backup):
    do(written, "open_backup")

    assert "never goes over" in written.models.notices.notice.text


# ---------------------------------------------------------------- readable files


def test_all_letters_are_saved_as_texts_to_be_deleted_later(written, qtbot, tmp_path):
    folder = tmp_path / "texts"
    answer(QFileDialog, choose_path(folder))
    do(written, "export_drafts")
    qtbot.waitUntil(lambda: written.models.notices.notice is not None, timeout=20_000)
    qtbot.waitUntil(lambda: str(folder) in written.models.notices.notice.text, timeout=20_000)

    (text,) = folder.iterdir()
    assert "My own words." in text.read_text(encoding="utf-8")
    assert "Perez" not in text.name
    assert "delete " in written.models.notices.notice.text


def test_the_register_is_saved_as_a_table(written, qtbot, tmp_path):
    path = tmp_path / "register.csv"
    answer(QFileDialog, choose_path(path))
    do(written, "export_register")
    qtbot.waitUntil(path.exists, timeout=20_000)
    qtbot.waitUntil(lambda: not written.models.runner.is_busy, timeout=20_000)

    head, line = csv.reader(path.read_text(encoding="utf-8-sig").splitlines())
    assert head[0] == "case"
    assert "posted" in line


def test_the_register_is_saved_from_the_list_of_all_letters_too(written, qtbot, tmp_path):
    written.models.all_letters.open()
    path = tmp_path / "register"
    answer(QFileDialog, choose_path(path))

    written.window.findChild(QPushButton, "exportRegister").click()

    qtbot.waitUntil(path.with_suffix(".csv").exists, timeout=20_000)


def test_a_folder_that_cannot_be_written_is_told(written, qtbot, tmp_path):
    (tmp_path / "file").write_text("no folder")

    written.models.belongings.export_drafts(tmp_path / "file")

    qtbot.waitUntil(lambda: not written.models.runner.is_busy, timeout=20_000)
    assert written.models.notices.notice.kind is NoticeKind.TROUBLE


# ---------------------------------------------------------------- guests


@pytest.mark.parametrize("command", COMMANDS)
def test_a_guest_reads_why_there_is_nothing_and_how_there_could_be(home, furnish, command):
    guest = furnish(SHEET)

    do(guest, command)

    text = guest.models.notices.notice.text
    assert "Nothing of yours is kept" in text
    assert "“Keep my letters…”" in text
    assert not (home / "xdg_data_home").exists()


# ---------------------------------------------------------------- the dialog


@pytest.fixture
def dialog(qtbot):
    made = PassphraseDialog(is_new=True)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize(
    ("first", "again", "said"),
    [
        ("", "", "At least 8"),
        ("short", "short", "At least 8"),
        (PASSPHRASE, "", "once more"),
        (PASSPHRASE, f"{PASSPHRASE} ", "not the same"),
        (PASSPHRASE, PASSPHRASE, ""),
    ],
)
def test_what_is_lacking_is_said_and_only_then_can_it_go_on(dialog, first, again, said):
    one, other = dialog.findChildren(LineField)
    one.setText(first)
    other.setText(again)

    text = dialog.findChild(QLabel, "passphraseSaid").text()
    assert said in text
    assert bool(text) is bool(said)
    assert dialog.findChild(QPushButton, "passphraseDone").isEnabled() is not bool(said)


def test_to_open_one_the_passphrase_is_typed_once(qtbot):
    dialog = PassphraseDialog(is_new=False)
    qtbot.addWidget(dialog)
    dialog.show()
    assert isinstance(dialog, QDialog)
    (field,) = [one for one in dialog.findChildren(LineField) if one.isVisible()]

    field.setText("x")

    assert dialog.findChild(QPushButton, "passphraseDone").isEnabled()
    assert len(dialog.passphrase) == 1
