from datetime import date

import pytest

from desktop_app.reading.key_dates import key_dates

ISSUED = date(2012, 7, 9)


def days(*paragraphs: str, issued: date | None = ISSUED, limit: date | None = None) -> list[str]:
    return [one.day.isoformat() for one in key_dates(paragraphs, issued, limit)]


@pytest.mark.parametrize(
    "sentence",
    [
        "The next hearing is scheduled for 18 July at the Supreme Court.",
        "His trial will open on 18 July 2012.",
        "The verdict is due on July 18.",
        "She is to be executed on 18 July.",
        "The hearing was adjourned to 18 July.",
        "The court set a session for 18 July 2012.",
        "The appeal takes place on 18 July.",
    ],
)
def test_a_day_still_ahead_is_a_key_date(sentence):
    assert days(sentence) == ["2012-07-18"]


@pytest.mark.parametrize(
    "sentence",
    [
        "He was arrested on 26 April 2012.",
        "The trial had been scheduled for 5 July but was put off.",
        "The hearing was originally scheduled for 18 July 2012.",
        "He will be held as he was since 26 April.",
        "They met on 18 July.",
        "He will be tried in August.",
    ],
)
def test_a_day_that_was_past_or_is_no_day_is_none(sentence):
    assert days(sentence) == []


def test_the_sentence_that_names_the_day_comes_with_it():
    paragraph = "He has appealed. The hearing is scheduled for 18 July at the court. Nobody knows."

    (found,) = key_dates((paragraph,), ISSUED, None)

    assert found.text == "The hearing is scheduled for 18 July at the court."


def test_a_day_named_twice_is_one_key_date():
    assert days("It is due on 18 July.", "The hearing will be on 18 July 2012.") == ["2012-07-18"]


def test_key_dates_stand_in_the_order_of_the_calendar():
    assert days("It is due on 2 August.", "It will begin on 18 July.") == [
        "2012-07-18",
        "2012-08-02",
    ]


def test_a_day_before_the_sheet_was_issued_is_not_ahead():
    assert days("It was due on 3 July 2012.", "It is due on 8 July 2012.") == []


def test_a_year_left_out_is_taken_near_the_deadline_where_the_day_of_issue_is_not_given():
    assert days("It is due on 3 January.", issued=None, limit=date(2013, 1, 20)) == ["2013-01-03"]


def test_without_any_day_to_go_by_a_year_is_not_guessed():
    assert days("It is due on 18 July.", issued=None) == []
    assert days("It is due on 18 July 2012.", issued=None) == ["2012-07-18"]


def test_a_day_on_which_something_happened_is_none_beside_one_that_is_ahead():
    sentence = "Arrested on 26 April 2012, he will be tried on 18 July 2012."

    assert days(sentence, issued=None) == ["2012-07-18"]


def test_a_hearing_in_january_of_a_sheet_of_december_is_in_the_next_year():
    assert days("It is due on 5 January.", issued=date(2012, 12, 20)) == ["2013-01-05"]
