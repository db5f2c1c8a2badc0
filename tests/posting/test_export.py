import os
import random
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from textwrap import dedent
from time import monotonic, sleep

import pytest
from machine import small_disk, without_powers

from desktop_app.domain.errors import CannotWriteError, WriteFault
from desktop_app.posting.export import make_folder, write_whole

ROOT = Path(__file__).parents[2]
LETTER = b"%PDF " + b"Dear Minister, " * 20_000


def fault_of(path: Path, content: bytes = LETTER) -> WriteFault:
    with pytest.raises(CannotWriteError) as raised:
        write_whole(path, content)
    assert raised.value.folder == path.parent
    return raised.value.fault


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_file_is_written_with_all_its_bytes(tmp_path):
    write_whole(tmp_path / "01-letter.pdf", LETTER)

    assert (tmp_path / "01-letter.pdf").read_bytes() == LETTER
    assert names(tmp_path) == ["01-letter.pdf"]


def test_an_empty_file_is_a_file_too(tmp_path):
    write_whole(tmp_path / "empty", b"")

    assert (tmp_path / "empty").read_bytes() == b""


def test_an_earlier_file_is_replaced_whole(tmp_path):
    (tmp_path / "01-letter.pdf").write_bytes(LETTER * 2)

    write_whole(tmp_path / "01-letter.pdf", b"short")

    assert (tmp_path / "01-letter.pdf").read_bytes() == b"short"


def test_whoever_reads_the_earlier_file_goes_on_reading_it(tmp_path):
    (tmp_path / "01-letter.pdf").write_bytes(b"the earlier letter")

    with (tmp_path / "01-letter.pdf").open("rb") as reader:
        write_whole(tmp_path / "01-letter.pdf", LETTER)
        assert reader.read() == b"the earlier letter"


def test_a_link_in_the_folder_is_replaced_and_what_it_points_to_stays(tmp_path):
    (tmp_path / "diary").write_bytes(b"mine")
    (tmp_path / "01-letter.pdf").symlink_to(tmp_path / "diary")

    write_whole(tmp_path / "01-letter.pdf", LETTER)

    assert (tmp_path / "diary").read_bytes() == b"mine"
    assert not (tmp_path / "01-letter.pdf").is_symlink()


@pytest.mark.skipif(not hasattr(os, "umask"), reason="this system has no file permissions")
def test_a_file_is_for_those_whom_the_users_own_setting_allows(tmp_path):
    before = os.umask(0o077)
    try:
        write_whole(tmp_path / "01-letter.pdf", LETTER)
    finally:
        os.umask(before)

    assert (tmp_path / "01-letter.pdf").stat().st_mode & 0o777 == 0o600


def test_a_folder_in_the_place_of_a_file_is_not_touched(tmp_path):
    (tmp_path / "01-letter.pdf").mkdir()

    assert fault_of(tmp_path / "01-letter.pdf") is WriteFault.OTHER
    assert names(tmp_path) == ["01-letter.pdf"]


def test_a_folder_that_is_not_there_is_told(tmp_path):
    assert fault_of(tmp_path / "nowhere" / "01-letter.pdf") is WriteFault.OTHER


def test_a_file_in_place_of_the_folder_is_told(tmp_path):
    (tmp_path / "file").touch()

    with pytest.raises(CannotWriteError) as raised:
        make_folder(tmp_path / "file" / "below")
    assert raised.value.fault is WriteFault.NOT_A_FOLDER


def test_a_folder_that_is_there_is_as_good_as_a_new_one(tmp_path):
    make_folder(tmp_path / "a" / "b")
    make_folder(tmp_path / "a" / "b")

    assert (tmp_path / "a" / "b").is_dir()


@pytest.fixture
def full_disk(tmp_path) -> Iterator[Path]:
    """A disk with an earlier letter on it and no room for another."""
    with small_disk(tmp_path / "disk", kilobytes=128) as disk:
        (disk / "01-letter.pdf").write_bytes(b"the earlier letter")
        yield disk


def test_on_a_full_disk_the_earlier_file_is_intact_and_nothing_half_is_left(full_disk):
    assert fault_of(full_disk / "01-letter.pdf") is WriteFault.DISK_FULL
    assert fault_of(full_disk / "02-letter.pdf") is WriteFault.DISK_FULL
    assert names(full_disk) == ["01-letter.pdf"]
    assert (full_disk / "01-letter.pdf").read_bytes() == b"the earlier letter"


def test_on_a_full_disk_writing_in_place_destroys_the_earlier_file(full_disk):
    with pytest.raises(OSError, match="No space left"):
        (full_disk / "01-letter.pdf").write_bytes(LETTER)

    assert (full_disk / "01-letter.pdf").read_bytes() != b"the earlier letter"


def run_python(code: str, *arguments: object, prefix: tuple[str, ...] = ()) -> str:
    """What *code* prints, run in a process of its own that can import the program."""
    start = f"import os, sys\nfrom pathlib import Path\nsys.path.insert(0, {str(ROOT)!r})\n"
    command = [*prefix, sys.executable, "-c", start + dedent(code), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


TELL_FAULT = """
    from desktop_app.domain.errors import CannotWriteError
    from desktop_app.posting.export import make_folder, write_whole
    for act in (lambda: write_whole(Path(sys.argv[1]), b"x" * 300_000),
                lambda: make_folder(Path(sys.argv[1]).parent / "below")):
        try:
            act()
            print("done")
        except CannotWriteError as error:
            print(error.fault.value)
"""


def test_a_folder_that_is_closed_to_the_user_is_forbidden(tmp_path):
    prefix = without_powers(tmp_path)
    folder = tmp_path / "closed"
    folder.mkdir()
    folder.chmod(0o500)

    said = run_python(TELL_FAULT, folder / "01-letter.pdf", prefix=tuple(prefix)).split()

    assert said == ["forbidden", "forbidden"]
    assert names(folder) == []


def test_without_files_that_have_no_name_a_letter_is_whole_all_the_same(tmp_path):
    other_system = "\nif hasattr(os, 'O_TMPFILE'): del os.O_TMPFILE\n"

    said = run_python(other_system + dedent(TELL_FAULT), tmp_path / "01-letter.pdf").split()

    assert said == ["done", "done"]
    assert names(tmp_path) == ["01-letter.pdf", "below"]
    assert (tmp_path / "01-letter.pdf").read_bytes() == b"x" * 300_000


def test_without_files_that_have_no_name_a_full_disk_leaves_nothing_half(full_disk):
    other_system = "\nif hasattr(os, 'O_TMPFILE'): del os.O_TMPFILE\n"

    said = run_python(other_system + dedent(TELL_FAULT), full_disk / "01-letter.pdf").split()

    assert said[0] == "disk_full"
    assert (full_disk / "01-letter.pdf").read_bytes() == b"the earlier letter"
    assert [name for name in names(full_disk) if name != "below"] == ["01-letter.pdf"]


SIZE = 2_000_000
WRITES = """
    from itertools import cycle
    from desktop_app.posting.export import write_whole

    def write_in_place(path, content):
        with path.open("wb") as file:
            for start in range(0, len(content), 65536):
                file.write(content[start : start + 65536])

    write = {"whole": write_whole, "in place": write_in_place}[sys.argv[2]]
    for letter in cycle([b"a" * SIZE, b"b" * SIZE]):
        write(Path(sys.argv[1]), letter)
""".replace("SIZE", str(SIZE))


def kill_while_it_writes(folder: Path, how: str, chance: random.Random) -> list[bytes]:
    """The files in *folder* after a process that wrote there without end was killed."""
    start = f"import sys\nfrom pathlib import Path\nsys.path.insert(0, {str(ROOT)!r})\n"
    command = [sys.executable, "-c", start + dedent(WRITES), str(folder / "letter.pdf"), how]
    writer = subprocess.Popen(command)
    end = monotonic() + 10
    while not (folder / "letter.pdf").exists() and monotonic() < end:
        sleep(0.002)
    sleep(chance.uniform(0.005, 0.05))
    writer.kill()
    writer.wait()
    return [path.read_bytes() for path in folder.iterdir()]


def is_whole(content: bytes) -> bool:
    return len(content) == SIZE and len(set(content)) == 1


def test_a_process_that_is_killed_while_it_writes_leaves_whole_files(tmp_path):
    chance = random.Random(2)
    for round_ in range(12):
        folder = tmp_path / str(round_)
        folder.mkdir()
        left = kill_while_it_writes(folder, "whole", chance)

        assert left
        assert all(map(is_whole, left))


def test_a_process_that_writes_in_place_would_leave_half_files(tmp_path):
    chance = random.Random(2)
    for round_ in range(40):
        folder = tmp_path / str(round_)
        folder.mkdir()
        if not all(map(is_whole, kill_while_it_writes(folder, "in place", chance))):
            return
    pytest.fail("a control that must fail did not: the kills come at no bad moment")
