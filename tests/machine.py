"""What tests ask of the machine. What it refuses is named in the skip, never passed over."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

_POWERS = "-dac_override,-dac_read_search"


@contextmanager
def small_disk(folder: Path, *, kilobytes: int) -> Iterator[Path]:
    """A disk of its own, at *folder*, that holds *kilobytes* and no more."""
    folder.mkdir(parents=True, exist_ok=True)
    size = f"size={kilobytes}k"
    if shutil.which("mount") is None:
        pytest.skip("a full disk was not tested: there is no mount on this system")
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", size, "tmpfs", str(folder)], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("a full disk was not tested: only root can mount one")
    try:
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def without_powers(tmp_path: Path) -> list[str]:
    """What to put before a command so that the permissions of files bind it, root or not."""
    if os.geteuid() != 0:
        return []
    closed = tmp_path / "closed-to-all"
    closed.mkdir()
    closed.chmod(0o500)
    prefix = ["setpriv", f"--bounding-set={_POWERS}", f"--inh-caps={_POWERS}"]
    if shutil.which(prefix[0]) is None:
        pytest.skip("permissions were not tested: this is root, and there is no setpriv")
    tried = subprocess.run(
        [*prefix, "touch", str(closed / "file")], capture_output=True, check=False
    )
    if tried.returncode == 0 or (closed / "file").exists():
        pytest.skip("permissions were not tested: root keeps its powers on this system")
    return prefix


def strace(*options: str, log: Path) -> list[str]:
    """What to put before a command to see its system calls in *log*, or to meddle with them."""
    if shutil.which("strace") is None:
        pytest.skip("system calls were not looked at: strace is not installed")
    prefix = ["strace", "-f", "-qq", "-o", str(log), *options]
    if subprocess.run([*prefix, "true"], capture_output=True, check=False).returncode:
        pytest.skip("system calls were not looked at: strace may not trace here")
    return prefix
