from datetime import date

import pypdfium2
import pytest
from cli.command import (
    SAMPLES,
    SEED,
    files_in,
    is_whole_pdf,
    pages_of,
    paravion,
    text_of,
    write,
    written_together,
)
from rendering.pages import pages_of as pages_in_mm

FILES = [
    "01-letter.pdf",
    "01-envelope.pdf",
    "02-letter.pdf",
    "02-envelope.pdf",
    "03-copy.pdf",
    "03-envelope.pdf",
    "04-embassy.pdf",
    "04-envelope.pdf",
    "pack.pdf",
    "envelopes.pdf",
]


@pytest.mark.parametrize("case", ["sample", "seed"])
def test_a_case_becomes_exactly_these_files_and_their_paths_are_printed(case, request):
    written = request.getfixturevalue(case)

    assert (written.answer.code, written.answer.complaint) == (0, "")
    assert written.answer.paths == [written / name for name in FILES]
    assert sorted(files_in(written.folder)) == sorted(FILES)
    assert all(is_whole_pdf(content) for content in files_in(written.folder).values())


@pytest.mark.parametrize("case", ["sample", "seed"])
def test_each_file_has_the_pages_that_are_posted_together(case, request):
    written = request.getfixturevalue(case)

    counts = {name: len(pages_of(written / name)) for name in FILES}

    assert counts == {
        **dict.fromkeys(FILES, 1),
        "04-embassy.pdf": 2,
        "pack.pdf": 5,
        "envelopes.pdf": 4,
    }


@pytest.mark.parametrize("case", ["sample", "seed"])
def test_the_whole_pack_is_its_letters_in_posting_order(case, request):
    written = request.getfixturevalue(case)
    letters = [name for name in FILES[:8] if "envelope" not in name]
    envelopes = [name for name in FILES[:8] if "envelope" in name]

    assert pages_of(written / "pack.pdf") == [
        p for name in letters for p in pages_of(written / name)
    ]
    assert pages_of(written / "envelopes.pdf") == [
        page for name in envelopes for page in pages_of(written / name)
    ]


@pytest.mark.parametrize("case", ["sample", "seed"])
def test_a_copy_is_the_first_officials_letter_byte_for_byte(case, request):
    written = request.getfixturevalue(case)
    note, enclosed = pages_of(written / "04-embassy.pdf")

    assert (written / "03-copy.pdf").read_bytes() == (written / "01-letter.pdf").read_bytes()
    assert enclosed == text_of(written / "01-letter.pdf")
    assert note != enclosed


def test_the_seed_becomes_two_letters_with_both_points_and_the_hearing(seed):
    first, second = (text_of(seed / f"0{n}-letter.pdf") for n in (1, 2))

    assert "Dear Prosecutor-General," in first
    assert "Dear Minister," in second
    assert "the extradition order granted by your Office" in first
    for letter in (first, second):
        assert "obligations under international law" in letter
        assert "Kasymakhunov" in letter
        assert "1 August 2012" in letter
        assert "18 July" in letter
        assert "is scheduled for 18 July" not in letter  # it was, by now


def test_the_seeds_embassy_has_a_blank_address_to_fill_in(seed):
    envelope = text_of(seed / "04-envelope.pdf")

    assert "Embassy of the Russian Federation" in envelope
    assert any("please fill in the blank lines" in note for note in seed.answer.notes)


def test_the_hearing_is_told_as_ahead_when_it_is(seed, tmp_path):
    answer = write(tmp_path, "--to", "1", sheet=SEED, today="2012-07-10")

    assert "is scheduled for 18 July" in text_of(tmp_path / "01-letter.pdf")
    assert "2012-07-18 is still ahead; the letter should arrive before." in answer.notes


@pytest.mark.parametrize("case", ["sample", "seed"])
def test_no_file_says_more_of_itself_than_what_it_is(case, request):
    written = request.getfixturevalue(case)
    for name in FILES:
        document = pypdfium2.PdfDocument((written / name).read_bytes())
        known = {key: value for key, value in document.get_metadata_dict().items() if value}
        document.close()
        assert set(known) == {"Title"}
        assert known["Title"] in ("Letter", "Letters", "Envelope", "Envelopes")


TO = {
    "all": FILES,
    "targets": [*FILES[:4], *FILES[8:]],
    "copies": FILES[4:],
    "1,3": [*FILES[:2], *FILES[4:6], *FILES[8:]],
    "3": [*FILES[4:6], *FILES[8:]],
    "4,4": FILES[6:],
}


@pytest.fixture(scope="module")
def packs(tmp_path_factory):
    """The folder and the answer for every form of --to, on the sample."""
    folder = tmp_path_factory.mktemp("packs")
    answers = written_together(folder, {to: ("--to", to) for to in TO})
    return {to: (folder / to, answers[to]) for to in TO}


@pytest.mark.parametrize("to", TO)
def test_who_gets_post_is_chosen_and_numbers_stay_those_of_the_case(packs, to):
    folder, answer = packs[to]

    assert (answer.code, answer.complaint) == (0, "")
    assert [path.name for path in answer.paths] == TO[to]
    assert sorted(files_in(folder)) == sorted(TO[to])


@pytest.mark.parametrize("to", [to for to in TO if to != "all"])
def test_an_envelope_and_a_second_letter_are_the_same_whoever_else_gets_post(packs, sample, to):
    folder, _ = packs[to]
    same = [n for n in TO[to] if n[:2].isdigit() and (n.endswith("envelope.pdf") or n[:2] == "02")]

    assert same
    for name in same:
        assert (folder / name).read_bytes() == (sample / name).read_bytes()


def test_copies_are_the_same_whether_the_letters_are_posted_with_them_or_later(packs, sample):
    for name in ("03-copy.pdf", "04-embassy.pdf"):
        assert (packs["copies"][0] / name).read_bytes() == (sample / name).read_bytes()
    assert files_in(packs["1,3"][0])["03-copy.pdf"] == files_in(packs["3"][0])["03-copy.pdf"]


def test_a_second_run_gives_the_same_files_byte_for_byte(packs, sample):
    folder, answer = packs["all"]

    assert files_in(folder) == files_in(sample.folder)
    assert answer.notes == sample.answer.notes


def test_a_run_into_the_same_folder_replaces_its_files_and_touches_no_others(tmp_path, sample):
    (tmp_path / "diary.txt").write_text("mine")
    (tmp_path / "01-letter.pdf").write_text("an earlier letter")

    write(tmp_path, "--to", "1")

    assert (tmp_path / "diary.txt").read_text() == "mine"
    assert text_of(tmp_path / "01-letter.pdf").startswith("Maud Ellery-Finch")


def test_the_folder_is_made_with_those_above_it(tmp_path):
    folder = tmp_path / "2012" / "für den März"

    assert write(folder, "--to", "1").code == 0
    assert (folder / "01-letter.pdf").exists()


PAGES = {"a4": (210, 297), "letter": (216, 279)}  # millimetres
ENVELOPES = {
    "dl": (220, 110),
    "c6": (162, 114),
    "c65": (229, 114),
    "c5": (229, 162),
    "c4": (324, 229),
    "no10": (241, 105),
}
CHOICES = [
    ("a4", "uk", "dl"),
    ("letter", "din-b", "c6"),
    ("a4", "plain", "c65"),
    ("letter", "plain", "c5"),
    ("a4", "din-b", "c4"),
    ("letter", "plain", "no10"),
]


@pytest.fixture(scope="module")
def choices(tmp_path_factory):
    """The folder of packs for the second official, one for each of the choices."""
    folder = tmp_path_factory.mktemp("choices")
    runs = {
        f"{paper}-{layout}-{size}": (
            *("--to", "2", "--lang", "en", "--paper", paper),
            *("--layout", layout, "--envelopes", size),
        )
        for paper, layout, size in CHOICES
    }
    answers = written_together(folder, runs)
    assert {answer.code for answer in answers.values()} == {0}
    return folder


def size_in_mm(path) -> tuple[int, int]:
    (page, *_) = pages_in_mm(path.read_bytes())
    return round(page.width), round(page.height)


@pytest.mark.parametrize(("paper", "layout", "size"), CHOICES)
def test_paper_layout_and_envelope_are_those_that_were_chosen(choices, sample, paper, layout, size):
    folder = choices / f"{paper}-{layout}-{size}"
    letter = folder / "02-letter.pdf"

    assert size_in_mm(letter) == PAGES[paper]
    assert size_in_mm(folder / "02-envelope.pdf") == ENVELOPES[size]
    is_default = (paper, layout) == ("a4", "uk")  # for a sender in Britain
    assert (letter.read_bytes() == (sample / "02-letter.pdf").read_bytes()) == is_default


def test_without_envelopes_there_are_only_letters(tmp_path):
    answer = write(tmp_path, "--envelopes", "none")

    assert [path.name for path in answer.paths] == [n for n in FILES if "envelope" not in n]
    assert sorted(files_in(tmp_path)) == sorted(path.name for path in answer.paths)


def test_the_date_on_the_letter_is_the_day_given_and_else_today(tmp_path):
    write(tmp_path / "given", "--to", "1", "--date", "2012-02-03")
    write(tmp_path / "today", "--to", "1")

    assert "3 February 2012" in text_of(tmp_path / "given" / "01-letter.pdf")
    assert "1 February 2012" in text_of(tmp_path / "today" / "01-letter.pdf")


def test_without_a_day_it_is_the_clocks(tmp_path):
    arguments = ("write", SAMPLES / "first-start.txt", "--sender", SAMPLES / "sender.toml")
    answer = paravion(*arguments, "--out", tmp_path, "--to", "1")

    today = date.today()  # noqa: DTZ011 - the user's own day
    assert answer.code == 0
    assert str(today.year) in text_of(tmp_path / "01-letter.pdf")
    assert "DRAFT" not in text_of(tmp_path / "01-letter.pdf")


def test_the_writers_number_deals_the_words_and_the_same_number_the_same(tmp_path):
    arguments = {
        name: ("--to=1", "--envelopes=none", *number)
        for name, number in {
            "nobody": (),
            "one": ("--writer=1",),
            "two": ("--writer=2",),
            "one-again": ("--writer=1",),
        }.items()
    }
    answers = written_together(tmp_path, arguments)
    said = {name: text_of(tmp_path / name / "01-letter.pdf") for name in answers}

    assert [answer.code for answer in answers.values()] == [0] * 4
    assert len({said["nobody"], said["one"], said["two"]}) == 3
    assert said["one"] == said["one-again"]
