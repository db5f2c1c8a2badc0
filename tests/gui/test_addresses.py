"""The embassy's address in the window, and the address book. Scenario 2, with its embassy note."""

from dataclasses import replace
from datetime import date

import pytest
from builders import a_sender, an_action, an_embassy, an_office
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.domain.letter_kind import LetterKind
from desktop_app.gui.addresses.dialog import AddressBookDialog
from desktop_app.gui.rooms.write.caution import CautionPanel
from desktop_app.gui.rooms.write.embassy import EmbassyPanel
from desktop_app.gui.viewmodels.embassy import EmbassyState
from desktop_app.gui.viewmodels.house import RoomName
from desktop_app.gui.widgets.fields import Choice, LineField, TextField
from desktop_app.gui.widgets.order_list import OrderList
from desktop_app.usecases.address_table import addresses_csv

from .conftest import SHEET
from .kept_models import TODAY, models_with, stop

PASTED = (
    "Embassy of Azerbaijan\n4 Invented Court\nLondon W8 9ZZ\nUnited Kingdom\nTel. 020 5550 0101"
)
BAKU = "Nobody has confirmed it, so it is not printed."


def live_in(models, country: str, state: str | None = None) -> None:
    models.writing.write_sender(name=a_sender().name, country=country)
    if state is not None:
        action = an_action(case_id=f"00000000000000{state}", country_code=state, country=state)
        models.writing.open(action)


def panel_of(qtbot, models) -> QWidget:
    """The panel inside of something, so that it is hidden or seen as it wants."""
    room = QWidget()
    panel = EmbassyPanel(models.embassy, models.countries, room)
    QVBoxLayout(room).addWidget(panel)
    qtbot.addWidget(room)
    room.resize(600, 700)
    room.show()
    panel.held = room  # or it is gone with the panel
    return panel


def book_of(qtbot, models) -> AddressBookDialog:
    dialog = AddressBookDialog(
        models.addresses, models.countries, models.notices, models.embassy.blank
    )
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def said(widget, name: str) -> str:
    return widget.findChild(QLabel, name).text()


def press(widget, name: str) -> None:
    button = widget.findChild(QPushButton, name)
    assert button.isVisible()
    assert button.isEnabled()
    button.click()


def seen(widget) -> set[str]:
    return {one.objectName() for one in widget.findChildren(QPushButton) if one.isVisible()}


def envelope_of(models, qtbot, number: int = 4) -> tuple[str | None, ...]:
    """The lines on the envelope of a recipient, once they are those of the writing as it is."""
    page, writing = models.page, models.writing
    qtbot.waitUntil(
        lambda: (
            page.answer is not None
            and page.answer.request.options == writing.writing.options
            and page.answer.request.sender == writing.writing.sender
            and page.answer.request.draft == writing.writing.draft
        ),
        timeout=20_000,
    )
    mailing = next(one for one in page.answer.mailings if one.number == number)
    return mailing.envelope.postal_lines


# ---------------------------------------------------------------- shown, then confirmed


def test_an_address_that_was_found_is_shown_with_its_source_and_date_and_not_printed(models, qtbot):
    live_in(models, "DE", state="RU")
    panel = panel_of(qtbot, models)

    assert models.embassy.state is EmbassyState.FOUND
    assert "Unter den Linden 63 - 65\n10117 Berlin" in said(panel, "embassyLines")
    assert "Auswärtiges Amt" in said(panel, "embassyOrigin")
    assert "February 2016" in said(panel, "embassyOrigin")
    assert "nobody has confirmed it" in said(panel, "embassyState")
    assert None in envelope_of(models, qtbot)


def test_it_is_printed_after_i_have_checked_this(models, qtbot):
    live_in(models, "DE", state="RU")
    panel = panel_of(qtbot, models)

    press(panel, "useEmbassy")

    assert models.embassy.state is EmbassyState.CONFIRMED
    assert "Confirmed on 1 February 2012." in said(panel, "embassyOrigin")
    assert "Source: Auswärtiges Amt, diplomatic-map, 2016-02." in said(panel, "embassyOrigin")
    assert envelope_of(models, qtbot)[-2:] == ("Unter den Linden 63 - 65", "10117 Berlin")


def test_an_address_that_is_not_right_any_more_is_not_printed_any_more(models, qtbot):
    live_in(models, "DE", state="RU")
    panel = panel_of(qtbot, models)
    press(panel, "useEmbassy")

    press(panel, "withdrawEmbassy")

    assert models.embassy.state is EmbassyState.FOUND
    assert None in envelope_of(models, qtbot)


def test_undo_brings_no_withdrawn_address_back(models, qtbot):
    live_in(models, "DE", state="RU")
    panel = panel_of(qtbot, models)
    press(panel, "useEmbassy")
    models.writing.write_sender(town="Bonn")
    press(panel, "withdrawEmbassy")

    models.writing.undo()

    assert models.embassy.state is EmbassyState.FOUND
    assert None in envelope_of(models, qtbot)


def test_another_one_that_was_found_is_shown_on_wish(models, qtbot):
    live_in(models, "DE", state="US")
    panel = panel_of(qtbot, models)
    first = said(panel, "embassyOrigin")

    press(panel, "otherEmbassy")

    assert said(panel, "embassyOrigin") != first
    press(panel, "otherEmbassy")
    assert said(panel, "embassyOrigin") == first


def test_an_embassy_that_covers_the_country_from_elsewhere_says_so(models, qtbot):
    live_in(models, "MV", state="RU")
    panel = panel_of(qtbot, models)

    assert models.embassy.state is EmbassyState.UNKNOWN
    assert "It is in another country (LK), and covers yours from there." in said(
        panel, "embassyOrigin"
    )


# ---------------------------------------------------------------- pasted


def test_an_address_is_entered_by_one_paste_and_shown_as_understood_before_it_counts(models, qtbot):
    live_in(models, "GB")
    panel = panel_of(qtbot, models)
    assert models.embassy.state is EmbassyState.UNKNOWN
    assert None in envelope_of(models, qtbot)

    press(panel, "pasteEmbassy")
    panel.findChild(TextField, "addressLines").setPlainText(PASTED)
    panel.findChild(LineField, "addressSource").setText("their page")

    understood = said(panel, "addressUnderstood")
    assert "Name: Embassy of Azerbaijan" in understood
    assert "Address: 4 Invented Court / London W8 9ZZ" in understood
    assert "Telephone: 020 5550 0101" in understood
    assert None in envelope_of(models, qtbot)

    press(panel, "confirmEntered")
    assert envelope_of(models, qtbot) == (
        "The Ambassador", "Embassy of Azerbaijan", "4 Invented Court", "London W8 9ZZ"
    )  # fmt: skip
    assert "Source: their page." in said(panel, "embassyOrigin")
    assert "pasteEmbassy" not in seen(panel)


def test_nothing_that_is_no_address_can_be_confirmed(models, qtbot):
    live_in(models, "GB")
    panel = panel_of(qtbot, models)
    press(panel, "pasteEmbassy")

    for text in ("", " \n\t", "\0\u200b"):
        panel.findChild(TextField, "addressLines").setPlainText(text)
        assert not panel.findChild(QPushButton, "confirmEntered").isEnabled()


def test_cancel_leaves_all_as_it_was(models, qtbot):
    live_in(models, "DE", state="RU")
    panel = panel_of(qtbot, models)
    press(panel, "changeEmbassy")
    panel.findChild(TextField, "addressLines").setPlainText("1 Wrong Street\nBerlin")

    press(panel, "leaveEditor")

    assert models.embassy.state is EmbassyState.FOUND
    assert "Unter den Linden" in said(panel, "embassyLines")
    assert models.addresses.find() == ()


def test_a_found_address_can_be_put_right_before_it_is_confirmed(models, qtbot):
    live_in(models, "DE", state="RU")
    panel = panel_of(qtbot, models)
    press(panel, "changeEmbassy")
    text = panel.findChild(TextField, "addressLines")
    text.setPlainText(text.toPlainText().replace("63 - 65", "63"))

    press(panel, "confirmEntered")

    assert envelope_of(models, qtbot)[-2:] == ("Unter den Linden 63", "10117 Berlin")


# ---------------------------------------------------------------- when it isn't asked


def test_without_the_writers_country_it_asks_for_that(models, qtbot):
    panel = panel_of(qtbot, models)
    assert models.embassy.state is EmbassyState.NO_HOME

    with qtbot.waitSignal(models.house.detail_wanted) as wanted:
        press(panel, "embassyHome")

    assert wanted.args == ["country"]


def test_an_embassy_in_the_sheet_wins_and_nothing_is_asked(models, qtbot):
    live_in(models, "GB")
    models.writing.open(an_action(case_id="0" * 16, embassies=(an_embassy(),)))

    assert models.embassy.state is EmbassyState.NOT_NEEDED
    assert not panel_of(qtbot, models).isVisible()


def test_nothing_is_asked_where_nothing_goes_to_an_embassy(models):
    live_in(models, "GB")
    models.writing.choose_recipient(4, False)
    assert models.embassy.state is EmbassyState.NOT_NEEDED

    models.writing.choose_kind_for(2, LetterKind.VIA_EMBASSY)
    assert models.embassy.state is EmbassyState.UNKNOWN


def test_nothing_is_asked_at_home(models):
    live_in(models, "AZ")

    assert models.embassy.state is EmbassyState.NOT_NEEDED


def test_the_confirmed_address_of_one_case_is_not_printed_for_another(models, qtbot):
    live_in(models, "GB")
    models.embassy.confirm(an_office())
    models.writing.open(an_action(case_id="1" * 16, country="Chad", country_code="TD"))

    assert models.embassy.state is not EmbassyState.CONFIRMED
    assert None in envelope_of(models, qtbot)


def test_before_sending_a_blank_is_told_of_and_leads_to_where_the_address_is_entered(
    furnish, qtbot
):
    furnisher = furnish(SHEET)
    models, window = furnisher.models, furnisher.window
    live_in(models, "GB")
    models.house.go(RoomName.SEND)
    blank = window.findChild(QWidget, "embassyBlank")
    qtbot.waitUntil(blank.isVisible)

    press(blank, "fillInEmbassy")
    assert models.house.room is RoomName.WRITE
    assert window.findChild(QWidget, "embassy").isVisible()

    models.embassy.confirm(an_office())
    models.house.go(RoomName.SEND)
    assert not blank.isVisible()


# ---------------------------------------------------------------- the address book


def test_an_entry_is_found_confirmed_deleted_and_taken_back(models, qtbot):
    models.addresses.keep(an_office(confirmed=None))
    models.addresses.keep(an_office(name="Embassy of Chad", country_code="TD", confirmed=None))
    dialog = book_of(qtbot, models)
    entries = dialog.findChild(OrderList, "addresses")
    assert entries.count() == 2

    dialog.findChild(LineField, "searchAddresses").setText("azer")
    assert entries.count() == 1
    entries.setCurrentRow(0)
    assert BAKU in said(dialog, "aboutEntry")
    press(dialog, "confirmEntry")
    assert "Confirmed on 1 February 2012." in said(dialog, "aboutEntry")

    press(dialog, "forgetEntry")
    assert entries.count() == 0
    assert said(dialog, "addressNotice") == "The address is deleted."
    press(dialog, "takeAddressBack")
    assert entries.count() == 1
    assert [one.confirmed for one in models.addresses.find("azer")] == [TODAY]


def test_an_entry_is_pasted_into_the_book_with_its_country(models, qtbot):
    models.countries._take((("Chad", "TD"), ("United Kingdom", "GB")))
    live_in(models, "GB")
    dialog = book_of(qtbot, models)

    press(dialog, "addAddress")
    state = dialog.findChild(Choice, "addressState")
    state.setCurrentIndex(state.findText("Chad"))
    dialog.findChild(TextField, "addressLines").setPlainText(PASTED.replace("Azerbaijan", "Chad"))
    press(dialog, "confirmEntered")

    (office,) = models.addresses.find()
    assert (office.country_code, office.host, office.confirmed) == ("TD", "GB", TODAY)
    assert "Embassy of Chad" in said(dialog, "addressOfEntry")


def test_enter_in_the_search_neither_closes_the_book_nor_begins_an_entry(models, qtbot):
    dialog = book_of(qtbot, models)
    search = dialog.findChild(LineField, "searchAddresses")
    search.setFocus()

    QTest.keyClick(search, Qt.Key.Key_Return)

    assert dialog.isVisible()
    assert not dialog.findChild(TextField, "addressLines").isVisible()


def test_a_table_goes_out_and_comes_in_with_its_oddities_told(models, qtbot, tmp_path):
    path = tmp_path / "addresses.csv"
    path.write_bytes(addresses_csv([an_office(), an_office()]) + b"embassy,=1+1,1 Street\r\n")
    dialog = book_of(qtbot, models)

    with qtbot.waitSignal(models.addresses.changed, timeout=20_000):
        models.addresses.import_table(path)

    assert [one.name for one in models.addresses.find()] == ["=1+1", "Embassy of Azerbaijan"]
    assert "2 new address(es) taken in." in said(dialog, "addressNotice")
    assert "Cells that begin like a formula were taken as plain text: 1." in said(
        dialog, "addressNotice"
    )

    out = tmp_path / "out.csv"
    with qtbot.waitSignal(models.notices.changed, timeout=20_000):
        models.addresses.export_table(out)
    assert b"'=1+1" in out.read_bytes()


def test_a_file_that_is_no_table_is_told_and_changes_nothing(models, qtbot, tmp_path):
    path = tmp_path / "picture.csv"
    path.write_bytes(b"\x89PNG\0\0")
    models.addresses.keep(an_office())

    with qtbot.waitSignal(models.notices.changed, timeout=20_000):
        models.addresses.import_table(path)

    assert "no table of text" in models.notices.notice.text
    assert len(models.addresses.find()) == 1


# ---------------------------------------------------------------- kept, or not


def test_a_guests_addresses_are_nowhere_but_in_memory(models):
    models.addresses.confirm(an_office())

    assert not models.addresses.is_kept
    assert models.stores.keep is None
    assert len(models.addresses.find()) == 1


def test_who_keeps_finds_a_confirmed_address_again(keeper, qtbot):
    live_in(keeper, "GB")
    keeper.embassy.confirm(an_office())

    (kept,) = keeper.stores.keep.addresses.find()
    assert (kept.lines, kept.confirmed) == (an_office().lines, TODAY)
    assert envelope_of(keeper, qtbot)[-1] == "London W8 9ZZ"


def test_what_is_locked_is_not_printed_and_is_back_with_the_key(qapp, kept, qtbot):
    made = models_with(qapp, kept.unlock())
    made.addresses.confirm(an_office())
    assert made.writing.writing.options.embassies

    kept.lock()
    assert made.writing.writing.options.embassies == ()
    assert made.addresses.find() == ()

    kept.unlock()
    assert len(made.writing.writing.options.embassies) == 1
    stop(made)


def test_what_a_guest_entered_is_kept_when_they_begin_to_keep(qapp, kept):
    made = models_with(qapp, kept)
    made.addresses.confirm(an_office())

    kept.unlock()

    assert [one.lines for one in made.stores.keep.addresses.find()] == [an_office().lines]
    assert len(made.addresses.find()) == 1
    stop(made)


# ---------------------------------------------------------------- cautions


def test_a_caution_is_shown_once_for_a_case_and_can_be_read_again(models, qtbot):
    models.writing.turn_to(date(2026, 12, 1))
    live_in(models, "DE", state="RU")
    room = QWidget()
    panel = CautionPanel(models.cautions, room)
    QVBoxLayout(room).addWidget(panel)
    qtbot.addWidget(room)
    room.show()
    assert "19 May 2025" in said(panel, "cautionText")
    assert "Prosecutor General" in said(panel, "cautionSource")

    press(panel, "cautionRead")
    assert seen(panel) == {"cautionAgain"}
    models.writing.open(an_action())
    assert not panel.isVisible()
    live_in(models, "DE", state="RU")
    assert seen(panel) == {"cautionAgain"}

    press(panel, "cautionAgain")
    assert panel.findChild(QLabel, "cautionText").isVisible()


@pytest.mark.parametrize("state", ["TD", "GB"])
def test_there_is_no_caution_where_there_is_none(models, state):
    models.writing.turn_to(date(2026, 12, 1))
    live_in(models, "DE", state=state)

    assert not models.cautions.is_open
    assert models.cautions.texts == ()


def test_reading_a_caution_is_no_change_to_the_letters(models):
    models.writing.turn_to(date(2026, 12, 1))
    live_in(models, "DE", state="RU")
    before = replace(models.writing.writing)

    models.cautions.fold(True)

    assert models.writing.writing == before
