"""The window's translations: brought up to date from the code, checked, compiled.

    translations.py update             take new and changed texts of the code into every .ts file
    translations.py check              whether there is nothing to update, and all is translated
    translations.py compile FOLDER     write one .qm file per language into FOLDER

To be run by a Python that has PySide6, which brings Qt's own tools.
"""

import shutil
import subprocess
import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path

import pseudo_language
import translation_faults

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "translations"
ENGLISH = "par_avion_en.ts"
PSEUDO = "par_avion_xx.ts"


def update(folder: Path) -> None:
    """Bring every .ts file in *folder* up to date with the code; line numbers stay out.

    The pseudo-language is nobody's work: it is written anew from the English texts.
    """
    code = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "desktop_app").rglob("*.py"))
    targets = {folder / ENGLISH, *folder.glob("*.ts")} - {folder / PSEUDO}
    options = ["-silent", "-locations", "none", "-no-obsolete", "-source-language", "en"]
    for target in sorted(targets):
        _qt("lupdate", *options, *code, "-ts", str(target))
    pseudo_language.write(folder / ENGLISH, folder / PSEUDO)


def stale() -> list[str]:
    """The names of the .ts files that an update would change."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for source in SOURCES.glob("*.ts"):
            shutil.copy(source, folder)
        update(folder)
        return sorted(
            fresh.name
            for fresh in folder.glob("*.ts")
            if not (old := SOURCES / fresh.name).exists() or old.read_bytes() != fresh.read_bytes()
        )


def _wrong() -> list[str]:
    sources = sorted(set(SOURCES.glob("*.ts")) - {SOURCES / PSEUDO})
    return [fault for source in sources for fault in translation_faults.faults(source)]


def compile_into(folder: Path) -> None:
    """Write one .qm file per language into *folder*."""
    folder.mkdir(parents=True, exist_ok=True)
    for source in sorted(SOURCES.glob("*.ts")):
        _compile(source, folder / source.with_suffix(".qm").name)


def _compile(source: Path, target: Path) -> None:
    """Compile into another file first: one stopped midway must not look like a whole one."""
    half = target.with_suffix(".part")
    _qt("lrelease", "-silent", str(source), "-qm", str(half))
    half.replace(target)


def _qt(tool: str, *arguments: str) -> None:
    found = find_spec("PySide6")
    if found is None or found.origin is None:
        sys.exit("PySide6 is not installed for this Python; use the one in .venv.")
    program = Path(found.origin).parent / (tool + (".exe" if sys.platform == "win32" else ""))
    ended = subprocess.run(
        [program, *arguments], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if ended.returncode:
        sys.exit(f"{tool}: {(ended.stderr or ended.stdout).strip()}")


def _main(arguments: list[str]) -> None:
    match arguments:
        case ["update"]:
            update(SOURCES)
        case ["check"]:
            if names := stale():
                sys.exit(
                    f"Not up to date: {', '.join(names)} (run packaging/translations.py update)"
                )
            if wrong := _wrong():
                sys.exit("\n".join(wrong))
        case ["compile", folder]:
            compile_into(Path(folder))
        case _:
            sys.exit(__doc__)


if __name__ == "__main__":
    _main(sys.argv[1:])
