from datetime import date, timedelta

import pytest
from builders import an_action
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.deadline import DeadlineState, Known, Open, Unknown

LAST = date(2012, 8, 20)
some_day = st.dates(date(1990, 1, 1), date(2090, 1, 1))


def test_the_deadline_day_still_counts():
    assert Known(LAST).on(LAST) is DeadlineState.LAST_DAY
    assert Known(LAST).on(LAST + timedelta(days=1)) is DeadlineState.PASSED


def test_a_deadline_is_soon_when_fewer_than_fourteen_days_are_left():
    assert Known(LAST).on(LAST - timedelta(days=1)) is DeadlineState.SOON
    assert Known(LAST).on(LAST - timedelta(days=13)) is DeadlineState.SOON
    assert Known(LAST).on(LAST - timedelta(days=14)) is DeadlineState.OPEN


@given(some_day)
def test_a_sheet_that_asks_for_appeals_as_soon_as_possible_is_open_on_every_day(day):
    assert Open().on(day) is DeadlineState.OPEN


@given(some_day)
def test_an_unknown_deadline_is_never_taken_for_open_or_passed(day):
    assert Unknown().on(day) is DeadlineState.UNKNOWN


@given(some_day, some_day)
def test_a_deadline_that_has_passed_stays_passed(last, today):
    order = [DeadlineState.OPEN, DeadlineState.SOON, DeadlineState.LAST_DAY, DeadlineState.PASSED]

    before, after = (order.index(Known(last).on(today + timedelta(days=n))) for n in (0, 1))

    assert before <= after


def test_an_action_without_a_date_in_its_sheet_asks_the_user():
    assert an_action(deadline=Unknown()).deadline_on(LAST) is DeadlineState.UNKNOWN
    assert an_action(deadline=Known(LAST)).deadline_on(LAST) is DeadlineState.LAST_DAY


@pytest.mark.parametrize("kind", [Known(LAST), Open(), Unknown()])
def test_two_deadlines_of_one_kind_and_day_are_the_same(kind):
    twin = type(kind)(*([LAST] if isinstance(kind, Known) else []))

    assert kind == twin
    assert hash(kind) == hash(twin)
