import os
import socket
from pathlib import Path
from time import monotonic

import pytest
from reading.sheet_text import sheet_text

from desktop_app.domain.errors import Cancelled, SheetFault, SheetUnreadableError
from desktop_app.usecases.open_sheet import open_sheet, open_sheet_bytes, reading_as_json
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
