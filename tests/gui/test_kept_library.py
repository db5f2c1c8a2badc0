"""The library that stays: there at the next start, searched in all its words, deleted for good."""

from datetime import date, timedelta

import pytest
from builders import CASE_ID, an_action
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QMessageBox

from desktop_app.domain.deadline import Known
from desktop_app.domain.draft import BlockId, BlockKind
from desktop_app.domain.reading_result import Reading
from desktop_app.domain.register import PostState
from desktop_app.gui.rooms.library.case_card import CaseCard
from desktop_app.gui.rooms.library.panel import LibraryPanel
from desktop_app.gui.viewmodels.cases import Order
from desktop_app.usecases.keep_case import keep_case
from desktop_app.usecases.sample_case import SAMPLE_CASES

from .kept_models import NOON, OTHER, TODAY, models_with, save_letters, stop
from .modal import answer, press

OPENING = BlockId(BlockKind.OPENING)


def put_in(kept, opened=NOON, **changes):
    """Have a case in the library from an earlier session."""
    return keep_case(kept._stores[1], Reading(action=an_action(**changes)), opened)


def kept_cases(models):
    return [one for one in models.library.shown if one.kept is not None]


@pytest.fixture
def later(qapp, kept, qtbot):
    """The next start: two cases are in the library, the newer one without any deadline left."""
    put_in(kept, **OTHER, deadline=Known(TODAY + timedelta(days=5)))
    put_in(kept, NOON + timedelta(hours=1))
    made = models_with(qapp, kept)
    made.sheet.open_sample(SAMPLE_CASES[1])
    qtbot.waitUntil(lambda: made.library.open_id == SAMPLE_CASES[1].case_id, timeout=10_000)
    made.library._cases.pop(CASE_ID)  # opened by the fixture as a guest
    kept.unlock()
    yield made
    stop(made)


@pytest.fixture
def panel(later, qtbot):
    made = LibraryPanel(later.library)
    qtbot.addWidget(made)
    later.writing.turn_to(TODAY)
    with qtbot.waitExposed(made):
        made.show()
    return made


def card(panel, case_id):
    return panel.findChild(CaseCard, f"case_{case_id}")


# ---------------------------------------------------------------- what is listed


def test_at_the_next_start_the_cases_are_listed_with_country_day_and_letters(later, panel):
    later.stores.keep.register.note([])
    later.register.note(1, PostState.POSTED)
    name = card(panel, OTHER["case_id"]).accessibleName()

    assert {one.case_id for one in kept_cases(later)} == {CASE_ID, OTHER["case_id"]}
    assert "POET MISSING" in name
    assert "Chad" in name
    assert "5 day(s) left" in name or "5 days left" in name


def test_a_kept_case_is_opened_as_it_was_put_right(later):
    case = next(one for one in kept_cases(later) if one.country == "Chad")

    later.library.open(case)

    assert later.writing.action.title == "POET MISSING"
    assert later.library.open_id == OTHER["case_id"]


def test_the_letters_of_earlier_sessions_are_counted(qapp, kept, later, qtbot, tmp_path):
    later.library.open(next(one for one in kept_cases(later) if one.country == "Chad"))
    save_letters(later, qtbot, tmp_path / "a")
    again = models_with(qapp, kept)
    try:
        case = next(one for one in kept_cases(again) if one.country == "Chad")
        assert again.library.letters_written(case) == 4
        again.library.open(case)
        again.register.take_back(1)
        assert again.library.letters_written(case) == 3
    finally:
        stop(again)


def test_what_a_guest_opened_stays_from_the_moment_there_is_a_place_for_it(qapp, kept):
    models = models_with(qapp, kept)
    try:
        assert kept_cases(models) == []
        kept.unlock()
        assert [one.case_id for one in kept_cases(models)] == [CASE_ID]
    finally:
        stop(models)


def test_locked_it_shows_nothing_of_what_stays(later, kept):
    kept.lock()

    assert {one.case_id for one in later.library.shown} == {one.case_id for one in SAMPLE_CASES}


def test_by_last_opened_those_of_earlier_sessions_follow_the_ones_of_this(later):
    later.library.sort(Order.LAST_OPENED)

    opened = [one.case_id for one in later.library.shown]
    assert opened[:3] == [SAMPLE_CASES[1].case_id, CASE_ID, OTHER["case_id"]]


def test_a_case_whose_day_has_passed_is_grey_and_still_there(later, panel):
    later.writing.turn_to(date(2031, 1, 1))

    states = {one.property("deadline") for one in card(panel, CASE_ID).findChildren(QLabel)}
    assert "passed" in states


# ---------------------------------------------------------------- searching


def test_every_word_of_the_text_is_searched_as_one_types(later, panel, qtbot):
    field = panel.findChild(QLineEdit, "searchCases")

    qtbot.keyClicks(field, "extradit")  # only in what happened

    shown = {one.case_id for one in later.library.shown}
    assert shown == {CASE_ID, OTHER["case_id"]}
    qtbot.keyClicks(field, "e poet")
    assert [one.case_id for one in later.library.shown] == [OTHER["case_id"]]


def test_nothing_found_says_that_everything_was_searched(later, panel):
    later.library.search("qwertz")

    assert "Every word of every case" in panel.findChild(QLabel, "noCases").text()


def test_a_guest_still_searches_what_the_list_shows(models):
    models.library.search("extradit")

    assert models.library.shown == ()


# ---------------------------------------------------------------- forgetting


@pytest.fixture
def poet(keeping_window, qtbot):
    """A window where the poet's case is kept with a letter, and another case is open."""
    models = keeping_window.models
    models.sheet.reopen(Reading(action=an_action(**OTHER)))
    models.writing.write_block(1, OPENING, "My own words.")
    models.register.note(1, PostState.POSTED)
    models.sheet.open_sample(SAMPLE_CASES[0])
    qtbot.waitUntil(lambda: models.library.open_id == SAMPLE_CASES[0].case_id, timeout=10_000)
    assert models.keeping.save_now()
    assert models.stores.keep.drafts.find(OTHER["case_id"]) is not None
    return next(one for one in kept_cases(models) if one.country == "Chad")


def files(models):
    return {one.name for one in models.keeping.places.vaults.iterdir() if one.suffix != ".lock"}


def test_a_case_is_deleted_with_its_letters_once_that_was_asked(keeping_window, poet, qtbot):
    models, said = keeping_window.models, []
    before = files(models)
    answer(QMessageBox, lambda box: (said.append(box.text()), press("delete")(box)))

    models.library.take_off(poet)
    assert "POET MISSING" in said[0]
    assert models.keeping.save_now()

    stores = models.stores
    assert stores.library.document(poet.case_id) is None
    assert stores.keep.drafts.find(poet.case_id) is None
    assert stores.keep.register.entries(poet.case_id) == ()
    assert all(one.country != "Chad" for one in models.library.shown)
    sealed = {name for name in before if name.endswith(".paravion-vault")}
    assert sealed
    assert sealed & files(models) == set()  # no earlier state is left


def test_deleted_and_opened_again_nothing_of_it_comes_back(keeping_window, poet):
    models = keeping_window.models
    answer(QMessageBox, press("delete"))
    models.library.take_off(poet)

    models.sheet.reopen(Reading(action=an_action(**OTHER)))

    assert models.writing.writing.draft.own_text(1, OPENING) is None
    assert models.keeping.save_now()
    assert models.stores.keep.drafts.find(poet.case_id) is None


def test_who_thinks_better_of_it_keeps_the_case(keeping_window, poet):
    models = keeping_window.models
    answer(QMessageBox, press("keep"))

    models.library.take_off(poet)

    assert models.stores.library.document(poet.case_id) is not None


def test_the_delete_key_asks_and_a_card_says_so(later, panel, qtbot):
    poet = card(panel, OTHER["case_id"])
    assert "deleted from this computer" in poet.accessibleDescription()

    with qtbot.waitSignal(later.library.forgetting_wanted) as wanted:
        qtbot.keyClick(poet, Qt.Key.Key_Delete)

    assert wanted.args[0].case_id == OTHER["case_id"]


def test_the_open_case_is_not_deleted_under_the_reader(later):
    case = next(one for one in kept_cases(later) if one.country == "Chad")
    later.library.open(case)

    later.library.forget(case)

    assert later.stores.library.document(OTHER["case_id"]) is not None
