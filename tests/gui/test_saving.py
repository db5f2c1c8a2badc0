"""Saving in its thread: nothing is held up by it, and it is held up by nothing."""

import threading
from datetime import UTC, datetime

import pytest
from storage.vaults import DAY

from desktop_app.domain.draft import Draft
from desktop_app.domain.errors import CannotWriteError, WriteFault
from desktop_app.domain.kept_case import LeftOff
from desktop_app.gui.jobs import JobRunner
from desktop_app.gui.viewmodels.saving import Saving
from desktop_app.usecases.open_stores import (
    KNOWN_SCHEMAS,
    DraftStore,
    open_keep,
    open_library,
)
from desktop_app.usecases.open_vault import create_vaults, open_vaults
from desktop_app.usecases.vault_keys import keyring_key

from .conftest import SHEET
from .keepers import begin, close, end, wait_saved

KEY = keyring_key(bytes(32))


class Desk:
    """Vaults in a folder, their store, and who saves them."""

    def __init__(self, folder) -> None:
        self.folder = folder
        self.vaults = create_vaults(folder, (KEY,), DAY)
        self.keep = open_keep(self.vaults.keep.connection)
        open_library(self.vaults.library.connection)
        self.sealer = JobRunner()
        self.saving = Saving(self.sealer, lambda: datetime(2026, 3, 1, 14, 5, tzinfo=UTC))
        self.saving.take(self.vaults)

    def go(self, room: str) -> None:
        self.keep.left_off.save(LeftOff(case_id="c", room=room, official=1))
        self.saving.save_soon()

    def room_on_disk(self) -> str:
        again = open_vaults(self.folder, KEY, DAY, known_schemas=KNOWN_SCHEMAS, read_only=True)
        place = open_keep(again.keep.connection).left_off.find()
        close(again)
        return place.room if place else ""


@pytest.fixture
def desk(qapp, tmp_path):
    made = Desk(tmp_path / "vaults")
    yield made
    made.saving.leave()
    made.sealer.stop()
    close(made.vaults)


def test_a_change_is_on_the_disk_by_itself_and_only_then_it_is_said(desk, qtbot):
    with qtbot.waitSignal(desk.saving.saved, timeout=10_000):
        desk.go("write")
        assert not desk.saving.is_safe

    assert desk.saving.is_safe
    assert desk.saving.saved_at.minute == 5
    assert desk.room_on_disk() == "write"


def test_who_leaves_overtakes_a_save_that_waits_and_it_does_no_harm_later(desk, qtbot):
    goes_on = threading.Event()
    desk.sealer.start(lambda progress, cancel: goes_on.wait(20), "")
    desk.go("read")
    qtbot.waitUntil(lambda: len(desk.sealer._jobs) == 2, timeout=10_000)
    desk.go("send")

    assert desk.saving.save_now()
    assert desk.saving.is_safe
    assert desk.room_on_disk() == "send"
    goes_on.set()
    qtbot.waitUntil(lambda: not desk.sealer.is_busy)
    assert desk.room_on_disk() == "send"
    assert desk.saving.is_safe


def test_a_save_that_failed_is_never_said_to_be_one(desk, qtbot):
    desk.folder.rename(desk.folder.with_name("away"))
    desk.go("write")

    assert not desk.saving.save_now()

    assert isinstance(desk.saving.unsaved, CannotWriteError)
    assert desk.saving.unsaved.fault is WriteFault.OTHER
    assert not desk.saving.is_safe
    assert desk.saving.saved_at is None
    desk.folder.with_name("away").rename(desk.folder)
    with qtbot.waitSignal(desk.saving.saved, timeout=20_000):  # by itself
        pass
    assert desk.saving.unsaved is None
    assert desk.room_on_disk() == "write"


def test_what_was_deleted_leaves_no_older_generation_even_after_a_failure(desk, qtbot):
    desk.go("read")
    assert desk.saving.save_now()
    before = {path.name for path in desk.folder.glob("keep-*")}
    desk.folder.rename(desk.folder.with_name("away"))
    desk.saving.save_soon(purge=True)
    assert not desk.saving.save_now()
    desk.folder.with_name("away").rename(desk.folder)

    assert desk.saving.save_now()

    assert {path.name for path in desk.folder.glob("keep-*")} & before == set()


GONE = "zqxplantedroom" * 3


def planted(desk) -> None:
    """Something that is deleted right after it was on the disk."""
    desk.go(GONE)
    assert desk.saving.save_now()
    desk.keep.left_off.forget("c")
    desk.saving.save_soon(purge=True)


def test_a_save_after_deleting_leaves_no_trace_in_memory_and_the_stores_go_on(desk, qtbot):
    drafts = DraftStore(desk.vaults.keep.connection)
    for number in range(60):
        drafts.save(Draft(case_id=f"{number:016x}"), datetime(2026, 3, 1, tzinfo=UTC))
    planted(desk)

    with qtbot.waitSignal(desk.saving.saved, timeout=20_000):
        pass

    assert GONE.encode() not in desk.vaults.keep.snapshot()
    assert not desk.saving._open.wipe
    assert len(drafts.case_ids()) == 60  # the stores go on over what was put in its place
    desk.go("send")
    assert desk.saving.save_now()
    assert desk.room_on_disk() == "send"


def test_what_is_typed_while_the_trace_is_wiped_stays_and_the_next_save_wipes_again(desk, qtbot):
    goes_on = threading.Event()
    desk.sealer.start(lambda progress, cancel: goes_on.wait(20), "")
    planted(desk)
    qtbot.waitUntil(lambda: len(desk.sealer._jobs) == 2, timeout=10_000)
    desk.keep.left_off.save(LeftOff(case_id="d", room="write", official=1))
    desk.saving.save_soon()
    goes_on.set()

    qtbot.waitUntil(lambda: desk.saving.is_safe, timeout=20_000)

    assert not desk.saving._open.wipe
    assert desk.keep.left_off.find().room == desk.room_on_disk() == "write"


def test_saving_does_not_wait_for_long_work(home, furnish, qtbot):
    furnisher = furnish(SHEET)
    begin(furnisher, qtbot)
    goes_on = threading.Event()
    furnisher.models.runner.start(lambda progress, cancel: goes_on.wait(20), "Printing")

    furnisher.models.writing.write_sender(name="Ana")

    wait_saved(furnisher, qtbot)
    assert furnisher.models.runner.is_busy
    goes_on.set()
    end(furnisher)
