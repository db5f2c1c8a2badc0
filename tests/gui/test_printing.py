"""A pack on its way out of the printer, as the window shows it, with a print server of ours."""

from collections import Counter

import pytest
from builders import a_sender
from posting.ipp_printer import (
    COMPLETED,
    PENDING,
    Fault,
    PrintServer,
    print_server,
)
from posting.test_printers import needs_cups, use
from PySide6.QtWidgets import QLabel, QListWidget, QPushButton, QSpinBox
from usecases.test_print_list import of_many, print_them

from desktop_app.domain.letter_kind import LetterKind
from desktop_app.domain.note import Note
from desktop_app.domain.print_list import PieceState, PrinterOptions
from desktop_app.gui.rooms.send.printing import PrintingPanel
from desktop_app.gui.viewmodels.pack import Outcome
from desktop_app.gui.viewmodels.print_list import PrintListViewModel, PrintPhase

from .kept_models import states

pytestmark = [pytest.mark.loopback, needs_cups]
WAIT = 10_000
P = PrintPhase


@pytest.fixture
def server(monkeypatch, tmp_path):
    """A print server that remembers its jobs, and prints when it is told to."""
    with print_server("Office", keeps=True, takes_as=PENDING) as running:
        use(running, monkeypatch, tmp_path)
        yield running


def make_pack(models, qtbot) -> None:
    sender = a_sender()
    models.writing.write_sender(
        name=sender.name, address=sender.address, town=sender.town, country=sender.country
    )
    with qtbot.waitSignal(models.pack.ready_to_print, timeout=WAIT):
        models.pack.prepare_to_print()


def wait_for(qtbot, model: PrintListViewModel, phase: PrintPhase) -> None:
    qtbot.waitUntil(lambda: model.phase is phase, timeout=WAIT)


def wait_for_jobs(qtbot, server: PrintServer, count: int) -> None:
    def are_there() -> bool:
        jobs = server.jobs
        return len(jobs) >= count and all(job.document for job in jobs)

    qtbot.waitUntil(are_there, timeout=WAIT)


def kinds(model: PrintListViewModel) -> Counter[PieceState]:
    return Counter(piece.state for piece in model.pieces)


def printed(server: PrintServer) -> Counter[bytes]:
    return Counter(job.document for job in server.jobs if job.state == COMPLETED)


def press(panel, name: str) -> None:
    button = panel.findChild(QPushButton, name)
    assert button.isEnabled()
    assert not button.isHidden()
    button.click()


@pytest.fixture
def many(models, qtbot, server):
    """The window's part of a list of twenty letters that is printing, and its panel."""
    panel = PrintingPanel(models)
    qtbot.addWidget(panel)
    panel.show()
    models.pack.printing.start(of_many(20), PrinterOptions())
    wait_for_jobs(qtbot, server, 8)
    return models.pack.printing, panel


def test_letters_come_first_and_the_envelopes_when_they_are_put_in(models, qtbot, server):
    make_pack(models, qtbot)
    printing = models.pack.printing
    models.pack.print_on("Office")
    wait_for_jobs(qtbot, server, 4)
    assert printing.phase is P.PRINTING
    assert models.pack.outcome is Outcome.NONE

    with qtbot.waitSignals([models.pack.letters_printed, printing.envelopes_next], timeout=WAIT):
        print_them(server)
    assert models.pack.outcome is Outcome.PRINTED
    assert len(server.jobs) == 4

    printing.print_envelopes()
    wait_for_jobs(qtbot, server, 8)
    print_them(server)
    wait_for(qtbot, printing, P.DONE)
    assert [job.document for job in server.jobs] == [one.pdf for one in printing.pieces]
    logged = str([job.attributes for job in server.jobs])
    for name in ("Maud", "Ellery", "Prosecutor", "Azerbaijan"):
        assert name not in logged


def test_letters_are_noted_as_printed_once_the_printer_says_so(keeper, qtbot, server):
    make_pack(keeper, qtbot)
    keeper.pack.print_on("Office")
    wait_for_jobs(qtbot, server, 4)
    print_them(server, most=2)
    qtbot.waitUntil(lambda: kinds(keeper.pack.printing)[PieceState.PRINTED] == 2, timeout=WAIT)
    assert states(keeper) == {}

    with qtbot.waitSignal(keeper.pack.letters_printed, timeout=WAIT):
        print_them(server)
    assert states(keeper) == dict.fromkeys((1, 2, 3, 4), "printed")


def test_a_skipped_letter_is_not_noted_as_printed(keeper, qtbot, server):
    make_pack(keeper, qtbot)
    printing = keeper.pack.printing
    keeper.pack.print_on("Office")
    wait_for_jobs(qtbot, server, 4)
    printing.stop()
    qtbot.waitUntil(lambda: kinds(printing)[PieceState.WAITING] == 8, timeout=WAIT)
    printing.skip(2)
    printing.go_on()

    wait_for_jobs(qtbot, server, 7)
    with qtbot.waitSignal(keeper.pack.letters_printed, timeout=WAIT):
        print_them(server)
    assert set(states(keeper)) == {1, 3, 4}


def test_what_is_saved_meanwhile_is_not_taken_for_what_is_printed(keeper, qtbot, server):
    make_pack(keeper, qtbot)
    keeper.pack.print_on("Office")
    wait_for_jobs(qtbot, server, 4)
    keeper.writing.choose_recipient(2, False)
    with qtbot.waitSignal(keeper.pack.ready_to_save, timeout=WAIT):
        keeper.pack.prepare_to_save()

    with qtbot.waitSignal(keeper.pack.letters_printed, timeout=WAIT):
        print_them(server)
    assert set(states(keeper)) == {1, 2, 3, 4}
    assert keeper.pack.recipients == (1, 3, 4)
    assert keeper.pack.outcome is Outcome.NONE


def test_a_note_is_printed_and_noted_nowhere(keeper, qtbot, server):
    make_pack(keeper, qtbot)
    with qtbot.waitSignal(keeper.pack.ready_to_print, timeout=WAIT):
        keeper.pack.print_note(Note(kind=LetterKind.OFFICE_ENQUIRY))
    keeper.pack.print_on("Office")
    wait_for_jobs(qtbot, server, 1)
    print_them(server)

    qtbot.waitUntil(lambda: kinds(keeper.pack.printing)[PieceState.PRINTED] == 1, timeout=WAIT)
    assert states(keeper) == {}


def test_after_a_jam_at_sheet_seven_of_twenty_the_rest_comes_out_once_each(many, qtbot, server):
    printing, panel = many
    print_them(server, most=7)  # says the printer; the seventh sheet is a crumpled one
    qtbot.waitUntil(lambda: kinds(printing)[PieceState.PRINTED] == 7, timeout=WAIT)
    panel.findChild(QSpinBox, "jammedSheet").setValue(7)
    press(panel, "goOnFromSheet")

    def all_out() -> bool:
        print_them(server)
        return printing.phase is P.DONE

    qtbot.waitUntil(lambda: kinds(printing)[PieceState.CONFIRMED] == 6, timeout=WAIT)
    qtbot.waitUntil(all_out, timeout=WAIT)
    sheets = printed(server)
    assert sum(sheets.values()) == 21
    assert {piece.number for piece in printing.pieces if sheets[piece.pdf] == 2} == {7}


def test_stopped_nothing_more_comes_out_until_it_goes_on(many, qtbot, server):
    printing, panel = many
    print_them(server, most=2)
    press(panel, "stopPrinting")
    qtbot.waitUntil(lambda: kinds(printing)[PieceState.WAITING] == 18, timeout=WAIT)
    print_them(server)
    qtbot.wait(300)
    assert sum(printed(server).values()) == 2
    assert "18" in panel.findChild(QLabel, "printingSaid").text()

    press(panel, "goOnPrinting")

    def all_out() -> bool:
        print_them(server)
        return printing.phase is P.DONE

    qtbot.waitUntil(all_out, timeout=WAIT)
    assert set(printed(server).values()) == {1}
    assert len(printed(server)) == 20


def test_a_server_that_ends_half_way_is_waited_for_and_nothing_is_printed_twice(
    many, models, qtbot, server
):
    printing, panel = many
    print_them(server, most=4)
    server.next_fault = lambda operation: Fault.BEFORE if operation else None
    with qtbot.waitSignal(printing.trouble_began, timeout=WAIT):
        pass
    assert "by itself" in models.notices.notice.text
    assert "by itself" in panel.findChild(QLabel, "printingSaid").text()

    server.next_fault = lambda operation: None

    def all_out() -> bool:
        print_them(server)
        return printing.phase is P.DONE

    qtbot.waitUntil(all_out, timeout=WAIT)
    assert set(printed(server).values()) == {1}
    assert len(printed(server)) == 20


def test_a_print_system_that_forgets_leaves_it_to_the_user_to_say(
    models, qtbot, monkeypatch, tmp_path
):
    with print_server("Office", keeps=False, takes_as=COMPLETED) as server:
        use(server, monkeypatch, tmp_path)
        make_pack(models, qtbot)
        printing = models.pack.printing
        panel = PrintingPanel(models)
        qtbot.addWidget(panel)
        models.pack.print_on("Office")
        wait_for(qtbot, printing, P.ASKING)
        line = panel.findChild(QListWidget, "printingList").item(0).text()
        assert models.writing.recipients[0].target.title in line
        assert "look whether it is there" in line
        assert len(server.jobs) == 4
        assert models.pack.outcome is Outcome.NONE

        with qtbot.waitSignal(models.pack.letters_printed, timeout=WAIT):
            press(panel, "allCameOut")
        assert models.pack.outcome is Outcome.PRINTED
        assert printing.phase is P.ENVELOPES


def test_one_piece_is_printed_again_and_another_skipped(many, qtbot, server):
    printing, panel = many
    rows = panel.findChild(QListWidget, "printingList")
    rows.setCurrentRow(19)
    press(panel, "skipPiece")
    print_them(server, most=1)
    qtbot.waitUntil(lambda: "says the printer" in rows.item(0).text(), timeout=WAIT)
    assert "skipped" in rows.item(19).text()
    rows.setCurrentRow(0)
    press(panel, "printAgain")

    def all_out() -> bool:
        print_them(server)
        return printing.phase is P.DONE

    qtbot.waitUntil(all_out, timeout=WAIT)
    sheets = printed(server)
    assert sheets[printing.pieces[0].pdf] == 2
    assert sheets[printing.pieces[19].pdf] == 0


def test_a_printer_that_is_gone_for_good_holds_up_nobody_who_stopped_it(
    many, models, qtbot, server
):
    printing, panel = many
    server.next_fault = lambda operation: Fault.BEFORE if operation else None
    wait_for(qtbot, printing, P.TROUBLE)
    assert printing.is_going_on

    press(panel, "stopPrinting")

    assert printing.phase is P.STOPPED
    assert not printing.is_going_on


def test_all_came_out_is_not_said_of_what_still_waits(many):
    printing, panel = many

    assert kinds(printing)[PieceState.WAITING] >= 12
    assert panel.findChild(QPushButton, "allCameOut").isHidden()


def test_nothing_else_is_printed_before_this_is_out_or_stopped(many, models, qtbot, server):
    with qtbot.waitSignal(models.pack.still_printing, timeout=WAIT):
        models.pack.prepare_to_print()
    assert "still printing" in models.notices.notice.text


def test_both_sides_are_asked_for_and_sheets_counted_so(models, qtbot, server):
    make_pack(models, qtbot)
    models.pack.print_on("Office", PrinterOptions(two_sided=True))
    wait_for_jobs(qtbot, server, 4)
    assert {job.option("sides") for job in server.jobs} == {"two-sided-long-edge"}
    assert models.pack.printing.sheets == sum(
        (one.pages + 1) // 2 for one in models.pack.printing.pieces if not one.is_envelope
    )
