"""Key dates are worded for the day on the letter, the deadline is judged by today."""

from functools import partial

import pytest
from cli.command import SAMPLE, SHEETS, files_in, pages_of, side_by_side, text_of, write

PASSED = "the deadline of 2012-03-14 has passed, so every page and envelope says DRAFT; "


RUNS = {
    "after": ("--today", "2012-03-15"),
    "before": ("--today", "2012-02-01"),
    "last day": ("--today", "2012-03-14"),
    "asked": ("--today", "2012-03-20", "--office-asked", "2012-03-15"),
    "asked early": ("--today", "2012-02-01", "--office-asked", "2012-02-01"),
    "dated before": ("--to", "1", "--today", "2012-03-15", "--date", "2012-02-01"),
    "dated after": ("--to", "1", "--today", "2012-02-01", "--date", "2012-03-05"),
}
NO_DATE = {
    "open": "PLEASE SEND APPEALS IMMEDIATELY TO:",
    "unknown": "PLEASE SEND APPEALS BEFORE THE END OF WINTER TO:",
}


@pytest.fixture(scope="module")
def runs(tmp_path_factory):
    """The folder, and the answers to `paravion write` on each of these days."""
    folder = tmp_path_factory.mktemp("days")
    known = SAMPLE.read_text("utf-8")
    line = "PLEASE SEND APPEALS BEFORE 14 MARCH 2012 TO:"
    assert line in known
    wanted = {name: partial(write, folder / name, *options) for name, options in RUNS.items()}
    for name, other in NO_DATE.items():
        (folder / f"{name}.txt").write_text(known.replace(line, other), encoding="utf-8")
        wanted[name] = partial(
            write, folder / name, sheet=folder / f"{name}.txt", today="2050-01-01"
        )
    return folder, side_by_side(wanted)


@pytest.fixture
def run(runs):
    """The folder and the answer of one of them, by its name."""
    folder, answers = runs

    def found(name: str):
        assert answers[name].code == 0
        return folder / name, answers[name]

    return found


def drafts_in(folder) -> list[str]:
    return [path.name for path in sorted(folder.iterdir()) if "DRAFT" in text_of(path)]


def test_after_the_deadline_every_page_and_envelope_says_draft_and_why_is_told(run):
    folder, answer = run("after")

    pages = [page for path in sorted(folder.iterdir()) for page in pages_of(path)]
    assert len(pages) == 9 + 9  # each file, and all together
    assert [page for page in pages if "DRAFT" not in page] == []
    assert [note for note in answer.notes if note.startswith(PASSED)]


@pytest.mark.parametrize("name", ["before", "last day"])
def test_up_to_the_deadline_day_nothing_says_draft(run, name):
    folder, answer = run(name)

    assert len(list(folder.iterdir())) == 10
    assert drafts_in(folder) == []
    assert not any("DRAFT" in note for note in answer.notes)


def test_when_the_section_office_was_asked_nothing_says_draft_but_the_passing_is_told(run):
    folder, answer = run("asked")

    assert drafts_in(folder) == []
    assert "the deadline of 2012-03-14 has passed; the section office was asked." in answer.notes


def test_asking_the_office_before_the_deadline_changes_nothing(run):
    assert files_in(run("asked early")[0]) == files_in(run("before")[0])


def test_a_letter_dated_before_the_deadline_is_a_draft_all_the_same_when_today_is_after(run):
    letter = text_of(run("dated before")[0] / "01-letter.pdf")

    assert "DRAFT" in letter
    assert "1 February 2012" in letter
    assert "will be heard on 2 March" in letter


def test_a_letter_dated_after_the_hearing_tells_it_as_past_whatever_today_is(run):
    letter = text_of(run("dated after")[0] / "01-letter.pdf")

    assert "DRAFT" not in letter
    assert "5 March 2012" in letter
    assert "will be heard" not in letter
    assert "2 March 2012" in letter


@pytest.mark.parametrize("name", NO_DATE)
def test_where_the_sheet_gives_no_date_nothing_says_draft_and_that_is_told(run, name):
    folder, answer = run(name)

    assert "the sheet gives no date until when appeals are wanted." in answer.notes
    assert drafts_in(folder) == []


def test_a_sheet_that_lost_its_deadline_line_still_gives_letters(tmp_path):
    answer = write(tmp_path, sheet=SHEETS / "f3-bold-lines-lost.txt", today="2050-01-01")

    assert answer.code == 0
    assert "the sheet gives no date until when appeals are wanted." in answer.notes
