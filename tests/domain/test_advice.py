"""Which way a letter should leave, by the earliest day that matters and by what post takes."""

from dataclasses import replace
from datetime import date

import pytest
from builders import a_key_date, a_target, an_action

from desktop_app.domain.advice import Advice, Until, Way, advise
from desktop_app.domain.deadline import DeadlineState, Known, Open, Unknown
from desktop_app.domain.post_days import PostDays

DEADLINE = date(2012, 8, 20)
HEARING = date(2012, 7, 18)
FAX = "+7 499 241 21 75"


def a_case(**changes):
    """The days of the case of 2012: a hearing on 18 July, the last day on 20 August."""
    dates = {"deadline": Known(DEADLINE), "key_dates": (a_key_date(day=HEARING),)}
    return an_action(country_code="RU", **{**dates, **changes})


def advice_on(day, *, action=None, official=None, home="GB", post_days=None) -> Advice | None:
    return advise(
        action or a_case(),
        official or replace(a_target(), fax=(FAX,)),
        today=day,
        home=home,
        post_days=post_days or PostDays(),
    )


@pytest.mark.parametrize(
    ("today", "way", "until", "left"),
    [
        (date(2012, 7, 10), Way.POST, Until.KEY_DATE, 8),
        (date(2012, 7, 12), Way.FAX, Until.KEY_DATE, 6),
        (date(2012, 7, 18), Way.FAX, Until.KEY_DATE, 0),
        (date(2012, 7, 19), Way.POST, Until.DEADLINE, 32),
        (date(2012, 8, 13), Way.POST, Until.DEADLINE, 7),
        (date(2012, 8, 14), Way.FAX, Until.DEADLINE, 6),
        (date(2012, 8, 17), Way.FAX, Until.DEADLINE, 3),
        (date(2012, 8, 20), Way.FAX, Until.DEADLINE, 0),
    ],
)
def test_the_advice_follows_the_earliest_day_that_is_still_ahead(today, way, until, left):
    advice = advice_on(today)

    assert advice is not None
    assert (advice.way, advice.until, advice.left) == (way, until, left)


def test_the_state_follows_the_clock_to_the_day():
    states = {
        date(2012, 7, 10): DeadlineState.OPEN,
        date(2012, 8, 17): DeadlineState.SOON,
        date(2012, 8, 20): DeadlineState.LAST_DAY,
        date(2012, 8, 21): DeadlineState.PASSED,
        date(1970, 1, 1): DeadlineState.OPEN,
        date(2100, 1, 1): DeadlineState.PASSED,
    }

    assert {day: a_case().deadline_on(day) for day in states} == states


def test_after_the_last_day_or_without_a_known_one_nothing_is_advised():
    assert advice_on(date(2012, 8, 21)) is None
    assert advice_on(date(2100, 1, 1)) is None
    assert advice_on(date(2012, 8, 1), action=a_case(deadline=Unknown())) is None
    assert advice_on(date(2012, 8, 1), action=a_case(stop_action=True)) is None


def test_without_a_last_day_it_is_post_unless_a_key_date_comes():
    soon = a_case(deadline=Open())

    assert advice_on(date(2012, 8, 1), action=soon) == Advice(
        way=Way.POST, until=Until.NONE, post_days=7
    )
    hurried = advice_on(date(2012, 7, 16), action=soon)
    assert hurried is not None
    assert (hurried.way, hurried.until) == (Way.FAX, Until.KEY_DATE)


def test_where_post_takes_longer_something_faster_is_advised_sooner():
    slow = PostDays(countries=(("RU", 21),))

    assert advice_on(date(2012, 7, 30)).way is Way.POST
    assert advice_on(date(2012, 7, 31), post_days=slow).way is Way.FAX
    assert advice_on(date(2012, 7, 30), post_days=slow).way is Way.POST


def test_at_home_post_is_in_time_for_longer():
    assert advice_on(date(2012, 8, 17), home="RU").way is Way.POST
    assert advice_on(date(2012, 8, 18), home="RU").way is Way.FAX


def test_what_is_faster_is_what_the_sheet_gives_else_the_embassy():
    late = date(2012, 8, 17)
    bare = replace(a_target(), fax=(), email=())

    assert advice_on(late, official=replace(bare, email=("a@b.example",))).way is Way.EMAIL
    assert advice_on(late, official=bare).way is Way.EMBASSY
    at_home = advice_on(date(2012, 8, 19), official=bare, home="RU")
    assert at_home is not None
    assert at_home.way is Way.FAST_POST
