from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.draft_versions import DAYS, NEWEST, DraftVersion, thinned

NOON = datetime(2026, 7, 10, 12, tzinfo=UTC)
SECOND = timedelta(seconds=1)


def a_version(number=1, saved=NOON, size=500):
    return DraftVersion(case_id="", number=number, begun=saved, saved=saved, size=size)


def test_writing_goes_on_in_one_version_for_a_minute():
    assert a_version().goes_on(600, NOON + 59 * SECOND)
    assert not a_version().goes_on(600, NOON + 60 * SECOND)


def test_a_deletion_leaves_what_was_there_before():
    assert a_version(size=500).goes_on(480, NOON)
    assert not a_version(size=500).goes_on(479, NOON)


def test_a_clock_that_was_put_back_begins_a_version():
    assert not a_version().goes_on(600, NOON - SECOND)


def test_as_many_as_are_promised_are_kept_however_close():
    versions = [a_version(number, NOON + number * SECOND) for number in range(1, NEWEST + 1)]

    assert NEWEST >= 20
    assert thinned(versions) == tuple(versions)


def test_of_an_older_day_the_last_version_is_kept():
    old = [a_version(number, NOON + number * SECOND) for number in range(1, 6)]
    new = [a_version(number, NOON + timedelta(days=number)) for number in range(6, 6 + NEWEST)]

    assert thinned([*old, *new]) == (old[-1], *new)


hours = st.lists(st.integers(-2, 60), max_size=200)


@given(hours)
def test_the_newest_are_kept_in_their_order_and_nothing_grows_for_ever(steps):
    at, versions = NOON, []
    for number, hours in enumerate(steps, start=1):
        at += timedelta(hours=hours)
        versions.append(a_version(number, at))

    kept = thinned(versions)

    assert set(versions[-NEWEST:]) <= set(kept) <= set(versions)
    assert [one.number for one in kept] == sorted(one.number for one in kept)
    assert len(kept) <= NEWEST + DAYS
    assert thinned(kept) == kept
