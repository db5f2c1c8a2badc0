"""Kills saving processes at random instants and looks whether what they had said saved is there.

    PYTHONPATH=tests python -m storage.kills SAVER KILLS [SEED]

prints how many were killed, how many saves they had acknowledged, and what was lost; after Ctrl+C,
up to then.
"""

import json
import os
import random
import shutil
import signal
import sys
import tempfile
import time
from collections import Counter
from contextlib import suppress
from pathlib import Path

from storage.savers import SAVERS
from storage.vaults import a_key, count, files, new_vault, reopened

from desktop_app.domain.errors import VaultUnopenableError

_SAME_FOLDER = 150  # kills; what they leave half-written stays there
_LONGEST_S = 0.03


def trial(saver: str, kills: int, seed: int) -> Counter[str]:
    chance = random.Random(seed)
    tally: Counter[str] = Counter(dict.fromkeys(("kills", "acknowledged", "lost", "unopenable"), 0))
    memory = Path("/dev/shm")  # noqa: S108 - a kill doesn't ask where the files are
    top = Path(tempfile.mkdtemp(dir=memory if memory.is_dir() else None))
    with suppress(KeyboardInterrupt):
        while tally["kills"] < kills and not tally["unopenable"]:
            folder = top / f"{tally['kills']}"
            folder.mkdir()
            new_vault(folder)
            (folder / "key").write_text("0")
            reached = 0
            for _ in range(min(_SAME_FOLDER, kills - tally["kills"])):
                reached = _one_kill(folder, saver, reached, chance, tally)
                if tally["unopenable"]:
                    break
            shutil.rmtree(folder)
    shutil.rmtree(top)
    return tally


def _one_kill(
    folder: Path, saver: str, reached: int, chance: random.Random, tally: Counter[str]
) -> int:
    acknowledged = _killed(folder, saver, chance.uniform(0, _LONGEST_S))
    tally["kills"] += 1
    tally["acknowledged"] += len(acknowledged)
    expected = acknowledged[-1] if acknowledged else reached
    try:
        found = _state(folder, saver, expected, tally)
    except VaultUnopenableError:
        tally["unopenable"] += 1
        return expected
    if found < expected:
        tally["lost"] += 1
    tally["one further than said"] += found > expected
    return found


def _killed(folder: Path, saver: str, after_s: float) -> list[int]:
    """What a process that saves had acknowledged when it was killed."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        saves = SAVERS[saver](folder, lambda number: os.write(writing, number.to_bytes(8, "big")))
        try:
            for _ in saves:
                pass
        finally:
            os._exit(1)
    os.close(writing)
    time.sleep(after_s)
    os.kill(child, signal.SIGKILL)
    _pid, status = os.waitpid(child, 0)
    if not os.WIFSIGNALED(status):
        raise SystemExit("the saving process failed of itself")
    with os.fdopen(reading, "rb") as pipe:
        said = pipe.read()
    return [int.from_bytes(said[start : start + 8], "big") for start in range(0, len(said), 8)]


def _state(folder: Path, saver: str, expected: int, tally: Counter[str]) -> int:
    """The number that the folder's vault has; with keys that change, it is also the key's."""
    if not saver.startswith("rekeying"):
        return count(reopened(folder))
    try:
        key, vault = expected + 1, reopened(folder, a_key(expected + 1))
    except VaultUnopenableError:
        key, vault = expected, reopened(folder, a_key(expected))
    (folder / "key").write_text(str(key))
    try:
        reopened(folder, a_key(key - 1 if key else 1))
        tally["old key still opens"] += 1
    except VaultUnopenableError:
        pass
    tally["at most files"] = max(tally["at most files"], len(files(folder)))
    return count(vault)


if __name__ == "__main__":
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else 1
    sys.stdout.write(json.dumps(trial(sys.argv[1], int(sys.argv[2]), seed)) + "\n")
