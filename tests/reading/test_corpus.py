"""The shared corpus, measured by its own scorer through the command line, as others will."""

import subprocess
import sys
from pathlib import Path

import pytest
from reading.sheet_text import ROOT, SEED, SHARED_CORPUS

pytestmark = pytest.mark.skipif(
    not SEED.exists(), reason=f"{SHARED_CORPUS} is not there: the shared corpus was not measured"
)


@pytest.fixture
def paravion(tmp_path) -> Path:
    """The command as a set-up installs it: a file that can be run from any folder."""
    command = tmp_path / "paravion"
    command.write_text(
        f"#!{sys.executable}\nimport sys\nsys.path.insert(0, {str(ROOT)!r})\n"
        "from desktop_app.__main__ import main\nsys.exit(main())\n"
    )
    command.chmod(0o755)
    return command


def score(paravion: Path, folder: Path) -> str:
    """The last line of the scorer: the figure."""
    scorer = [sys.executable, str(SHARED_CORPUS / "score.py"), str(paravion), str(folder)]
    done = subprocess.run(scorer, capture_output=True, text=True, check=True, timeout=60)
    return done.stdout.splitlines()[-1]


def corpus_of(folder: Path, sheet: str) -> Path:
    """A folder with the seed's expected values beside *sheet*."""
    folder.mkdir()
    expected = SEED.with_suffix(".expected.json")
    (folder / expected.name).write_bytes(expected.read_bytes())
    (folder / SEED.name).write_text(sheet, "utf-8")
    return folder


def test_the_seed_is_read_without_a_fault(paravion, tmp_path):
    folder = corpus_of(tmp_path / "corpus", SEED.read_text("utf-8"))

    figure = score(paravion, folder)

    assert figure.startswith("accuracy 1.000 wrong 0.000 of 55 values, 0 unreadable;")
    assert figure.endswith("sendable officials 3 of 3")


def test_a_seed_with_one_wrong_digit_in_an_address_is_scored_lower(paravion, tmp_path):
    wrong = SEED.read_text("utf-8").replace("125993", "125994")

    assert not score(paravion, corpus_of(tmp_path / "corpus", wrong)).startswith("accuracy 1.000")
