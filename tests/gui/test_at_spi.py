"""Letters written and saved as with a screen reader: by calls over AT-SPI alone."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from .at_spi import Node, Reader, accessible_session, needs_accessibility, patiently
from .conftest import ROOT, SHEET
from .real_window import paravion

pytestmark = [pytest.mark.display, needs_accessibility]

SENDER = """\
name = "Ana Perez"
address = ["12 High Street", "Leeds LS1 4AB"]
town = "Leeds"
country = "GB"
"""


def test_letters_are_written_and_saved_by_at_spi_alone_and_are_those_of_the_command_line(tmp_path):
    home, saved, expected = (tmp_path / name for name in ("home", "saved", "expected"))
    for folder in (home, saved):
        folder.mkdir()
    with (
        accessible_session(tmp_path / "run") as session,
        Reader(session["AT_SPI_BUS_ADDRESS"]) as reader,
        paravion(str(SHEET), home=home, environment=session),
    ):
        program = reader.program("Par Avion")
        look_at_the_case(program)
        tell_who_writes(program)
        save(program, saved)
        patiently(lambda: len(list(saved.glob("*.pdf"))) >= 10, "the saved files")
        reader.listen(1.0)
    write_by_command_line(expected)

    names = sorted(path.name for path in expected.iterdir())
    assert sorted(path.name for path in saved.iterdir()) == names
    for name in names:
        assert (saved / name).read_bytes() == (expected / name).read_bytes(), name
    assert any("saved" in text for text, _ in reader.said), reader.said


def look_at_the_case(program: Node) -> None:
    program.find("label", "BEEKEEPER AT RISK")
    program.find("radio button", "Write").press()


def tell_who_writes(program: Node) -> None:
    program.find("page tab", "Who I am").press()
    program.find("text", "Name").write("Ana Perez")
    program.find("text", "Address").write("12 High Street\nLeeds LS1 4AB")
    program.find("text", "Town").write("Leeds")
    program.find("combo box", "Country").choose("United Kingdom")


def save(program: Node, folder: Path) -> None:
    program.find("radio button", "Send").press()
    program.find("push button", "Save letters").press()
    dialog = program.find("dialog", "Choose a folder")
    dialog.find("text", "Folder").write(str(folder))
    dialog.find("push button", "Save here").press()


def write_by_command_line(folder: Path) -> None:
    sender = folder.with_suffix(".toml")
    sender.write_text(SENDER, encoding="utf-8")
    subprocess.run(
        [sys.executable, "-m", "desktop_app", "write", SHEET, "--sender", sender, "--out", folder],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        check=True,
        capture_output=True,
    )
