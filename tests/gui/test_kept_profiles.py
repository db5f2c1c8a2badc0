"""Who writes: kept as it is typed, chosen, forgotten; and whom they ask after a deadline."""

from datetime import date

import pytest
from builders import a_sender
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QTabWidget

from desktop_app.domain.sender import Disclosure, Sender
from desktop_app.gui.rooms.office import OfficePanel
from desktop_app.gui.rooms.write.profiles.panel import ProfilesPanel
from desktop_app.gui.rooms.write.profiles.section_office import SectionOfficePanel
from desktop_app.gui.viewmodels.house import RoomName
from desktop_app.gui.widgets.fields import Choice

from .kept_models import models_with, stop
from .modal import answer, press

MAUD = a_sender()
ANA = Sender(name="Ana Perez", town="Leeds", country="GB")


def names(models):
    return [one.sender.name for one in models.stores.keep.senders.all()]


@pytest.fixture
def two(keeper):
    """Two who write; Ana writes now."""
    keeper.writing.write_sender(name=MAUD.name, town=MAUD.town)
    keeper.profiles.add()
    keeper.writing.write_sender(name=ANA.name, town=ANA.town, country=ANA.country)
    return keeper


@pytest.fixture
def panel(keeper, qtbot):
    made = ProfilesPanel(keeper.profiles)
    qtbot.addWidget(made)
    made.show()
    return made


def test_what_is_typed_is_kept_and_there_at_the_next_start(qapp, keeper, kept):
    keeper.writing.write_sender(name=MAUD.name, address=MAUD.address)

    again = models_with(qapp, kept)
    try:
        assert again.writing.writing.sender == Sender(name=MAUD.name, address=MAUD.address)
        assert not again.writing.can_undo
        assert names(again) == [MAUD.name]
    finally:
        stop(again)


def test_what_a_guest_typed_before_is_kept_from_now_on(qapp, kept):
    models = models_with(qapp, kept)
    try:
        models.writing.write_sender(name="Ana Perez")
        kept.unlock()
        assert names(models) == ["Ana Perez"]
        assert models.writing.writing.sender.name == "Ana Perez"
    finally:
        stop(models)


def test_who_is_known_already_is_not_kept_twice(keeper, kept):
    keeper.writing.write_sender(name="Ana Perez")

    kept.lock()
    kept.unlock()

    assert names(keeper) == ["Ana Perez"]


def test_another_one_is_chosen_and_undo_never_brings_the_first_back(two):
    two.writing.choose_call(1, False)
    two.profiles.choose(1)
    assert two.writing.writing.sender.name == MAUD.name
    while two.writing.can_undo:
        two.writing.undo()
        assert two.writing.writing.sender.name == MAUD.name

    assert names(two) == [MAUD.name, ANA.name]
    assert two.writing.writing.draft.wants_call(1)


def test_what_officials_learn_is_each_ones_own_and_undo_never_mixes_it(two):
    two.writing.choose_options(disclosure=Disclosure.INITIALS)
    two.profiles.choose(1)
    assert two.writing.writing.options.disclosure is Disclosure.FULL
    two.writing.choose_options(disclosure=Disclosure.TOWN)
    two.profiles.choose(2)

    assert two.writing.writing.options.disclosure is Disclosure.INITIALS
    while two.writing.can_undo:
        two.writing.undo()
        assert two.writing.writing.options.disclosure is Disclosure.INITIALS
    levels = [one.disclosure for one in two.stores.keep.senders.all()]
    assert levels == [Disclosure.TOWN, Disclosure.INITIALS]


def test_who_is_known_and_tells_little_does_not_tell_more_because_a_guest_typed_the_same(
    qapp, keeper, kept
):
    keeper.writing.write_sender(name="Ana Perez")
    keeper.writing.choose_options(disclosure=Disclosure.NAME)
    kept.lock()
    later = models_with(qapp, kept)
    try:
        later.writing.write_sender(name="Ana Perez")
        kept.unlock()
        assert later.writing.writing.options.disclosure is Disclosure.NAME
    finally:
        stop(later)


def test_a_new_name_renames_only_the_one_who_writes(two):
    two.writing.write_sender(name="Ana Perez Gil")

    assert names(two) == [MAUD.name, "Ana Perez Gil"]


def test_who_was_added_and_never_got_a_name_is_gone_when_another_is_chosen(two):
    two.profiles.add()
    two.profiles.choose(1)

    assert names(two) == [MAUD.name, ANA.name]


def test_a_forgotten_one_is_purged_and_the_other_writes(two, kept):
    two.profiles.forget()

    assert names(two) == [MAUD.name]
    assert two.writing.writing.sender.name == MAUD.name
    assert kept.purges == 1


def test_the_last_one_forgotten_leaves_empty_fields(keeper):
    keeper.writing.write_sender(name="Ana Perez")

    keeper.profiles.forget()

    assert keeper.writing.writing.sender == Sender()
    assert names(keeper) == []


def test_only_where_there_are_several_is_there_a_choice(two, panel):
    choice = panel.findChild(Choice, "profile")
    assert choice.isVisible()
    assert [choice.itemText(at) for at in range(2)] == [
        f"{MAUD.name}, {MAUD.town}",
        "Ana Perez, Leeds",
    ]
    choice.setCurrentIndex(0)
    assert two.writing.writing.sender.name == MAUD.name

    two.profiles.forget()

    assert not choice.isVisible()


def test_a_guest_reads_that_nothing_stays_and_how_it_could(models, qtbot):
    panel, office = ProfilesPanel(models.profiles), SectionOfficePanel(models.profiles)
    qtbot.addWidget(panel)
    qtbot.addWidget(office)
    text = panel.findChild(QLabel, "senderPromise").text()

    models.profiles.add()
    models.profiles.write_office(name="x")
    models.profiles.forget()

    assert "Nothing of it is stored" in text
    assert "“Keep my letters…”" in text
    assert office.isHidden()
    assert office.findChildren(QLineEdit) == []
    assert models.profiles.all == ()


def test_the_section_office_belongs_to_the_one_who_writes(two, qtbot):
    panel = SectionOfficePanel(two.profiles)
    qtbot.addWidget(panel)
    panel.show()
    qtbot.keyClicks(panel.findChild(QLineEdit, "officeName"), "Section Leeds")
    qtbot.keyClicks(panel.findChild(QLineEdit, "officeEmail"), "ask@section.example")

    two.profiles.choose(1)
    assert panel.findChild(QLineEdit, "officeName").text() == ""
    two.profiles.choose(2)

    assert panel.findChild(QLineEdit, "officeName").text() == "Section Leeds"
    (_, ana) = two.stores.keep.senders.all()
    assert ana.section_office.email == "ask@section.example"


def test_after_a_last_day_the_office_of_whoever_writes_is_named(two, qtbot):
    panel = OfficePanel(two.writing, two.profiles, two.note)
    qtbot.addWidget(panel)
    two.writing.turn_to(date(2012, 3, 15))
    which = panel.findChild(QLabel, "whichOffice")
    assert which.isHidden()

    two.profiles.write_office(name="Section <b>Leeds</b>", email="ask@section.example")

    assert not which.isHidden()
    assert which.text() == "Your section office is Section <b>Leeds</b>, ask@section.example."
    assert which.textFormat() is Qt.TextFormat.PlainText
    two.profiles.choose(1)
    assert which.isHidden()


def test_in_the_window_somebody_else_begins_at_the_name_and_is_asked_about_before_going(
    keeping_window, qtbot
):
    models, window = keeping_window.models, keeping_window.window
    models.writing.write_sender(name=ANA.name, town=ANA.town, country=ANA.country)
    with qtbot.waitActive(window):
        window.activateWindow()
    models.house.go(RoomName.WRITE)
    window.findChild(QTabWidget, "letter").setCurrentIndex(1)

    window.findChild(QPushButton, "addProfile").click()
    name = window.findChild(QLineEdit, "senderName")
    assert name.hasFocus()
    assert name.text() == ""
    qtbot.keyClicks(name, "Ben")
    assert names(models) == [ANA.name, "Ben"]
    answer(object, press("delete"))
    window.findChild(QPushButton, "forgetProfile").click()

    assert names(models) == [ANA.name]
    assert name.text() == ANA.name
