"""Cuts the power, in the model: what a disk may hold after a trace of system calls breaks off.

    PYTHONPATH=tests python -m storage.power_loss SAVER STATES [SEED]

A process saves under strace. For each state the trace is cut at a random call. What was synced is
on the disk; of what was not, each write is there, missing, or there in part, in any order, and so
is each change of a name, whatever the file's own sync. Then the vault is opened, or the settings or
the exported files are read, for real.
"""

import json
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from storage.plain_savers import SAVERS as PLAIN
from storage.plain_savers import TornError, prepare, reached
from storage.vaults import count, new_vault, reopened

from desktop_app.domain.errors import VaultUnopenableError

TESTS = Path(__file__).parents[1]
SAVES = 24
ENVIRONMENT = {**os.environ, "PYTHONPATH": os.pathsep.join((str(TESTS), str(TESTS.parent)))}
CALLS = "openat,write,fsync,unlink,rename,linkat"
_SECTOR = 512
_CALL = re.compile(r"^\d+ +(\w+)\((.*)\) += (\d+(?:<.*>)?)")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
_FILE = re.compile(r"^\d+<((?:\\x[0-9a-f]{2})*)>")


@dataclass
class File:
    """What is on the disk for sure, and the writes that may be: (offset, bytes)."""

    synced: bytes = b""
    waiting: list[tuple[int, bytes]] = field(default_factory=list)

    def sync(self) -> None:
        self.synced = _with(self.synced, self.waiting)
        self.waiting = []


class Disk:
    """A folder as the calls leave it: names and files, each as synced and what waits."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.files = [File(synced=path.read_bytes()) for path in sorted(folder.iterdir())]
        self.synced_names = {path.name: n for n, path in enumerate(sorted(folder.iterdir()))}
        self.names = dict(self.synced_names)
        self.waiting_names: list[tuple[str, str, int]] = []
        self.offsets: dict[str, int] = {}
        self.nameless: dict[str, int] = {}  # as the calls name them, until they get a name

    def call(self, name: str, arguments: str, result: str = "") -> None:
        opened = _FILE.match(f"{result}")
        self._opened = _text(opened[1]) if opened else None
        paths = [] if name == "write" else [_text(one) for one in _TEXT.findall(arguments)]
        if name == "openat":
            self._open(paths[0], arguments)
        elif name == "linkat":
            self._link(arguments)
        elif name == "unlink" and self._is_ours(paths[0]):
            self._rename("unlink", Path(paths[0]).name, self.names.pop(Path(paths[0]).name))
        elif name == "rename" and self._is_ours(paths[1]):
            old, new = (Path(path).name for path in paths)
            self.names[new] = self.names.pop(old)
            self._rename(f"rename {old}", new, self.names[new])
        elif found := _FILE.match(arguments):
            self._touch(name, _text(found[1]), arguments)

    def _touch(self, name: str, path: str, arguments: str) -> None:
        if name == "fsync" and path == str(self.folder):
            self.synced_names = dict(self.names)
            self.waiting_names = []
        elif self._is_ours(path):
            known = self.nameless.get(path, self.names.get(Path(path).name))
            if known is None:
                return
            file = self.files[known]
            if name == "fsync":
                file.sync()
            else:
                content = bytes.fromhex(_TEXT.search(arguments)[1].replace("\\x", ""))
                file.waiting.append((self.offsets[path], content))
                self.offsets[path] += len(content)

    def _open(self, path: str, arguments: str) -> None:
        if "O_TMPFILE" in arguments and self._opened is not None:
            self.nameless[self._opened] = len(self.files)
            self.offsets[self._opened] = 0
            self.files.append(File())
            return
        if not self._is_ours(path) or "O_WRONLY" not in arguments:
            return
        self.offsets[path] = 0
        name = Path(path).name
        if name not in self.names:
            self.names[name] = len(self.files)
            self.files.append(File())
            self._rename("link", name, self.names[name])
        elif "O_TRUNC" in arguments:
            raise NotImplementedError

    def _link(self, arguments: str) -> None:
        """A file gets its name: the one opened last without any."""
        if not self.nameless:
            return
        number = list(self.nameless.values())[-1]
        self.nameless.clear()
        name = _text(_TEXT.findall(arguments)[-1])
        self.names[name] = number
        self._rename("link", name, number)

    def _rename(self, what: str, name: str, number: int) -> None:
        self.waiting_names.append((what, name, number))

    def _is_ours(self, path: str) -> bool:
        return Path(path).parent == self.folder

    def after_a_cut(self, chance: random.Random) -> dict[str, bytes]:
        """One of the states in which the power cut may leave the disk."""
        happened = [one for one in self.waiting_names if chance.random() < 0.5]
        if chance.random() < 0.5:  # a journal keeps the order
            happened = self.waiting_names[: chance.randint(0, len(self.waiting_names))]
        names = dict(self.synced_names)
        for what, name, number in happened:
            if what == "unlink":
                names.pop(name, None)
                continue
            if what.startswith("rename"):
                names.pop(what.split()[1], None)
            names[name] = number
        return {name: _torn(self.files[number], chance) for name, number in names.items()}


def trace(folder: Path, saver: str, log: Path, strace: list[str]) -> list[str]:
    """The calls of a process that saves SAVES times into *folder*."""
    options = ["-y", "-xx", "-s", "1000000", "-e", f"trace={CALLS}"]
    program = [*traced_program(folder, saver), str(SAVES)]
    command = [*strace, *options, "-o", str(log), *program]
    subprocess.run(command, check=True, capture_output=True, env=ENVIRONMENT)
    lines = log.read_text("ascii").splitlines()
    start = next(n for n, line in enumerate(lines) if _said(line) == "start")
    return lines[start + 1 :]


def traced_program(folder: Path, saver: str) -> list[str]:
    """A process that saves into *folder*; how many times is the next argument."""
    return [sys.executable, "-m", "storage.traced", str(folder), saver]


def trial(saver: str, states: int, seed: int, strace: list[str]) -> Counter[str]:
    tally: Counter[str] = Counter(dict.fromkeys(("states", "lost", "unopenable"), 0))
    with tempfile.TemporaryDirectory() as work:
        folder = Path(work, "vault").resolve()
        folder.mkdir()
        prepare(folder) if saver in PLAIN else new_vault(folder)
        before = Path(work, "before")
        shutil.copytree(folder, before)
        calls = trace(folder, saver, Path(work, "log"), strace)
        shutil.rmtree(folder)
        shutil.copytree(before, folder)
        chance = random.Random(seed)
        cuts = Counter(chance.randint(0, len(calls)) for _ in range(states))
        _replay(saver, calls, cuts, Disk(folder), chance, tally)
    return tally


def _replay(
    saver: str,
    calls: list[str],
    cuts: Counter[int],
    disk: Disk,
    chance: random.Random,
    tally: Counter[str],
) -> None:
    acknowledged = 0
    memory = Path("/dev/shm")  # noqa: S108 - the disk is a model, its states need none
    for place in range(len(calls) + 1):
        for _ in range(cuts[place]):
            with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as work:
                _look(Path(work), saver, disk.after_a_cut(chance), acknowledged, tally)
        if place < len(calls):
            if (said := _said(calls[place])) is not None:
                acknowledged = int(said)
            elif found := _CALL.match(calls[place]):
                disk.call(found[1], found[2], found[3])


def _look(
    folder: Path, saver: str, state: dict[str, bytes], acknowledged: int, tally: Counter[str]
) -> None:
    for name, content in state.items():
        (folder / name).write_bytes(content)
    tally["states"] += 1
    try:
        found = reached(saver, folder) if saver in PLAIN else count(reopened(folder))
        tally["lost"] += found < acknowledged
    except (VaultUnopenableError, TornError):
        tally["unopenable"] += 1


def _torn(file: File, chance: random.Random) -> bytes:
    writes = []
    for offset, content in file.waiting:
        fate = chance.random()
        if fate < 0.3:
            continue
        left = content
        if fate < 0.5:  # only the beginning
            left = content[: chance.randrange(0, len(content) + 1)]
        elif fate < 0.7:  # some sectors, and zeros where the others should be
            kept = bytearray(content)
            for start in range(0, len(kept), _SECTOR):
                if chance.random() < 0.2:
                    kept[start : start + _SECTOR] = bytes(len(kept[start : start + _SECTOR]))
            left = bytes(kept)
        writes.append((offset, left))
    return _with(file.synced, writes)


def _with(content: bytes, writes: list[tuple[int, bytes]]) -> bytes:
    whole = content
    for offset, more in writes:
        whole = whole[:offset].ljust(offset, b"\0") + more + whole[offset + len(more) :]
    return whole


def _said(line: str) -> str | None:
    """What the process wrote to its output in this *line*; None where it is another call."""
    found = re.match(r"^\d+ +write\(1<", line) and _TEXT.search(line)
    return _text(found[1]).strip() if found else None


def _text(escaped: str) -> str:
    return bytes.fromhex(escaped.replace("\\x", "")).decode()


if __name__ == "__main__":
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else 1
    sys.stdout.write(
        json.dumps(trial(sys.argv[1], int(sys.argv[2]), seed, ["strace", "-f", "-qq"])) + "\n"
    )
