import subprocess
import sys

from machine import without_powers
from storage.vaults import DAY

from desktop_app.storage.paths import places
from desktop_app.usecases.kept_here import here, is_anything_kept, kept_files, settings_file
from desktop_app.usecases.open_vault import create_vaults
from desktop_app.usecases.vault_keys import keyring_key, new_keyring_secret

LOOKS = (
    "import sys, pathlib; from desktop_app.storage.paths import places;"
    " from desktop_app.usecases.kept_here import is_anything_kept, kept_files;"
    " where = places({}, 'linux', pathlib.Path(sys.argv[1]));"
    " print(is_anything_kept(where), kept_files(where))"
)


def test_nothing_is_kept_where_there_is_no_folder(tmp_path):
    where = places({}, "linux", tmp_path)

    assert not is_anything_kept(where)
    assert kept_files(where) == ()


def test_a_vault_is_seen_by_the_names_of_its_files_and_a_damaged_one_too(tmp_path):
    where = places({}, "linux", tmp_path)
    create_vaults(where.vaults, (keyring_key(new_keyring_secret()),), DAY)
    for file in where.vaults.glob("*.paravion-vault"):
        file.write_bytes(b"")

    assert is_anything_kept(where)
    assert len(kept_files(where)) == 4


def test_a_folder_that_nobody_may_look_into_counts_as_a_vault(tmp_path):
    where = places({}, "linux", tmp_path)
    where.vaults.mkdir(parents=True)
    before = without_powers(tmp_path)
    where.vaults.chmod(0o000)
    command = [*before, sys.executable, "-c", LOOKS, str(tmp_path)]

    done = subprocess.run(command, capture_output=True, text=True, check=False)

    where.vaults.chmod(0o700)
    assert done.stdout == "True ()\n"


def test_the_folders_are_those_of_the_environment(monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))

    assert here().vaults == tmp_path / "data" / "paravion" / "vaults"
    assert settings_file(here()) == tmp_path / "config" / "paravion" / "settings.toml"
