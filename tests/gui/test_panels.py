from datetime import date

from builders import an_action
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel

from desktop_app.domain.sender import Disclosure
from desktop_app.gui.rooms.office import OfficePanel
from desktop_app.gui.rooms.read.official_card import OfficialCard
from desktop_app.gui.rooms.write.calls import CallsPanel
from desktop_app.gui.rooms.write.recipients import RecipientsPanel
from desktop_app.gui.rooms.write.sender import SenderPanel
from desktop_app.gui.shell.notice_bar import NoticeBar
from desktop_app.gui.viewmodels.notices import Notice, NoticeKind, NoticesViewModel
from desktop_app.gui.widgets.fields import Choice, LineField, TextField


def test_ticking_a_call_off_takes_it_out_of_the_draft(writing, qtbot):
    panel = CallsPanel(writing)
    qtbot.addWidget(panel)

    with qtbot.waitSignal(writing.changed):
        panel.findChild(QCheckBox, "call1").click()

    assert writing.writing.draft.chosen_calls == (0,)


def test_an_official_left_out_is_shown_so_after_undo_and_redo(writing, qtbot):
    panel = RecipientsPanel(writing)
    qtbot.addWidget(panel)
    box = panel.findChild(QCheckBox, "official2")
    box.click()

    writing.undo()
    assert box.isChecked()
    writing.redo()
    assert not box.isChecked()


def test_the_sender_typed_is_the_sender_of_the_letters(models, qtbot):
    panel = SenderPanel(models)
    qtbot.addWidget(panel)
    models.countries.load()
    qtbot.waitUntil(lambda: panel.findChild(Choice, "senderCountry").count() > 1)
    qtbot.keyClicks(panel.findChild(LineField, "senderName"), " Maud  Ellery ")
    panel.findChild(TextField, "senderAddress").setPlainText("27 Larkrise Terrace\n\n Leeds ")
    qtbot.keyClicks(panel.findChild(Choice, "senderCountry"), "united king")
    panel.findChild(Choice, "disclosure").setCurrentIndex(1)

    sender = models.writing.writing.sender
    assert sender.name == "Maud Ellery"
    assert sender.address == ("27 Larkrise Terrace", "Leeds")
    assert sender.country == "GB"
    assert models.writing.writing.options.disclosure is Disclosure.TOWN
    assert "no street" in panel.findChild(QLabel, "disclosureMeaning").text()


def test_spaces_stay_while_a_name_is_being_typed(models, qtbot):
    panel = SenderPanel(models)
    qtbot.addWidget(panel)
    field = panel.findChild(LineField, "senderName")

    qtbot.keyClicks(field, "Maud ")
    assert field.text() == "Maud "
    qtbot.keyClicks(field, "E")

    assert models.writing.writing.sender.name == "Maud E"


def test_the_office_is_asked_about_only_after_the_deadline(models, qtbot):
    writing = models.writing
    panel = OfficePanel(writing, models.profiles, models.note)
    qtbot.addWidget(panel)
    assert panel.isHidden()

    writing.turn_to(date(2012, 3, 15))
    assert not panel.isHidden()
    panel.findChild(QCheckBox, "officeAsked").click()

    assert writing.writing.options.office_asked is not None


def test_markup_from_a_sheet_is_shown_as_it_stands(qtbot):
    notices = NoticesViewModel()
    bar = NoticeBar(notices)
    qtbot.addWidget(bar)

    notices.show(Notice(kind=NoticeKind.HINT, text="<img src='/etc/hostname'><b>x</b>"))

    label = bar.findChild(QLabel, "notice")
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.text().startswith("<img")


def test_a_card_shows_the_note_behind_its_number(qtbot):
    minister = an_action().recipients()[1]
    card = OfficialCard(minister)
    qtbot.addWidget(card)

    texts = [label.text() for label in card.findChildren(QLabel)]

    assert 'Fax: +994 00 555 02 45 (if a voice answers, say "fax, please")' in texts
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in card.findChildren(QLabel))


def test_text_fields_take_no_dropped_files(qtbot):
    for field in (LineField("a", "a"), TextField("b", "b")):
        qtbot.addWidget(field)
        assert not field.acceptDrops()
    assert not field.viewport().acceptDrops()


def test_a_country_is_found_by_its_whole_name_with_the_space_in_it(qtbot):
    choice = Choice("country", "Country")
    qtbot.addWidget(choice)
    choice.offer([("United Arab Emirates", "AE"), ("United Kingdom", "GB"), ("Uruguay", "UY")])

    qtbot.keyClicks(choice, "united k")

    assert choice.currentText() == "United Kingdom"
    assert not choice.view().isVisible()
