"""When drafts are saved. The clock is a number that the tests move on."""

from datetime import UTC, datetime
from itertools import pairwise

import pytest
from builders import CASE_ID, a_draft
from hypothesis import given
from hypothesis import strategies as st
from storage.connections import a_keep

from desktop_app.usecases.keep_draft import (
    MOST_S,
    PAUSE_S,
    RETRY_S,
    DraftStore,
    SavePace,
    keep_draft,
)

NOTHING_TYPED = SavePace()


def test_a_kept_draft_is_in_the_store():
    with a_keep() as db:
        keep_draft(DraftStore(db), a_draft(), datetime(2026, 7, 10, tzinfo=UTC))

        assert DraftStore(db).find(CASE_ID) == a_draft()


def test_nothing_is_due_before_anything_is_typed():
    assert NOTHING_TYPED.due is None
    assert NOTHING_TYPED.is_safe


def test_a_save_is_due_a_second_after_the_last_key():
    pace = NOTHING_TYPED.changed(10.0).changed(10.5)

    assert pace.due == 11.5
    assert not pace.is_safe


def test_whoever_goes_on_typing_is_saved_two_seconds_after_the_first_key():
    pace = NOTHING_TYPED
    for tenth in range(30):
        pace = pace.changed(10 + tenth / 10)

    assert pace.due == 12.0


def test_two_saves_are_two_seconds_apart():
    pace = NOTHING_TYPED.changed(10.0).begun(11.0).ended().changed(11.1)

    assert pace.due == 13.0


def test_what_is_typed_during_a_save_is_not_safe_when_it_ends():
    pace = NOTHING_TYPED.changed(10.0).begun(11.0).changed(11.2)
    assert pace.due is None

    pace = pace.ended()

    assert not pace.is_safe
    assert pace.due == 13.0


def test_a_save_that_failed_is_tried_again_with_all_it_had():
    pace = NOTHING_TYPED.changed(10.0).begun(11.0).failed(11.5)

    assert not pace.is_safe
    assert pace.due == 11.5 + RETRY_S
    assert pace.begun(21.5).ended().is_safe


def test_saving_by_hand_when_nothing_waits_is_a_save_too():
    assert NOTHING_TYPED.begun(5.0).is_saving
    assert NOTHING_TYPED.begun(5.0).ended().is_safe


gaps = st.lists(st.sampled_from([0.05, 0.2, 0.9, 1.0, 1.5, 7.0]), max_size=60)
durations = st.lists(st.sampled_from([0.0, 0.01, 0.3, 1.9]), min_size=1, max_size=5)


def run(gaps: list[float], durations: list[float], pause: float = 0.0) -> tuple[list, list]:
    """The seconds of the keys, and of each save the second and the number of keys it has.

    The window's timer is a little late: *pause* seconds more than `due` says.
    """
    keys = [sum(gaps[: one + 1]) for one in range(len(gaps))]
    pace, saves, ends, typed = NOTHING_TYPED, [], None, 0
    while typed < len(keys) or not pace.is_safe:
        due = None if pace.due is None else pace.due + pause
        times = [at for at in (due, ends, keys[typed] if typed < len(keys) else None) if at]
        now = min(times)
        if ends == now:
            pace, ends = pace.ended(), None
        elif typed < len(keys) and keys[typed] == now:
            pace, typed = pace.changed(now), typed + 1
        else:
            saves.append((now, typed))
            pace, ends = pace.begun(now), now + durations[len(saves) % len(durations)] + 1e-9
    return keys, saves


@given(gaps, durations)
def test_no_key_waits_more_than_two_seconds_and_saves_are_as_far_apart(gaps, durations):
    keys, saves = run(gaps, durations)

    for at, key in enumerate(keys):
        saved = next(when for when, typed in saves if typed > at)
        assert saved - key <= MOST_S + 1e-6
    assert all(two - one >= MOST_S - 1e-6 for (one, _), (two, _) in pairwise(saves))


@given(gaps, durations)
def test_everything_is_saved_in_the_end_and_nothing_is_saved_twice(gaps, durations):
    keys, saves = run(gaps, durations, pause=0.03)
    typed = [count for _, count in saves]

    assert typed == sorted(set(typed))
    assert typed[-1:] == ([len(keys)] if keys else [])


def test_whoever_saved_only_when_typing_stops_would_lose_more():
    steady = [0.2] * 60
    keys, saves = run(steady, [0.01])

    assert len(saves) > 5
    assert keys[-1] + PAUSE_S - keys[0] > 5 * MOST_S  # the one save there would have been


@pytest.mark.parametrize("at", [0.0, 1e9])
def test_the_clock_may_begin_anywhere(at):
    assert NOTHING_TYPED.changed(at).due == at + PAUSE_S
