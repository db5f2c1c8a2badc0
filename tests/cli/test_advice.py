"""The case of 2012 on the days that count: what is advised, what is a draft, what is over."""

from functools import partial

import pytest
from cli.command import SEED, side_by_side, text_of, write

pytestmark = pytest.mark.skipif(not SEED.exists(), reason=f"{SEED.name} is not here")

FAX = "+7 499 241 21 75"
DAYS = {
    "10 July": "2012-07-10",
    "19 July": "2012-07-19",
    "17 August": "2012-08-17",
    "20 August": "2012-08-20",
    "21 August": "2012-08-21",
}


@pytest.fixture(scope="module")
def runs(tmp_path_factory):
    """The folder and the answer for each of these days."""
    folder = tmp_path_factory.mktemp("days")
    wanted = {
        name: partial(write, folder / name, sheet=SEED, today=day) for name, day in DAYS.items()
    }
    dated = ("--date", "2012-07-10", "--office-asked", "2012-08-21")
    wanted["asked"] = partial(write, folder / "asked", *dated, sheet=SEED, today="2012-08-21")
    wanted["fax"] = partial(write, folder / "fax", "--kind", "fax", sheet=SEED, today="2012-08-17")
    wanted["enquiry"] = partial(
        write, folder / "enquiry", "--kind", "office-enquiry", sheet=SEED, today="2012-08-21"
    )
    return folder, side_by_side(wanted)


def notes(runs, name: str) -> str:
    answer = runs[1][name]
    assert answer.code == 0
    return "\n".join(answer.notes)


def test_eight_days_before_the_hearing_it_stands_out_and_post_is_in_time(runs):
    said = notes(runs, "10 July")

    assert "2012-07-18 is still ahead; the letter should arrive before." in said
    assert "by fax" not in said


def test_the_day_after_the_hearing_it_is_told_as_past(runs):
    said = notes(runs, "19 July")

    assert "2012-07-18 is still ahead" not in said
    assert "2012-07-18" in said
    assert "by fax" not in said  # a month is left


def test_three_days_before_the_last_day_it_is_fax_first(runs):
    said = notes(runs, "17 August")

    assert "letter 1: 3 days are left until 2012-08-20, the last day" in said
    assert FAX in said


def test_the_cover_sheet_has_the_number_and_what_to_say(runs):
    folder, _ = runs
    sheets = " ".join(" ".join(text_of(one) for one in sorted((folder / "fax").iterdir())).split())

    assert FAX in sheets
    assert "by fax first" not in notes(runs, "fax")  # that is what is made already


def test_the_last_day_still_counts_and_the_next_one_makes_drafts(runs):
    folder, _ = runs

    assert "today is the last day" in notes(runs, "20 August")
    assert "DRAFT" not in text_of(folder / "20 August" / "01-letter.pdf")
    assert "DRAFT" in text_of(folder / "21 August" / "01-letter.pdf")
    assert "by fax" not in notes(runs, "21 August")


def test_the_state_follows_today_and_not_the_letter_s_date_and_the_tick_ends_it(runs):
    folder, _ = runs

    letter = text_of(folder / "asked" / "01-letter.pdf")
    assert "10 July 2012" in letter
    assert "DRAFT" not in letter
    assert "DRAFT" not in text_of(folder / "enquiry" / "00-enquiry.pdf")
    assert "20 August 2012" in text_of(folder / "enquiry" / "00-enquiry.pdf")
