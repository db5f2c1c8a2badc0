"""What must hold for whatever bytes come: targets of the fuzzer, and of the replay of its finds.

`packaging/fuzz.py` starts this file as a program of its own: a target, a folder for what breaks it,
and the arguments of libFuzzer.
"""

import hashlib
import sys
import traceback
from collections.abc import Callable
from pathlib import Path

if __name__ == "__main__":
    sys.path[:0] = [str(Path(__file__).parents[1]), str(Path(__file__).parents[2])]
    import atheris

    with atheris.instrument_imports(include=["desktop_app.reading"]):
        from desktop_app.reading import parse
        from desktop_app.reading.formats import read

from reading.accounts import (
    fields_without_lines,
    invented_words,
    lines_from_nowhere,
    lines_in_both,
    lost_lines,
)

from desktop_app.domain.errors import SheetUnreadableError
from desktop_app.reading.case_json import from_json, to_json
from desktop_app.reading.formats.read import document_of
from desktop_app.reading.lines import lines_of
from desktop_app.reading.parse import read_document

CORPUS = Path(__file__).with_name("fuzz-corpus")


def check_text(data: bytes) -> None:
    """Read *data* as text: no line lost, none twice, no word invented, the same after a journey."""
    text = data.decode("utf-8", "replace")
    reading = read_document(text)
    assert lost_lines(reading, text) == set()
    assert lines_in_both(reading) == set()
    assert lines_from_nowhere(reading, text) == set()
    assert invented_words(reading, text) == []
    assert fields_without_lines(reading) == []
    assert from_json(to_json(reading)) == reading


def check_document(data: bytes) -> None:
    """Take *data* apart as a document: a text with something known of each line, or a refusal."""
    try:
        document = document_of(data)
    except SheetUnreadableError:
        return
    count = len(lines_of(document.text))
    assert len(document.hints) in (0, count)
    assert len(document.places) in (0, count)


TARGETS: dict[str, Callable[[bytes], None]] = {"text": check_text, "document": check_document}


def keeping_on(check: Callable[[bytes], None], folder: Path) -> Callable[[bytes], None]:
    """*check*, which goes on after it failed: the first input for each way to fail is kept."""
    seen: set[tuple[str, ...]] = set()

    def checked(data: bytes) -> None:
        try:
            check(data)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is a find
            frames = traceback.extract_tb(error.__traceback__)[-2:]
            way = (type(error).__name__, *(f"{one.filename}:{one.lineno}" for one in frames))
            if way not in seen:
                seen.add(way)
                sys.stderr.write(" ".join(("FOUND", *way, "\n")))
                name = f"found-{hashlib.sha256(data).hexdigest()[:12]}"
                (folder / name).write_bytes(data)

    return checked


if __name__ == "__main__":
    read.warm_up()
    parse.read_document("HE WAS FREED")
    target = keeping_on(TARGETS[sys.argv[1]], Path(sys.argv[2]))
    atheris.Setup([sys.argv[0], *sys.argv[3:]], target)
    atheris.Fuzz()
