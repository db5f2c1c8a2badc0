import subprocess
import sys
from pathlib import Path

import pytest
from machine import small_disk, without_powers
from storage.power_loss import ENVIRONMENT
from storage.vaults import DAY, a_key

from desktop_app.domain.errors import CannotWriteError, WriteFault
from desktop_app.storage.paths import make_private, places
from desktop_app.usecases.open_vault import open_vaults

HOME = Path("/home/someone")
TRIES = (
    "import sys, pathlib, datetime\n"
    "from desktop_app.domain.errors import CannotWriteError\n"
    "from desktop_app.storage.key_slots import keyring_key\n"
    "from desktop_app.usecases.open_vault import create_vaults\n"
    "try:\n"
    "    create_vaults(pathlib.Path(sys.argv[1]), (keyring_key(bytes(32)),),"
    " datetime.date(2026, 3, 1))\n"
    "    print('created')\n"
    "except CannotWriteError as error:\n"
    "    print(error.fault.value)\n"
)


def test_linux_follows_the_xdg_variables():
    found = places({"XDG_DATA_HOME": "/data", "XDG_CONFIG_HOME": "relative"}, "linux", HOME)

    assert found.vaults == Path("/data/paravion/vaults")
    assert found.settings == HOME / ".config" / "paravion"  # a relative path is to be ignored
    assert found.cache == HOME / ".cache" / "paravion"


def test_macos_and_windows_have_places_of_their_own():
    mac = places({}, "darwin", HOME)
    windows = places({"LOCALAPPDATA": "/local"}, "win32", HOME)

    assert mac.vaults == HOME / "Library" / "Application Support" / "Par Avion" / "vaults"
    assert windows.vaults == Path("/local/Par Avion/vaults")
    assert places({}, "win32", HOME).settings == HOME / "AppData" / "Local" / "Par Avion"


def test_folders_are_made_for_the_user_alone(tmp_path):
    folder = make_private(tmp_path / "share" / "paravion" / "vaults")

    assert [one.stat().st_mode & 0o777 for one in (folder, folder.parent)] == [0o700, 0o700]


def test_a_folder_that_was_open_to_others_is_closed(tmp_path):
    tmp_path.chmod(0o755)

    assert make_private(tmp_path).stat().st_mode & 0o777 == 0o700


def test_a_file_where_the_folder_should_be_is_told(tmp_path):
    (tmp_path / "vaults").touch()

    with pytest.raises(CannotWriteError) as told:
        make_private(tmp_path / "vaults")
    assert told.value.fault is WriteFault.NOT_A_FOLDER


def test_a_home_that_may_not_be_written_to_is_told(tmp_path):
    home = tmp_path / "home"
    home.mkdir(mode=0o500)
    command = [*without_powers(tmp_path), sys.executable, "-c", TRIES, str(home / "vaults")]

    done = subprocess.run(command, capture_output=True, text=True, check=False, env=ENVIRONMENT)

    assert (done.stdout, done.stderr) == ("forbidden\n", "")


def test_a_read_only_disk_is_told_and_what_is_there_can_be_read(tmp_path):
    with small_disk(tmp_path / "disk", kilobytes=4096) as disk:
        tries = [sys.executable, "-c", TRIES, str(disk / "vaults")]
        assert subprocess.run(tries, capture_output=True, check=True, env=ENVIRONMENT).stdout
        subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)

        again = [sys.executable, "-c", TRIES, str(disk / "others")]
        done = subprocess.run(again, capture_output=True, text=True, check=True, env=ENVIRONMENT)
        opened = open_vaults(disk / "vaults", a_key(), DAY, known_schemas=(0, 0), read_only=True)

        assert done.stdout == "forbidden\n"
        assert (opened.keep.read_only, opened.lock) == (True, None)
