"""The library: what it lists, how it is searched and sorted, and where it stands."""

from datetime import date

import pytest
from builders import an_action
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QWidget,
)

from desktop_app.domain.deadline import Known, Open, Unknown
from desktop_app.domain.draft import BlockId, BlockKind
from desktop_app.domain.reading_result import Reading
from desktop_app.gui.rooms.library.case_card import CaseCard
from desktop_app.gui.rooms.library.panel import LibraryPanel
from desktop_app.gui.viewmodels.cases import Order, in_order, listed_reading, matching
from desktop_app.gui.viewmodels.house import RoomName
from desktop_app.gui.widgets.fields import Choice
from desktop_app.usecases.open_sheet import open_sheet
from desktop_app.usecases.sample_case import SAMPLE_CASES, sample_sheet

OPENING = BlockId(BlockKind.OPENING)
OTHER = {"case_id": "another", "title": "POET MISSING", "country": "Chad", "ua_number": "7/26"}


def listed(opened=1, **changes):
    return listed_reading(Reading(action=an_action(**changes)), None, opened)


def titles(cases):
    return [case.title for case in cases]


def cards(panel):
    found = [card for card in panel.findChildren(CaseCard) if not card.isHidden()]
    return sorted(found, key=lambda card: card.y())


def text(parent, name):
    return parent.findChild(QLabel, name).text()


# ---------------------------------------------------------------- values


@pytest.mark.parametrize("sample", SAMPLE_CASES, ids=lambda sample: sample.file)
def test_a_sample_is_listed_as_its_sheet_reads(sample):
    action = open_sheet(sample_sheet(sample)).action

    assert sample.case_id == action.case_id
    assert sample.title == action.title
    assert sample.country == action.country
    assert sample.ua_number == action.ua_number
    assert sample.people == tuple(person.name for person in action.people)
    assert sample.deadline == action.deadline


@pytest.mark.parametrize(
    "words", ["poet", "CHAD", "ua 7/26", "merdan", "yolbarsov  chad", "yölbarsov"]
)
def test_a_case_is_found_by_headline_country_number_and_name(words):
    assert titles(matching([listed(**OTHER)], words)) == ["POET MISSING"]


@pytest.mark.parametrize("words", ["peru", "poet peru", "8/26", "beekeeping"])
def test_a_case_is_not_found_by_what_it_does_not_tell(words):
    assert matching([listed(**OTHER)], words) == ()


def test_by_deadline_the_next_is_first_and_the_oldest_last():
    today = date(2026, 5, 1)
    cases = [
        listed(title=title, deadline=deadline)
        for title, deadline in (
            ("long over", Known(date(2012, 3, 14))),
            ("unknown", Unknown()),
            ("over", Known(date(2026, 4, 30))),
            ("open", Open()),
            ("later", Known(date(2026, 8, 1))),
            ("today", Known(today)),
        )
    ]

    stopped = listed(title="stopped", deadline=Unknown(), stop_action=True)
    ordered = titles(in_order([stopped, *cases], Order.DEADLINE, today))

    assert ordered == ["today", "later", "open", "unknown", "over", "long over", "stopped"]


def test_by_country_those_without_one_are_last():
    cases = [listed(country=country, title=country) for country in (None, "Peru", "Chad")]

    assert titles(in_order(cases, Order.COUNTRY, date(2026, 5, 1))) == ["Chad", "Peru", None]


def test_the_case_opened_last_is_on_top():
    cases = [listed(title="first", opened=1), listed(title="second", opened=2)]

    ordered = in_order(cases, Order.LAST_OPENED, date(2026, 5, 1))

    assert titles(ordered) == ["second", "first"]


# ---------------------------------------------------------------- the view model


def test_the_samples_are_listed_though_nothing_was_read(models):
    assert len(models.library.shown) == len(SAMPLE_CASES)
    assert all(case.reading is None for case in models.library.shown)


def test_a_sample_is_read_when_it_is_opened(models, qtbot):
    passed = next(one for one in models.library.shown if one.country == "Philippines")

    with qtbot.waitSignal(models.sheet.opened, timeout=10_000):
        models.library.open(passed)

    assert models.library.open_id == passed.case_id
    assert len(models.library.shown) == len(SAMPLE_CASES)


def test_a_case_opened_again_is_there_at_once_with_its_words(models):
    models.sheet.reopen(Reading(action=an_action()))
    models.writing.write_block(1, OPENING, "My own words.")
    models.sheet.reopen(Reading(action=an_action(**OTHER)))
    models.house.go(RoomName.SEND)
    first = next(one for one in models.library.shown if one.country == "Azerbaijan" and one.opened)

    models.library.open(first)

    assert models.writing.action == an_action()
    assert models.writing.writing.draft.own_text(1, OPENING) == "My own words."
    assert models.house.room is RoomName.READ


def test_the_open_case_pressed_again_keeps_what_can_be_undone(models):
    models.sheet.reopen(Reading(action=an_action()))
    models.writing.choose_call(1, False)

    models.library.open(next(one for one in models.library.shown if one.opened))

    assert models.writing.can_undo


def test_a_sheet_that_is_still_being_read_does_not_take_the_place_of_one_opened_since(
    models, qtbot
):
    ended = []
    models.sheet.ended.connect(lambda: ended.append(True))
    models.sheet.open_file(sample_sheet(SAMPLE_CASES[0]))
    models.sheet.reopen(Reading(action=an_action(**OTHER)))

    qtbot.waitUntil(lambda: not models.runner.is_busy, timeout=10_000)

    assert models.library.open_id == "another"
    assert not models.sheet.is_reading
    assert ended == [True]


def test_letters_are_counted_once_for_each_who_gets_one(models, qtbot, tmp_path):
    models.sheet.reopen(Reading(action=an_action()))
    models.writing.write_sender(name="Maud", address=("12 High Street",), country="GB")
    models.writing.choose_recipient(4, False)
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        with qtbot.waitSignal(models.pack.ready_to_save, timeout=20_000):
            models.pack.prepare_to_save()
        with qtbot.waitSignal(models.pack.letters_exported, timeout=20_000):
            models.pack.save_in(tmp_path / folder)

    case = next(one for one in models.library.shown if one.opened)
    assert models.library.letters_written(case) == 3


def test_a_case_taken_off_can_be_put_back_and_its_words_are_still_there(models):
    models.sheet.reopen(Reading(action=an_action()))
    models.writing.write_block(1, OPENING, "My own words.")
    models.sheet.reopen(Reading(action=an_action(**OTHER)))
    case = next(one for one in models.library.shown if one.opened == 1)

    models.library.take_off(case)
    assert case not in models.library.shown
    assert models.writing.is_unsaved
    models.notices.notice.action()

    assert case in models.library.shown
    models.library.open(case)
    assert models.writing.writing.draft.own_text(1, OPENING) == "My own words."


def test_neither_a_sample_nor_the_open_case_can_be_taken_off(models):
    models.sheet.reopen(Reading(action=an_action()))
    before = models.library.shown

    for case in before:
        models.library.take_off(case)

    assert models.library.shown == before


# ---------------------------------------------------------------- the panel


@pytest.fixture
def panel(models, qtbot):
    made = LibraryPanel(models.library)
    qtbot.addWidget(made)
    models.writing.turn_to(date(2026, 5, 1))
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_a_card_tells_its_case_to_who_does_not_see_it(panel):
    name = panel.findChild(CaseCard, f"case_{SAMPLE_CASES[0].case_id}").accessibleName()

    assert "LIBRARIAN ON TRIAL FOR LENDING BOOKS" in name
    assert "Kazakhstan" in name
    assert "20 August 2068" in name


def test_a_card_whose_day_has_passed_is_grey_and_still_there(models, panel):
    passed = panel.findChild(CaseCard, f"case_{SAMPLE_CASES[1].case_id}")
    states = {label.property("deadline") for label in passed.findChildren(QLabel)}
    assert "passed" in states
    assert {label.property("passed") for label in passed.findChildren(QLabel)} >= {"yes"}

    models.writing.turn_to(date(2025, 6, 30))

    states = {label.property("deadline") for label in passed.findChildren(QLabel)}
    assert "last_day" in states


def test_the_card_of_a_stop_action_says_that_no_more_letters_are_wanted(panel, qtbot):
    case = listed(deadline=Unknown(), stop_action=True, case_id="00000000000000ab")
    card = CaseCard(panel._model, case, panel)
    badge = card.findChildren(QLabel)[2]

    assert badge.text() == "No more letters are wanted"
    assert "No more letters are wanted" in card.accessibleName()
    assert "No last day" not in card.accessibleName()
    card.show_case(listed(deadline=Unknown(), case_id="00000000000000ab"))
    assert badge.text() == "No last day found"


def test_typing_filters_and_nothing_found_says_what_helps(panel, qtbot):
    field = panel.findChild(QLineEdit, "searchCases")
    qtbot.keyClicks(field, "ainura")
    assert [card.case.country for card in cards(panel)] == ["Kazakhstan"]
    assert panel.findChild(QLabel, "noCases").isHidden()

    qtbot.keyClicks(field, "x")
    assert cards(panel) == []
    assert "“ainurax”" in text(panel, "noCases")
    panel.findChild(QPushButton, "allCases").click()

    assert len(cards(panel)) == len(SAMPLE_CASES)


def test_the_order_is_chosen_in_the_panel(panel, qtbot):
    panel.findChild(Choice, "caseOrder").setCurrentIndex(1)
    QApplication.processEvents()

    countries = [card.case.country for card in cards(panel)]
    assert countries == ["Azerbaijan", "Kazakhstan", "Philippines"]


def test_the_arrows_go_from_the_search_through_the_cases_and_enter_opens(models, panel, qtbot):
    with qtbot.waitActive(panel):
        panel.activateWindow()
    field = panel.findChild(QLineEdit, "searchCases")
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Down)
    first, second, third = cards(panel)
    assert first.hasFocus()
    qtbot.keyClick(first, Qt.Key.Key_End)
    assert third.hasFocus()
    qtbot.keyClick(third, Qt.Key.Key_Up)
    assert second.hasFocus()
    assert [card.focusPolicy() for card in (first, second, third)].count(
        Qt.FocusPolicy.StrongFocus
    ) == 1

    with qtbot.waitSignal(models.sheet.opened, timeout=10_000):
        qtbot.keyClick(second, Qt.Key.Key_Return)

    assert models.library.open_id == second.case.case_id
    assert second.isChecked()
    assert not first.isChecked()


def test_delete_takes_a_case_off_and_the_keyboard_goes_to_its_neighbour(models, panel, qtbot):
    models.sheet.reopen(Reading(action=an_action()))
    models.sheet.reopen(Reading(action=an_action(**OTHER)))
    with qtbot.waitActive(panel):
        panel.activateWindow()
    card = next(card for card in cards(panel) if card.case.opened == 1)
    card.setFocus()

    qtbot.keyClick(card, Qt.Key.Key_Delete)

    assert card not in cards(panel)
    assert QApplication.focusWidget() in cards(panel)


def test_the_card_that_the_arrows_reach_is_to_be_seen(panel, qtbot):
    panel.resize(260, 260)
    with qtbot.waitActive(panel):
        panel.activateWindow()
    first, *_, last = cards(panel)
    first.setFocus()
    assert last.visibleRegion().isEmpty()

    qtbot.keyClick(first, Qt.Key.Key_End)

    assert not last.visibleRegion().isEmpty()


def test_a_card_is_as_high_as_its_words(panel):
    panel.resize(260, 700)
    QApplication.processEvents()

    for card in cards(panel):
        for label in card.findChildren(QLabel):
            if label.isVisible():
                assert label.height() >= label.heightForWidth(label.width())
                assert card.rect().contains(label.geometry())


# ---------------------------------------------------------------- its place in the window


@pytest.fixture
def window(furnisher, qtbot):
    furnisher.window.resize(1366, 740)
    QApplication.processEvents()
    return furnisher.window


def library_of(window):
    return window.findChild(QWidget, "libraryPanel")


def test_a_wide_window_shows_the_library_unasked_and_a_narrow_one_does_not(window, qtbot):
    library, room = library_of(window), window.screen().availableGeometry()
    if room.width() < 1366:
        pytest.skip("needs a screen that is wide enough")
    qtbot.waitUntil(library.isVisible)
    assert 200 <= library.width() <= 280

    window.resize(1024, 600)

    qtbot.waitUntil(library.isHidden)
    assert not window.findChild(QPushButton, "library").isChecked()


def test_large_text_gives_the_place_of_the_library_to_the_rooms(furnisher, window, qtbot):
    furnisher.theme.resize_text(200)

    qtbot.waitUntil(library_of(window).isHidden)


@pytest.fixture
def full_window(window, qtbot):
    """One whose rooms need all of it."""
    page = QWidget()
    page.setMinimumWidth(window.width() - 100)
    window.findChild(QStackedWidget, "rooms").addWidget(page)
    qtbot.waitUntil(library_of(window).isHidden)
    return window


def test_where_both_do_not_fit_the_library_stands_in_place_of_the_rooms(furnisher, full_window):
    rooms, library = full_window.findChild(QWidget, "rooms"), library_of(full_window)
    width = full_window.width()

    full_window.findChild(QPushButton, "library").click()
    QApplication.processEvents()
    assert library.isVisible()
    assert rooms.isHidden()
    assert full_window.findChild(QLineEdit, "searchCases").hasFocus()
    furnisher.models.library.open(furnisher.models.library.shown[0])
    QApplication.processEvents()

    assert rooms.isVisible()
    assert rooms.isAncestorOf(QApplication.focusWidget())
    assert library.isHidden()
    assert full_window.width() == width


def test_going_to_a_room_or_escape_brings_the_rooms_back(furnisher, full_window, qtbot):
    library, house = library_of(full_window), furnisher.models.house

    house.show_library(True)
    house.go(RoomName.WRITE)
    assert library.isHidden()
    house.show_library(True)
    qtbot.keyClick(full_window.findChild(QLineEdit, "searchCases"), Qt.Key.Key_Escape)

    assert library.isHidden()
    assert full_window.findChild(QWidget, "rooms").isVisible()


def test_what_the_user_chose_stays_whatever_the_size(furnisher, window, qtbot):
    furnisher.models.house.show_library(False)

    window.resize(1500, 740)
    QApplication.processEvents()

    assert library_of(window).isHidden()


def test_a_search_is_still_there_in_another_language(furnisher, window):
    furnisher.models.library.search("kazakh")
    furnisher.models.house.language = "xx"

    furnisher.models.house.language_changed.emit()

    assert furnisher.window.findChild(QLineEdit, "searchCases").text() == "kazakh"
    shown = [card.case.country for card in cards(library_of(furnisher.window))]
    assert shown == ["Kazakhstan"]
