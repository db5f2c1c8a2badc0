"""A real window under a window manager, driven by keys and mouse alone."""

import shutil
import subprocess
import sys
import time

import pytest
from posting.ipp_printer import print_server

from .ana_perez import assert_same_files, fill_in_the_sender, write_by_command_line
from .conftest import SAMPLES, SEED, SHEET
from .real_window import needs_a_display, paravion, wait_until, xdotool

pytestmark = [pytest.mark.display, needs_a_display]


@pytest.mark.parametrize("sheet", [SHEET, SEED], ids=["sample", "seed"])
def test_the_window_saves_what_the_command_line_writes_byte_for_byte(tmp_path, sheet):
    if not sheet.exists():
        pytest.skip(f"{sheet.name} is not here")
    home, saved, expected = (tmp_path / name for name in ("home", "saved", "expected"))
    for folder in (home, saved):
        folder.mkdir()
    with paravion(str(sheet), home=home) as window:
        window.wait_for("^Par Avion – ")
        fill_in_the_sender(window)
        window.keys("ctrl+s")
        window.wait_for("^Choose a folder")
        window.type(str(saved))
        window.keys("Return")
        wait_until(lambda: len(list(saved.glob("*.pdf"))) == 10)
        time.sleep(0.5)
        errors = window.close()
    write_by_command_line(sheet, expected)

    assert_same_files(saved, expected)
    assert errors == ""
    traces = [path for path in home.rglob("*") if path.is_file() and b"saved" in path.read_bytes()]
    assert traces == []


@pytest.mark.loopback
@pytest.mark.skipif(shutil.which("lp") is None, reason="lp is not installed: not tested")
def test_the_printer_gets_the_files_of_the_command_line_piece_by_piece(tmp_path):
    expected = tmp_path / "expected"
    with print_server("Office", keeps=True) as server:
        printing = {"CUPS_SERVER": server.address}
        with paravion(str(SHEET), home=tmp_path, environment=printing) as window:
            window.wait_for("^Par Avion – ")
            fill_in_the_sender(window)
            window.keys("ctrl+p")
            window.wait_for("^Print the letters$")
            window.keys("Return")
            wait_until(lambda: len(server.jobs) == 4)
            time.sleep(2)  # until they are looked up, and the question about the envelopes is there
            window.keys("Return")
            wait_until(lambda: len(server.jobs) == 8)
            errors = window.close()
    write_by_command_line(SHEET, expected)

    files = sorted(expected.glob("0*.pdf"), key=lambda one: ("envelope" in one.name, one.name))
    assert [job.document for job in server.jobs] == [one.read_bytes() for one in files]
    media = [job.option("media") for job in server.jobs]
    assert media == ["iso_a4_210x297mm"] * 4 + ["iso_dl_110x220mm"] * 4
    assert errors == ""


DRAG = """
import sys
from PySide6.QtCore import QMimeData, Qt, QTimer, QUrl
from PySide6.QtGui import QDrag
from PySide6.QtWidgets import QApplication, QLabel
class Source(QLabel):
    def mouseMoveEvent(self, event):
        drag, data = QDrag(self), QMimeData()
        data.setUrls([QUrl.fromLocalFile(sys.argv[1])])
        drag.setMimeData(data)
        drag.exec(Qt.DropAction.CopyAction)
        QTimer.singleShot(500, app.quit)
app = QApplication(sys.argv)
source = Source("drag me")
source.setWindowTitle("dragsource")
source.setWindowFlags(Qt.WindowType.WindowStaysOnTopHint)
source.setGeometry(60, 500, 140, 80)
source.show()
app.exec()
"""


@pytest.mark.parametrize("onto", ["letter", "page"])
def test_a_file_dragged_from_another_program_is_opened_wherever_it_is_dropped(tmp_path, onto):
    with paravion(str(SHEET), home=tmp_path) as window:
        window.wait_for("^Par Avion – Azerbaijan$")
        time.sleep(1)
        window.keys("ctrl+2", "alt+i")  # text fields lie under the mouse
        source = subprocess.Popen([sys.executable, "-c", DRAG, SAMPLES / "first-start.txt"])
        try:
            number = xdotool("search", "--sync", "--onlyvisible", "--name", "^dragsource$")
            lines = xdotool("getwindowgeometry", "--shell", number.split()[0]).splitlines()
            place = dict(line.split("=") for line in lines)
            x, y = int(place["X"]) + 40, int(place["Y"]) + 40
            to_x, to_y = (600, 430) if onto == "letter" else (1050, 450)
            xdotool("mousemove", str(x), str(y), "mousedown", "1")
            time.sleep(0.3)
            for step in range(1, 13):
                at = (x + (to_x - x) * step // 12, y + (to_y - y) * step // 12)
                xdotool("mousemove", *map(str, at))
                time.sleep(0.06)
            time.sleep(0.4)
            xdotool("mouseup", "1")

            window.wait_for("^Par Avion – Kazakhstan$")
        finally:
            source.terminate()
            source.wait(timeout=10)
        assert window.close() == ""
