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
        nameless = look_at_the_case(program)
        nameless += tell_who_writes(program, reader)
        nameless += save(program, saved)
        told = reader.hear("saved")
    write_by_command_line(expected)

    names = sorted(path.name for path in expected.iterdir())
    assert sorted(path.name for path in saved.iterdir()) == names
    for name in names:
        assert (saved / name).read_bytes() == (expected / name).read_bytes(), name
    assert told
    assert nameless == []


def look_at_the_case(program: Node) -> list[str]:
    program.find("label", "BEEKEEPER AT RISK")
    program.find("button menu", "More")  # when it can be used, all is there
    nameless = program.nameless()
    program.find("radio button", "Write").press()
    return nameless


def tell_who_writes(program: Node, reader: Reader) -> list[str]:
    """Also leaves a point out and takes it in again: what that changes is said."""
    point = program.find("check box", "Call on the authorities not to extradite")
    for said in ("Points: 2 of 3", "Points: 3 of 3"):
        point.press()
        reader.hear(said)
    nameless = program.nameless()
    program.find("page tab", "Who I am").press()
    program.find("text", "Name").write("Ana Perez")
    program.find("text", "Address").write("12 High Street\nLeeds LS1 4AB")
    program.find("text", "Town").write("Leeds")
    program.find("combo box", "Country").choose("United Kingdom")
    return nameless + program.nameless()


def save(program: Node, folder: Path) -> list[str]:
    program.find("radio button", "Send").press()
    button = program.find("push button", "Save letters")
    nameless = program.nameless()
    button.press()
    dialog = program.find("dialog", "Choose a folder")
    nameless += dialog.nameless()
    dialog.find("text", "Folder").write(str(folder))
    dialog.find("push button", "Save here").press()
    patiently(lambda: len(list(folder.glob("*.pdf"))) >= 10, "the saved files")
    return nameless


def write_by_command_line(folder: Path) -> None:
    sender = folder.with_suffix(".toml")
    sender.write_text(SENDER, encoding="utf-8")
    subprocess.run(
        [sys.executable, "-m", "desktop_app", "write", SHEET, "--sender", sender, "--out", folder],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        check=True,
        capture_output=True,
    )
