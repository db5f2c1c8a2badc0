"""How long a sheet takes from text to fields."""

import subprocess
import sys

from ..reading.formats.text import text_of
from ..reading.lines import lines_of
from ..reading.parse import read_document
from ..usecases.open_sheet import open_sheet_bytes
from .measurement import Measurement, paired_medians
from .samples import sheet_bytes


def measure() -> list[Measurement]:
    """Text to fields as the reader child does it, and the whole way with a fresh child."""
    text = text_of(sheet_bytes())
    fields, only_lines = paired_medians(
        lambda: read_document(text), lambda: lines_of(text), times=50
    )
    whole, empty = paired_medians(lambda: open_sheet_bytes(sheet_bytes()), _start_nothing, times=10)
    return [
        Measurement(
            what="2012 text → fields, in the reader",
            value=fields,
            baseline_of="cleaning its lines alone",
            baseline=only_lines,
            unit="ms",
            goal="≤ 50 ms",
        ),
        Measurement(
            what="file → fields, reader started cold",
            value=whole,
            baseline_of="a Python that does nothing",
            baseline=empty,
            unit="ms",
            goal="",
        ),
    ]


def _start_nothing() -> None:
    subprocess.run([sys.executable, "-I", "-S", "-c", ""], check=True)
