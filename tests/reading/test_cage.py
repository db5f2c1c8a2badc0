"""The reader in its own process, as the program starts it."""

import json
import os
import signal
import subprocess
import sys
from dataclasses import replace
from shutil import copy, copytree
from time import monotonic, sleep

import pytest
from reading.pdf_files import a_bomb
from reading.sheet_text import ROOT, SAMPLES, sheet_text

from desktop_app.domain.errors import Cancelled, SheetFault, SheetUnreadableError
from desktop_app.domain.lock_level import LockLevel
from desktop_app.domain.reading_result import Problem, ProblemKind, Reading
from desktop_app.reading import cage
from desktop_app.reading.parse import read_document
from desktop_app.reading.spare import SpareReader

SHEET = sheet_text()


def fault_of(document: bytes) -> SheetFault:
    with pytest.raises(SheetUnreadableError) as raised:
        cage.read_caged(document)
    return raised.value.fault


def without_original(reading: Reading) -> Reading:
    """What the reader adds is the sheet as it came; a sheet of text alone has the same fields."""
    return replace(reading, original=None, problems=of_the_sheet(reading))


def of_the_sheet(reading: Reading) -> tuple[Problem, ...]:
    """The problems without that of the machine the tests run on."""
    low = ProblemKind.READER_LOCK_LOW
    return tuple(one for one in reading.problems if one.kind is not low)


def test_a_sheet_read_in_the_cage_is_the_same_as_outside_it():
    assert without_original(cage.read_caged(SHEET.encode())) == read_document(SHEET)


def test_every_character_of_a_sheet_survives_the_way_out_of_the_cage():
    strange = sheet_text(case="Lương Thảo “Vy-Anh” met Ξένος, Żółć, Щука, 北京, 😀 and \ufffd.")

    assert without_original(cage.read_caged(strange.encode())) == read_document(strange)


def test_a_fault_of_the_document_comes_out_of_the_cage_as_what_it_is():
    assert fault_of(b"") is SheetFault.EMPTY
    assert fault_of(b"MZ\x90\x00") is SheetFault.PROGRAM
    with pytest.raises(SheetUnreadableError) as raised:
        cage.read_caged(b"%!PS-Adobe")
    assert raised.value.format_name == "PostScript"


def test_a_document_larger_than_any_sheet_is_not_read():
    assert fault_of(b"x" * (cage.LARGEST_SHEET + 1)) is SheetFault.TOO_LARGE


def test_the_users_wish_to_stop_ends_the_reading():
    long = b"PLEASE SEND APPEALS BEFORE 1 MAY 2012 TO:\n" + b"Fax: +7 1 234 567\n" * 11_900
    spare = SpareReader()
    spare.get_ready()

    with pytest.raises(Cancelled):
        cage.read_caged(long, stopped=lambda: True, spare=spare)

    spare.get_ready()
    assert cage.read_caged(long, spare=spare).action is not None
    spare.end()


GREETING = '{"locks": ["limits", "no_new_powers", "files", "system_calls", "job", "sandbox"]}\n'


@pytest.fixture
def broken_reader(tmp_path, monkeypatch):
    """Runs the cage in a process in which the reader child is another program."""

    def read(main: str, limit_s: float = 10, greeting: str = GREETING) -> str:
        package = tmp_path / "desktop_app"
        for folder in ("children", "domain", "places", "reading"):
            copytree(ROOT / "desktop_app" / folder, package / folder, dirs_exist_ok=True)
        for name in ("__init__.py", "shipped.py"):
            copy(ROOT / "desktop_app" / name, package / name)
        copytree(
            ROOT / "resources" / "places", package / "resources" / "places", dirs_exist_ok=True
        )
        (package / "reading" / "child.py").write_text(
            f"import os, sys\n"
            f"def main():\n    sys.stdout.write({greeting!r})\n    sys.stdout.flush()\n"
            f"    sys.stdin.buffer.read()\n    {main}\n"
        )
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
    answer = {"fault": {"kind": "other_format", "format": "x" * 5000}}

    assert broken_reader(says(answer)) == f"other_format {'x' * 60}"


def test_an_honest_reader_in_its_place_is_believed(broken_reader):
    honest = (
        "from .parse import read_document; import json; from .case_json import to_json; "
        ""
        "original = {'lines': ['HE WAS FREED'], 'places': [], 'pages': 0}; "
        "fields = {**to_json(read_document('HE WAS FREED')), 'original': original}; "
        "sys.stdout.write(json.dumps({'reading': fields}))"
    )

    assert broken_reader(honest) == "read HE WAS FREED"


BUILT = ("_cython_", "_sysconfigdata_")  # their names have a version or a machine in them
ALLOWED = {
    "__main__",
    "cython_runtime",
    "desktop_app",
    "lxml",
    "pypdfium2_raw",
}


# What starts programs, opens connections, writes files or runs what it reads.
MISUSABLE = {
    "_posixsubprocess",
    "_socket",
    "asyncio",
    "ftplib",
    "http.client",
    "multiprocessing",
    "shutil",
    "socket",
    "ssl",
    "subprocess",
    "tempfile",
    "urllib.request",
    "webbrowser",
}


def test_the_reader_knows_its_parsers_and_nothing_that_a_broken_one_could_misuse():
    ask = (
        "import sys; sys.path += sys.argv[1:]\n"
        "import desktop_app.reading.child; desktop_app.reading.child._get_ready()\n"
        "print(*sorted(sys.modules))"
    )
    loaded = subprocess.run(
        [sys.executable, "-I", "-S", "-c", ask, str(ROOT), *sys.path],
        capture_output=True, text=True, check=True,
    ).stdout.split()  # fmt: skip

    tops = {name.partition(".")[0] for name in loaded if not name.startswith(BUILT)}
    foreign = tops - set(sys.stdlib_module_names)
    own = {name.split(".")[1] for name in loaded if name.startswith("desktop_app.")}
    assert foreign <= ALLOWED
    assert own <= {"children", "domain", "places", "reading", "shipped"}
    assert "desktop_app.reading.cage" not in loaded
    assert "desktop_app.children.start" not in loaded
    assert not MISUSABLE & set(loaded)


def test_a_pdf_that_unpacks_to_far_more_than_it_is_ends_in_time():
    bomb = a_bomb()

    began = monotonic()
    assert fault_of(bomb) in (SheetFault.DAMAGED, SheetFault.NO_TEXT, SheetFault.READER_BROKE)

    assert len(bomb) < 200_000
    assert monotonic() - began < 5


def test_the_sample_pdf_is_read_in_the_cage():
    reading = cage.read_caged((SAMPLES / "layout-2012.pdf").read_bytes())

    assert reading.action.ua_number == "98/12"


@pytest.mark.parametrize(
    "greeting",
    [
        pytest.param("x" * 5000, id="endless"),
        pytest.param("hello\n", id="no JSON"),
        pytest.param('{"locks": ["magic"]}\n', id="a lock made up"),
        pytest.param("[]\n", id="a list"),
    ],
)
def test_a_reader_that_does_not_say_how_it_is_locked_is_broken(broken_reader, greeting):
    assert broken_reader("sys.exit(0)", greeting=greeting) == "reader_broke"


def test_a_reader_without_locks_does_not_get_the_document(broken_reader):
    leaks = "sys.stdout.write('{}')"

    assert broken_reader(leaks, greeting='{"locks": []}\n') == "unguarded"
    assert broken_reader(leaks, greeting='{"locks": ["limits"]}\n') == "unguarded"
    assert broken_reader(leaks) == "reader_broke"  # the control: it gets it, and answers nonsense


def test_the_sheet_as_it_came_comes_along():
    pdf = (SAMPLES / "layout-2012.pdf").read_bytes()

    original = cage.read_caged(pdf).original

    assert original is not None
    assert original.pages == 2
    assert len(original.places) == len(original.lines)
    assert any("URGENT" in line for line in original.lines)


def test_a_page_comes_back_as_pixels_of_the_size_asked_for():
    pdf = (SAMPLES / "layout-2012.pdf").read_bytes()

    page = cage.page_caged(pdf, 0, 600)

    assert page.width == 600
    assert 840 < page.height < 860
    assert len(page.pixels) == 600 * page.height * 4
    assert min(page.pixels) < 60
    assert max(page.pixels) > 250


def test_a_page_has_never_more_pixels_than_the_window_can_be_asked_to_hold():
    pdf = (SAMPLES / "layout-2012.pdf").read_bytes()

    page = cage.page_caged(pdf, 1, 100_000)

    assert page.width * page.height <= 4_000_000


@pytest.mark.parametrize("page", [2, -1, 10**9])
def test_a_page_that_is_not_there_is_said_so(page):
    with pytest.raises(SheetUnreadableError):
        cage.page_caged((SAMPLES / "layout-2012.pdf").read_bytes(), page, 100)


@pytest.fixture
def spare():
    spare = SpareReader()
    yield spare
    spare.end()


def test_a_spare_reader_reads_like_a_new_one(spare):
    spare.get_ready()

    assert cage.read_caged(SHEET.encode(), spare=spare) == cage.read_caged(SHEET.encode())
    assert spare.pid is None


def test_a_spare_reader_is_started_once_until_it_is_used(spare):
    spare.get_ready()
    first = spare.pid
    spare.get_ready()

    assert first is not None
    assert spare.pid == first


def test_a_spare_reader_that_was_killed_is_replaced_unseen(spare):
    spare.get_ready()
    os.kill(spare.pid or 0, signal.SIGKILL)
    sleep(0.1)

    assert cage.read_caged(SHEET.encode(), spare=spare).action.targets


def test_a_spare_reader_ends_with_whoever_keeps_it():
    spare = SpareReader()
    spare.get_ready()
    pid = spare.pid

    spare.end()
    spare.get_ready()

    assert spare.pid is None
    with pytest.raises(ProcessLookupError):
        os.kill(pid or 0, 0)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems lock otherwise")
def test_a_well_locked_reader_may_be_asked_for():
    reading = cage.read_caged(SHEET.encode())
    if any(one.kind is ProblemKind.READER_LOCK_LOW for one in reading.problems):
        pytest.skip("this kernel has no Landlock, or doesn't let us use it")

    assert cage.read_caged(SHEET.encode(), least=LockLevel.FULL) == reading
