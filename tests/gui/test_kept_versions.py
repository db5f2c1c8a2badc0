"""Earlier versions of a draft: listed with what changed, looked at, brought back, undone."""

from datetime import timedelta

import pytest
from builders import CASE_ID, a_draft, an_action
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QListWidget, QPlainTextEdit, QPushButton

from desktop_app.domain.draft import BlockId, BlockKind
from desktop_app.domain.reading_result import Reading
from desktop_app.gui import messages
from desktop_app.gui.rooms.write.steps import StepsPanel
from desktop_app.gui.rooms.write.versions.panel import VersionsPanel
from desktop_app.gui.viewmodels.house import RoomName
from desktop_app.usecases.sample_case import SAMPLE_CASES

from .kept_models import NOON, OTHER

OPENING = BlockId(BlockKind.OPENING)
CLOSING = BlockId(BlockKind.CLOSING)


def written(models, text, minutes):
    """Have the opening be *text*, saved that many minutes after noon."""
    models.writing.write_block(1, OPENING, text)
    models.stores.keep.drafts.save(models.writing.writing.draft, NOON + timedelta(minutes=minutes))


@pytest.fixture
def three(keeper):
    """Three versions; the third is on the screen."""
    for minutes, text in enumerate(("I write to you.", "I write to you today.", "Today."), 1):
        written(keeper, text, 5 * minutes)
    return keeper


@pytest.fixture
def panel(three, qtbot):
    made = VersionsPanel(three.versions)
    qtbot.addWidget(made)
    made.show()
    three.versions.open()
    return made


def lines(panel):
    shown = panel.findChild(QListWidget, "versionList")
    return [shown.item(row).text() for row in range(shown.count())]


# ---------------------------------------------------------------- what changed, in words


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda one: one.with_call(0, chosen=False, of=2), "the choice of points"),
        (lambda one: one.with_recipient(1, chosen=False, of=4), "the choice of officials"),
        (lambda one: one.with_own_text(1, OPENING, "a b c d"), "2 word(s) more in “Opening”"),
        (lambda one: one.with_own_text(1, OPENING, "a"), "1 word(s) fewer in “Opening”"),
        (lambda one: one.with_own_text(1, OPENING, "a c"), "other words in “Opening”"),
        (lambda one: one.with_own_text(1, CLOSING, "x"), "other words in “Last sentence”"),
        (lambda one: one.with_own_text(1, OPENING, None), "other words in “Opening”"),
    ],
)
def test_what_changed_is_told_in_a_line(qapp, change, said):
    before = a_draft().with_own_text(1, OPENING, "a b")

    assert messages.draft_changes(before, change(before)) == said


# ---------------------------------------------------------------- looking


def test_the_versions_are_listed_newest_first_with_day_time_and_what_came_after(panel):
    newest, oldest = lines(panel)

    assert "1 February 2012" in newest
    assert "4 word(s) fewer in “Opening”" in newest
    assert "1 word(s) more in “Opening”" in oldest


def test_a_version_is_read_as_the_letters_it_made(panel, three, qtbot):
    text = panel.findChild(QPlainTextEdit, "versionText")
    assert "I write to you today." in text.toPlainText()
    assert text.isReadOnly()

    panel.findChild(QListWidget, "versionList").setCurrentRow(1)

    assert "I write to you.\n" in text.toPlainText()
    assert "Dear Prosecutor General" in text.toPlainText()
    assert three.writing.writing.draft.own_text(1, OPENING) == "Today."


def test_another_case_closes_it(panel, three):
    three.sheet.reopen(Reading(action=an_action(**OTHER)))

    assert not three.versions.is_open
    assert panel.findChild(QPlainTextEdit, "versionText").toPlainText() == ""


# ---------------------------------------------------------------- bringing back


def test_a_version_brought_back_is_one_step_of_the_windows_undo(panel, three, kept):
    panel.findChild(QListWidget, "versionList").setCurrentRow(1)
    panel.findChild(QPushButton, "bringBack").click()
    assert three.writing.writing.draft.own_text(1, OPENING) == "I write to you."
    assert not three.versions.is_open
    stored = three.stores.keep.drafts
    assert stored.find(CASE_ID) == three.writing.writing.draft

    three.writing.undo()

    assert three.writing.writing.draft.own_text(1, OPENING) == "Today."
    assert kept.saves


def test_what_was_on_the_screen_is_a_version_then_even_if_no_save_had_it(three):
    three.writing.write_block(1, OPENING, "Never saved so far.")
    three.versions.open()
    three.versions.look_at(1)

    three.versions.bring_back()

    drafts = three.stores.keep.drafts
    texts = [drafts.look_at(one).own_text(1, OPENING) for one in drafts.versions(CASE_ID)]
    assert texts[:2] == ["I write to you.", "Never saved so far."]


def test_what_can_only_be_read_is_not_brought_back(panel, three, kept):
    kept.is_open = False
    kept.changed.emit()
    three.versions.open()

    assert not panel.findChild(QPushButton, "bringBack").isEnabled()
    three.versions.bring_back()

    assert three.writing.writing.draft.own_text(1, OPENING) == "Today."


# ---------------------------------------------------------------- without any


def test_a_draft_without_versions_says_so(keeper, qtbot):
    panel = VersionsPanel(keeper.versions)
    qtbot.addWidget(panel)
    panel.show()

    keeper.versions.open()

    assert "no earlier version" in panel.findChild(QLabel, "noVersions").text()
    assert not panel.findChild(QPushButton, "bringBack").isVisible()


def test_a_guest_reads_how_there_could_be_versions(furnisher, qtbot):
    window = furnisher.window

    window.findChild(QAction, "versionsAction").trigger()

    panel = window.findChild(VersionsPanel)
    assert panel.isVisible()
    assert "undo works" in panel.findChild(QLabel, "noVersions").text()


def test_in_the_window_they_stand_in_the_place_of_the_steps_until_escape(keeping_window, qtbot):
    models, window = keeping_window.models, keeping_window.window
    with qtbot.waitActive(window):
        window.activateWindow()
    written(models, "One.", 1)
    written(models, "Another one, much longer.", 9)

    window.findChild(QAction, "versionsAction").trigger()
    panel, steps = window.findChild(VersionsPanel), window.findChild(StepsPanel)
    shown = panel.findChild(QListWidget, "versionList")
    assert models.house.room is RoomName.WRITE
    assert (panel.isVisible(), steps.isVisible()) == (True, False)
    assert shown.hasFocus()
    qtbot.keyClick(shown, Qt.Key.Key_Escape)

    assert (panel.isVisible(), steps.isVisible()) == (False, True)
    assert steps.isAncestorOf(window.focusWidget())


def test_looking_at_versions_of_a_sample_works_too(keeper, qtbot):
    keeper.sheet.open_sample(SAMPLE_CASES[0])
    qtbot.waitUntil(lambda: keeper.library.open_id == SAMPLE_CASES[0].case_id, timeout=10_000)
    written(keeper, "One.", 1)
    written(keeper, "Another one, much longer.", 9)

    keeper.versions.open()

    assert "One." in keeper.versions.text
