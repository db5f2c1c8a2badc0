"""`paravion batch`: a table of people, in this process and in several, stopped and gone on."""

import os
import re
import signal
import subprocess
from pathlib import Path
from time import sleep

import pytest
from cli.command import (
    COMMAND,
    NAMES,
    ROOT,
    SAMPLE,
    Answer,
    assert_refused,
    environment,
    is_whole_pdf,
    pages_of,
    paravion,
    wait_until,
    write,
)
from cli.test_stopping import STOPPED, end_of, start

HEADING = "name,address,town,country,about,disclosure,officials,language"
MAUD = "Maud Ellery,14 Larkrise; Old Mill,Leeds,GB,I teach in Leeds.,town,,"


@pytest.fixture
def table(tmp_path):
    """Writes PEOPLE.csv with these rows below the headings."""

    def save(*rows: str) -> Path:
        path = tmp_path / "people.csv"
        path.write_text("\n".join((HEADING, *rows)) + "\n")
        return path

    return save


def many(count: int) -> tuple[str, ...]:
    return tuple(f"Maud {number},,Leeds,GB,,,1," for number in range(count))


def batch_arguments(people: Path, out: Path, *options: object) -> tuple[object, ...]:
    return ("batch", SAMPLE, "--people", people, "--out", out, "--today", "2012-02-01", *options)


def batch(people: Path, out: Path, *options: object) -> Answer:
    return paravion(*batch_arguments(people, out, *options))


def pdfs_below(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*.pdf"))
    }


def test_each_row_gives_the_files_that_write_would_have_given(tmp_path, table):
    answer = batch(table("Kim Low,,,,,,1,", MAUD), tmp_path / "out", "--paper", "letter")

    sender = tmp_path / "sender.toml"
    sender.write_text(
        'name = "Maud Ellery"\naddress = ["14 Larkrise", "Old Mill"]\ntown = "Leeds"\n'
        'country = "GB"\nabout = "I teach in Leeds."\n'
    )
    options = ("--paper", "letter", "--disclosure", "town", "--writer", "2", "--sender", sender)
    alone = write(tmp_path / "alone", *options)
    assert (answer.code, alone.code) == (0, 0)
    assert sorted(pdfs_below(tmp_path / "out/00001")) == [
        "01-envelope.pdf", "01-letter.pdf", "envelopes.pdf", "pack.pdf",
    ]  # fmt: skip
    assert pdfs_below(tmp_path / "out/00002") == pdfs_below(tmp_path / "alone")
    assert set(alone.notes) <= {note.removeprefix("row 2: ") for note in answer.notes}
    assert answer.out.startswith("2 rows made, 5 letters; 0 rows were whole already.\n")


def test_two_processes_make_what_one_makes_and_the_rate_is_told(tmp_path, table):
    people = table(*many(10))

    one = batch(people, tmp_path / "one", "--jobs", "1")
    two = batch(people, tmp_path / "two", "--jobs", "2")

    assert (one.code, two.code) == (0, 0)
    assert pdfs_below(tmp_path / "one") == pdfs_below(tmp_path / "two")
    assert len(pdfs_below(tmp_path / "two")) == 10 * 4
    assert re.fullmatch(r"10 rows in [\d.]+ s, \d+ a second\n", two.complaint)
    assert one.out == two.out


def test_bad_rows_are_told_by_line_without_a_name_and_the_exit_code_says_so(tmp_path, table):
    people = table(MAUD, '"Maud\nEllery",,,,,,,', "Merdan Yolbarsov,,,Larkrise,,,,", "Maud,,,,,,9,")

    answer = batch(people, tmp_path / "out")

    assert answer.code == 1
    told = answer.complaint.splitlines()
    assert [line.split(":")[0] for line in told[:3]] == ["Line 3", "Line 5", "Line 6"]
    assert told[-1] == "Of 4 rows, 3 were not made; their lines are told above."
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["00001"]
    assert [name for name in NAMES if name in answer.complaint] == []


def test_one_file_holds_everybodys_letters(tmp_path, table):
    answer = batch(
        table(*many(3)), tmp_path / "all.pdf", "--envelopes", "none", "--disclosure", "name"
    )

    assert answer.code == 0
    assert [path.name for path in tmp_path.glob("*.pdf")] == ["all.pdf"]
    letters = enumerate(pages_of(tmp_path / "all.pdf"))
    assert [f"Maud {number}" in page for number, page in letters] == [True, True, True]


REFUSED = {
    "no table": ((), 2),
    "no jobs": (("--jobs", "0"), 2),
    "a writer": (("--writer", "3"), 2),
    "an official that isn't there": (("--to", "7"), 2),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_makes_no_batch_is_refused_in_one_sentence(tmp_path, table, case):
    options, code = REFUSED[case]
    people = table(MAUD) if options else tmp_path / "Maud Ellery.csv"

    assert_refused(batch(people, tmp_path / "out", *options), code)
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(("wish", "jobs"), [(signal.SIGINT, 1), (signal.SIGTERM, 2)])
def test_a_wish_to_stop_leaves_whole_rows_and_the_same_command_goes_on(tmp_path, table, wish, jobs):
    people, out = table(*many(300)), tmp_path / "out"
    run = start(*batch_arguments(people, out, "--jobs", jobs))
    wait_until((out / "00010" / "pack.pdf").exists)
    run.send_signal(wish)
    stopped = end_of(run)

    assert assert_refused(stopped, 130) == STOPPED
    left = pdfs_below(out)
    assert all(map(is_whole_pdf, left.values()))
    assert 0 < len(left) < 300 * 4


@pytest.mark.parametrize("moment", [0.0, 0.4])
def test_ctrl_c_in_a_terminal_which_every_process_hears_is_answered_once(tmp_path, table, moment):
    arguments = batch_arguments(table(*many(600)), tmp_path / "out", "--jobs", "2")
    run = subprocess.Popen(
        [*COMMAND, *map(str, arguments)],
        cwd=ROOT,
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    wait_until((tmp_path / "out").exists)  # the processes begin
    sleep(moment)
    os.killpg(run.pid, signal.SIGINT)

    assert assert_refused(end_of(run), 130) == STOPPED


def whole_rows(out: Path) -> dict[Path, int]:
    """When the letters of the rows that are marked as whole were written."""
    marks = [mark for mark in out.rglob(".whole.json") if mark.read_bytes() != b"{}"]
    letters = [mark.with_name("01-letter.pdf") for mark in marks]
    return {letter: letter.stat().st_mtime_ns for letter in letters}


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="no /proc to see processes in")
def test_after_a_kill_no_process_is_left_and_what_was_whole_is_not_made_again(tmp_path, table):
    people, out = table(*many(60)), tmp_path / "out"
    run = start(*batch_arguments(people, out, "--jobs", "2"))
    wait_until((out / "00005" / "pack.pdf").exists)
    helpers = Path(f"/proc/{run.pid}/task/{run.pid}/children").read_text().split()
    run.kill()
    run.communicate()
    assert len(helpers) >= 2
    wait_until(lambda: not any(is_alive(pid) for pid in helpers))
    whole = whole_rows(out)

    answer = batch(people, out, "--jobs", "1")

    assert answer.code == 0
    assert answer.out.splitlines()[0].endswith(f"; {len(whole)} rows were whole already.")
    assert 0 < len(whole) < 60
    assert whole == {letter: letter.stat().st_mtime_ns for letter in whole}
    batch(people, tmp_path / "at-once", "--jobs", "1")
    assert pdfs_below(out) == pdfs_below(tmp_path / "at-once")


def is_alive(pid: str) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except OSError:
        return False


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="no /proc to see processes in")
def test_a_helping_process_that_is_killed_ends_the_batch_in_one_sentence(tmp_path, table):
    people, out = table(*many(300)), tmp_path / "out"
    run = start(*batch_arguments(people, out, "--jobs", "2"))
    wait_until((out / "00010" / "pack.pdf").exists)
    os.kill(busiest_child(run.pid), signal.SIGKILL)
    answer = end_of(run)

    assert "the same command goes on" in assert_refused(answer, 5)


def busiest_child(pid: int) -> int:
    """The child that has used most time: not the one that only keeps count of resources."""
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()

    def used(child: str) -> int:
        fields = Path(f"/proc/{child}/stat").read_text().rsplit(")", 1)[1].split()
        return int(fields[11]) + int(fields[12])

    return int(max(children, key=used))
