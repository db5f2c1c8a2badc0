"""Freezes the command line into a folder of its own and reads a sheet there; a long run.

`python packaging/frozen_smoke.py`, by the Python in .venv. What a frozen program does otherwise
than a checkout fails here: the reader is the same program in another role, its parsers and tables
come out of an archive, and all of it must be in memory before the locks. The window stays out.
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

from lock import ROOT, RUN

_FREEZER = "pyinstaller>=6.16,<7"
_BIN = ("Scripts", ".exe") if sys.platform == "win32" else ("bin", "")
_ENTRY = "import sys\nfrom desktop_app.__main__ import main\nsys.exit(main())\n"
_SAMPLES = ("layout-2012.txt", "layout-2012.pdf")


def main() -> None:
    """Freeze, read, compare; raises, or exits with a sentence, where it ends early."""
    with tempfile.TemporaryDirectory(prefix="par avion ") as name:
        place = Path(name)
        frozen = _freeze(place)
        for sample in _SAMPLES:
            sheet = str(ROOT / "resources" / "samples" / sample)
            checkout = [sys.executable, "-m", "desktop_app"]
            here, there = (
                _read([*it, "read", sheet, "--json"]) for it in (checkout, [str(frozen)])
            )
            if here != there:
                sys.exit(f"The frozen program reads {sample} otherwise than the checkout.")
            print(f"{sample}: the same fields.")


def _freeze(place: Path) -> Path:
    """The program in a new folder, made by a freezer in an environment of its own."""
    python = str(place / "freezer" / _BIN[0] / f"python{_BIN[1]}")
    _call([sys.executable, "-m", "venv", str(place / "freezer")])
    pip = [python, "-m", "pip", "-qq", "--disable-pip-version-check", "--no-input", "install"]
    _call([*pip, "--no-deps", "--require-hashes", "-r", str(ROOT / RUN)])
    _call([*pip, _FREEZER])
    entry = place / "paravion.py"
    entry.write_text(_ENTRY, encoding="utf-8")
    options = ["--onedir", "--noconfirm", "--log-level", "ERROR", "--paths", str(ROOT)]
    options += ["--add-data", f"{ROOT / 'resources'}:desktop_app/resources"]
    options += ["--exclude-module", "PySide6", "--exclude-module", "shiboken6"]
    options += ["--collect-data", "babel", "--collect-all", "pypdfium2_raw"]
    options += ["--collect-submodules", "desktop_app.reading"]
    for folder, option in (("dist", "--distpath"), ("work", "--workpath"), ("spec", "--specpath")):
        options += [option, str(place / folder)]
    _call([python, "-m", "PyInstaller", *options, str(entry)])
    return place / "dist" / "paravion" / f"paravion{_BIN[1]}"


def _read(command: list[str]) -> dict[str, object]:
    """What the program says, far from the checkout unless it is the checkout's."""
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode or done.stderr:
        sys.exit(f"{Path(command[0]).name} ended with {done.returncode}: {done.stderr.strip()}")
    fields: dict[str, object] = json.loads(done.stdout)
    return fields


def _call(command: list[str]) -> None:
    print("$", *(Path(part).name for part in command[:4]), "…", flush=True)
    subprocess.run(command, check=True, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    try:
        main()
    except subprocess.CalledProcessError as error:
        sys.exit(f"{Path(error.cmd[0]).name} ended with {error.returncode}.")
