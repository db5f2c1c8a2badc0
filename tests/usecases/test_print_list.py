"""A pack printed piece by piece, through CUPS's own library to a print server of ours."""

import os
import random
from collections import Counter
from collections.abc import Callable
from dataclasses import replace

import pytest
from builders import a_draft, a_sender, an_action, some_options
from posting.ipp_printer import (
    ABORTED,
    CANCELLED,
    COMPLETED,
    PENDING,
    Fault,
    Operation,
    PrintServer,
    print_server,
)
from posting.test_printers import needs_cups, use

from desktop_app.domain.errors import CannotPrintError
from desktop_app.domain.letter import Paper
from desktop_app.domain.print_list import Piece, PieceState, PrinterOptions, PrintList
from desktop_app.usecases.make_pack import make_pack
from desktop_app.usecases.print_list import AHEAD, begin_next, call_back, look, print_list, send
from desktop_app.usecases.write_letters import write_letters

pytestmark = [pytest.mark.loopback, needs_cups]
OPTIONS = PrinterOptions()
TOKEN = "0a1b2c"  # noqa: S105 - what jobs are named by
IS_LONG = os.environ.get("PARAVION_LONG") == "1"
JOBS, GAMES = (100, 10) if IS_LONG else (12, 1)


@pytest.fixture
def server(monkeypatch, tmp_path):
    """A print server that remembers its jobs, and prints when it is told to."""
    with print_server("Office", keeps=True, takes_as=PENDING) as running:
        use(running, monkeypatch, tmp_path)
        yield running


def of_the_pack() -> PrintList:
    options = some_options()
    pack = make_pack(write_letters(an_action(), a_draft(), a_sender(), options), options)
    return print_list(pack, options, "Office")


def of_many(count: int) -> PrintList:
    """A list of *count* letters that are told apart by their bytes."""
    pieces = (
        Piece(
            number=at,
            recipient=at,
            sheet=Paper.A4,
            pages=1,
            pdf=b"%%PDF letter %d %s" % (at, b"." * 900),
        )
        for at in range(1, count + 1)
    )
    return PrintList(token=TOKEN, printer="Office", pieces=tuple(pieces))


def send_all(order: PrintList, *, envelopes: bool = False) -> PrintList:
    """As many as the printer takes at a time."""
    while True:
        order, piece = begin_next(order, envelopes=envelopes)
        if piece is None:
            return order
        order, _ = send(order, piece, OPTIONS)


def print_them(server: PrintServer, most: int = 1000) -> None:
    """Have sheets come out for the jobs that have their document."""
    for at, job in enumerate(server.jobs):
        if job.state == PENDING and most:
            server.jobs[at] = replace(job, state=COMPLETED)
            most -= 1


def states(order: PrintList) -> Counter[PieceState]:
    return Counter(piece.state for piece in order.pieces)


def test_letters_come_first_and_envelopes_once_they_lie_in_the_printer(server):
    order = of_the_pack()
    assert [piece.is_envelope for piece in order.pieces] == [False] * 4 + [True] * 4

    order = send_all(order)
    assert [job.option("media") for job in server.jobs] == ["iso_a4_210x297mm"] * 4

    print_them(server)
    order = send_all(look(order), envelopes=True)
    assert [job.option("media") for job in server.jobs[4:]] == ["iso_dl_110x220mm"] * 4
    assert [job.document for job in server.jobs] == [piece.pdf for piece in order.pieces]


def test_nothing_is_called_printed_before_the_printer_or_the_user_says_so(server):
    order = look(send_all(of_the_pack()))
    assert states(order) == {PieceState.SENT: 4, PieceState.WAITING: 4}

    print_them(server, most=2)
    assert states(look(order)) == {
        PieceState.PRINTED: 2,
        PieceState.SENT: 2,
        PieceState.WAITING: 4,
    }
    assert states(order.confirmed())[PieceState.CONFIRMED] == 4


def test_few_pieces_are_with_the_printer_at_a_time(server):
    order = send_all(of_many(20))
    assert len(server.jobs) == AHEAD

    print_them(server, most=3)
    order = send_all(look(order))
    assert len(server.jobs) == AHEAD + 3


def test_after_a_jam_at_sheet_seven_of_twenty_the_rest_comes_out_once_each(server):
    order = send_all(of_many(20))
    print_them(server, most=7)  # says the printer; the seventh sheet is a crumpled one

    order = call_back(look(order)).resumed_at(7, envelopes=False)
    while not order.is_done:
        order = send_all(order)
        print_them(server)
        order = look(order)

    printed = [job.document for job in server.jobs if job.state == COMPLETED]
    assert len(printed) == 21
    times = Counter(printed)
    assert [times[piece.pdf] for piece in order.pieces] == [1] * 6 + [2] + [1] * 13


def test_a_letter_of_several_pages_goes_on_with_the_page_that_jammed(server):
    order = of_many(3)
    order = order.with_piece(replace(order.piece(2), pages=3))

    send_all(order.resumed_at(3, envelopes=False))

    assert [job.document for job in server.jobs] == [order.piece(2).pdf, order.piece(3).pdf]
    assert server.jobs[0].option("page-ranges") == "\0\0\0\2\0\0\0\3"  # the pages 2 to 3
    assert server.jobs[1].option("page-ranges") is None


def test_a_piece_is_skipped_or_printed_again_alone(server):
    order = of_many(3).with_state(2, PieceState.SKIPPED)
    order = send_all(order)
    print_them(server)

    order = send_all(look(order).again(3))

    numbers = [order.piece(at).pdf for at in (1, 3, 3)]
    assert [job.document for job in server.jobs] == numbers


def test_called_back_they_wait_again_and_what_came_out_does_not(server):
    order = send_all(of_many(5))
    print_them(server, most=2)

    order = call_back(order)

    assert states(order) == {PieceState.PRINTED: 2, PieceState.WAITING: 3}
    print_them(server)
    assert sum(job.state == COMPLETED for job in server.jobs) == 2


def test_what_the_print_system_has_forgotten_only_the_user_can_tell(server):
    order = send_all(of_many(2))
    server.keeps = False

    assert states(look(order)) == {PieceState.GONE: 2}
    assert not look(order).is_done
    assert look(order).confirmed().is_done


def test_what_the_printer_gives_up_has_failed_and_can_be_printed_again(server):
    order = send_all(of_many(1))
    server.jobs[0] = replace(server.jobs[0], state=ABORTED)

    order = look(order)
    assert states(order) == {PieceState.FAILED: 1}

    assert states(send_all(order.again(1))) == {PieceState.SENT: 1}
    assert [job.option("job-name") for job in server.jobs] == [
        "Letter 0a1b2c-1.1",
        "Letter 0a1b2c-1.2",
    ]


def test_wishes_reach_the_printer(server):
    order, piece = begin_next(of_many(1), envelopes=False)

    send(order, piece, PrinterOptions(two_sided=True, tray="tray-2"))

    (job,) = server.jobs
    assert (job.option("sides"), job.option("media-source")) == ("two-sided-long-edge", "tray-2")
    assert job.option("copies") == 1


def test_a_printer_that_refuses_has_nothing_and_all_waits(server):
    server.accepts = False
    order, piece = begin_next(of_many(2), envelopes=False)

    order, was_taken = send(order, piece, OPTIONS)

    assert not was_taken
    assert states(order) == {PieceState.WAITING: 2}


def play(server: PrintServer, order: PrintList, *, seed: int) -> PrintList:
    """Print all of it while the server ends again and again, at any moment."""
    chance = random.Random(seed)

    def fault(operation: int | None) -> Fault | None:
        kinds = [Fault.WITHIN] if operation is None else [Fault.BEFORE, Fault.AFTER]
        return chance.choice(kinds) if chance.random() < 0.1 else None

    server.next_fault = fault
    for _ in range(40 * len(order.pieces)):
        if order.is_done:
            break
        for failed in [one for one in order.pieces if one.state is PieceState.FAILED]:
            order = order.again(failed.number)  # as the user would, seeing that
        order, piece = begin_next(order, envelopes=False)
        if piece is not None:
            order, _ = send(order, piece, OPTIONS)
        print_them(server, most=chance.randrange(3))
        try:
            order = look(order)
        except CannotPrintError:
            continue
    return order


@pytest.mark.parametrize("seed", range(GAMES))
def test_however_often_the_server_ends_no_letter_is_lost_doubled_or_falsely_printed(server, seed):
    order = play(server, of_many(JOBS), seed=seed)

    printed = Counter(job.document for job in server.jobs if job.state == COMPLETED)
    assert order.is_done
    assert printed == {piece.pdf: 1 for piece in order.pieces}


def mute_from(first: Operation) -> Callable[[int | None], Fault | None]:
    """A server that does what it is asked up to *first*, but doesn't say that it did that."""
    faults = {first: Fault.AFTER, Operation.CANCEL_JOB: Fault.BEFORE}
    return faults.get


def test_the_trial_finds_whoever_sends_again_what_nobody_answered(server):
    """The control: with such a fault taken for a refusal, a letter comes out twice."""
    server.next_fault = mute_from(Operation.SEND_DOCUMENT)
    order, piece = begin_next(of_many(1), envelopes=False)
    order, was_taken = send(order, piece, OPTIONS)
    assert not was_taken
    assert states(order) == {PieceState.SENDING: 1}

    server.next_fault = lambda operation: None
    careless = send_all(order.with_state(1, PieceState.WAITING))
    print_them(server)

    assert states(look(careless)) == {PieceState.PRINTED: 1}
    assert sum(job.state == COMPLETED for job in server.jobs) == 2


def test_what_nobody_answered_is_looked_up_before_it_is_sent_again(server):
    server.next_fault = mute_from(Operation.SEND_DOCUMENT)
    order, piece = begin_next(of_many(1), envelopes=False)
    order, _ = send(order, piece, OPTIONS)
    server.next_fault = lambda operation: None

    order = send_all(look(order))
    print_them(server)

    assert states(look(order)) == {PieceState.PRINTED: 1}
    assert sum(job.state == COMPLETED for job in server.jobs) == 1


def test_a_job_that_a_fault_left_empty_is_called_off_before_the_letter_is_sent_again(server):
    ends = {Operation.SEND_DOCUMENT: Fault.BEFORE, Operation.CANCEL_JOB: Fault.BEFORE}
    server.next_fault = ends.get
    order, piece = begin_next(of_many(1), envelopes=False)
    order, _ = send(order, piece, OPTIONS)
    assert states(look(order)) == {PieceState.SENDING: 1}  # it can't be called off yet

    server.next_fault = lambda operation: None
    order = send_all(look(order))
    print_them(server)

    assert states(look(order)) == {PieceState.PRINTED: 1}
    assert [job.state for job in server.jobs] == [CANCELLED, COMPLETED]
