"""Key dates are worded for the day on the letter, the deadline is judged by today."""

import pytest
from cli.command import SAMPLE, SHEETS, files_in, pages_of, text_of, write

PASSED = "the deadline of 2012-03-14 has passed, so every page and envelope says DRAFT; "


def test_after_the_deadline_every_page_and_envelope_says_draft_and_why_is_told(tmp_path):
    answer = write(tmp_path, today="2012-03-15")

    assert answer.code == 0
    pages = [page for path in sorted(tmp_path.iterdir()) for page in pages_of(path)]
    assert len(pages) == 9 + 9  # each file, and all together
    assert [page for page in pages if "DRAFT" not in page] == []
    assert [note for note in answer.notes if note.startswith(PASSED)]


@pytest.mark.parametrize("today", ["2012-02-01", "2012-03-14"], ids=["before", "the last day"])
def test_up_to_the_deadline_day_nothing_says_draft(tmp_path, today):
    answer = write(tmp_path, today=today)

    assert answer.code == 0
    assert [path.name for path in tmp_path.iterdir() if "DRAFT" in text_of(path)] == []
    assert not any("DRAFT" in note for note in answer.notes)


def test_when_the_section_office_was_asked_nothing_says_draft_but_the_passing_is_told(tmp_path):
    answer = write(tmp_path, "--office-asked", "2012-03-15", today="2012-03-20")

    assert [path.name for path in tmp_path.iterdir() if "DRAFT" in text_of(path)] == []
    assert "the deadline of 2012-03-14 has passed; the section office was asked." in answer.notes


def test_asking_the_office_before_the_deadline_changes_nothing(tmp_path, sample):
    write(tmp_path, "--office-asked", "2012-02-01")

    assert files_in(tmp_path) == files_in(sample.folder)


def test_a_letter_dated_before_the_deadline_is_a_draft_all_the_same_when_today_is_after(tmp_path):
    write(tmp_path, "--date", "2012-02-01", "--to", "1", today="2012-03-15")
    letter = text_of(tmp_path / "01-letter.pdf")

    assert "DRAFT" in letter
    assert "1 February 2012" in letter
    assert "will be heard on 2 March" in letter


def test_a_letter_dated_after_the_hearing_tells_it_as_past_whatever_today_is(tmp_path):
    write(tmp_path, "--date", "2012-03-05", "--to", "1", today="2012-02-01")
    letter = text_of(tmp_path / "01-letter.pdf")

    assert "DRAFT" not in letter
    assert "5 March 2012" in letter
    assert "will be heard" not in letter
    assert "2 March 2012" in letter


@pytest.mark.parametrize(
    "line",
    ["PLEASE SEND APPEALS IMMEDIATELY TO:", "PLEASE SEND APPEALS BEFORE THE END OF WINTER TO:"],
    ids=["open", "unknown"],
)
def test_where_the_sheet_gives_no_date_nothing_says_draft_and_that_is_told(tmp_path, line):
    sheet = tmp_path / "sheet.txt"
    known = SAMPLE.read_text("utf-8")
    assert "PLEASE SEND APPEALS BEFORE 14 MARCH 2012 TO:" in known
    sheet.write_text(
        known.replace("PLEASE SEND APPEALS BEFORE 14 MARCH 2012 TO:", line), encoding="utf-8"
    )

    answer = write(tmp_path / "out", "--to", "1", sheet=sheet, today="2050-01-01")

    assert "the sheet gives no date until when appeals are wanted." in answer.notes
    assert [p.name for p in (tmp_path / "out").iterdir() if "DRAFT" in text_of(p)] == []


def test_a_sheet_that_lost_its_deadline_line_still_gives_letters(tmp_path):
    answer = write(tmp_path, sheet=SHEETS / "f3-bold-lines-lost.txt", today="2050-01-01")

    assert answer.code == 0
    assert "the sheet gives no date until when appeals are wanted." in answer.notes
