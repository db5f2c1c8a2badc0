import os
import subprocess
import sys
from pathlib import Path
from textwrap import dedent

import pytest
from machine import small_disk, without_powers

from desktop_app.domain.errors import CannotWriteError, WriteFault
from desktop_app.domain.letter import Paper
from desktop_app.domain.settings import Settings
from desktop_app.usecases.keep_settings import keep_settings, read_settings

ROOT = Path(__file__).parents[2]
LETTER_PAPER = Settings(paper=Paper.LETTER)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def make_pipe(path: Path) -> None:
    if not hasattr(os, "mkfifo"):
        pytest.skip("a pipe in the place of the file was not tested: this system has none")
    os.mkfifo(path)


@pytest.fixture
def path(tmp_path) -> Path:
    return tmp_path / "par-avion" / "settings.toml"


def test_before_anything_was_chosen_the_defaults_hold_and_no_file_is_made(path):
    assert read_settings(path).settings == Settings()
    assert not path.parent.exists()


def test_settings_are_there_again(path):
    assert keep_settings(path, LETTER_PAPER) is None

    assert read_settings(path).settings == LETTER_PAPER
    assert names(path.parent) == ["settings.toml"]


def test_a_remark_written_by_hand_stays(path):
    keep_settings(path, LETTER_PAPER)
    path.write_text(f"# as in Boston\n{path.read_text()}")
    keep_settings(path, Settings(idle_minutes=3))

    assert path.read_text() == '# as in Boston\npaper = "a4"\nidle_minutes = 3\n'


def test_a_broken_file_is_told_and_kept_as_it_is_beside(path):
    path.parent.mkdir()
    path.write_bytes(b"paper = \xff")
    assert read_settings(path).broken
    assert names(path.parent) == ["settings.toml"]

    aside = keep_settings(path, LETTER_PAPER)

    assert aside == path.with_name("settings-broken-1.toml")
    assert aside.read_bytes() == b"paper = \xff"
    assert read_settings(path).settings == LETTER_PAPER


def test_an_earlier_broken_file_is_not_overwritten_by_another(path):
    path.parent.mkdir()
    for text in (b"first = ", b"second = ", b"first = "):
        path.write_bytes(text)
        keep_settings(path, LETTER_PAPER)

    assert path.with_name("settings-broken-1.toml").read_bytes() == b"first = "
    assert path.with_name("settings-broken-2.toml").read_bytes() == b"second = "
    assert len(names(path.parent)) == 3


@pytest.mark.parametrize(
    "make", [Path.mkdir, make_pipe, lambda path: path.write_bytes(b"#" * 2**21)]
)
def test_what_is_no_settings_file_is_not_read_for_ever_and_not_replaced(make, path):
    path.parent.mkdir()
    make(path)
    before = path.stat()

    assert read_settings(path).broken
    with pytest.raises(CannotWriteError):
        keep_settings(path, LETTER_PAPER)
    assert path.stat().st_ino == before.st_ino


def test_on_a_full_disk_the_earlier_settings_stay(tmp_path):
    with small_disk(tmp_path / "disk", kilobytes=64) as disk:
        path = disk / "settings.toml"
        keep_settings(path, LETTER_PAPER)
        with pytest.raises(OSError, match="No space"):
            (disk / "filler").write_bytes(b"x" * 100_000)

        with pytest.raises(CannotWriteError) as raised:
            keep_settings(path, Settings(idle_minutes=3))

        assert raised.value.fault is WriteFault.DISK_FULL
        assert read_settings(path).settings == LETTER_PAPER


KEEP = """
    import sys
    from pathlib import Path
    from desktop_app.domain.errors import CannotWriteError
    from desktop_app.domain.settings import Settings
    from desktop_app.usecases.keep_settings import keep_settings, read_settings

    path = Path(sys.argv[1])
    print(read_settings(path).broken)
    try:
        keep_settings(path, Settings(idle_minutes=3))
    except CannotWriteError as error:
        print(error.fault.value)
"""


@pytest.mark.skipif(not hasattr(os, "umask"), reason="this system has no file permissions")
@pytest.mark.parametrize("closed", ["folder", "file"])
def test_where_nothing_may_be_written_or_read_it_is_told_and_nothing_is_touched(
    closed, path, tmp_path
):
    prefix = without_powers(tmp_path)
    keep_settings(path, LETTER_PAPER)
    (path.parent if closed == "folder" else path).chmod(0o500 if closed == "folder" else 0)
    told = subprocess.run(
        [*prefix, sys.executable, "-c", dedent(KEEP), str(path)],
        capture_output=True, text=True, check=True, cwd=ROOT,
    )  # fmt: skip
    path.parent.chmod(0o700)
    path.chmod(0o600)

    assert told.stdout.split() == [str(closed == "file"), "forbidden"]
    assert read_settings(path).settings == LETTER_PAPER
    assert names(path.parent) == ["settings.toml"]
