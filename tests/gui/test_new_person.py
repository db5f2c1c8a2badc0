"""New person, as a process of its own: what was typed before is nowhere afterwards."""

import os
import resource
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from posting.ipp_printer import print_server

from .conftest import ROOT, SAMPLES
from .real_window import RealWindow, needs_a_display
from .test_real_window import wait_until
from .traces import clipboard_and_selection, files_with, is_in, times_in_memory, titles

NAME = "Zqvxan Plygrn"
SHEET = SAMPLES / "layout-2012.txt"
TYPIST = Path(__file__).with_name("typing_everywhere.py")
PLACES = ("HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR")
NEXT = "--next-person"

pytestmark = [
    pytest.mark.display,
    needs_a_display,
    pytest.mark.skipif(
        not sys.platform.startswith("linux"), reason="a process is looked into through /proc"
    ),
]


@pytest.mark.loopback
def test_a_name_typed_into_every_field_is_nowhere_after_new_person(tmp_path):
    with (
        print_server("Office", keeps=True) as server,
        started(TYPIST, SHEET, home=tmp_path, CUPS_SERVER=server.address) as window,
    ):
        pid = window.process.pid
        told = typed_everywhere(window)
        assert [line for line in told if line.startswith("NOT FILLED")] == []
        for field in ("write senderName", "write block0", "openAction fileNameEdit"):
            assert f"filled {field}" in told
        assert_the_search_finds_it(pid, tmp_path)
        assert server.asked_for_jobs == 0

        press_new_person(window, "alt+w")
        wait_until(lambda: server.asked_for_jobs == 1)

        assert times_in_memory(pid, NAME) == 0
        assert clipboard_and_selection() == ["", ""]
        assert files_with(NAME, tmp_path) == []
        assert not any(is_in(title.encode(), NAME) for title in titles())
        for place in ("cmdline", "environ", "comm"):
            assert not is_in(Path(f"/proc/{pid}/{place}").read_bytes(), NAME)
        window.process.terminate()
        assert window.process.stderr.read() == ""


def typed_everywhere(window: RealWindow) -> list[str]:
    """Tell the typist the name, and wait until it stands everywhere; what the typist says."""
    window.process.stdin.write(f"{NAME}\n")
    window.process.stdin.flush()
    told = []
    while (line := window.process.stdout.readline().strip()) != "done":
        assert line, window.process.stderr.read()
        told.append(line)
    return told


def assert_the_search_finds_it(pid: int, home: Path) -> None:
    """The control: what finds nothing afterwards does find the name while it is there."""
    try:
        assert times_in_memory(pid, NAME) > 0
    except PermissionError:
        pytest.skip("memory was not searched: this system lets nobody read another process's")
    assert clipboard_and_selection() == [NAME, NAME]
    assert "Par Avion – Azerbaijan" in titles()
    planted = home / "xdg_cache_home" / "planted"
    for code in ("utf-8", "utf-16-le", "utf-16-be"):
        planted.write_bytes(b"\x00\x01 " + f"Dear {NAME.upper()},".encode(code))
        assert files_with(NAME, home) == [planted]
    planted.unlink()
    assert files_with(NAME, home) == []  # not even before


@pytest.mark.parametrize("start", ["as a module", "by its command"])
def test_the_next_person_gets_a_program_without_sheet_open_files_and_core_dumps(tmp_path, start):
    options = ["-X", "utf8", "-W", "error"]
    how = ["-m", "desktop_app"] if start == "as a module" else [str(console_script(tmp_path))]
    end, inherited = os.pipe()
    launcher = {"DESKTOP_STARTUP_ID": "menu_TIME1", "LANG": "C.UTF-8"}
    with (
        started(*options, *how, SHEET, home=tmp_path, keep_open=inherited, **launcher) as window,
        another_program_that_copies("a recipe"),
    ):
        window.wait_for("^Par Avion – Azerbaijan$")
        pid = window.process.pid
        pipe = Path(f"/proc/self/fd/{inherited}").readlink()
        assert pipe in open_files(pid)

        press_new_person(window)

        assert arguments_of(pid) == [sys.executable, *options, *how, NEXT]
        environment = Path(f"/proc/{pid}/environ").read_text(encoding="utf-8").split("\0")
        assert "LANG=C.UTF-8" in environment
        assert not [one for one in environment if one.startswith("DESKTOP_STARTUP_ID")]
        assert pipe not in open_files(pid)
        assert clipboard_and_selection()[0] == "a recipe"
        assert resource.prlimit(pid, resource.RLIMIT_CORE) == (0, 0)
    os.close(end)
    os.close(inherited)


def console_script(folder: Path) -> Path:
    """What pip writes for the command `paravion`."""
    script = folder / "paravion"
    script.write_text("import sys\nfrom desktop_app.__main__ import main\nsys.exit(main())\n")
    return script


def open_files(pid: int) -> list[Path]:
    return [one.readlink() for one in Path(f"/proc/{pid}/fd").iterdir()]


def arguments_of(pid: int) -> list[str]:
    return Path(f"/proc/{pid}/cmdline").read_text(encoding="utf-8").split("\0")[:-1]


def press_new_person(window: RealWindow, *answers: str) -> None:
    """Press the keys for it, answer the question, and wait for the next person's window."""
    if answers:
        window.answer("ctrl+shift+n", *answers)
    else:
        window.keys("ctrl+shift+n")
    wait_until(lambda: arguments_of(window.process.pid)[-1:] == [NEXT])
    window.wait_for("^Par Avion – Kazakhstan$")


@contextmanager
def started(
    *command: object, home: Path, keep_open: int | None = None, **more: str
) -> Iterator[RealWindow]:
    """Python with *command*; all it may leave behind for its user it leaves in *home*."""
    places = {place: str(home / place.lower()) for place in PLACES}
    for folder in places.values():
        Path(folder).mkdir(mode=0o700)
    paths = f"{ROOT}{os.pathsep}{ROOT / 'tests'}"
    environment = {**os.environ, "PYTHONPATH": paths, **places, **more}
    environment.pop("QT_QPA_PLATFORM", None)
    pipe = subprocess.PIPE
    with subprocess.Popen(
        [sys.executable, *map(str, command)],
        env=environment,
        stdin=pipe,
        stdout=pipe,
        stderr=pipe,
        pass_fds=() if keep_open is None else (keep_open,),
        text=True,
        cwd=ROOT,
    ) as process:
        try:
            yield RealWindow(process)
        finally:
            process.terminate()


COPYING = """
import sys
from PySide6.QtGui import QGuiApplication
app = QGuiApplication([])
app.clipboard().setText(sys.argv[1])
print("copied", flush=True)
app.exec()
"""


@contextmanager
def another_program_that_copies(text: str) -> Iterator[None]:
    """Something that has *text* in the clipboard as long as it runs."""
    command = [sys.executable, "-c", COPYING, text]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout.readline() == "copied\n"
            yield
        finally:
            process.terminate()
