"""The line at the bottom: what was saved where, what was taken back, size of text, language."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from builders import an_action, some_options
from PySide6.QtCore import QLocale, QTime
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QWidget

from desktop_app.domain.draft import BlockId, BlockKind, Draft
from desktop_app.domain.letter import Paper
from desktop_app.domain.sender import Disclosure, Sender
from desktop_app.gui.messages import language_name
from desktop_app.gui.shell.status_line import StatusLine
from desktop_app.gui.theme import Theme
from desktop_app.gui.viewmodels.difference import Difference, Subject, difference
from desktop_app.gui.viewmodels.house import HouseViewModel
from desktop_app.gui.viewmodels.status import StatusViewModel
from desktop_app.gui.viewmodels.writing import Writing

OPENING = BlockId(BlockKind.OPENING)
CLOSING = BlockId(BlockKind.CLOSING)
BEFORE = Writing(draft=Draft(case_id="a"), sender=Sender(), options=some_options())


def with_draft(draft):
    return replace(BEFORE, draft=draft)


def with_options(**changes):
    return replace(BEFORE, options=replace(BEFORE.options, **changes))


# ---------------------------------------------------------------- what parts two writings


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        (with_draft(BEFORE.draft.with_recipient(1, chosen=False, of=2)), Subject.OFFICIALS),
        (with_draft(BEFORE.draft.with_call(1, chosen=False, of=2)), Subject.POINTS),
        (replace(BEFORE, sender=Sender(name="Maud")), Subject.SENDER),
        (with_options(disclosure=Disclosure.NAME), Subject.DISCLOSURE),
        (with_options(office_asked=date(2026, 1, 1)), Subject.OFFICE),
        (with_draft(replace(BEFORE.draft, language="de")), Subject.LANGUAGE),
        (with_draft(replace(BEFORE.draft, chosen_facts=(0,))), Subject.FACTS),
        (with_draft(BEFORE.draft.with_scripted_name("ru", 0, "Мердан")), Subject.NAMES),
        (with_draft(BEFORE.draft.with_checked(("С уважением,",))), Subject.SALUTATIONS),
        (with_options(paper=Paper.LETTER), Subject.PAPER),
        (with_options(dated=date(2026, 1, 1)), Subject.PAPER),
    ],
)
def test_an_edit_and_its_taking_back_are_about_the_same(after, expected):
    assert difference(BEFORE, after) == Difference(expected)
    assert difference(after, BEFORE) == Difference(expected)


def test_another_day_alone_is_no_edit():
    assert difference(BEFORE, with_options(today=date(2026, 1, 1))) is None


def test_words_belong_to_the_official_whose_letter_they_are_in():
    first = with_draft(BEFORE.draft.with_own_text(1, OPENING, "Mine."))
    second = with_draft(first.draft.with_own_text(2, CLOSING, "Mine, too."))
    other = with_draft(first.draft.with_own_text(1, OPENING, "Mine!"))

    assert difference(BEFORE, first) == Difference(Subject.WORDS, 1)
    assert difference(first, second) == Difference(Subject.WORDS, 2)
    assert difference(first, other) == Difference(Subject.WORDS, 1)
    assert difference(BEFORE, second) == Difference(Subject.WORDS, 0)


# ---------------------------------------------------------------- what the view model says


@pytest.fixture
def status(models) -> StatusViewModel:
    return StatusViewModel(models.writing, models.pack, clock=lambda: QTime(18, 20))


def said(status):
    return " | ".join(status.sentences)


def save(models, qtbot, folder: Path):
    models.writing.write_sender(name="Maud", address=("12 High Street",), country="GB")
    with qtbot.waitSignal(models.pack.ready_to_save, timeout=20_000):
        models.pack.prepare_to_save()
    with qtbot.waitSignal(models.pack.letters_exported, timeout=20_000):
        models.pack.save_in(folder)


def test_a_guest_is_told_that_nothing_is_kept_and_what_is_not_saved(models, status):
    assert "keeps nothing of what you type" in said(status)
    assert "4 letter" in said(status)
    assert "not saved yet" in said(status)

    models.writing.choose_recipient(1, False)

    assert "3 letter" in said(status)


def test_after_saving_it_says_where_and_when_and_the_whole_path_only_aside(
    models, status, qtbot, tmp_path
):
    folder = tmp_path / "letters"
    folder.mkdir()

    save(models, qtbot, folder)

    time = QLocale().toString(QTime(18, 20), QLocale.FormatType.ShortFormat)
    assert f"saved in the folder “letters” at {time}" in said(status)
    assert "not saved yet" not in said(status)
    assert str(tmp_path) not in said(status)
    assert status.folder == str(folder)


def test_what_was_changed_since_is_said_until_it_is_taken_back(models, status, qtbot, tmp_path):
    save(models, qtbot, tmp_path)
    assert "changed since" not in said(status)

    models.writing.write_block(1, OPENING, "Mine.")
    assert "changed since" in said(status)
    models.writing.undo()

    assert "changed since" not in said(status)


def test_another_day_is_no_change_of_the_letters(models, status, qtbot, tmp_path):
    save(models, qtbot, tmp_path)

    models.writing.turn_to(date(2012, 3, 1))
    assert models.writing.writing.options.dated == date(2012, 3, 1)
    assert "changed since" not in said(status)
    models.writing.choose_options(dated=date(2012, 3, 2))

    assert "changed since" in said(status)


def test_letters_saved_right_at_home_do_not_show_the_name_of_the_writer(
    models, status, qtbot, tmp_path, monkeypatch
):
    home = tmp_path / "maud"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))

    save(models, qtbot, home)

    assert "saved in your home folder" in said(status)
    assert "maud" not in said(status)


def test_letters_sent_to_the_printer_are_told(models, status, qtbot, tmp_path):
    save(models, qtbot, tmp_path)  # so that there is a pack

    models.pack.letters_printed.emit()

    assert "Letters sent to the printer at" in said(status)
    assert status.folder == ""


def test_each_case_has_its_own_letters(models, status, qtbot, tmp_path):
    save(models, qtbot, tmp_path)
    models.writing.open(an_action(case_id="another"))
    assert "not saved yet" in said(status)

    models.writing.open(an_action())

    assert "saved in the folder" in said(status)


def test_undo_and_redo_say_what_they_changed_until_something_else_is_done(models, status):
    models.writing.write_block(1, OPENING, "Mine.")
    models.writing.undo()
    assert status.travel == "Taken back: your words in the letter to " + (
        models.writing.recipients[0].target.title
    )
    models.writing.redo()
    assert status.travel.startswith("Made again: your words")

    models.writing.choose_call(0, False)
    assert status.travel == ""
    models.writing.undo()

    assert status.travel == "Taken back: the choice of points"


def test_undo_with_nothing_to_take_back_says_nothing(models, status):
    models.writing.undo()

    assert status.travel == ""


# ---------------------------------------------------------------- the line itself


@pytest.fixture
def theme(qapp, as_before) -> Theme:
    return Theme(qapp)


@pytest.fixture
def line(models, status, theme, qtbot) -> StatusLine:
    made = StatusLine(status, HouseViewModel("en", ("ar", "en", "fr")), theme)
    qtbot.addWidget(made)
    return made


def test_the_buttons_size_the_text_between_the_usual_and_twice_that(line, theme):
    smaller, size, larger = (
        line.findChild(QPushButton, name) for name in ("smallerText", "textSize", "largerText")
    )
    assert not smaller.isEnabled()
    for _ in range(4):
        larger.click()
    assert theme.percent == 200
    assert "200" in size.text()
    assert not larger.isEnabled()
    smaller.click()
    assert theme.percent == 175

    size.click()

    assert theme.percent == 100


def test_the_size_is_shown_however_it_was_changed(line, theme):
    theme.resize_text(150)

    size = line.findChild(QPushButton, "textSize")
    assert "150" in size.text()
    assert "150" in size.accessibleName()


def test_it_is_said_that_the_print_stays_as_it_is(line):
    for name in ("smallerText", "textSize", "largerText"):
        button = line.findChild(QPushButton, name)
        assert "letters" in button.toolTip()
        assert button.accessibleDescription() == button.toolTip()


def test_languages_are_offered_by_their_own_names(models, status, theme, qtbot):
    house = HouseViewModel("en", ("ar", "en", "fr"))
    line = StatusLine(status, house, theme)
    qtbot.addWidget(line)
    menu = line.findChild(QMenu, "languages")
    assert [one.text() for one in menu.actions()] == ["العربية", "English", "Français"]
    assert line.findChild(QPushButton, "language").text() == "English"

    with qtbot.waitSignal(house.language_changed):
        line.findChild(QAction, "speak_fr").trigger()

    assert house.language == "fr"


def test_with_one_language_there_is_nothing_to_choose(status, theme, qtbot):
    line = StatusLine(status, HouseViewModel("en", ("en",)), theme)
    qtbot.addWidget(line)

    assert line.findChild(QPushButton, "language").isHidden()
    assert language_name("en") == "English"


def test_the_line_shows_what_the_view_model_says(line, models, status):
    models.writing.choose_call(0, False)
    models.writing.undo()

    label = line.findChild(QLabel, "status")
    assert all(sentence in label.text() for sentence in status.sentences)
    assert "Taken back" in label.text()


def test_the_line_is_on_the_first_screen_in_its_whole_height(furnisher):
    window = furnisher.window
    line = window.findChild(QWidget, "statusLine")

    assert line.isVisible()
    assert line.height() >= line.heightForWidth(line.width())
    bottom = line.mapTo(window, line.rect().bottomLeft()).y()
    assert bottom <= window.height()
