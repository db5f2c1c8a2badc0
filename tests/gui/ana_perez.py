"""One invented sender, typed into a real window and told to the command line."""

import os
import subprocess
import sys
import time
from pathlib import Path

from .conftest import ROOT
from .real_window import RealWindow

ABOUT = "I am a teacher and sing in a choir."
SENDER = f"""\
name = "Ana Perez"
address = ["12 High Street", "Leeds LS1 4AB"]
town = "Leeds"
country = "GB"
about = "{ABOUT}"
"""


def fill_in_the_sender(window: RealWindow) -> None:
    """Type what SENDER says, with the keys alone; the letters are to be seen before."""
    time.sleep(1)  # the case is there, its letters follow
    window.decide("enough was read: to write")
    window.keys("ctrl+2", "alt+i", "alt+a")
    window.decide("name")
    window.type("Ana Perez")
    window.decide("address")
    window.keys("Tab")
    window.type("12 High Street")
    window.keys("Return")
    window.type("Leeds LS1 4AB")
    window.decide("town")
    window.keys("Tab")
    window.type("Leeds")
    window.decide("country")
    window.keys("Tab")
    window.type("united k")
    window.decide("something about me")
    window.keys("alt+y")
    window.type(ABOUT)


def write_by_command_line(sheet: Path, folder: Path) -> None:
    """Have `paravion write` make SENDER's letters for *sheet* in *folder*."""
    sender = folder.with_suffix(".toml")
    sender.write_text(SENDER, encoding="utf-8")
    subprocess.run(
        [sys.executable, "-m", "desktop_app", "write", sheet, "--sender", sender, "--out", folder],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        check=True,
        capture_output=True,
    )


def assert_same_files(folder: Path, expected: Path) -> None:
    """Every file of *expected* is in *folder*, with the same bytes, and no other."""
    names = sorted(path.name for path in expected.iterdir())
    assert sorted(path.name for path in folder.iterdir()) == names
    for name in names:
        assert (folder / name).read_bytes() == (expected / name).read_bytes(), name
