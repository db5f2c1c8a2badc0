"""The register: what becomes of each letter is noted, and whatever was noted can be taken back."""

import random
from datetime import date

import pytest
from builders import CASE_ID, a_copy, a_minister, a_target, an_action
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QTreeWidget

from desktop_app.domain.reading_result import Reading
from desktop_app.domain.register import PostState, following
from desktop_app.gui.rooms.send.register.overview import OverviewPanel
from desktop_app.gui.rooms.send.register.panel import RegisterPanel
from desktop_app.gui.viewmodels.house import RoomName
from desktop_app.usecases.keep_case import keep_case

from .kept_models import NOON, OTHER, TODAY, save_letters, states

P = PostState
SEEDS = range(20)


@pytest.fixture
def panel(keeper, qtbot):
    made = RegisterPanel(keeper.register)
    qtbot.addWidget(made)
    made.show()
    return made


def button(panel, name):
    return panel.findChild(QPushButton, name)


def said(panel, number):
    return panel.findChild(QLabel, f"state{number}").text()


# ---------------------------------------------------------------- what goes in by itself


def test_saved_letters_are_noted_as_written_for_those_who_get_them(keeper, kept, qtbot, tmp_path):
    keeper.writing.choose_recipient(2, False)
    before = kept.saves

    save_letters(keeper, qtbot, tmp_path / "a")

    assert states(keeper) == {1: "written", 3: "written", 4: "written"}
    assert kept.saves > before


def test_letters_that_go_to_the_printer_are_noted_as_printed(keeper, qtbot, tmp_path):
    save_letters(keeper, qtbot, tmp_path / "a")

    keeper.pack.letters_printed.emit()

    assert set(states(keeper).values()) == {"printed"}


def test_letters_that_say_draft_are_not_noted(keeper, qtbot, tmp_path):
    keeper.writing.turn_to(date(2026, 1, 1))

    save_letters(keeper, qtbot, tmp_path / "a")

    assert keeper.pack.is_draft
    assert states(keeper) == {}


def test_a_guests_letters_are_noted_nowhere(models, qtbot, tmp_path):
    panel = RegisterPanel(models.register)
    qtbot.addWidget(panel)

    save_letters(models, qtbot, tmp_path / "a")
    models.register.advance(1)
    models.register.advance_all()

    assert models.register.rows == ()
    assert "keep your letters on this computer" in panel.findChild(QLabel, "whyNoRegister").text()
    assert not panel.findChild(QPushButton, "allLetters").isVisibleTo(panel)


# ---------------------------------------------------------------- by hand


def test_one_press_notes_the_next_step_and_the_button_then_says_the_one_after(panel, keeper, qtbot):
    assert said(panel, 1) == "Nothing noted yet"
    for expected in ("Mark as printed", "Mark as signed", "Mark as posted"):
        button(panel, "next1").click()
        assert button(panel, "next1").text() == expected

    assert said(panel, 1) == "Signed on 1 February 2012"
    assert "Rashad Q. Elmanov" in button(panel, "next1").accessibleName()
    assert states(keeper) == {1: "signed"}


def test_what_is_noted_is_said_and_taken_back_from_there(panel, keeper):
    button(panel, "next2").click()
    assert "1 letter" in keeper.notices.notice.text

    keeper.notices.notice.action()

    assert states(keeper) == {}
    assert said(panel, 2) == "Nothing noted yet"
    assert keeper.notices.notice is None


def test_all_letters_are_posted_by_one_press_and_taken_back_by_one(panel, keeper):
    for _ in range(4):
        button(panel, "advanceAll").click()
    assert set(states(keeper).values()) == {"posted"}

    keeper.notices.notice.action()

    assert set(states(keeper).values()) == {"signed"}
    button(panel, "next1").click()
    assert not button(panel, "advanceAll").isVisible()


def test_anything_else_is_in_the_menu_and_so_is_the_way_back(panel, keeper):
    keeper.register.note(1, P.POSTED)
    menu = panel.findChild(QMenu, "otherMenu1")
    actions = {action.objectName(): action for action in menu.actions()}

    actions["returned1"].trigger()
    assert said(panel, 1) == "Came back on 1 February 2012"
    assert button(panel, "next1").text() == "Mark as printed"
    next(one for one in menu.actions() if one.objectName() == "takeBack1").trigger()

    assert states(keeper) == {1: "posted"}


def test_the_keyboard_stays_where_there_is_something_to_press(panel, keeper, qtbot):
    keeper.register.note(1, P.REPLIED)
    with qtbot.waitActive(panel):
        panel.activateWindow()
    button(panel, "next1").setFocus()

    qtbot.keyClick(button(panel, "next1"), Qt.Key.Key_Space)

    assert states(keeper) == {1: "forwarded"}
    assert button(panel, "next1").isHidden()
    assert button(panel, "other1").hasFocus()


def test_while_it_is_locked_nothing_is_noted_and_nothing_shown(panel, keeper, kept):
    button(panel, "next1").click()
    kept.lock()
    keeper.register.advance(1)
    assert keeper.register.rows == ()

    kept.unlock()

    assert states(keeper) == {1: "written"}


def test_what_can_only_be_read_is_shown_and_not_changed(panel, keeper, kept):
    button(panel, "next1").click()
    kept.is_open = False
    kept.changed.emit()

    keeper.register.advance(1)

    assert said(panel, 1) == "Written on 1 February 2012"
    assert not button(panel, "next1").isEnabled()
    assert states(keeper) == {1: "written"}


class Steps:
    """The register as anybody would keep it on paper, beside the real one."""

    def __init__(self, models, chance):
        self.models, self.chance = models, chance
        self.of = {number: [] for number in range(1, 5)}

    def last(self, number):
        return self.of[number][-1] if self.of[number] else None

    def advance(self, number):
        if (state := following(self.last(number))) is not None:
            self.of[number].append(state)
        self.models.register.advance(number)

    def note(self, number):
        state = self.chance.choice(tuple(P))
        self.of[number].append(state)
        self.models.register.note(number, state)

    def take_back(self, number):
        del self.of[number][-1:]
        self.models.register.take_back(number)

    def advance_all(self, number):
        if (state := self.models.register.common_next) is not None:
            for own in self.of.values():
                own.append(state)
        self.models.register.advance_all()

    def note_and_regret(self, number):
        self.models.register.note(number, P.POSTED)
        self.models.notices.notice.action()


@pytest.mark.parametrize("seed", SEEDS)
def test_whatever_is_noted_and_taken_back_each_letter_is_where_its_own_steps_left_it(keeper, seed):
    chance = random.Random(seed)
    paper = Steps(keeper, chance)
    presses = paper.advance, paper.note, paper.take_back, paper.advance_all, paper.note_and_regret
    for _ in range(60):
        chance.choice(presses)(chance.randrange(1, 5))
        noted = {one: own[-1].value for one, own in paper.of.items() if own}
        assert states(keeper) == noted

    for number, own in paper.of.items():
        for _ in own:
            keeper.register.take_back(number)
    assert keeper.stores.keep.register.entries() == ()


# ---------------------------------------------------------------- officials and the office


def test_the_steps_follow_their_official_to_another_place_and_back(keeper):
    keeper.register.note(1, P.POSTED)
    keeper.register.note(3, P.SIGNED)
    moved = an_action(targets=(a_minister(), a_target()), copies=(a_copy(),))

    keeper.writing.correct(Reading(action=moved))
    assert states(keeper) == {2: "posted", 3: "signed"}
    keeper.writing.undo()

    assert states(keeper) == {1: "posted", 3: "signed"}


def test_that_the_office_was_asked_is_kept_and_there_again_with_the_case(keeper):
    day = date(2012, 3, 20)
    keeper.writing.choose_options(office_asked=date(2012, 3, 18))
    keeper.writing.choose_options(office_asked=day)
    keeper.sheet.reopen(Reading(action=an_action(**OTHER)))
    assert keeper.writing.writing.options.office_asked is None

    keeper.sheet.reopen(Reading(action=an_action()))

    assert keeper.writing.writing.options.office_asked == day
    assert not keeper.writing.can_undo
    (asked,) = keeper.stores.keep.register.offices_asked()
    assert (asked.case_id, asked.day) == (CASE_ID, day)


def test_the_tick_taken_back_is_out_of_the_register_too(keeper):
    keeper.writing.choose_options(office_asked=TODAY)

    keeper.writing.undo()

    assert keeper.stores.keep.register.offices_asked() == ()


# ---------------------------------------------------------------- all cases


@pytest.fixture
def overview(keeper, qtbot):
    made = OverviewPanel(keeper.all_letters)
    qtbot.addWidget(made)
    made.show()
    return made


def lines(overview):
    tree = overview.findChild(QTreeWidget, "letters")
    groups = (tree.topLevelItem(at) for at in range(tree.topLevelItemCount()))
    return {
        group.text(0): [
            tuple(group.child(at).text(column) for column in range(3))
            for at in range(group.childCount())
        ]
        for group in groups
    }


def test_the_letters_of_all_cases_stand_by_their_state(keeper, overview):
    keeper.register.note(1, P.POSTED)
    keep_case(keeper.stores.library, Reading(action=an_action(**OTHER)), NOON)
    keeper.sheet.reopen(Reading(action=an_action(**OTHER)))
    keeper.register.note(2, P.PRINTED)

    keeper.all_letters.open()

    printed, posted = lines(overview).values()
    assert keeper.house.room is RoomName.SEND
    assert list(lines(overview)) == ["Printed: 1 letter(s)", "Posted: 1 letter(s)"]
    assert printed[0][0].startswith("T. H. Sabirzade")
    assert printed[0][1:] == ("Chad: POET MISSING", "1 February 2012")
    assert posted[0][1] == "Azerbaijan: BEEKEEPER AT RISK OF FORCIBLE RETURN"


def test_enter_on_a_letter_opens_its_case_where_its_letters_are(keeper, overview, qtbot):
    keeper.register.note(1, P.POSTED)
    keeper.sheet.reopen(Reading(action=an_action(**OTHER)))
    keeper.all_letters.open()
    tree = overview.findChild(QTreeWidget, "letters")

    qtbot.keyClick(tree, Qt.Key.Key_Return)

    assert keeper.library.open_id == CASE_ID
    assert keeper.house.room is RoomName.SEND
    assert not keeper.all_letters.is_open


def test_a_letter_whose_case_is_gone_is_still_listed(keeper, overview):
    keeper.register.note(1, P.POSTED)
    keeper.sheet.reopen(Reading(action=an_action(**OTHER)))
    keeper.library._cases.pop(CASE_ID)

    keeper.all_letters.open()

    assert lines(overview)["Posted: 1 letter(s)"] == [
        ("Somebody who isn't in the case any more", "A case that isn't here", "1 February 2012")
    ]


def test_without_letters_it_says_how_they_come_there(keeper, overview):
    keeper.all_letters.open()

    assert "as soon as you save or print" in overview.findChild(QLabel, "noLetters").text()
    assert not overview.findChild(QTreeWidget, "letters").isVisible()


def test_in_the_window_it_stands_in_the_place_of_sending_until_escape(keeping_window, qtbot):
    furnisher, window = keeping_window, keeping_window.window
    furnisher.models.register.note(1, P.POSTED)
    with qtbot.waitActive(window):
        window.activateWindow()

    furnisher.models.all_letters.open()
    overview = window.findChild(OverviewPanel)
    tree = overview.findChild(QTreeWidget, "letters")
    assert overview.isVisible()
    assert tree.hasFocus()
    qtbot.keyClick(tree, Qt.Key.Key_Escape)

    assert not overview.isVisible()
    assert window.findChild(RegisterPanel).isVisible()
    furnisher.models.all_letters.open()
    assert tree.hasFocus()
    assert tree.currentItem() is not None
