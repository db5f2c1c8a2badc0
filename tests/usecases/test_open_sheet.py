import os
import socket
import threading
from pathlib import Path
from time import monotonic

import pytest
from reading.sheet_text import SAMPLES, sheet_text

from desktop_app.domain.errors import Cancelled, SheetFault, SheetUnreadableError
from desktop_app.usecases.open_sheet import (
    LARGEST_SHEET,
    _bytes_of,
    open_sheet,
    open_sheet_bytes,
    reading_as_json,
)
from desktop_app.usecases.sample_case import first_start_sheet
from desktop_app.usecases.work import CancelToken


def fault_at(path: Path) -> SheetFault:
    with pytest.raises(SheetUnreadableError) as raised:
        open_sheet(path)
    return raised.value.fault


def test_a_sheet_is_opened_by_its_bytes_whatever_its_name(tmp_path):
    path = tmp_path / "Letter.PDF"
    path.write_text(sheet_text(), "utf-8")

    assert open_sheet(path).action.title == "BEEKEEPER AT RISK OF FORCIBLE RETURN"


def test_a_sheet_that_was_dropped_as_text_reads_like_its_file(tmp_path):
    path = tmp_path / "sheet.txt"
    path.write_text(sheet_text(), "utf-8")

    assert open_sheet_bytes(sheet_text().encode()) == open_sheet(path)


def test_a_sheet_behind_a_link_is_read(tmp_path):
    (tmp_path / "sheet.txt").write_text(sheet_text(), "utf-8")
    (tmp_path / "link").symlink_to(tmp_path / "sheet.txt")

    assert open_sheet(tmp_path / "link").action.targets


def test_where_there_is_no_file_it_is_missing(tmp_path):
    (tmp_path / "dead").symlink_to(tmp_path / "nowhere")
    (tmp_path / "file").write_text("x")

    assert fault_at(tmp_path / "nothing.txt") is SheetFault.MISSING
    assert fault_at(tmp_path / "dead") is SheetFault.MISSING
    assert fault_at(tmp_path / "file" / "below") is SheetFault.MISSING
    assert fault_at(Path("a\0b")) is SheetFault.MISSING
    assert fault_at(tmp_path / ("x" * 400)) is SheetFault.MISSING


def test_a_folder_is_no_sheet(tmp_path):
    assert fault_at(tmp_path) is SheetFault.FOLDER


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_what_would_be_waited_for_for_ever_is_not_opened(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(tmp_path / "socket"))

        began = monotonic()
        assert fault_at(tmp_path / "pipe") is SheetFault.NOT_A_FILE
        assert fault_at(tmp_path / "socket") is SheetFault.NOT_A_FILE
        assert fault_at(Path("/dev/zero")) is SheetFault.NOT_A_FILE
        assert monotonic() - began < 2


def test_a_file_larger_than_any_sheet_is_not_read(tmp_path):
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.truncate(65 * 1024 * 1024)

    assert fault_at(path) is SheetFault.TOO_LARGE


def test_a_file_that_grows_while_it_is_read_is_read_to_the_limit_and_no_further(tmp_path):
    path = tmp_path / "growing.txt"
    path.touch()
    read = threading.Event()

    def grow() -> None:
        size = 60 * 1024 * 1024
        while not read.is_set() and size < 1 << 40:  # without holes filled: it takes no room
            size += 8 * 1024 * 1024
            os.truncate(path, size)

    os.truncate(path, 60 * 1024 * 1024)
    grower = threading.Thread(target=grow)
    grower.start()
    try:
        assert len(_bytes_of(path)) <= LARGEST_SHEET + 1
    finally:
        read.set()
        grower.join()
    assert path.stat().st_size > LARGEST_SHEET + 1  # the control: it did grow
    assert fault_at(path) is SheetFault.TOO_LARGE


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="this system has no such devices")
def test_a_link_to_a_device_is_no_sheet(tmp_path):
    for name in ("zero", "tty"):
        (tmp_path / name).symlink_to(f"/dev/{name}")

    assert fault_at(tmp_path / "zero") is SheetFault.NOT_A_FILE
    assert fault_at(tmp_path / "tty") in (SheetFault.NOT_A_FILE, SheetFault.MISSING)


def test_links_that_lead_in_a_circle_lead_to_no_sheet(tmp_path):
    (tmp_path / "one").symlink_to(tmp_path / "other")
    (tmp_path / "other").symlink_to(tmp_path / "one")

    assert fault_at(tmp_path / "one") is SheetFault.MISSING


def test_the_bytes_of_a_sheet_with_pages_are_kept_as_they_were_read(tmp_path):
    kept: dict[str, bytes] = {}
    pdf = (SAMPLES / "layout-2012.pdf").read_bytes()
    (tmp_path / "sheet.pdf").write_bytes(pdf)
    (tmp_path / "sheet.txt").write_text(sheet_text(), "utf-8")

    reading = open_sheet(tmp_path / "sheet.pdf", keep=kept.__setitem__)
    open_sheet(tmp_path / "sheet.txt", keep=kept.__setitem__)

    assert kept == {reading.action.case_id: pdf}


def test_an_empty_file_is_empty(tmp_path):
    (tmp_path / "sheet.txt").touch()

    assert fault_at(tmp_path / "sheet.txt") is SheetFault.EMPTY


def test_a_wish_to_stop_that_came_before_ends_the_reading():
    stop = CancelToken()
    stop.cancel()

    with pytest.raises(Cancelled):
        open_sheet_bytes(sheet_text().encode(), cancel=stop)


def test_a_reading_becomes_the_object_of_the_case_file_format():
    reading = open_sheet_bytes(sheet_text().encode())

    assert reading_as_json(reading)["targets"][0]["role"] == "Prosecutor General"


def test_the_sample_of_a_first_start_is_open_for_decades():
    action = open_sheet(first_start_sheet()).action

    assert action.deadline_on(action.deadline.day.replace(year=2050)).value == "open"
