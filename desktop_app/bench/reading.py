"""How long a sheet takes from file to fields, and what its reader takes of the memory."""

import statistics
import subprocess
import sys
import time
from io import BytesIO
from pathlib import Path

from reportlab.pdfgen.canvas import Canvas

from ..reading.formats.text import document_of
from ..reading.lines import lines_of
from ..reading.parse import read_document
from ..reading.spare import SpareReader
from ..usecases.open_sheet import open_sheet_bytes
from .measurement import Measurement, paired_medians
from .samples import sheet_bytes

_TIMES = 10
_PAGES = 100
_WARM_S = 1.5  # until a spare reader is warm, on a busy machine too
_CORE = "a Python that does nothing"


def measure() -> list[Measurement]:
    """Text to fields as the reader does it, the whole way cold and warm, a long PDF, memory."""
    text, long = document_of(sheet_bytes()).text, _a_long_pdf()
    fields, only_lines = paired_medians(
        lambda: read_document(text), lambda: lines_of(text), times=50
    )
    cold, empty = paired_medians(
        lambda: open_sheet_bytes(sheet_bytes()), _start_nothing, times=_TIMES
    )
    pages, beside = paired_medians(lambda: open_sheet_bytes(long), _start_nothing, times=3)
    warm, memory = _with_a_spare()
    name = f"PDF of {_PAGES} pages → fields, cold"
    return [
        _time("2012 text → fields, in the reader", fields, "cleaning its lines alone", only_lines,
              "≤ 50 ms"),
        _time("file → fields, reader started cold", cold, _CORE, empty, "≤ 250 ms"),
        _time("file → fields, a spare reader waits", warm, _CORE, empty, "≤ 120 ms"),
        _time(name, pages, _CORE, beside, "≤ 1000 ms"),
        _memory(memory),
    ]  # fmt: skip


def _time(what: str, value: float, baseline_of: str, baseline: float, goal: str) -> Measurement:
    return Measurement(
        what=what, value=value, baseline_of=baseline_of, baseline=baseline, unit="ms", goal=goal
    )


def _memory(value: float | None) -> Measurement:
    return Measurement(
        what="memory of the spare reader (RSS)",
        value=value,
        baseline_of="",
        baseline=None,
        unit="MB",
        goal="",
        note="no /proc",
    )


def _with_a_spare() -> tuple[float, float | None]:
    """Median milliseconds with a spare reader, and the megabytes that it takes while it waits."""
    spare, spent, memory = SpareReader(), [], None
    try:
        for _ in range(_TIMES):
            spare.get_ready()
            time.sleep(_WARM_S)
            memory = _megabytes(spare.pid)
            start = time.perf_counter()
            open_sheet_bytes(sheet_bytes(), spare=spare)
            spent.append((time.perf_counter() - start) * 1000)
    finally:
        spare.end()
    return statistics.median(spent), memory


def _megabytes(pid: int | None) -> float | None:
    status = Path(f"/proc/{pid}/status")
    if not status.exists():
        return None
    line = next(line for line in status.read_text().splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


def _a_long_pdf() -> bytes:
    """The sheet's text on page after page."""
    lines = document_of(sheet_bytes()).text.splitlines()[:50]
    file = BytesIO()
    canvas = Canvas(file)
    for _ in range(_PAGES):
        words = canvas.beginText(50, 800)
        words.textLines(lines)
        canvas.drawText(words)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def _start_nothing() -> None:
    subprocess.run([sys.executable, "-I", "-S", "-c", ""], check=True)
