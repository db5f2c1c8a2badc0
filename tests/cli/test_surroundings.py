"""Odd terminals, odd folders, odd environments, and no network."""

import json
import os
import re
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest
from cli.command import (
    COMMAND,
    HANGS_S,
    ROOT,
    SAMPLE,
    SAMPLES,
    SENDER,
    Answer,
    assert_refused,
    environment,
    files_in,
    paravion,
    side_by_side,
    write,
)
from machine import strace, without_powers

NO_ANSWER = "The answer can't be written to where it was sent.\n"


def in_shell(command: str, *arguments: object) -> "subprocess.CompletedProcess[str]":
    """Run `paravion` as *command* says, in which "$@" is the program with its arguments."""
    return subprocess.run(
        ["sh", "-c", command, "sh", *COMMAND, *map(str, arguments)],
        cwd=ROOT,
        env=environment(),
        capture_output=True,
        text=True,
        timeout=HANGS_S,
        check=False,
    )


def a_terminal() -> tuple[int, int]:
    """Both ends of a terminal, ours and the program's."""
    pty = pytest.importorskip("pty")
    try:
        ours, theirs = pty.openpty()
    except OSError as error:  # no /dev/pts, as in a bare container
        pytest.skip(f"a terminal was not tested: {error}")
    return ours, theirs


def write_arguments(out: Path) -> tuple[object, ...]:
    return ("write", SAMPLE, "--sender", SENDER, "--out", out, "--today", "2012-02-01")


@pytest.mark.parametrize("where", [">&-", ">/dev/full"], ids=["closed", "full"])
@pytest.mark.parametrize(
    "arguments",
    [("read", SAMPLE), ("read", SAMPLE, "--json"), ("--help",)],
    ids=["people", "json", "help"],
)
def test_an_answer_that_nobody_can_take_is_told(where, arguments):
    done = in_shell(f'"$@" {where}', *arguments)

    assert (done.returncode, done.stderr) == (5, NO_ANSWER)


def test_files_are_whole_even_when_their_paths_can_not_be_told(tmp_path, sample):
    done = in_shell('"$@" >/dev/full', *write_arguments(tmp_path))

    assert (done.returncode, done.stderr) == (5, NO_ANSWER)
    assert files_in(tmp_path) == files_in(sample.folder)


def test_where_output_is_closed_nothing_is_written_that_could_be_taken_for_it(tmp_path):
    done = in_shell('"$@" >&-', *write_arguments(tmp_path / "out"))

    assert (done.returncode, done.stderr) == (5, NO_ANSWER)
    assert not (tmp_path / "out").exists()


def test_whoever_has_seen_enough_of_the_answer_may_leave():
    done = in_shell('{ "$@"; echo "$?" >&2; } | true', "read", SAMPLE)

    assert done.stderr == "0\n"


@pytest.mark.parametrize("where", ["2>&-", "2>/dev/full"], ids=["closed", "full"])
def test_a_complaint_that_nobody_hears_keeps_its_exit_code_and_goes_nowhere_else(where):
    done = in_shell(f'"$@" {where}', "read", "nowhere.txt")

    assert (done.returncode, done.stdout) == (3, "")


def test_without_an_input_all_is_the_same():
    done = in_shell('"$@" <&-', "read", SAMPLE)

    assert done.returncode == 0
    assert done.stdout.startswith("BEEKEEPER")


def test_progress_is_shown_on_a_terminal_and_gone_at_the_end(tmp_path):
    ours, theirs = a_terminal()
    run = subprocess.run(
        [*COMMAND, *map(str, write_arguments(tmp_path / "out"))],
        cwd=ROOT,
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=theirs,
        timeout=HANGS_S,
        check=True,
    )
    shown = os.read(ours, 65536).decode()
    os.close(ours)
    os.close(theirs)

    assert "3/5 03-copy.pdf" in shown
    assert shown.endswith("\x1b[K")
    assert b"\x1b" not in run.stdout


def test_a_complaint_on_a_terminal_stands_on_a_line_of_its_own(tmp_path):
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "02-letter.pdf").mkdir()
    ours, theirs = a_terminal()
    run = subprocess.run(
        [*COMMAND, *map(str, write_arguments(tmp_path / "out"))],
        cwd=ROOT,
        env=environment(),
        stdout=subprocess.DEVNULL,
        stderr=theirs,
        timeout=HANGS_S,
        check=False,
    )
    shown = os.read(ours, 65536).decode()
    os.close(ours)
    os.close(theirs)

    assert run.returncode == 5
    assert "2/10 01-envelope.pdf" in shown
    assert shown.rpartition("\r\x1b[K")[2] == "The folder named by --out can't be written to.\r\n"


@pytest.fixture
def installed(tmp_path) -> list[str]:
    """The command as an installation has it: a file outside the checkout."""
    command = tmp_path / "bin" / "paravion"
    command.parent.mkdir()
    command.write_text(
        f"import sys\nsys.path.append({str(ROOT)!r})\n"
        "from desktop_app.__main__ import main\nsys.exit(main())\n"
    )
    return [sys.executable, str(command)]


def test_paths_are_those_of_the_folder_it_is_called_from(tmp_path, installed, sample):
    (tmp_path / "sheet.txt").write_bytes(SAMPLE.read_bytes())
    (tmp_path / "me.toml").write_bytes(SENDER.read_bytes())

    answer = paravion(
        "write", "sheet.txt", "--sender", "me.toml", "--out", "out", "--today", "2012-02-01",
        cwd=tmp_path,
        command=installed,
    )  # fmt: skip

    assert (answer.code, answer.complaint) == (0, "")
    assert answer.out.startswith("out/01-letter.pdf\n")
    assert files_in(tmp_path / "out") == files_in(sample.folder)


def test_a_folder_full_of_modules_with_names_of_pythons_own_changes_nothing(tmp_path, installed):
    for name in ("json", "re", "ctypes", "desktop_app", "babel", "hashlib", "encodings"):
        (tmp_path / f"{name}.py").write_text("raise SystemExit('poison')")

    answer = paravion("read", SAMPLES / "layout-2012.pdf", cwd=tmp_path, command=installed)

    assert (answer.code, answer.complaint) == (0, "")
    assert answer.out.startswith("JOURNALIST")


def test_a_poisoned_path_for_python_does_not_reach_the_reader(tmp_path, installed):
    """What the reader alone imports; the rest of the program is the user's own Python."""
    (tmp_path / "poison").mkdir()
    (tmp_path / "poison" / "sitecustomize.py").write_text(
        f"import os; open({str(tmp_path / 'started')!r}, 'a').write('once ')"
    )
    (tmp_path / "poison" / "ctypes.py").write_text("raise SystemExit('poison')")
    poisoned = environment(PYTHONPATH=str(tmp_path / "poison"), PYTHONSTARTUP="/nowhere")

    answer = paravion("read", SAMPLES / "layout-2012.pdf", env=poisoned, command=installed)

    assert (answer.code, answer.complaint) == (0, "")
    assert (tmp_path / "started").read_text() == "once "


ENVIRONMENTS = {
    "C": {"LANG": "C", "LC_ALL": "C"},
    "Turkish": {"LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8"},
    "nothing set": {"LANG": None, "HOME": None},
    "no home": {"HOME": "/nowhere", "XDG_CONFIG_HOME": "/nowhere", "TMPDIR": "/nowhere"},
    "other seed and zone": {"PYTHONHASHSEED": "7", "TZ": "Pacific/Kiritimati"},
}


@pytest.fixture(scope="module")
def elsewhere(tmp_path_factory):
    """The folder, and the answers to `paravion write` in each of these environments."""
    folder = tmp_path_factory.mktemp("elsewhere")
    runs = {
        name: partial(write, folder / name, env=environment(**changes))
        for name, changes in ENVIRONMENTS.items()
    }
    return folder, side_by_side(runs)


@pytest.mark.parametrize("name", ENVIRONMENTS)
def test_the_files_are_the_same_in_every_environment(elsewhere, sample, name):
    folder, answers = elsewhere

    assert (answers[name].code, answers[name].complaint) == (0, "")
    assert files_in(folder / name) == files_in(sample.folder)


def test_a_home_that_can_not_be_written_to_is_not_needed(tmp_path):
    prefix = without_powers(tmp_path)
    home = tmp_path / "home"
    home.mkdir()
    home.chmod(0o500)

    answer = write(tmp_path / "out", "--to", "1", env=environment(HOME=str(home)), prefix=prefix)

    assert (answer.code, answer.complaint) == (0, "")


def test_no_file_is_written_outside_the_folder_that_was_named(tmp_path):
    prefix = strace("-y", "-e", "trace=openat,open,creat,mkdir,rename,linkat", log=tmp_path / "log")

    answer = write(tmp_path / "out", prefix=prefix)

    assert answer.code == 0
    opened = re.compile(
        r'open(?:at)?\((?:AT_FDCWD|\d+)?(?:<(.*?)>)?(?:, )?"(.*?)", [^)]*O_(?:WR|RDWR)'
    )
    written = {Path(folder, name) for folder, name in opened.findall(log(tmp_path))}
    elsewhere = {path for path in written if tmp_path / "out" not in (path, *path.parents)}
    assert tmp_path / "out" in written
    assert {path for path in elsewhere if path.parts[:2] != ("/", "dev")} <= {
        path for path in elsewhere if "__pycache__" in path.parts
    }


def log(tmp_path: Path) -> str:
    return (tmp_path / "log").read_text(errors="replace")


def test_no_network_is_asked_for_anything(tmp_path):
    prefix = strace("-e", "trace=socket,connect,sendto", log=tmp_path / "log")

    answer = write(tmp_path / "out", sheet=SAMPLES / "layout-2012.pdf", prefix=prefix)

    assert answer.code == 0
    asked = set(re.findall(r"AF_\w+", log(tmp_path)))
    assert asked <= {"AF_UNIX"}  # the C library asks this computer who its users are


def test_a_program_that_asks_the_network_would_be_seen(tmp_path):
    prefix = strace("-e", "trace=socket,connect,sendto", log=tmp_path / "log")
    asks = "import socket; socket.socket(socket.AF_INET).close()"

    subprocess.run([*prefix, sys.executable, "-c", asks], check=True)

    assert "AF_INET" in log(tmp_path)


def test_the_first_lines_of_a_json_answer_can_be_piped_into_a_program():
    done = in_shell('"$@" | cat', "read", SAMPLE, "--json")

    assert json.loads(done.stdout)["country_code"] == "AZ"


def test_a_folder_name_that_is_no_text_is_written_to(tmp_path, sample):
    folder = os.fsencode(tmp_path) + b"/f\xfcr"

    answer = write(Path(os.fsdecode(folder)), "--to", "1")

    assert answer.code == 0
    assert r"f\udcfcr/01-letter.pdf" in answer.out


def test_a_mistake_of_our_own_is_one_sentence_that_quotes_nothing(tmp_path):
    breaks = (
        "import sys; sys.argv[1:] = ['read', 'x']\n"
        "from desktop_app import cli\nfrom desktop_app.cli import read\n"
        "def run(arguments): raise RuntimeError('Yusup Kasymakhunov')\n"
        "read.run = run\nsys.exit(cli.main(sys.argv[1:]))"
    )

    answer = paravion(command=[sys.executable, "-c", breaks])

    assert answer.code == 1
    assert answer.complaint.count("\n") == 1
    assert "RuntimeError in run:" in answer.complaint
    assert "Yusup" not in answer.complaint


def test_a_complaint_is_one_line_whatever_it_quotes():
    complains = (
        "from desktop_app.cli.complaint import complain; complain('One\\n\\ttwo \\u2028 three.')"
    )

    answer = paravion(command=[sys.executable, "-c", complains])

    assert answer.complaint == "One two three.\n"


def test_the_helper_that_judges_complaints_judges(tmp_path):
    assert_refused(Answer(3, "", "This file is empty.\n"), 3)
    for complaint in (
        "",
        "This file is empty\n",
        "This file is empty.\nIt is.\n",
        "This file is empty. It is.\n",
        "The file of Yusup Kasymakhunov is empty.\n",
        "Traceback (most recent call last).\n",
        "Par Avion made a mistake of its own (x); please report this line.\n",
    ):
        with pytest.raises(AssertionError):
            assert_refused(Answer(3, "", complaint), 3)
