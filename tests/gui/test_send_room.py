"""The Send room: what comes out in which order, what is missing, and what comes after."""

from datetime import date

import pypdfium2
import pytest
from builders import a_block, an_action
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFrame, QLabel, QListWidget, QPushButton

from desktop_app.domain.errors import CannotPrintError, PrintFault
from desktop_app.domain.extra_sheet import ExtraSheet
from desktop_app.domain.letter import EnvelopeSize, LayoutName
from desktop_app.domain.sender import Disclosure
from desktop_app.gui.rooms.send.missing import MissingPanel
from desktop_app.gui.rooms.send.more_papers import MorePapersPanel
from desktop_app.gui.rooms.send.order import OrderPanel
from desktop_app.gui.rooms.send.ways_out import WaysOutPanel, WhatNowPanel
from desktop_app.gui.rooms.send.windows import WindowsPanel
from desktop_app.gui.viewmodels.house import RoomName
from desktop_app.gui.viewmodels.pack import Outcome
from desktop_app.gui.widgets.fields import Choice, LineField
from desktop_app.gui.widgets.order_list import Line, OrderList
from desktop_app.usecases.make_pack import ENVELOPES, LETTERS

from .conftest import SEED

needs_the_seed = pytest.mark.skipif(not SEED.exists(), reason="the shared corpus is not here")


def texts(panel) -> list[str]:
    order = panel.findChild(QListWidget, "order")
    return [order.item(row).text() for row in range(order.count())]


def order_of(qtbot, models) -> OrderPanel:
    panel = OrderPanel(models)
    qtbot.addWidget(panel)
    panel.resize(500, 600)
    panel.show()
    qtbot.waitUntil(lambda: models.page.pieces != (), timeout=20_000)
    return panel


# ---------------------------------------------------------------- the order


@needs_the_seed
def test_the_seed_comes_out_as_two_letters_a_copy_a_note_with_a_copy_and_four_envelopes(
    furnish, qtbot
):
    furnisher = furnish(SEED)
    furnisher.models.house.go(RoomName.SEND)
    shown = texts(furnisher.window.findChild(QFrame, "sendRoom"))
    names = [furnisher.models.writing.recipients[at].target.title for at in range(3)]

    letters, first, second, copy, note, envelopes, *four = shown
    assert letters.startswith("A4 paper, 5 ")
    assert first.startswith(f"1.  Letter to {names[0]} (1 ")
    assert second.startswith(f"2.  Letter to {names[1]} (1 ")
    assert copy.startswith(f"3.  Copy for {names[2]} (1 ")
    assert note.startswith("4.  Note to the embassy in your country, with a copy (2 ")
    assert envelopes.startswith("4 envelope")
    assert envelopes.endswith("DL (110 × 220 mm)")
    assert four[:3] == [f"{at}.  {name}" for at, name in enumerate(names, start=1)]
    assert len(four) == 4


def test_the_counts_are_those_of_the_files(models, qtbot):
    panel = order_of(qtbot, models)
    models.writing.write_sender(name="Ana Perez")
    models.writing.write_block(2, a_block(), "A line.\n" * 60)
    qtbot.waitUntil(lambda: [one.pages for one in models.page.pieces] == [1, 2, 1, 2])

    with qtbot.waitSignal(models.pack.ready_to_save, timeout=20_000):
        models.pack.prepare_to_save()

    pack = models.pack.pack
    sheets, envelopes = (len(pypdfium2.PdfDocument(pack.pdf(n))) for n in (LETTERS, ENVELOPES))
    assert (pack.sheets, pack.envelopes) == (sheets, envelopes) == (6, 4)
    assert texts(panel)[0].startswith("A4 paper, 6 ")
    assert texts(panel)[5].startswith("4 envelope")


def test_a_chosen_line_shows_that_very_page(models, qtbot):
    panel = order_of(qtbot, models)
    order = panel.findChild(OrderList, "order")

    with qtbot.waitSignal(models.page.changed):
        order.setCurrentRow(2)
    assert (models.page.answer.request.number, models.page.envelope) == (2, False)
    with qtbot.waitSignal(models.page.changed):
        order.setCurrentRow(9)

    assert (models.page.answer.request.number, models.page.envelope) == (4, True)
    assert models.page.answer.image.width > models.page.answer.image.height


def test_the_line_follows_the_page(models, qtbot):
    panel = order_of(qtbot, models)
    order = panel.findChild(OrderList, "order")
    assert order.currentRow() == 1

    with qtbot.waitSignal(models.page.changed):
        models.page.show_envelope(True)
    assert order.currentRow() == 6
    with qtbot.waitSignal(models.page.changed):
        models.writing.select(3)

    assert order.currentRow() == 8


def test_the_keys_go_from_line_to_line_past_the_headings(models, qtbot):
    panel = order_of(qtbot, models)
    order = panel.findChild(OrderList, "order")

    for _ in range(4):
        qtbot.keyClick(order, Qt.Key.Key_Down)

    assert order.currentRow() == 6
    assert models.page.envelope


def test_who_is_left_out_is_named_and_not_counted(models, qtbot):
    panel = order_of(qtbot, models)
    models.writing.choose_options(envelopes=None)
    models.writing.write_sender(country="AZ")  # no embassy of it at home
    models.writing.choose_recipient(2, False)
    qtbot.waitUntil(lambda: len(models.page.pieces) == 2)

    assert len(texts(panel)) == 3
    left_out = panel.findChild(QLabel, "leftOut").text()
    assert "T. H. Sabirzade" in left_out
    assert "embassy" in left_out


def test_a_letter_that_cannot_be_printed_is_marked_and_the_others_stay(models, qtbot):
    panel = order_of(qtbot, models)

    models.writing.write_block(2, a_block(), "I write \N{SNOWMAN} to you.")

    qtbot.waitUntil(lambda: "can't be printed" in texts(panel)[2], timeout=5_000)
    assert texts(panel)[1].startswith("1.  Letter to")


def test_a_case_with_nobody_to_write_to_has_nothing_to_print(models, qtbot):
    panel = order_of(qtbot, models)

    models.writing.open(an_action(case_id="none", targets=(), copies=(), diplomatic_copies=False))

    assert panel.findChild(QLabel, "nothingToPrint").isVisible()
    assert not panel.findChild(OrderList, "order").isVisible()


def test_the_list_is_as_high_as_its_lines_at_every_width(qtbot):
    room = QFrame()  # as a window of its own, the window manager would have its say
    qtbot.addWidget(room)
    order = OrderList("order", "Order", room)
    order.resize(600, 100)
    room.show()
    order.show_lines([Line(text="A heading"), Line(text="word " * 30, key=1)])
    wide = order.height()
    order.resize(150, 100)

    qtbot.waitUntil(lambda: order.viewport().height() > 2 * wide)
    last = order.visualItemRect(order.item(1))
    assert last.bottom() < order.viewport().height()
    assert last.width() <= order.viewport().width()


# ---------------------------------------------------------------- what is missing


def test_what_is_missing_is_listed_with_the_way_there(models, qtbot):
    panel = MissingPanel(models)
    qtbot.addWidget(panel)
    models.writing.choose_options(disclosure=Disclosure.TOWN)
    qtbot.waitUntil(lambda: models.page.missing == ("name", "town"), timeout=20_000)
    assert not panel.isHidden()

    with qtbot.waitSignal(models.house.detail_wanted) as wanted:
        panel.findChild(QPushButton, "fillIn_town").click()
    assert wanted.args == ["town"]
    assert models.house.room is RoomName.WRITE
    models.writing.write_sender(name="Ana Perez", town="Leeds")

    qtbot.waitUntil(panel.isHidden)


def test_after_the_last_day_the_room_says_so_and_takes_the_tick(furnisher, qtbot):
    models = furnisher.models
    models.house.go(RoomName.SEND)
    room = furnisher.window.findChild(QFrame, "sendRoom")
    office = room.findChild(QFrame, "office")
    assert office.isVisible()
    assert models.page.mailing.draft_mark

    with qtbot.waitSignal(models.page.composed):
        office.findChild(QCheckBox, "officeAsked").click()

    assert not models.page.mailing.draft_mark


# ---------------------------------------------------------------- the ways out


def test_the_buttons_of_the_room_do_what_the_commands_do(furnisher, qtbot):
    models = furnisher.models
    models.writing.write_sender(name="Ana Perez")
    room = furnisher.window.findChild(QFrame, "sendRoom")
    assert room.findChild(QPushButton, "print").isEnabled()
    models.pack.ready_to_save.disconnect()  # nobody is asked for a folder here

    with qtbot.waitSignal(models.pack.ready_to_save, timeout=20_000):
        room.findChild(QPushButton, "save").click()


def test_what_comes_next_is_said_until_the_letters_are_no_longer_those(models, qtbot, tmp_path):
    panel = WhatNowPanel(models)
    qtbot.addWidget(panel)
    models.writing.write_sender(name="Ana Perez")
    assert panel.isHidden()

    with qtbot.waitSignal(models.pack.ready_to_save, timeout=20_000):
        models.pack.prepare_to_save()
    with qtbot.waitSignal(models.pack.letters_exported, timeout=20_000):
        models.pack.save_in(tmp_path)
    assert models.pack.outcome is Outcome.SAVED
    assert "sign each letter" in panel.findChild(QLabel, "whatNowText").text()
    assert not panel.isHidden()
    models.writing.choose_recipient(3, False)
    assert panel.isHidden()
    models.writing.undo()

    assert not panel.isHidden()


def test_without_a_printer_the_other_way_out_is_offered(models, qtbot):
    models.writing.write_sender(name="Ana Perez")

    models.pack._tell_cannot_print(CannotPrintError(PrintFault.NO_PRINTER))

    notice = models.notices.notice
    assert "elsewhere" in notice.text
    with qtbot.waitSignal(models.pack.ready_to_save, timeout=20_000):
        notice.action()


def test_other_paper_is_in_the_list_at_once(models, qtbot):
    panel = order_of(qtbot, models)

    models.writing.choose_options(envelopes=EnvelopeSize.C5, dated=date(2012, 2, 2))

    qtbot.waitUntil(lambda: "C5" in texts(panel)[5])


def test_the_ways_out_stand_below_each_other_where_there_is_no_room_beside(qtbot):
    room = QFrame()
    qtbot.addWidget(room)
    panel = WaysOutPanel(room)
    room.show()
    save, printing = panel.findChildren(QPushButton)
    for width, beside in ((600, True), (panel.minimumSizeHint().width(), False)):
        panel.resize(width, 200)
        qtbot.waitUntil(lambda beside=beside: (save.y() == printing.y()) is beside)
        assert max(one.geometry().right() for one in (save, printing)) < panel.width()


def test_more_papers_are_folded_until_they_are_asked_for(models, qtbot):
    panel = MorePapersPanel(models.writing)
    qtbot.addWidget(panel)
    assert panel.findChild(QCheckBox) is None

    panel.findChild(QPushButton, "morePapersFold").click()
    panel.findChild(QCheckBox, "extra_check-list").click()

    assert models.writing.writing.options.extras == (ExtraSheet.CHECK_LIST,)


def test_labels_are_found_by_their_name_and_begin_with_any_free_one(models, qtbot):
    panel = MorePapersPanel(models.writing)
    qtbot.addWidget(panel)
    panel.findChild(QPushButton, "morePapersFold").click()

    panel.findChild(LineField, "labelWords").setText("avery l7163")
    sheets, first = panel.findChild(Choice, "labelSheet"), panel.findChild(Choice, "firstLabel")
    sheets.setCurrentIndex(1)
    first.setCurrentIndex(3)

    options = models.writing.writing.options
    assert "Avery L7163" in options.labels.names
    assert options.first_label == 4


def test_the_layout_is_that_of_the_senders_country_until_another_is_chosen(models):
    models.writing.write_sender(country="GB")
    assert models.writing.writing.options.layout is LayoutName.UK

    models.writing.choose_options(layout=LayoutName.PLAIN)
    models.writing.write_sender(country="FR")
    assert models.writing.writing.options.layout is LayoutName.PLAIN


def test_a_window_too_small_is_said_before_anything_is_printed(models, qtbot):
    panel = WindowsPanel(models)
    qtbot.addWidget(panel)
    said = panel.findChild(QLabel, "windowRemarks")

    models.writing.choose_options(layout=LayoutName.US, envelopes=None)
    qtbot.waitUntil(lambda: "print the envelope" in said.text(), timeout=20_000)

    models.writing.choose_options(layout=LayoutName.PLAIN)
    qtbot.waitUntil(lambda: said.text() == "", timeout=20_000)
