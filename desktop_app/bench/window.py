"""How soon the window can be used, and how much memory it takes, beside an empty one."""

import compileall
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

from .measurement import Measurement

_TIMES = 9
CHECKOUT = str(Path(__file__).resolve().parents[2])

# Programs that say a word when they have come so far. They run as processes of their own: this
# one stays without Qt.
_EMPTY = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    painted = False
    def paintEvent(self, event):
        if not self.painted:
            self.painted = True
            QTimer.singleShot(0, lambda: print("painted", flush=True))
app = QApplication([])
window = Window()
window.resize(1280, 700)
window.show()
app.exec()
"""
_OURS = """
from desktop_app.bootstrap import Kept, make_window
from desktop_app.gui.application import make_application
app = make_application(["paravion"])
furnisher = make_window(app, kept=Kept.STAYS_SHUT)
furnisher.window.first_painted.connect(lambda: print("painted", flush=True))
furnisher.window.furnished.connect(lambda: print("furnished", flush=True))
furnisher.window.show()
app.exec()
"""

# As many widgets as ours has, of the same kinds, in the same looks; and what draws the live page.
_FLOOR = """
from desktop_app.gui.application import make_application
app = make_application(["paravion"])
from PySide6.QtCore import Qt
from PySide6.QtWidgets import *
from desktop_app.gui.theme import Theme
window = QMainWindow()
window.resize(1280, 700)
inside = QWidget()
layout = QVBoxLayout(inside, alignment=Qt.AlignmentFlag.AlignTop)
kinds = (QPushButton, QCheckBox, QComboBox, QPlainTextEdit, QLineEdit, QDateEdit, QListWidget)
kinds += (QTabWidget, QScrollArea, QSplitter, QStackedWidget, QProgressBar, QToolButton, QFrame)
for kind in kinds * 3:
    layout.addWidget(kind())
labels = [QLabel("some text", inside) for _ in range(450)]
window.setCentralWidget(inside)
Theme(app).apply()
window.show()
import desktop_app.rendering
import babel.dates, jinja2.sandbox, pypdfium2, reportlab.pdfbase.pdfdoc, uharfbuzz
app.exec()
"""


def measure() -> list[Measurement]:
    """Milliseconds from the process's start to a usable window, and its memory once at rest."""
    note = "no display"
    if no_display():
        return [
            _time("painted, takes a sheet", None, None, note),
            _time("all panels in their places", None, None, note),
            _memory(None, None, note),
        ]
    # as pip does: where Python is told to write none, each start would compile all of it, 20 ms
    compileall.compile_dir(Path(CHECKOUT, "desktop_app"), quiet=2)
    painted, furnished, empty = [], [], []
    for _ in range(_TIMES):  # in turn: what else the machine does falls on both alike
        first, whole = _milliseconds(_OURS, ("painted", "furnished"))
        painted.append(first)
        furnished.append(whole)
        empty += _milliseconds(_EMPTY, ("painted",))
    base = statistics.median(empty)
    return [
        _time("painted, takes a sheet", statistics.median(painted), base),
        _time("all panels in their places", statistics.median(furnished), base),
        _memory(_megabytes_at_rest(_OURS), _megabytes_at_rest(_EMPTY)),
        _over_the_floor(),
    ]


def _over_the_floor() -> Measurement:
    """The same beside what no window like ours can do without."""
    return Measurement(
        what="memory of the open window (RSS)",
        value=_megabytes_at_rest(_OURS),
        baseline_of="widgets, style sheet and libraries alone",
        baseline=_megabytes_at_rest(_FLOOR),
        unit="MB",
        goal="≤ 1.3 × these",
    )


def _time(what: str, value: float | None, baseline: float | None, note: str = "") -> Measurement:
    return Measurement(
        what=f"window {what}",
        value=value,
        baseline_of="an empty window painted",
        baseline=baseline,
        unit="ms",
        goal="≤ 1.25 × empty",
        note=note,
    )


def _memory(value: float | None, baseline: float | None, note: str = "") -> Measurement:
    return Measurement(
        what="memory of the open window (RSS)",
        value=value,
        baseline_of="an empty window",
        baseline=baseline,
        unit="MB",
        goal="≤ 110 MB",
        note=note,
    )


def no_display() -> bool:
    """Whether there is nowhere to show a window."""
    shown = any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))
    return sys.platform.startswith("linux") and not shown


def _start(program: str) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-c", program],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env=os.environ | {"PYTHONPATH": CHECKOUT},
    )


def _milliseconds(program: str, words: tuple[str, ...]) -> list[float]:
    """The time from the start of *program* to each of *words*."""
    start = time.perf_counter()
    process = _start(program)
    try:
        assert process.stdout is not None  # noqa: S101 - it is a pipe
        times = []
        for word in words:
            if process.stdout.readline().strip() != word:
                return [float("nan")] * len(words)
            times.append((time.perf_counter() - start) * 1000)
        return times
    finally:
        process.kill()
        process.wait()


def _megabytes_at_rest(program: str) -> float | None:
    """The resident memory of *program* when it has read its sheet and shown the page."""
    process = _start(program)
    try:
        time.sleep(_REST_S)
        status = Path(f"/proc/{process.pid}/status")
        if not status.exists():
            return None  # not Linux
        line = next(line for line in status.read_text().splitlines() if line.startswith("VmRSS"))
        return int(line.split()[1]) / 1024
    finally:
        process.kill()
        process.wait()


_REST_S = 6.0  # the sheet is read and the page drawn long before
