"""What someone finds who reads the disk itself, deleted files too."""

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from machine import strace
from storage.power_loss import ENVIRONMENT
from storage.vaults import DAY, a_key, files, new_vault

from desktop_app.storage import sealing
from desktop_app.storage.opening import _Opener
from desktop_app.storage.sealing import DamagedError

NAME = "Quetzalli Nombreinventado"
SESSION = (
    "import sys, pathlib, datetime, sqlite3\n"
    "from storage.vaults import new_vault\n"
    "vault = new_vault(pathlib.Path(sys.argv[1]))\n"
    "db = vault.connection if sys.argv[2] == 'vault' else sqlite3.connect(':memory:')\n"
    "print('start', flush=True)\n"
    "db.execute('PRAGMA cache_size = 10')\n"
    "db.execute('CREATE TABLE letter (text TEXT)')\n"
    "db.executemany('INSERT INTO letter VALUES (?)', ((f'name {n * 7919 % 99991}' * 20,)"
    " for n in range(20000)))\n"
    "db.commit()\n"
    "db.execute('CREATE TEMP TABLE sorted AS SELECT text FROM letter ORDER BY text').fetchall()\n"
    "db.commit()\n"
    "db.execute('VACUUM')\n"
    "vault.save(vault.snapshot(), datetime.date(2026, 3, 1))\n"
)


@contextmanager
def raw_disk(tmp_path: Path) -> Iterator[tuple[Path, Path]]:
    """A small ext4 file system in a file, mounted: the folder, and the file to read it raw."""
    image, folder = tmp_path / "image", tmp_path / "mounted"
    folder.mkdir()
    image.write_bytes(bytes(24 << 20))
    for command in (
        ["mkfs.ext4", "-q", str(image)],
        ["mount", "-o", "loop", str(image), str(folder)],
    ):
        if (
            shutil.which(command[0]) is None
            or subprocess.run(command, capture_output=True, check=False).returncode
        ):
            pytest.skip(f"a raw disk was not looked at: {command[0]} does not work here")
    try:
        yield folder, image
    finally:
        if folder.is_mount():
            subprocess.run(["umount", str(folder)], check=True)


def as_read_raw(folder: Path, image: Path) -> bytes:
    subprocess.run(["umount", str(folder)], check=True)
    return image.read_bytes()


def fill(vault) -> None:
    """Fifty letters with the name in them, saved one by one."""
    vault.connection.execute("CREATE TABLE letter (text TEXT)")
    for number in range(50):
        vault.connection.execute("INSERT INTO letter VALUES (?)", (f"{NAME} {number} " * 20,))
        vault.connection.commit()
        vault.save(vault.snapshot(), DAY)


def still_opened(raw: bytes) -> int:
    """How many sealed headers on the raw disk a key holder can still read."""
    opener = _Opener(a_key())
    found = 0
    for start in range(0, len(raw), 1024):
        if raw.startswith(sealing.MAGIC, start):
            content = raw[start : start + sealing.HEADERS]
            try:
                header = sealing.read_open_header(content)
                if data_key := opener.data_key(header):
                    sealing.read_sealed_header(content, header, data_key)
                    found += 1
            except DamagedError:
                pass
    return found


def test_no_name_stands_on_the_raw_disk_and_after_a_purge_no_old_generation_opens(tmp_path):
    with raw_disk(tmp_path) as (folder, image):
        vault = new_vault(folder)
        fill(vault)
        assert len(files(folder)) == 3
        vault.connection.execute("DELETE FROM letter")
        vault.connection.commit()
        vault.purge(vault.snapshot(), DAY)
        raw = as_read_raw(folder, image)

    assert raw.count(NAME.encode()) == 0
    assert raw.count(NAME.encode("utf-16-le")) == 0
    assert still_opened(raw) == 2


def test_generations_that_are_only_removed_can_be_opened_from_the_raw_disk(tmp_path):
    with raw_disk(tmp_path) as (folder, image):
        new_vault(folder)
        subprocess.run(["sync", "-f", str(folder)], check=True)
        for path in files(folder):
            path.unlink()
        raw = as_read_raw(folder, image)

    assert still_opened(raw) == 3


def test_a_plain_draft_that_was_deleted_is_found_on_the_raw_disk(tmp_path):
    with raw_disk(tmp_path) as (folder, image):
        for number in range(50):
            (folder / f"draft{number}").write_text(NAME * 20)
        subprocess.run(["sync", "-f", str(folder)], check=True)
        for path in folder.glob("draft*"):
            path.unlink()
        raw = as_read_raw(folder, image)

    assert raw.count(NAME.encode()) > 0


def opened_for_writing(tmp_path: Path, which: str) -> set[str]:
    folder = tmp_path / "vault"
    folder.mkdir()
    tracer = strace("-e", "trace=openat,open,creat,memfd_create,write", log=tmp_path / "log")
    subprocess.run(
        [*tracer, sys.executable, "-c", SESSION, str(folder), which], check=True, env=ENVIRONMENT
    )
    text = (tmp_path / "log").read_text("utf-8", "replace")
    session = text[text.index('"start') :]
    return set(re.findall(r'openat\([^,]*, "([^"]+)", [^)]*O_(?:WRONLY|RDWR)', session))


def test_a_session_with_large_sorts_opens_nothing_for_writing_but_sealed_files(tmp_path):
    opened = {Path(path) for path in opened_for_writing(tmp_path, "vault")}

    assert opened
    assert all(path.parent == tmp_path / "vault" for path in opened)
    assert {path.suffix for path in opened} == {".paravion-vault"}


def test_sqlite_left_to_itself_writes_its_temporary_tables_to_the_disk(tmp_path):
    assert any("etilqs" in path for path in opened_for_writing(tmp_path, "plain"))
