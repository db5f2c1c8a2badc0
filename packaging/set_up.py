"""Makes .venv from a lock, and finds out in an instant that nothing is left to do.

What was done is written into .venv as the very last step, so whatever was stopped midway starts
again from nothing. Standard library only; a second start reads a few small files and no more.
"""

import contextlib
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from hashlib import sha256
from pathlib import Path

import system

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
LOG = ROOT / "build" / "set-up.log"

_SCRIPTS = VENV / ("Scripts" if sys.platform == "win32" else "bin")
_SUFFIX = ".exe" if sys.platform == "win32" else ""
_DONE = VENV / "set-up.json"
_TRANSLATIONS = ROOT / "translations"
_SPACE_MB = {"requirements.lock": 500, "requirements-test.lock": 800}  # with room for fetching


class SetUpError(Exception):
    """Setting up can't go on; the text tells the person what happened and what to do."""


def prepare(lock: str, needs: Mapping[str, str]) -> list[str]:
    """Make .venv hold what *lock* names, and return which packages of *needs* are still missing.

    Empty *needs* means that no window will be opened. The second time it only looks. Raises
    SetUpError when there is no way on.
    """
    try:
        missing = _provide({**({} if _is_done(lock) else system.VENV), **needs})
        if not _is_done(lock):
            with _alone():
                if not _is_done(lock):  # somebody else may just have done it
                    _make(lock)
        if needs and not missing:
            _compile_translations()
    except OSError as error:
        raise SetUpError(_reason(str(error))) from error
    return missing


def program(name: str) -> str:
    """The path of a program in .venv, as `program("paravion")`."""
    return str(_SCRIPTS / (name + _SUFFIX))


def say(text: str) -> None:
    """Tell the person who waits; not on stdout, which belongs to what was asked for."""
    print(text, file=sys.stderr, flush=True)


# ---------------------------------------------------------------- what is there, what should be


def _is_done(lock: str) -> bool:
    done = _done()
    return all(done.get(name) == value for name, value in _wanted(lock).items())


def _wanted(lock: str) -> dict[str, str]:
    return {
        # a moved folder or another Python breaks every program in .venv
        "place": f"{ROOT} {sys.version_info[0]}.{sys.version_info[1]}",
        "project": _fingerprint("pyproject.toml"),
        lock: _fingerprint(lock),
    }


def _done() -> dict[str, str]:
    """What was done in .venv; empty when it is half-made, absent or not whole any more."""
    try:
        done = json.loads(_DONE.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    whole = Path(program("python")).exists() and Path(program("paravion")).exists()
    return done if whole and isinstance(done, dict) else {}


def _fingerprint(name: str) -> str:
    return sha256((ROOT / name).read_bytes()).hexdigest()


# ---------------------------------------------------------------- making it


def _provide(needs: Mapping[str, str]) -> list[str]:
    """Install what the system lacks, where that is allowed; the packages still missing."""
    missing = system.missing(needs)
    if not missing:
        return []
    if system.may_install():
        LOG.parent.mkdir(exist_ok=True)
        say(f"Installing what the system lacks (a minute or two): {' '.join(missing)} …")
        system.install(missing, LOG)
        missing = system.missing(needs)
    if missing:
        command = system.command_for(missing)
        say(f"Parts of the system are missing. Type this once:\n\n    {command}\n")
    if set(missing) & set(system.VENV.values()):
        raise SetUpError("Without that, Python can't set up anything here; then start again.")
    return missing


def _make(lock: str) -> None:
    """Bring .venv up to *lock*; the file that says so is its last act."""
    done, wanted = _done(), _wanted(lock)
    if done.get(lock) != wanted[lock]:
        _check_space(lock)
    _DONE.unlink(missing_ok=True)
    if done.get("place") != wanted["place"] or any(
        value != _fingerprint(name) for name, value in done.items() if name.endswith(".lock")
    ):
        say("Making .venv, a place of Par Avion's own for its libraries …")
        done = {}
        _run([sys.executable, "-m", "venv", "--clear", str(VENV)])
    if done.get(lock) != wanted[lock]:
        say("Fetching and installing its libraries (about 110 MB; a minute, or a few) …")
        as_locked = ["--require-hashes", "--no-deps", "--only-binary=:all:"]
        _pip("install", *as_locked, "-r", str(ROOT / lock))
    _pip("install", "--no-deps", "--no-build-isolation", "--no-index", "-e", str(ROOT))
    done.update(wanted)
    if lock == "requirements-test.lock":  # it holds everything of the other
        done["requirements.lock"] = _fingerprint("requirements.lock")
    _DONE.write_text(json.dumps(done), encoding="utf-8")
    say("Ready.")


def _check_space(lock: str) -> None:
    free = shutil.disk_usage(ROOT).free // 1_000_000
    if free < _SPACE_MB[lock]:
        raise SetUpError(f"{_SPACE_MB[lock]} MB are needed on the disk, and {free} MB are free.")


def _pip(*arguments: str) -> None:
    _run([program("python"), "-m", "pip", "--disable-pip-version-check", "--no-input", *arguments])


_REASONS = {
    r"No space left|Errno 28|not enough space": (
        "The disk is full, so the set-up could not end. Make some room and start again."
    ),
    r"DO NOT MATCH THE HASHES": (
        "A fetched library is not the one that was checked, and was not installed. Start again;"
        " if that does not help, please tell us."
    ),
    r"No matching distribution|Max retries|ConnectionError|Timeout|name resolution|SSLError": (
        "The libraries could not be fetched: is this computer online? Start again when it is."
    ),
    r"Read-only file system|Permission denied|Errno 13|Errno 30": (
        f"Nothing can be written in {ROOT}. Copy the folder to a place of your own and start there."
    ),
}


def _run(command: list[str]) -> None:
    """Run *command*, its words to the log, and name each download to whoever watches."""
    words = []
    with (
        LOG.open("a", encoding="utf-8") as log,
        subprocess.Popen(
            command,
            cwd=ROOT,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            close_fds=False,  # hands on the gate: it stays shut while pip runs, whoever is killed
            encoding="utf-8",
            errors="replace",
        ) as process,
    ):
        for line in process.stdout or ():
            words.append(line)
            log.write(line)
            if sys.stderr.isatty() and line.lstrip().startswith("Downloading "):
                say("  " + line.split()[1].rsplit("/", 1)[-1])
    if process.returncode:
        raise SetUpError(_reason("".join(words)))


def _reason(words: str) -> str:
    """One sentence for the person, from the *words* of a program or of the system."""
    found = (sentence for pattern, sentence in _REASONS.items() if re.search(pattern, words))
    return next(found, f"Setting up failed; {LOG} has the details.")


def _compile_translations() -> None:
    """Compile what is newer than its compiled form, as after fetching a new version."""
    sources = list(_TRANSLATIONS.glob("*.ts"))
    if all(_is_fresh(source) for source in sources):
        return
    command = [program("python"), str(ROOT / "packaging" / "translations.py"), "compile"]
    if subprocess.call([*command, str(_TRANSLATIONS)], stdin=subprocess.DEVNULL):
        say("The translations could not be compiled; the window will speak English.")


def _is_fresh(source: Path) -> bool:
    with contextlib.suppress(OSError):
        return source.with_suffix(".qm").stat().st_mtime >= source.stat().st_mtime
    return False


@contextlib.contextmanager
def _alone() -> Iterator[None]:
    """Keep a second set-up waiting until this one has ended, however it ends."""
    LOG.parent.mkdir(exist_ok=True)
    with (LOG.parent / "set-up.lock").open("a+b") as gate:
        if sys.platform == "win32":  # not run here
            import msvcrt

            msvcrt.locking(gate.fileno(), msvcrt.LK_LOCK, 1)
        else:
            import fcntl

            os.set_inheritable(gate.fileno(), True)
            try:
                fcntl.flock(gate, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                say("Another set-up is under way; waiting for it …")
                fcntl.flock(gate, fcntl.LOCK_EX)
        yield
