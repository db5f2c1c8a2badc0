"""The reader in its own process, as the program starts it."""

import json
import subprocess
import sys
import threading
from shutil import copy, copytree
from time import monotonic

import pytest
from reading.pdf_files import a_bomb
from reading.sheet_text import ROOT, SAMPLES, sheet_text

from desktop_app.domain.errors import Cancelled, SheetFault, SheetUnreadableError
from desktop_app.reading import cage
from desktop_app.reading.parse import read_document

SHEET = sheet_text()


def fault_of(document: bytes) -> SheetFault:
    with pytest.raises(SheetUnreadableError) as raised:
        cage.read_caged(document)
    return raised.value.fault


def test_a_sheet_read_in_the_cage_is_the_same_as_outside_it():
    assert cage.read_caged(SHEET.encode()) == read_document(SHEET)


def test_every_character_of_a_sheet_survives_the_way_out_of_the_cage():
    strange = sheet_text(case="Lương Thảo “Vy-Anh” met Ξένος, Żółć, Щука, 北京, 😀 and \ufffd.")

    assert cage.read_caged(strange.encode()) == read_document(strange)


def test_a_fault_of_the_document_comes_out_of_the_cage_as_what_it_is():
    assert fault_of(b"") is SheetFault.EMPTY
    assert fault_of(b"MZ\x90\x00") is SheetFault.PROGRAM
    with pytest.raises(SheetUnreadableError) as raised:
        cage.read_caged(b"{\\rtf1")
    assert raised.value.format_name == "RTF file"


def test_a_document_larger_than_any_sheet_is_not_read():
    assert fault_of(b"x" * (cage.LARGEST_SHEET + 1)) is SheetFault.TOO_LARGE


def test_the_users_wish_to_stop_ends_the_reading():
    endless = (
        "PLEASE SEND APPEALS BEFORE 1 MAY 2012 TO:\n" + "Fax: +7 1 234 567\n" * 500_000
    ).encode()
    stop = threading.Event()
    threading.Timer(0.3, stop.set).start()

    began = monotonic()
    with pytest.raises(Cancelled):
        cage.read_caged(endless, stopped=stop.is_set)
    assert monotonic() - began < 3


@pytest.fixture
def broken_reader(tmp_path, monkeypatch):
    """Runs the cage in a process in which the reader child is another program."""

    def read(main: str, limit_s: float = 10) -> str:
        package = tmp_path / "desktop_app"
        for folder in ("children", "domain", "places", "reading"):
            copytree(ROOT / "desktop_app" / folder, package / folder)
        for name in ("__init__.py", "shipped.py"):
            copy(ROOT / "desktop_app" / name, package / name)
        (package / "reading" / "child.py").write_text(f"import os, sys\ndef main():\n    {main}\n")
        ask = (
            f"import sys; sys.path.insert(0, {str(tmp_path)!r})\n"
            "from desktop_app.reading import cage\n"
            f"try: print('read', cage.read_caged(b'sheet', limit_s={limit_s}).action.title)\n"
            "except cage.SheetUnreadableError as error: print(error.fault.value, error.format_name)"
        )
        done = subprocess.run(
            [sys.executable, "-c", ask], capture_output=True, text=True, check=True, timeout=20
        )
        assert done.stderr == ""
        return done.stdout.strip()

    return read


def says(answer: object) -> str:
    return f"sys.stdout.write({json.dumps(answer)!r})"


@pytest.mark.parametrize(
    "main",
    [
        pytest.param("os.kill(os.getpid(), 9)", id="killed"),
        pytest.param("sys.exit(1)", id="broken"),
        pytest.param("sys.stdout.write('x' * 33_000_000 + ' ' * 600_000)", id="too loud"),
        pytest.param("sys.stdout.write('')", id="silent"),
        pytest.param("sys.stdout.write('{\"reading\": {')", id="half"),
        pytest.param("sys.stdout.write('[' * 200_000)", id="deep"),
        pytest.param("sys.stdout.write('{\"fault\": ' + '9' * 9_999 + '}')", id="a long number"),
        pytest.param("sys.stdout.buffer.write(b'\\xff\\xfe\\x00')", id="no text"),
        pytest.param(says("fault"), id="a word"),
        pytest.param(says([]), id="a list"),
        pytest.param(says(7), id="a number"),
        pytest.param(says({}), id="nothing"),
        pytest.param(says({"fault": {"kind": "made_up", "format": ""}}), id="a fault made up"),
        pytest.param(says({"fault": {"kind": ["empty"], "format": ""}}), id="a fault of lists"),
        pytest.param(says({"fault": None}), id="no fault"),
        pytest.param(says({"reading": {"title": "x"}}), id="a title alone"),
    ],
)
def test_whatever_a_reader_answers_that_a_document_took_over_is_a_broken_reader(
    broken_reader, main
):
    assert broken_reader(main) == "reader_broke"


def test_a_reader_that_does_not_end_is_too_slow(broken_reader):
    assert broken_reader("import time; time.sleep(60)", 0.5) == "too_slow"


def test_the_words_of_a_hostile_fault_are_cut_short(broken_reader):
    answer = {"fault": {"kind": "format_unknown_yet", "format": "x" * 5000}}

    assert broken_reader(says(answer)) == f"format_unknown_yet {'x' * 60}"


def test_an_honest_reader_in_its_place_is_believed(broken_reader):
    honest = (
        "from .parse import read_document; import json; from .case_json import to_json; "
        "sys.stdout.write(json.dumps({'reading': to_json(read_document('HE WAS FREED'))}))"
    )

    assert broken_reader(honest) == "read HE WAS FREED"


ALLOWED = {
    "babel",  # names of countries
    "desktop_app",
    "pypdfium2",
    "pypdfium2_cfg",
    "pypdfium2_raw",
}


def test_the_reader_knows_its_parsers_and_nothing_that_a_broken_one_could_misuse():
    ask = (
        f"import sys; sys.path.insert(0, {str(ROOT)!r}); before = set(sys.modules)\n"
        "import desktop_app.reading.child, desktop_app.reading.formats.pdf\n"
        "print(*sorted(set(sys.modules) - before))"
    )
    loaded = subprocess.run(
        [sys.executable, "-c", ask], capture_output=True, text=True, check=True
    ).stdout.split()

    foreign = {name.partition(".")[0] for name in loaded} - set(sys.stdlib_module_names)
    own = {name.split(".")[1] for name in loaded if name.startswith("desktop_app.")}
    assert foreign <= ALLOWED
    assert own <= {"children", "domain", "places", "reading", "shipped"}
    assert "desktop_app.reading.cage" not in loaded
    assert "desktop_app.children.start" not in loaded
    assert not {"socket", "ssl", "http", "urllib.request"} & set(loaded)


def test_a_pdf_that_unpacks_to_far_more_than_it_is_ends_in_time():
    bomb = a_bomb()

    began = monotonic()
    assert fault_of(bomb) in (SheetFault.DAMAGED, SheetFault.NO_TEXT, SheetFault.READER_BROKE)

    assert len(bomb) < 200_000
    assert monotonic() - began < 5


def test_the_sample_pdf_is_read_in_the_cage():
    reading = cage.read_caged((SAMPLES / "layout-2012.pdf").read_bytes())

    assert reading.action.ua_number == "98/12"
