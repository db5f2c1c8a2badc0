"""The kinds of letters in the window: what is offered, why not; the notes beside the letters."""

from datetime import date

import pytest
from builders import a_minister, a_sender, a_target, an_action
from composing.golden_cases import CARD_ADDRESS
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QListWidget, QPushButton, QVBoxLayout, QWidget

from desktop_app.domain.draft import Addressing, BlockId, BlockKind
from desktop_app.domain.letter_kind import LetterKind
from desktop_app.domain.register import PostState
from desktop_app.domain.sender import Disclosure
from desktop_app.domain.urgent_action import SectionOffice
from desktop_app.gui.rooms.office import OfficePanel
from desktop_app.gui.rooms.send.note import NotePanel
from desktop_app.gui.rooms.send.order import OrderPanel
from desktop_app.gui.rooms.send.register.panel import RegisterPanel
from desktop_app.gui.rooms.write.coverage import CoveragePanel
from desktop_app.gui.rooms.write.kind import KindPanel
from desktop_app.gui.rooms.write.words import WordsPanel
from desktop_app.gui.viewmodels.house import RoomName
from desktop_app.gui.widgets.fields import Choice, TextField

from .kept_models import save_letters, states

AFTER = date(2012, 3, 20)
OFFICE = SectionOffice(name="Letters for Rights", email="urgent@letters.example")


def shown(qtbot, panel):
    qtbot.addWidget(panel)
    panel.resize(600, 700)
    panel.show()
    return panel


def note_panel(qtbot, models) -> NotePanel:
    """The panel inside of something, so that it is hidden or seen as it wants."""
    room = QWidget()
    panel = NotePanel(models.note, room)
    QVBoxLayout(room).addWidget(panel)
    panel.held = shown(qtbot, room)  # or it is gone with the panel
    return panel


def said(panel, name: str) -> str:
    return panel.findChild(QLabel, name).text()


def press(panel, name: str) -> None:
    panel.findChild(QPushButton, name).click()


def offered(choice: Choice) -> list[str]:
    return [choice.itemText(at) for at in range(choice.count())]


def pick(choice: Choice, text: str) -> None:
    choice.setCurrentIndex(offered(choice).index(text))


def composed(models, qtbot):
    """The mailings as the page shows them, once they are those of the writing as it is."""
    page, writing = models.page, models.writing
    qtbot.waitUntil(
        lambda: page.answer is not None and page.answer.request.draft == writing.writing.draft,
        timeout=20_000,
    )
    return page.answer.mailings


# ---------------------------------------------------------------- what is offered


def test_a_kind_for_all_officials_is_chosen_told_and_taken_back(models, qtbot):
    panel = shown(qtbot, KindPanel(models.writing, models.note))
    choice = panel.findChild(Choice, "letterKind")
    full = said(panel, "kindMeaning")

    pick(choice, "Express letter")

    assert models.writing.writing.draft.kind is LetterKind.EXPRESS
    assert "120 words" in said(panel, "kindMeaning")
    models.writing.undo()
    assert said(panel, "kindMeaning") == full
    assert choice.currentText() == "Full letter"


def test_what_this_case_doesnt_allow_isnt_offered_and_the_reason_stands_there(models, qtbot):
    panel = shown(qtbot, KindPanel(models.writing, models.note))
    choice = panel.findChild(Choice, "letterKind")
    assert {"Fax", "Through the embassy"} <= set(offered(choice))
    assert "Solidarity card: This sheet offers no address for cards." in said(
        panel, "kindsNotOffered"
    )

    models.writing.open(an_action(case_id="no fax", targets=(a_target(fax=()), a_minister(fax=()))))
    models.writing.write_sender(country="AZ")

    assert not {"Fax", "Through the embassy"} & set(offered(choice))
    why = said(panel, "kindsNotOffered")
    assert "Fax: This sheet gives no fax number for them." in why
    assert "Through the embassy: You live in the country addressed" in why


def test_one_letter_can_be_of_another_kind(models, qtbot):
    panel = shown(qtbot, WordsPanel(models.words))
    models.writing.select(2)
    choice = panel.findChild(Choice, "kindOfOne")

    pick(choice, "Very short text")

    assert [one.letter_kind for one in composed(models, qtbot)[:2]] == [
        LetterKind.FULL,
        LetterKind.VERY_SHORT,
    ]
    pick(choice, "As usual (Full letter)")
    assert models.writing.writing.draft.kinds == ()


def test_a_letter_of_their_own_can_be_edited_and_speaks_to_the_authorities(models, qtbot):
    panel = shown(qtbot, WordsPanel(models.words))
    models.writing.select(3)
    composed(models, qtbot)
    assert models.words.is_copy

    pick(panel.findChild(Choice, "kindOfOne"), "Letter of their own")
    qtbot.waitUntil(lambda: panel.findChild(TextField, "block0") is not None, timeout=20_000)
    composed(models, qtbot)

    call = next(one for one in models.words.blocks if one.id.kind is BlockKind.CALL)
    assert models.words.speaks_to(call) is Addressing.AUTHORITIES
    wording = models.words.wording(call)
    assert wording.suggested == call.text
    assert Addressing.YOU in {how for how, _ in wording.choices}


def test_there_is_no_other_kind_for_an_embassy(models, qtbot):
    panel = shown(qtbot, WordsPanel(models.words))

    models.writing.select(4)

    assert panel.findChild(Choice, "kindOfOne").parentWidget().isHidden()


def test_a_short_text_can_be_copied_for_a_web_form(models, qtbot):
    panel = shown(qtbot, WordsPanel(models.words))
    assert panel.findChild(QPushButton, "copyWords").isHidden()
    models.writing.choose_kind(LetterKind.VERY_SHORT)
    composed(models, qtbot)

    press(panel, "copyWords")

    text = QGuiApplication.clipboard().text()
    assert text.startswith("Dear Prosecutor General,\n\n")
    assert "not to extradite" in text
    assert "Nizamlar" not in text


def test_what_is_typed_under_one_kind_is_there_when_it_is_chosen_again(models, qtbot):
    panel = shown(qtbot, WordsPanel(models.words))
    choice = panel.findChild(Choice, "kindOfOne")
    models.writing.write_block(1, BlockId(BlockKind.FACTS), "What I know of him.")
    pick(choice, "Thank-you letter")
    models.writing.write_block(1, BlockId(BlockKind.THANKS), "Thank you with all my heart.")

    pick(choice, "Very short text")
    assert "What I know of him." in str(composed(models, qtbot)[0].letters)
    pick(choice, "Thank-you letter")

    assert "with all my heart" in str(composed(models, qtbot)[0].letters)


def test_a_word_of_thanks_counts_no_points(models, qtbot):
    panel = shown(qtbot, CoveragePanel(models.words))
    assert not panel.isHidden()

    models.writing.choose_kind(LetterKind.THANK_YOU)

    assert panel.isHidden()
    assert models.writing.points_asked(3) == ()


def test_a_fax_has_two_pages_and_no_envelope(models, qtbot):
    models.writing.choose_kind_for(1, LetterKind.FAX)
    panel = shown(qtbot, OrderPanel(models))
    composed(models, qtbot)
    order = panel.findChild(QListWidget, "order")
    lines = [order.item(row).text() for row in range(order.count())]

    assert lines[1].startswith("1.  Fax to Rashad Q. Elmanov")
    assert "(2 page" in lines[1]
    assert lines[5].startswith("3 envelope")
    assert not models.page.has_envelope


# ---------------------------------------------------------------- notes


@pytest.fixture
def late(models):
    """The models of somebody who comes too late."""
    sender = a_sender()
    models.writing.write_sender(name=sender.name, address=sender.address, town=sender.town)
    models.writing.turn_to(AFTER)
    return models


def test_after_the_last_day_the_question_to_the_office_is_ready_with_one_press(late, qtbot):
    panel, note = (
        shown(qtbot, OfficePanel(late.writing, late.profiles, late.note)),
        note_panel(qtbot, late),
    )
    assert note.isHidden()

    press(panel, "askOffice")

    assert late.house.room is RoomName.SEND
    assert not note.isHidden()
    assert "14 March 2012" in note.findChild(TextField, "noteText").toPlainText()
    assert "No address of your section office is known" in said(note, "noteTo")


def test_what_is_typed_into_a_note_is_kept_undone_and_copied(late, qtbot):
    note = note_panel(qtbot, late)
    late.note.ask_office()
    text = note.findChild(TextField, "noteText")
    suggested = text.toPlainText()

    text.setPlainText("May I still write?")
    press(note, "noteCopy")
    press(note, "noteClose")
    late.note.ask_office()

    assert QGuiApplication.clipboard().text().startswith("Dear team,\n\nMay I still write?")
    assert text.toPlainText() == "May I still write?"
    late.writing.undo()
    assert text.toPlainText() == suggested


def test_a_note_goes_out_alone_and_is_no_letter_of_the_register(keeper, qtbot, tmp_path):
    save_letters(keeper, qtbot, tmp_path)
    before, pack = states(keeper), (tmp_path / "pack.pdf").read_bytes()
    keeper.note.ask_office()

    with qtbot.waitSignal(keeper.pack.ready_to_save, timeout=20_000):
        keeper.note.save()
    keeper.pack.save_in(tmp_path)
    qtbot.waitUntil((tmp_path / "00-envelope.pdf").exists, timeout=20_000)

    assert states(keeper) == before
    assert (tmp_path / "pack.pdf").read_bytes() == pack


def test_the_office_of_the_profile_is_the_one_that_is_asked(keeper, qtbot):
    note = note_panel(qtbot, keeper)
    keeper.note.ask_office()

    keeper.profiles.write_office(name=OFFICE.name, email=OFFICE.email)

    assert said(note, "noteTo") == f"{OFFICE.name}\n{OFFICE.email}"


def test_own_words_that_tell_more_than_was_chosen_are_named_in_a_note_too(late, qtbot):
    note = note_panel(qtbot, late)
    late.writing.choose_options(disclosure=Disclosure.NAME)
    late.note.ask_office()
    remarks = note.findChild(QLabel, "noteRemarks")
    assert remarks.isHidden()

    late.note.write(f"Please answer me at {a_sender().address[0]}.")

    assert "the section office" in remarks.text()
    assert not remarks.isHidden()


def test_a_note_is_closed_with_its_case(late):
    late.note.ask_office()

    late.writing.open(an_action(case_id="another"))

    assert late.note.note is None


def test_a_note_of_somebody_without_a_name_can_be_read_and_asks_for_it_to_go_out(models, qtbot):
    models.note.ask_office()
    assert "(your name)" in models.note.plain_words

    with qtbot.waitSignal(models.pack.sender_incomplete, timeout=20_000):
        models.note.save()


def test_a_card_is_offered_where_the_sheet_gives_an_address(models, qtbot):
    panel = shown(qtbot, KindPanel(models.writing, models.note))
    note = note_panel(qtbot, models)
    assert panel.findChild(QPushButton, "writeCard").isHidden()

    models.writing.open(an_action(case_id="card", solidarity_address=CARD_ADDRESS))
    press(panel, "writeCard")

    assert "You are not forgotten" in note.findChild(TextField, "noteText").toPlainText()
    assert said(note, "noteTo").startswith("Merdan Yolbarsov\n")


def test_when_a_reply_came_the_note_on_it_and_the_thanks_are_one_press_away(keeper, qtbot):
    panel, note = shown(qtbot, RegisterPanel(keeper.register)), note_panel(qtbot, keeper)
    assert panel.findChild(QPushButton, "forward2").parentWidget().isHidden()

    keeper.register.note(2, PostState.REPLIED)
    press(panel, "forward2")

    words = note.findChild(TextField, "noteText").toPlainText()
    assert "a reply from T. H. Sabirzade" in words
    assert keeper.note.note.came == keeper.writing.writing.options.today
    press(panel, "thank2")
    assert keeper.house.room is RoomName.WRITE
    assert keeper.writing.number == 2
    assert keeper.words.kind is LetterKind.THANK_YOU


def test_a_copy_gets_no_thanks(keeper, qtbot):
    panel = shown(qtbot, RegisterPanel(keeper.register))

    keeper.register.note(3, PostState.REPLIED)

    assert panel.findChild(QPushButton, "thank3").isHidden()
    assert not panel.findChild(QPushButton, "forward3").isHidden()
