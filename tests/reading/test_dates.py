from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.reading.dates import dates_in, full_date

MONTHS = (
    "January February March April May June July August September October November December".split()
)


def days(text: str) -> list[tuple[int, int, int | None]]:
    return [(one.day, one.month, one.year) for one in dates_in(text)]


@pytest.mark.parametrize(
    "text",
    [
        "20 August 2012",
        "20 AUGUST 2012",
        "20 August, 2012",
        "20th August 2012",
        "August 20, 2012",
        "August 20 2012",
        "August 20th, 2012",
        "August20, 2012",
        "20 Aug. 2012",
        "2012-08-20",
        "20/08/2012",
        "20.8.2012",
        "20August2012",
    ],
)
def test_a_day_is_known_in_every_form_that_sheets_use(text):
    assert full_date(f"before {text} to") == date(2012, 8, 20)


@pytest.mark.parametrize("text", ["18 July", "July 18", "18 July at 9"])
def test_a_day_without_a_year_has_none(text):
    assert days(text) == [(18, 7, None)]
    assert full_date(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "31 February 2012",
        "UA 98/12",
        "98/16/2012",
        "2012-13-01",
        "in August 2012",
        "15 A Moscow 125993",
        "+7 495 987 58 41",
        "article 19 of 2012",
        "he may 20",
        "",
    ],
)
def test_what_is_no_day_of_the_calendar_is_none(text):
    assert full_date(text) is None


def test_days_come_in_the_order_of_the_text():
    assert days("between 3 July 2026 and August 4, after 2020-12-01") == [
        (3, 7, 2026),
        (4, 8, None),
        (1, 12, 2020),
    ]


def test_a_day_that_is_not_in_the_calendar_hides_no_other():
    assert days("not on 31 February 2012 but on 3 March 2012") == [(3, 3, 2012)]


@given(st.dates(date(1991, 1, 1), date(2089, 12, 31)), st.booleans())
def test_every_day_is_read_as_it_is_written(day, american):
    month = MONTHS[day.month - 1]
    form = f"{month} {day.day}, {day.year}" if american else f"{day.day} {month} {day.year}"

    assert full_date(f"due on {form}.") == day


@given(st.dates(date(1991, 1, 1), date(2089, 12, 31)), st.integers(-180, 180))
def test_a_day_without_a_year_is_the_one_nearest_to_the_day_of_the_sheet(issued, distance):
    day = date.fromordinal(issued.toordinal() + distance)

    (mention,) = dates_in(f"{day.day} {MONTHS[day.month - 1]}")

    if (day.month, day.day) != (2, 29):
        assert mention.near(issued) == day


def test_a_leap_day_without_a_year_is_in_a_leap_year_or_nowhere():
    (mention,) = dates_in("29 February")

    assert mention.near(date(2012, 3, 1)) == date(2012, 2, 29)
    assert mention.near(date(2014, 3, 1)) is None
