"""Bombs and malformed documents: the real reader child reads each, or refuses in a sentence.

Every run tries some of each kind; with PARAVION_LONG=1 in the environment it tries all of them.
"""

import os
import resource
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from reading.bomb_answers import ANSWERS, TRIED_ALWAYS
from reading.bomb_texts import a_flood
from reading.bomb_zips import a_docx, an_odt
from reading.bombs import BOMBS, outcome_of
from reading.pdf_files import a_pdf

from desktop_app.cli.sentences import error_sentence as said_by_cli
from desktop_app.domain.errors import SheetFault, SheetUnreadableError
from desktop_app.gui.messages.errors import error_sentence as said_by_window
from desktop_app.usecases.open_sheet import open_sheet, open_sheet_bytes

_GIBIBYTE = 1 << 30
_KIB_OF_GETRUSAGE = 1024
_TRIED = list(BOMBS) if os.environ.get("PARAVION_LONG") == "1" else TRIED_ALWAYS


def test_the_answer_to_every_bomb_is_known():
    assert set(ANSWERS) == set(BOMBS)
    assert len(BOMBS) >= 200
    assert len(set(TRIED_ALWAYS)) >= 60
    assert set(TRIED_ALWAYS) <= set(BOMBS)
    assert "too_slow" not in ANSWERS.values()


def most_memory_of_a_child() -> int:
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * _KIB_OF_GETRUSAGE


def most_memory_of_this_process() -> int:
    """What a child has for a moment, before it becomes another program."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * _KIB_OF_GETRUSAGE


@pytest.mark.parametrize("name", _TRIED)
def test_a_bomb_is_read_or_refused_in_a_sentence(name):
    before = most_memory_of_a_child()

    outcome = outcome_of(BOMBS[name]())

    assert outcome == ANSWERS[name]
    if outcome != "read":
        error = SheetUnreadableError(SheetFault(outcome), "XML")
        for sentence in (said_by_cli(error), said_by_window(error)):
            assert sentence.endswith(".")
            assert "{" not in sentence
    if sys.platform != "darwin":  # counts bytes there
        # the system tells the most of any child so far: one without locks may have needed more
        most = max(_GIBIBYTE, before, most_memory_of_this_process())
        assert most_memory_of_a_child() <= most


# ------------------------------------------------------------------ controls: the dangers are real

_WITHOUT_CAPS = """
import resource, sys
sys.path[:0] = {paths!r}
resource.setrlimit(resource.RLIMIT_AS, ({memory}, {memory}))
resource.setrlimit(resource.RLIMIT_CPU, (5, 5))
from reading.bombs import BOMBS
document = BOMBS[{name!r}]()
{code}
print("ended well")
"""
_CONTROLS = {
    "a zip that claims 100 bytes and has 300 MB": (
        "import zlib; place = document.find(b'document.xml') + 12\n"
        "zlib.decompressobj(-15).decompress(document[place:])"
    ),
    "XML with a billion laughs": (
        "import io; from lxml import etree\n"
        "parser = etree.XMLParser(huge_tree=True, resolve_entities=True, load_dtd=True)\n"
        "str(etree.parse(io.BytesIO(document), parser).getroot().text)"
    ),
    "a mail to 100,000 people": (
        "import email, email.policy\n"
        "mail = email.message_from_bytes(document, policy=email.policy.default)\n"
        "[str(one) for one in mail['to'].addresses]"
    ),
}


@pytest.mark.parametrize("name", _CONTROLS)
def test_without_caps_a_bomb_goes_off(name):
    paths = [str(Path(__file__).parents[1]), str(Path(__file__).parents[2])]
    code = _WITHOUT_CAPS.format(paths=paths, memory=256 << 20, name=name, code=_CONTROLS[name])

    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)

    assert b"ended well" not in ended.stdout
    assert ended.returncode != 0


def test_with_caps_on_a_harmless_document_nothing_goes_off():
    assert outcome_of(a_docx()) == outcome_of(an_odt()) == outcome_of(a_pdf()) == "read"


# ------------------------------------------------------------------ files that are none


def fault_of(path: Path) -> SheetFault:
    with pytest.raises(SheetUnreadableError) as raised:
        open_sheet(path)
    return raised.value.fault


def test_a_device_is_no_sheet_nor_is_a_link_to_one(tmp_path):
    link = tmp_path / "sheet.pdf"
    link.symlink_to("/dev/zero")

    assert fault_of(Path("/dev/zero")) is SheetFault.NOT_A_FILE
    assert fault_of(link) is SheetFault.NOT_A_FILE


def test_a_pipe_that_nobody_writes_to_is_no_sheet(tmp_path):
    os.mkfifo(tmp_path / "sheet.txt")

    assert fault_of(tmp_path / "sheet.txt") is SheetFault.NOT_A_FILE


def test_links_in_a_circle_lead_to_no_file(tmp_path):
    (tmp_path / "a.txt").symlink_to(tmp_path / "b.txt")
    (tmp_path / "b.txt").symlink_to(tmp_path / "a.txt")

    assert fault_of(tmp_path / "a.txt") is SheetFault.MISSING


def test_ten_gigabytes_of_nothing_are_too_large(tmp_path):
    path = tmp_path / "sheet.txt"
    with path.open("wb") as file:
        file.truncate(10 << 30)

    assert fault_of(path) is SheetFault.TOO_LARGE


def test_a_file_that_grows_while_it_is_read_is_read_to_some_end(tmp_path):
    path = tmp_path / "sheet.txt"
    path.write_bytes(b"He was freed today.\n")
    ends = threading.Event()

    def grow() -> None:
        with path.open("ab", buffering=0) as file:
            while not ends.wait(0.001) and file.tell() < 1_000_000:
                file.write(b"He was freed today.\n")

    growing = threading.Thread(target=grow)
    growing.start()
    reading = open_sheet(path)
    ends.set()
    growing.join()

    assert reading.action.title == "He was freed today."


def test_a_file_without_a_name_any_more_is_still_read():
    # deleted while it was open: Linux still leads to it by its number
    read_end = os.memfd_create("sheet") if hasattr(os, "memfd_create") else None
    if read_end is None:
        pytest.skip("no files without names here")
    os.write(read_end, b"He was freed today.\n")

    assert open_sheet(Path(f"/proc/self/fd/{read_end}")).action.title == "He was freed today."
    os.close(read_end)


@pytest.mark.parametrize(
    "document",
    [
        pytest.param(a_pdf(), id="PDF"),
        pytest.param(a_docx(), id="Word"),
        pytest.param(an_odt(), id="OpenDocument"),
        pytest.param(b"{\\rtf1 He was freed today and is at home.\\par}", id="RTF"),
        pytest.param(b"<html><p>He was freed today and is at home.</p>", id="page"),
        pytest.param(b"Received: x\nSubject: He was freed\n\nHe is at home.\n", id="mail"),
    ],
)
def test_a_wrong_suffix_changes_nothing(tmp_path, document):
    wrong = tmp_path / "sheet.exe"
    wrong.write_bytes(document)

    assert open_sheet(wrong) == open_sheet_bytes(document)


def test_a_sheet_of_four_million_letters_is_too_large():
    assert outcome_of(a_flood(b"He was freed. ", 4_000_000)) == SheetFault.TOO_LARGE.value
