"""Runs `paravion` as a terminal does: a process of its own that knows nothing of the tests'."""

import os
import re
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from time import monotonic, sleep

import pypdfium2

ROOT = Path(__file__).parents[2]
SAMPLES = ROOT / "resources" / "samples"
SHEETS = ROOT / "tests" / "reading" / "sheets"
SHARED_CORPUS = ROOT.parent / "shared" / "corpus"
SEED = SHARED_CORPUS / "2012-russia-kasymakhunov.txt"
SAMPLE = SAMPLES / "layout-2012.txt"
SENDER = SAMPLES / "sender.toml"
COMMAND = (sys.executable, "-m", "desktop_app")
PATIENCE_S = 5  # whatever happens, nobody waits longer for an answer
HANGS_S = 25  # later than this, it would never have come

# People of the sample case and its writer. No complaint may hold one of their names.
NAMES = (
    "Yolbarsov", "Merdan", "Elmanov", "Sabirzade", "Mirzagil", "Maud", "Ellery", "Larkrise",
    "Kasymakhunov", "Chaika", "Peshkov", "Lebedev",
)  # fmt: skip


@dataclass(frozen=True)
class Answer:
    """What a run of the command left: its exit code and what it wrote."""

    code: int
    out: str
    complaint: str
    seconds: float = 0.0

    @property
    def notes(self) -> list[str]:
        """The notes below the paths, without the word Note."""
        lines = self.out.splitlines()
        return [line.removeprefix("Note: ") for line in lines if line.startswith("Note: ")]

    @property
    def paths(self) -> list[Path]:
        """The files it says it wrote."""
        return [Path(line) for line in self.out.splitlines() if not line.startswith("Note: ")]


def environment(**changes: str | None) -> dict[str, str]:
    """The environment of a user with nothing special; None takes a name out."""
    plain: dict[str, str | None] = {
        "PATH": os.environ["PATH"],
        "LANG": "C.UTF-8",
        "HOME": os.environ.get("HOME", "/"),
    }
    return {name: value for name, value in {**plain, **changes}.items() if value is not None}


def paravion(
    *arguments: object,
    cwd: Path = ROOT,
    env: dict[str, str] | None = None,
    command: Sequence[str] = COMMAND,
    prefix: Sequence[str] = (),
) -> Answer:
    """Run the command and wait for its answer."""
    began = monotonic()
    done = subprocess.run(
        [*prefix, *command, *map(str, arguments)],
        cwd=cwd,
        env=env or environment(),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=HANGS_S,
        check=False,
    )
    seconds = monotonic() - began
    return Answer(done.returncode, done.stdout.decode(), done.stderr.decode(), seconds)


def assert_in_time(answer: Answer) -> None:
    """That the answer came soon, or as soon as a machine that is busy otherwise could give it."""
    load = os.getloadavg()[0] / (os.cpu_count() or 1)
    assert answer.seconds < PATIENCE_S * max(1.0, load)


def write(out: Path, *options: object, sheet: Path = SAMPLE, today: str = "2012-02-01", **more):
    """Run `paravion write` on the sample case, on a day before its deadline and its hearing."""
    arguments = ("write", sheet, "--sender", SENDER, "--out", out, "--today", today, *options)
    return paravion(*arguments, **more)


def side_by_side(runs: Mapping[str, Callable[[], Answer]]) -> dict[str, Answer]:
    """The answers of all *runs*, of which as many run at once as the machine has room for."""
    with ThreadPoolExecutor(os.cpu_count()) as room:
        return dict(zip(runs, room.map(lambda name: runs[name](), runs), strict=True))


def written_together(folder: Path, options: Mapping[str, Sequence[object]]) -> dict[str, Answer]:
    """The answers to `paravion write` with each of these options, into folders by their names."""
    return side_by_side({name: partial(write, folder / name, *options[name]) for name in options})


def assert_refused(answer: Answer, code: int) -> str:
    """That *answer* is the exit code and exactly one sentence that names nobody; the sentence."""
    assert_in_time(answer)
    assert answer.code == code
    assert answer.out == ""
    sentence = answer.complaint.removesuffix("\n")
    assert answer.complaint == f"{sentence}\n"
    assert sentence.isprintable()
    assert re.fullmatch(r"[-A-Z].{9,}[^.]\.", sentence), sentence
    assert not re.search(r"[.!?] [A-Z]", sentence), sentence
    assert [name for name in NAMES if name.casefold() in sentence.casefold()] == []
    assert "Traceback" not in sentence
    assert "mistake of its own" not in sentence
    return sentence


def files_in(folder: Path) -> dict[str, bytes]:
    """Everything in *folder*, by name."""
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def pages_of(path: Path) -> list[str]:
    """The text of each page, white space folded."""
    document = pypdfium2.PdfDocument(path.read_bytes())
    try:
        texts = [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()
    return [" ".join(text.split()) for text in texts]


def text_of(path: Path) -> str:
    """The text of all pages, white space folded."""
    return " ".join(pages_of(path))


def is_whole_pdf(content: bytes) -> bool:
    """Whether *content* is a PDF from its first line to its last."""
    return content.startswith(b"%PDF-") and content.rstrip().endswith(b"%%EOF")


def wait_until(happened: Callable[[], bool]) -> None:
    """Wait for *happened* to become true."""
    end = monotonic() + HANGS_S
    while not happened():
        if monotonic() > end:
            raise TimeoutError
        sleep(0.002)
