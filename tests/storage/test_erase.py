import shutil
import subprocess
from pathlib import Path

import pytest
from storage.vaults import DAY, a_key, files

from desktop_app.storage import sealing
from desktop_app.storage.paths import Places
from desktop_app.usecases.erase_all import erase_all
from desktop_app.usecases.open_vault import create_vaults, look


def kept(top: Path) -> Places:
    """Everything that the program may keep, made in *top*."""
    places = Places(vaults=top / "data" / "vaults", settings=top / "config", cache=top / "cache")
    for path in (places.settings / "settings.toml", places.cache / "thumbs" / "one"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x")
    return places


def test_everything_is_gone_and_the_receipt_names_it(tmp_path):
    places = kept(tmp_path)
    vaults = create_vaults(places.vaults, (a_key(),), DAY)
    sealed = files(places.vaults)
    assert len(sealed) == 4
    calls = []

    receipt = erase_all(
        places, open_vaults=vaults, remove_key=lambda: bool(calls.append("removed") or True)
    )

    assert calls == ["removed"]
    assert (receipt.key_removed, receipt.left) == (True, ())
    assert {*sealed, places.settings / "settings.toml"} <= set(receipt.removed)
    assert list(tmp_path.rglob("*")) == []
    assert look(places.vaults).is_new


def test_the_keys_are_overwritten_before_the_names_go(tmp_path):
    places = kept(tmp_path)
    vaults = create_vaults(places.vaults, (a_key(),), DAY)
    link = tmp_path / "another name of the same bytes"
    link.hardlink_to(files(places.vaults)[0])

    erase_all(places, open_vaults=vaults, remove_key=lambda: True)

    assert link.read_bytes()[: sealing.HEADERS] == bytes(sealing.HEADERS)


def test_what_the_system_refuses_to_remove_is_told(tmp_path):
    places = kept(tmp_path)
    vaults = create_vaults(places.vaults, (a_key(),), DAY)
    held = files(places.vaults)[0]
    if (
        shutil.which("chattr") is None
        or subprocess.run(["chattr", "+i", str(held)], capture_output=True, check=False).returncode
    ):
        pytest.skip("a refused removal was not tested: no file can be made immutable here")
    try:
        receipt = erase_all(places, open_vaults=vaults, remove_key=lambda: False)
    finally:
        subprocess.run(["chattr", "-i", str(held)], check=True)

    assert receipt.left == (held, places.vaults)
    assert not receipt.key_removed


def test_a_link_is_removed_and_what_it_points_to_is_not(tmp_path):
    places = kept(tmp_path)
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "photo").touch()
    (places.cache / "link").symlink_to(outside)

    receipt = erase_all(places, open_vaults=None, remove_key=lambda: True)

    assert places.cache / "link" in receipt.removed
    assert (outside / "photo").exists()


def test_nothing_to_erase_is_no_error(tmp_path):
    places = Places(vaults=tmp_path / "a", settings=tmp_path / "b", cache=tmp_path / "c")

    receipt = erase_all(places, open_vaults=None, remove_key=lambda: True)

    assert (receipt.removed, receipt.left) == ((), ())
