"""The Write room: points counted, notes, the meter, what the officials learn."""

import pytest
from builders import a_block, an_action
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLabel,
    QProgressBar,
    QPushButton,
    QTabWidget,
)

from desktop_app.domain.draft import BlockKind
from desktop_app.domain.sender import Disclosure
from desktop_app.gui.rooms.page import PagePanel
from desktop_app.gui.rooms.write.calls import CallsPanel
from desktop_app.gui.rooms.write.coverage import CoveragePanel
from desktop_app.gui.rooms.write.privacy import PrivacyPanel
from desktop_app.gui.rooms.write.recipients import RecipientsPanel
from desktop_app.gui.rooms.write.words import WordsPanel
from desktop_app.gui.viewmodels.house import RoomName
from desktop_app.gui.widgets.fields import TextField

SECOND_POINT = a_block(BlockKind.CALL, 1)


def shown(qtbot, panel):
    qtbot.addWidget(panel)
    panel.resize(600, 700)
    panel.show()
    return panel


def said(panel, name: str) -> str:
    return panel.findChild(QLabel, name).text()


def stops(qtbot, window) -> list[str]:
    """The names of all that Tab comes to from where the keyboard is, until it is there again."""
    first = QApplication.focusWidget().objectName()
    names = [first]
    for _ in range(100):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        if (name := QApplication.focusWidget().objectName()) == first:
            return list(dict.fromkeys(names))  # a day is three stops: day, month and year
        names.append(name)
    raise AssertionError(names)


@pytest.mark.parametrize(
    ("room", "tab", "way"),
    [
        (RoomName.WRITE, 0, ["officeAsked", "official1", "official4", "call0", "call1"]),
        (RoomName.WRITE, 1, ["senderName", "senderAddress", "senderCountry", "disclosure"]),
        (RoomName.WRITE, 2, ["senderAbout", "block0", "back0", "share0", "block1", "block4"]),
        (RoomName.SEND, 0, ["officeAsked", "fillIn_name", "order", "save", "print", "letterDate"]),
    ],
)
def test_tab_goes_the_way_of_the_eye(furnisher, qtbot, room, tab, way):
    window, models = furnisher.window, furnisher.models
    qtbot.waitUntil(lambda: window.findChild(TextField, "block0") is not None)
    with qtbot.waitActive(window):
        window.activateWindow()
    models.writing.write_block(1, a_block(), "My own words.")
    models.house.go(room)
    window.findChild(QTabWidget, "letter").setCurrentIndex(tab)

    found = stops(qtbot, window)

    start = found.index(way[0])
    found = found[start:] + found[:start]
    ends = "privacyChange" if room is RoomName.WRITE else "pageZoom"
    assert [name for name in found if name in {*way, ends}] == [*way, ends]


# ---------------------------------------------------------------- coverage


def test_every_point_is_asked_until_one_is_left_out(models, qtbot):
    panel = shown(qtbot, CoveragePanel(models.words))
    assert said(panel, "coverageCount").startswith("2 of 2")

    models.writing.choose_call(1, False)

    assert said(panel, "coverageCount").startswith("1 of 2")
    assert said(panel, "coverageMissing").endswith(" 2")


def test_a_point_whose_text_is_emptied_is_not_asked_in_that_letter(models, qtbot):
    panel = shown(qtbot, CoveragePanel(models.words))
    models.writing.write_block(2, SECOND_POINT, "  \n")
    assert said(panel, "coverageCount").startswith("2 of 2")

    models.writing.select(2)

    assert said(panel, "coverageCount").startswith("1 of 2")
    models.writing.write_block(2, SECOND_POINT, "I ask you to let him stay.")
    assert said(panel, "coverageCount").startswith("2 of 2")


def test_a_copy_asks_for_what_the_first_letter_asks_for(models):
    models.writing.write_block(1, SECOND_POINT, "")

    assert [models.writing.points_asked(number) for number in (1, 2, 3, 4)] == [
        (True, False),
        (True, True),
        (True, False),
        (True, False),
    ]


def test_the_ticks_say_where_a_point_is_not_asked(models, qtbot):
    officials = shown(qtbot, RecipientsPanel(models.writing))
    points = shown(qtbot, CallsPanel(models.writing))
    assert officials.findChild(QCheckBox, "official1").accessibleDescription() == "a letter"

    models.writing.write_block(1, SECOND_POINT, "")

    description = officials.findChild(QCheckBox, "official1").accessibleDescription()
    assert description.startswith("a letter, with 1 of 2")
    assert points.findChild(QCheckBox, "call1").isChecked()
    assert "empty" in points.findChild(QCheckBox, "call1").accessibleDescription()
    assert points.findChild(QCheckBox, "call0").accessibleDescription() == ""


def test_a_case_without_points_counts_nothing(models, qtbot):
    panel = shown(qtbot, CoveragePanel(models.words))

    models.writing.open(an_action(case_id="another", calls=()))

    assert panel.isHidden()


# ---------------------------------------------------------------- the meter


def the_meter(panel) -> tuple[str, str, int]:
    bar = panel.findChild(QProgressBar, "meterBar")
    return bar.property("over"), said(panel, "meterWords"), bar.value()


def test_the_meter_turns_red_as_soon_as_the_letter_is_too_long_and_back(models, qtbot):
    panel = shown(qtbot, PagePanel(models.page, models.writing))
    qtbot.waitUntil(lambda: models.page.answer is not None, timeout=20_000)
    over, words, before = the_meter(panel)
    assert (over, 0 < before < 1000) == ("no", True)
    assert "Fits on one page" in words
    free = models.page.answer.free_lines

    models.writing.write_block(1, a_block(), "\n".join(["A line."] * (free + 1)))  # one was there
    qtbot.waitUntil(lambda: models.page.answer.free_lines == 0)
    assert the_meter(panel)[0] == "no"
    models.writing.write_block(1, a_block(), "\n".join(["A line."] * (free + 3)))
    qtbot.waitUntil(lambda: the_meter(panel)[0] == "yes")
    _, words, value = the_meter(panel)
    assert "too long for one page" in words
    assert value == 1000
    assert models.page.answer.excess_lines == 2
    models.writing.undo()

    qtbot.waitUntil(lambda: the_meter(panel)[0] == "no")


def test_an_envelope_has_no_meter(models, qtbot):
    panel = shown(qtbot, PagePanel(models.page, models.writing))
    qtbot.waitUntil(lambda: models.page.answer is not None, timeout=20_000)
    assert panel.findChild(QProgressBar, "meterBar").isVisible()

    with qtbot.waitSignal(models.page.changed):
        models.page.show_envelope(True)

    assert not panel.findChild(QProgressBar, "meterBar").isVisible()


def test_a_page_that_is_shown_again_is_drawn_for_its_own_place(models, qtbot):
    """Both rooms show the page, in another size each."""
    wide = shown(qtbot, PagePanel(models.page, models.writing))
    narrow = shown(qtbot, PagePanel(models.page, models.writing))
    narrow.resize(350, 700)
    wide.hide()
    qtbot.waitUntil(
        lambda: models.page.answer is not None and models.page.answer.image.width < 350,
        timeout=20_000,
    )
    narrow.hide()

    wide.show()

    qtbot.waitUntil(lambda: models.page.answer.image.width > 450)


# ---------------------------------------------------------------- what the officials learn


def test_what_the_officials_learn_is_said_for_letter_and_envelope(models, qtbot):
    panel = shown(qtbot, PrivacyPanel(models))
    sentences = set()
    for level in Disclosure:
        models.writing.choose_options(disclosure=level)
        sentences.add(said(panel, "privacySentence"))

    assert len(sentences) == len(Disclosure)
    assert all("envelope" in sentence for sentence in sentences)


def test_own_words_that_tell_more_are_warned_of(models, qtbot):
    panel = shown(qtbot, PrivacyPanel(models))
    models.writing.write_sender(name="Ana Perez", town="Leeds")
    models.writing.choose_options(disclosure=Disclosure.NAME)
    qtbot.waitUntil(lambda: models.page.missing == (), timeout=20_000)
    assert not panel.findChild(QLabel, "privacyWarning").isVisible()

    models.writing.write_sender(about="I teach in Leeds.")

    qtbot.waitUntil(panel.findChild(QLabel, "privacyWarning").isVisible)
    assert "keep back" in said(panel, "privacyWarning")


@pytest.mark.parametrize(
    ("detail", "field", "tab"),
    [("disclosure", "disclosure", 1), ("name", "senderName", 1), ("about", "senderAbout", 2)],
)
def test_the_way_to_a_detail_ends_with_the_keyboard_in_its_field(
    furnisher, qtbot, detail, field, tab
):
    window = furnisher.window
    with qtbot.waitActive(window):
        window.activateWindow()

    furnisher.models.house.ask_for_detail(detail)

    assert furnisher.models.house.room is RoomName.WRITE
    assert window.findChild(QTabWidget, "letter").currentIndex() == tab
    assert QApplication.focusWidget().objectName() == field


# ---------------------------------------------------------------- the words


def test_the_sentence_about_me_goes_into_every_letter_and_is_written_in_one_place(models, qtbot):
    panel = shown(qtbot, WordsPanel(models.words))
    qtbot.keyClicks(panel.findChild(TextField, "senderAbout"), "I  sing in a choir. ")

    qtbot.waitUntil(
        lambda: (
            models.page.mailing is not None
            and any(
                block.text == "I sing in a choir."
                for block in models.page.mailing.letters[0].blocks
            )
        ),
        timeout=20_000,
    )
    editors = [field for field in panel.findChildren(TextField) if "block" in field.objectName()]

    assert models.writing.writing.sender.about == "I sing in a choir."
    assert "choir" not in "".join(field.toPlainText() for field in editors)
    models.writing.undo()
    assert panel.findChild(TextField, "senderAbout").toPlainText() == ""


def test_an_emptied_point_says_that_it_is_not_asked(models, qtbot):
    panel = shown(qtbot, WordsPanel(models.words))
    qtbot.waitUntil(lambda: panel.findChild(TextField, "block3") is not None, timeout=20_000)
    with qtbot.waitSignal(models.page.composed):
        panel.findChild(TextField, "block3").clear()
    visible = [one.text() for one in panel.findChildren(QLabel) if one.isVisible()]
    assert any("not asked" in text for text in visible)

    panel.findChild(QPushButton, "back3").click()

    visible = [one.text() for one in panel.findChildren(QLabel) if one.isVisible()]
    assert not any("not asked" in text for text in visible)


def test_what_to_know_of_a_point_stands_below_it_and_not_below_the_own_text(models, qtbot):
    panel = shown(qtbot, WordsPanel(models.words))
    odd = an_action(case_id="odd", calls=("What the beekeeper needs, soon.",))
    models.writing.open(odd)
    qtbot.waitUntil(
        lambda: (
            panel.findChild(QLabel, "blockNotes2") is not None
            and panel.findChild(QLabel, "blockNotes2").isVisible()
        ),
        timeout=20_000,
    )
    assert "The sheet's own words" in said(panel, "blockNotes2")

    panel.findChild(TextField, "block2").setPlainText("I ask you to free the beekeeper.")

    qtbot.waitUntil(lambda: not panel.findChild(QLabel, "blockNotes2").isVisible())


def test_what_to_know_of_the_letter_is_that_of_the_selected_one(models, qtbot):
    panel = shown(qtbot, WordsPanel(models.words))
    with qtbot.waitSignal(models.page.changed, timeout=20_000):
        models.writing.select(3)
    assert "not in one with a window" in said(panel, "notes")

    with qtbot.waitSignal(models.page.changed):
        models.writing.select(1)

    assert "window" not in said(panel, "notes")
