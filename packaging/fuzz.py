"""Fuzzes the parsers: `python3 packaging/fuzz.py` for 20 minutes, guided by what they run.

`--mutate 20000` has so many mutated documents read by the real reader child instead. Neither is
part of a test run: what they found once lies in tests/reading/fuzz-corpus and is read in each.
Needs the extra `fuzz` (`pip install -e '.[fuzz]'`), for which there are no wheels for all systems.
"""

import argparse
import importlib.util
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
_READING = ROOT / "tests" / "reading"
_CORPUS = _READING / "fuzz-corpus"
_TARGETS = ("text", "document")
_LONGEST = {"text": 3000, "document": 20_000}  # bytes of one input
_MOST_KEPT, _LARGEST_KEPT = 150, 6000
_WORDS = (
    "URGENT ACTION", "UA: 98/12", "Index: EUR 99/012/2012", "Date: 12 May 2012", "EXTERNAL",
    "PLEASE SEND APPEALS BEFORE 14 MARCH 2012 TO:", "Please write immediately in Turkish:",
    "PLEASE TAKE ACTION AS SOON AS POSSIBLE UNTIL", "And copies to:", "Salutation: Dear Minister",
    "Fax: +994 00 555 02 45", "Email: a@example.org", "Tel/Fax:", "Minister of Justice",
    "ADDITIONAL INFORMATION", "Name: Ana Ruiz (f)", "NAME AND PREFERRED PRONOUN", "Dear President",
    "Yours sincerely,", "TAKE ACTION:", "[email protected]", "(if voice answers,", "n Urging them",
    "<p>", "</p>", "<table><tr><td>", "<!--", "&nbsp;", "{\\\\rtf1", "\\\\par", "\\\\u8217?",
    "%PDF-1.4", "MIME-Version: 1.0", "Content-Type: multipart/mixed; boundary=x", "--x",
    "Content-Transfer-Encoding: base64", "=?utf-8?q?x?=", "\\x0a\\x0a", "\\x0c", "\\xc2\\xa0",
)  # fmt: skip


def main() -> int:
    """Do what was asked; 0 if nothing was found."""
    asked = _asked()
    if asked.mutate:
        found = Path(tempfile.mkdtemp(prefix="mutated-"))
        print(f"Documents that break the reader go to {found}.", flush=True)
        return _run(str(_READING / "mutations.py"), str(asked.mutate), str(found))
    if importlib.util.find_spec("atheris") is None:
        print("The fuzzer is missing: install this project with its extra, '.[fuzz]'.")
        return 1
    seconds = asked.minutes * 60 // len(_TARGETS)
    return max(_fuzz(target, seconds, keeps=asked.keep) for target in _TARGETS)


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="fuzz.py", description="Fuzzes the parsers.")
    parser.add_argument("--minutes", type=int, default=20, help="in all (20)")
    parser.add_argument("--mutate", type=int, metavar="N", help="N documents in the real reader")
    parser.add_argument("--keep", action="store_true", help="renew the corpus in tests")
    return parser.parse_args()


def _fuzz(target: str, seconds: int, *, keeps: bool) -> int:
    """Fuzz *target*; what breaks it is put into the corpus at once. 1 if something did."""
    kept = _CORPUS / target
    kept.mkdir(parents=True, exist_ok=True)
    before = set(kept.glob("found-*"))
    with tempfile.TemporaryDirectory() as folder:
        grown = Path(folder) / "grown"
        grown.mkdir()
        words = Path(folder) / "words"
        words.write_text("".join(f'"{_escaped(word)}"\n' for word in _WORDS), "utf-8")
        ended = _run(
            str(_READING / "fuzzing.py"), target, str(kept),
            str(grown), str(kept), str(_seeds(folder)),
            f"-max_total_time={seconds}", f"-max_len={_LONGEST[target]}", f"-dict={words}",
            f"-artifact_prefix={kept}/found-", "-timeout=10", "-rss_limit_mb=1500",
            "-print_final_stats=1", "-verbosity=1", "-reload=0",
        )  # fmt: skip
        if keeps:
            _keep(grown, kept)
    found = sorted(set(kept.glob("found-*")) - before)
    print(f"{target}: {len(found)} inputs that break it.", *found, sep="\n", flush=True)
    return 1 if ended or found else 0


def _seeds(folder: str) -> Path:
    """A folder of small sheets of all formats to begin with."""
    seeds = Path(folder) / "seeds"
    seeds.mkdir()
    for path in (_READING / "sheets").rglob("*"):
        is_small = path.is_file() and path.stat().st_size < max(_LONGEST.values())
        if is_small and path.suffix != ".json" and "held-out" not in str(path):
            shutil.copy(path, seeds / path.name)
    return seeds


def _keep(grown: Path, kept: Path) -> None:
    """Let the corpus be the smallest inputs that reached something new, and all finds."""
    for path in kept.iterdir():
        if not path.name.startswith("found-"):
            path.unlink()
    small = sorted(grown.iterdir(), key=lambda path: path.stat().st_size)
    for path in small[:_MOST_KEPT]:
        if path.stat().st_size <= _LARGEST_KEPT:
            shutil.copy(path, kept / path.name[:16])


def _escaped(word: str) -> str:
    return word.replace('"', '\\"')


def _run(*arguments: str) -> int:
    return subprocess.call([sys.executable, *arguments], cwd=ROOT)


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
