"""Leaving, and making room for the next person: what is asked, what can fail, what is said."""

import sys
import threading
from functools import partial

import pytest
from posting.ipp_printer import print_server
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMessageBox

from desktop_app.domain.letter import Paper
from desktop_app.gui.viewmodels.notices import NoticeKind
from desktop_app.posting.printers import print_pdf

from .modal import answer, choose_path, press


@pytest.fixture
def no_way_back(monkeypatch) -> None:
    """Starting over fails, or it would end the tests; its notice shows that it was tried."""
    monkeypatch.setattr(sys, "executable", "/nowhere/python")


@pytest.fixture
def house(furnisher, no_way_back):
    """A window in which something is typed, and its button for the next person."""
    furnisher.models.writing.write_sender(name="Ana", address=("12 High Street",), country="GB")
    return furnisher


def press_button(furnisher) -> None:
    furnisher.window.findChild(QAction, "new_personAction").trigger()


def has_tried(furnisher) -> bool:
    notice = furnisher.models.notices.notice
    return notice is not None and "could not start over" in notice.text


def test_a_window_that_can_not_start_over_says_so_and_loses_nothing(house, qtbot):
    answer(QMessageBox, press("discard"))

    press_button(house)

    assert has_tried(house)
    assert house.models.notices.notice.kind is NoticeKind.TROUBLE
    assert house.models.writing.writing.sender.name == "Ana"
    job = house.models.runner.start(lambda progress, cancel: "still at work", "")
    with qtbot.waitSignal(job.succeeded):
        pass


def test_a_window_in_which_nothing_was_typed_asks_nothing(furnisher, no_way_back):
    press_button(furnisher)

    assert has_tried(furnisher)


def test_cancel_leaves_everything_as_it_is(house):
    answer(QMessageBox, press("cancel"))

    press_button(house)

    assert not has_tried(house)
    assert house.models.writing.is_unsaved


def test_letters_can_be_saved_first_and_then_it_starts_over(house, qtbot, tmp_path):
    def save(box):
        press("saveFirst")(box)
        answer(QFileDialog, choose_path(tmp_path))

    answer(QMessageBox, save)

    press_button(house)

    qtbot.waitUntil(partial(has_tried, house), timeout=20_000)
    assert list(tmp_path.glob("*.pdf"))


def test_who_types_on_after_giving_up_the_saving_is_not_sent_away_by_the_next(
    house, qtbot, tmp_path
):
    def save(box):
        press("saveFirst")(box)
        answer(QFileDialog, QFileDialog.reject)

    answer(QMessageBox, save)
    press_button(house)
    qtbot.waitSignal(house.models.pack.ready_to_save).wait()
    qtbot.wait(200)
    house.models.writing.write_sender(town="Leeds")

    answer(QFileDialog, choose_path(tmp_path))
    house.window.findChild(QAction, "saveAction").trigger()

    qtbot.waitUntil(lambda: not house.models.writing.is_unsaved, timeout=20_000)
    assert not has_tried(house)


def test_work_that_can_not_be_stopped_halfway_is_awaited(furnisher, qtbot, no_way_back):
    begun, goes_on = threading.Event(), threading.Event()

    def print_slowly(progress, cancel) -> None:
        begun.set()
        goes_on.wait(20)

    furnisher.models.runner.start(print_slowly, "Printing")
    begun.wait(20)

    press_button(furnisher)
    qtbot.wait(100)

    assert not has_tried(furnisher)
    goes_on.set()
    qtbot.waitUntil(partial(has_tried, furnisher))


# ---------------------------------------------------------------- the print queue


@pytest.mark.loopback
@pytest.mark.parametrize("keeps", [True, False])
def test_jobs_that_the_print_queue_keeps_are_counted_and_the_remedy_said(
    furnisher, qtbot, monkeypatch, keeps
):
    with print_server("Office", keeps=keeps) as server:
        monkeypatch.setenv("CUPS_SERVER", server.address)
        for title in ("Letter to Zqvxanthe", "Envelopes"):
            print_pdf(b"%PDF-1.4", printer="Office", sheet=Paper.A4, title=title)

        furnisher.look_behind()
        qtbot.waitUntil(lambda: server.asked_for_jobs and not furnisher.models.runner.is_busy)

    notice = furnisher.models.notices.notice
    if not keeps:
        assert notice is None
        return
    for part in ("2 finished", "cancel -a -x", "PreserveJobFiles No", "PreserveJobHistory No"):
        assert part in notice.text
    for personal in ("Zqvxanthe", " ana ", "Office"):
        assert personal not in notice.text
