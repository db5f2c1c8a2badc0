"""Which code is asked to keep the key: the one that we name, whatever lies in its way."""

import subprocess
import sys
from base64 import b64encode

import pytest
from program import ROOT
from storage.keyring_session import needs_keyring, session, spelled

from desktop_app.storage.keyring_entry import fetch_key, forget_key, keep_key

pytestmark = needs_keyring

NEW, NEW_KEY = "a2d8-new", bytes(range(100, 132))

_PLUGIN = """
import pathlib, keyring.backend
pathlib.Path({mark!r}).write_text("ran")
class Keyring(keyring.backend.KeyringBackend):
    priority = 99
    def get_password(self, service, username): return None
    def set_password(self, service, username, password):
        pathlib.Path({mark!r} + ".txt").write_text(password)
"""


@pytest.fixture
def desktop(tmp_path, monkeypatch):
    with session(tmp_path / "session", monkeypatch) as made:
        yield made


@pytest.fixture
def plugin_ran(desktop, tmp_path, monkeypatch):
    """A plug-in that wants to be the keyring, and every way in which `keyring` would take it."""
    mark, folder = tmp_path / "ran", tmp_path / "plugins"
    (folder / "keyrings" / "alt").mkdir(parents=True)
    (folder / "keyrings" / "alt" / "file.py").write_text(_PLUGIN.format(mark=str(mark)))
    (folder / "keyrings.alt-5.0.dist-info").mkdir()
    (folder / "keyrings.alt-5.0.dist-info" / "METADATA").write_text(
        "Metadata-Version: 2.1\nName: keyrings.alt\nVersion: 5.0\n"
    )
    (folder / "keyrings.alt-5.0.dist-info" / "entry_points.txt").write_text(
        "[keyring.backends]\nfile = keyrings.alt.file\n"
    )
    config = desktop.home / ".config" / "python_keyring"
    config.mkdir(parents=True)
    (config / "keyringrc.cfg").write_text(
        f"[backend]\ndefault-keyring=keyrings.alt.file.Keyring\nkeyring-path={folder}\n"
    )
    monkeypatch.syspath_prepend(str(folder))
    monkeypatch.setenv("PYTHONPATH", str(folder))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(desktop.home / ".config"))
    session_only = "/org/freedesktop/secrets/collection/session"
    monkeypatch.setenv("KEYRING_PROPERTY_PREFERRED_COLLECTION", session_only)
    monkeypatch.setenv("KEYRING_PROPERTY_SCHEME", "KeePassXC")
    return mark


@pytest.mark.parametrize("variable", ["", "keyrings.alt.file.Keyring"])
def test_no_plug_in_and_no_configuration_chooses_the_keyring(
    desktop, plugin_ran, monkeypatch, variable
):
    if variable:
        monkeypatch.setenv("PYTHON_KEYRING_BACKEND", variable)
    desktop.start_daemon()
    keep_key(NEW, NEW_KEY)
    desktop.start_again()

    assert fetch_key(NEW) == NEW_KEY  # and it isn't in the keyring of the session alone
    forget_key(NEW)
    assert not plugin_ran.exists()


def test_no_plug_in_runs_where_the_library_is_used(plugin_ran):
    """As on macOS; here its back-end says that it is in the wrong place."""
    code = "import desktop_app.storage.one_keyring as ring; ring.look()"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )

    assert "KeyringUnusableError: unsupported" in done.stderr
    assert not plugin_ran.exists()


@pytest.mark.parametrize("trap", ["configuration", "plug-in"])
def test_the_library_left_to_itself_does_run_the_plug_in(desktop, plugin_ran, trap):
    if trap == "plug-in":
        (desktop.home / ".config" / "python_keyring" / "keyringrc.cfg").unlink()
    code = f"import keyring; keyring.set_password('x', 'y', {b64encode(NEW_KEY).decode()!r})"
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)

    assert plugin_ran.read_text() == "ran"
    assert desktop.files_with(*spelled(NEW_KEY)) == []  # it is where the plug-in put it, in clear:
    assert plugin_ran.with_name("ran.txt").read_text() == b64encode(NEW_KEY).decode()


def test_a_start_does_not_pay_for_the_keyring():
    code = (
        "import sys; import desktop_app.storage.keyring_entry; "
        "print({'keyring', 'secretstorage', 'jeepney', 'cryptography'} & set(sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )

    assert done.stdout == "set()\n"
