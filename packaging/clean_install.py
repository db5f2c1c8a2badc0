"""Builds a wheel, installs it into a second, clean environment and runs it far from the checkout.

What only works beside the sources (a font, a template, a translation left out) fails here.
To be run by the Python in .venv, which has what a wheel is built with.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

from lock import ROOT, RUN

_QUIET_PIP = ("-m", "pip", "-qq", "--disable-pip-version-check", "--no-input")
_BIN = ("Scripts", ".exe") if sys.platform == "win32" else ("bin", "")


def main() -> None:
    """Take the way of somebody who has only the wheel; raises where it ends early."""
    with tempfile.TemporaryDirectory(prefix="par avion ") as name:  # with a space, as at home
        place = Path(name)
        wheel = _build(place)
        print(f"{wheel.name}, {wheel.stat().st_size / 1e6:.1f} MB", flush=True)
        scripts = _install(wheel, place / "clean")
        _use(scripts, place)


def _build(place: Path) -> Path:
    options = ["--no-deps", "--no-build-isolation", "--no-index", "--wheel-dir", str(place)]
    _call(sys.executable, *_QUIET_PIP, "wheel", *options, str(ROOT), cwd=place)
    (wheel,) = place.glob("*.whl")
    return wheel


def _install(wheel: Path, environment: Path) -> Path:
    """The folder of programs of a new *environment* that has the wheel and what the lock names."""
    _call(sys.executable, "-m", "venv", str(environment), cwd=wheel.parent)
    scripts = environment / _BIN[0]
    pip = (str(scripts / f"python{_BIN[1]}"), *_QUIET_PIP, "install", "--no-deps")
    _call(*pip, "--require-hashes", "--only-binary=:all:", "-r", str(ROOT / RUN), cwd=wheel.parent)
    _call(*pip, "--no-index", str(wheel), cwd=wheel.parent)
    return scripts


def _use(scripts: Path, place: Path) -> None:
    """Read the sample and write its pack, as in the checkout and with the same bytes."""
    python, paravion = (str(scripts / (name + _BIN[1])) for name in ("python", "paravion"))
    where = "import desktop_app; print(desktop_app.__path__[0])"
    package = Path(subprocess.check_output([python, "-c", where], cwd=place, text=True).strip())
    if ROOT in package.parents:
        sys.exit("The clean environment runs the checkout's code, so it proves nothing.")
    if not list((package / "translations").glob("*.qm")):
        sys.exit("The wheel has no compiled translations.")
    samples = package / "resources" / "samples"
    sheet, sender = str(samples / "first-start.txt"), str(samples / "sender.toml")
    write = ("write", sheet, "--sender", sender, "--date", "2026-01-02", "--today", "2026-01-02")
    _call(paravion, "--version", cwd=place)
    _call(paravion, "read", sheet, cwd=place)
    _call(paravion, *write, "--out", "from wheel", cwd=place)
    beside_us = str(Path(sys.executable).with_name(f"paravion{_BIN[1]}"))
    _call(beside_us, *write, "--out", "from checkout", cwd=place)
    ours, theirs = (_contents(place / name) for name in ("from checkout", "from wheel"))
    if "pack.pdf" not in theirs or ours != theirs:
        sys.exit("The wheel writes other files than the checkout.")
    print(f"{len(theirs)} files, equal byte for byte to the checkout's.")
    if sys.platform.startswith("linux"):  # elsewhere there is no xdotool to look with
        _open_the_window(paravion, place)


def _open_the_window(paravion: str, place: Path) -> None:
    """See the window come up: its looks and its translations are files, too."""
    search = ["xdotool", "search", "--sync", "--onlyvisible", "--name", "^Par Avion"]
    with subprocess.Popen([paravion], cwd=place, stdin=subprocess.DEVNULL) as window:
        try:
            subprocess.run(search, check=True, timeout=30, stdout=subprocess.DEVNULL)
        finally:
            window.terminate()
    print("The window opens.")


def _contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def _call(*command: str, cwd: Path) -> None:
    print("$", *(Path(part).name for part in command), flush=True)
    quiet = subprocess.DEVNULL
    subprocess.run(command, cwd=cwd, check=True, stdin=quiet, stdout=quiet)


if __name__ == "__main__":
    try:
        main()
    except subprocess.CalledProcessError as error:
        sys.exit(f"{Path(error.cmd[0]).name} ended with {error.returncode}.")
    except subprocess.TimeoutExpired:
        sys.exit("The window did not open within 30 s.")
