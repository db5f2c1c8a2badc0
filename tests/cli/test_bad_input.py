import os
import random
from functools import partial

import pytest
from cli.command import (
    SAMPLE,
    SAMPLES,
    SENDER,
    SHEETS,
    assert_in_time,
    assert_refused,
    files_in,
    is_whole_pdf,
    paravion,
    side_by_side,
    write,
)
from machine import small_disk, without_powers
from reading.pdf_files import a_pdf

SAMPLE_PDF = (SAMPLES / "layout-2012.pdf").read_bytes()
JUNK = random.Random(1).randbytes(5000)
NOT_SHEETS = {
    "empty.txt": b"",
    "blank.txt": b"\n \n\t\n",
    "junk.bin": JUNK,
    "program.exe": b"MZ\x90\x00\x03\x00" + JUNK,
    "letter.docx": b"PK\x03\x04\x14\x00" + JUNK,
    "letter.doc": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + JUNK + "WordDocument".encode("utf-16-le"),
    "photo.jpg": b"\xff\xd8\xff\xe0" + JUNK,
    "scan.pdf": a_pdf(lambda canvas: canvas.rect(9, 9, 99, 99, fill=1)),
    "cut.pdf": SAMPLE_PDF[: len(SAMPLE_PDF) // 2],
    "locked.pdf": a_pdf(lock="secret"),
    "liar.pdf": b"%PDF-1.4\nthis is no PDF",
}


@pytest.fixture(scope="module")
def refusals(tmp_path_factory):
    """The sentence with which each of these is refused."""
    folder = tmp_path_factory.mktemp("sheets")
    for name, content in NOT_SHEETS.items():
        (folder / name).write_bytes(content)
    answers = side_by_side({name: partial(paravion, "read", folder / name) for name in NOT_SHEETS})
    return {name: partial(assert_refused, answer, 3) for name, answer in answers.items()}


@pytest.mark.parametrize("name", NOT_SHEETS)
def test_what_can_not_be_read_is_refused_in_one_sentence(refusals, name):
    assert name not in refusals[name]()


def test_each_kind_of_bad_input_has_a_sentence_of_its_own(refusals):
    kinds = ("empty.txt", "junk.bin", "program.exe", "letter.doc", "scan.pdf", "cut.pdf")
    sentences = {name: refusals[name]() for name in (*kinds, "locked.pdf")}

    assert len(set(sentences.values())) == 7
    assert "Word" in sentences["letter.doc"]


def test_a_folder_a_pipe_and_a_missing_file_are_refused_at_once(tmp_path):
    os.mkfifo(tmp_path / "pipe")

    folder, pipe, missing = (
        assert_refused(paravion("read", path), 3)
        for path in (tmp_path, tmp_path / "pipe", tmp_path / "nowhere.txt")
    )

    assert len({folder, pipe, missing}) == 3


def test_a_file_that_is_closed_to_the_user_is_refused(tmp_path):
    prefix = without_powers(tmp_path)
    (tmp_path / "sheet.txt").write_bytes(SAMPLE.read_bytes())
    (tmp_path / "sheet.txt").chmod(0)

    assert "may not be read" in assert_refused(
        paravion("read", tmp_path / "sheet.txt", prefix=prefix), 3
    )


def test_much_text_that_is_no_sheet_is_read_with_problems(tmp_path):
    chance = random.Random(1)
    words = [
        "".join(chance.choices("abcdefghijklmnop", k=chance.randint(2, 9))) for _ in range(999)
    ]
    lines = [" ".join(chance.choices(words, k=14)) for _ in range(4_000)]
    (tmp_path / "lines.txt").write_text("\n".join(lines))
    (tmp_path / "line.txt").write_text(" ".join(lines[:500]))
    assert (tmp_path / "lines.txt").stat().st_size > 350_000

    for name in ("lines.txt", "line.txt"):
        answer = paravion("read", tmp_path / name)

        assert_in_time(answer)
        assert (answer.code, answer.complaint) == (0, "")
        assert "Note: this does not look like an urgent action." in answer.out


@pytest.mark.parametrize(
    "text",
    [
        "Email: " + "a" * 45_000,
        "Fax: " + "1 " * 22_000,
        "(" * 45_000,
        "Fax: +7 495 987 58 41\n" * 5_000,
        "Minister of Justice\nAna Ruiz\nBaku\nSalutation: Dear Minister\n" * 1_500,
    ],
    ids=["a word without end", "digits without end", "brackets", "fax lines", "officials"],
)
def test_an_address_block_that_is_made_to_be_slow_is_read_in_time(tmp_path, text):
    (tmp_path / "sheet.txt").write_text("PLEASE SEND APPEALS BEFORE 1 MAY 2012 TO:\n" + text)

    answer = paravion("read", tmp_path / "sheet.txt")

    assert_in_time(answer)
    assert answer.code == 0


@pytest.fixture(scope="module")
def unwritten(tmp_path_factory):
    """The folder, and the answers to `paravion write` on sheets that give no letter."""
    folder = tmp_path_factory.mktemp("unwritten")
    sample = SAMPLE.read_text("utf-8")
    start, end = sample.index("And copies to:"), sample.index("Please check with your section")
    sheets = {
        "cut": NOT_SHEETS["cut.pdf"],
        "nobody": b"UA: 12/16 Index: MDE 12/4022/2016\nURGENT ACTION\nHE WAS ARRESTED\nHe is held."
        b"\nName: Ana\n",
        "no sheet": b"Dear diary,\nit rained.\n",
        "stop": (SHEETS / "f3-stop-action.txt").read_bytes(),
        "no copies": (sample[:start] + sample[end:]).encode(),
    }
    for name, content in sheets.items():
        (folder / name).write_bytes(content)
    runs = {
        name: partial(write, folder / "out", "--to", "copies", sheet=folder / name)
        for name in sheets
    }
    return folder, side_by_side(runs)


@pytest.mark.parametrize(
    ("name", "code", "words"),
    [
        ("cut", 3, "is damaged or cut off"),
        ("nobody", 4, "names nobody to write to"),
        ("no sheet", 4, "does not look like an urgent action"),
        ("stop", 4, "no further action is wanted"),
        ("no copies", 4, "names nobody of the kind that was asked for"),
    ],
)
def test_where_there_is_nothing_to_write_no_folder_is_made(unwritten, name, code, words):
    folder, answers = unwritten

    assert words in assert_refused(answers[name], code)
    assert not (folder / "out").exists()


def test_a_character_that_the_letter_face_has_not_leaves_nothing_written(tmp_path):
    (tmp_path / "sheet.txt").write_text(
        SAMPLE.read_text("utf-8").replace("Rashad Q. Elmanov", "Rashad ᚠ Elmanov"), "utf-8"
    )

    answer = write(tmp_path / "out", sheet=tmp_path / "sheet.txt")

    assert "U+16A0" in assert_refused(answer, 5)
    assert not (tmp_path / "out").exists()


def test_a_folder_that_is_closed_to_the_user_can_not_be_written_to(tmp_path):
    prefix = without_powers(tmp_path)
    (tmp_path / "closed").mkdir()
    (tmp_path / "closed").chmod(0o500)

    folders = {"itself": tmp_path / "closed", "below": tmp_path / "closed" / "below"}

    answers = side_by_side(
        {name: partial(write, folder, prefix=prefix) for name, folder in folders.items()}
    )

    for answer in answers.values():
        assert "may not be written" in assert_refused(answer, 5)
    assert files_in(tmp_path / "closed") == {}


def test_a_file_in_place_of_the_folder_stays_what_it_was(tmp_path):
    (tmp_path / "out").write_text("mine")

    assert_refused(write(tmp_path / "out"), 5)

    assert (tmp_path / "out").read_text() == "mine"


def test_a_full_disk_leaves_whole_files_and_the_earlier_ones(tmp_path):
    with small_disk(tmp_path / "disk", kilobytes=128) as disk:
        (disk / "02-letter.pdf").write_bytes(b"the earlier letter")
        (disk / "pack.pdf").write_bytes(b"the earlier pack")
        (disk / "ballast").write_bytes(b"x" * 30_000)

        sentence = assert_refused(write(disk), 5)

        left = files_in(disk)
        assert "disk is full" in sentence
        assert left["pack.pdf"] == b"the earlier pack"
        new = {name: pdf for name, pdf in left.items() if name[:2] in ("01", "02")}
        assert is_whole_pdf(left["01-letter.pdf"])
        assert all(is_whole_pdf(pdf) or pdf == b"the earlier letter" for pdf in new.values())
        assert set(left) == {*new, "ballast", "pack.pdf"}


BROKEN_SENDERS = {
    "no name": "",
    "no quotes": "name = Maud",
    "an open quote": 'name = "Maud',
    "twice": 'name = "Maud"\nname = "Ellery"',
    "no text": "name = 7",
    "an address in one text": 'name = "Maud"\naddress = "27 Larkrise Terrace"',
    "a misspelt key": 'name = "Maud"\nadress = ["27 Larkrise Terrace"]',
    "a key that is a name": 'name = "x"\nMaud = "Ellery"',
    "a country that is none": 'name = "Maud"\ncountry = "XX"',
    "two lines in one": 'name = "Maud\\nEllery"',
    "no letters": "name = " + "[" * 5000,
}


@pytest.fixture(scope="module")
def sender_refusals(tmp_path_factory):
    """The folder, and the answers to `paravion write` with each of these files."""
    folder = tmp_path_factory.mktemp("senders")
    runs = {}
    for how, content in BROKEN_SENDERS.items():
        (folder / f"{how}.toml").write_text(content, "utf-8")
        given = ("--sender", folder / f"{how}.toml", "--out", folder / "out")
        runs[how] = partial(paravion, "write", SAMPLE, *given)
    return folder, side_by_side(runs)


@pytest.mark.parametrize("how", BROKEN_SENDERS)
def test_a_broken_sender_file_is_refused_without_telling_what_is_in_it(sender_refusals, how):
    folder, answers = sender_refusals

    assert "sender's file" in assert_refused(answers[how], 2)
    assert not (folder / "out").exists()


def test_a_sender_file_that_is_missing_a_folder_or_not_text_is_refused(tmp_path):
    (tmp_path / "photo.toml").write_bytes(NOT_SHEETS["photo.jpg"])
    given = ("write", SAMPLE, "--out", tmp_path / "out", "--sender")
    files = ("nowhere.toml", ".", "photo.toml")

    answers = side_by_side({name: partial(paravion, *given, tmp_path / name) for name in files})

    for answer in answers.values():
        assert_refused(answer, 2)
    assert not (tmp_path / "out").exists()


def test_the_same_files_that_are_refused_here_are_taken_when_they_are_right(tmp_path):
    (tmp_path / "sender.toml").write_bytes(SENDER.read_bytes())
    (tmp_path / "sheet.pdf").write_bytes(SAMPLE_PDF)

    arguments = ("write", tmp_path / "sheet.pdf", "--sender", tmp_path / "sender.toml")
    answer = paravion(*arguments, "--out", tmp_path / "out", "--today", "2012-06-01")

    assert answer.code == 0
