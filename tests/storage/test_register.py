from datetime import date

from builders import CASE_ID
from hypothesis import given
from hypothesis import strategies as st
from storage.connections import a_keep, opened_again, pieces_left

from desktop_app.domain.register import OfficeAsked, PostState, RegisterEntry
from desktop_app.storage.migrations import KEEP
from desktop_app.storage.register import RegisterStore
from desktop_app.storage.wiping import wipe

DAY = date(2012, 2, 1)
OTHER = "0123456789abcdef"


def an_entry(recipient=1, state=PostState.PRINTED, day=DAY, case_id=CASE_ID):
    return RegisterEntry(case_id=case_id, recipient=recipient, state=state, day=day)


def test_steps_are_there_again_in_the_order_in_which_they_were_noted():
    steps = tuple(an_entry(state=state) for state in PostState)
    with a_keep() as db:
        RegisterStore(db).note(steps)
        with opened_again(db, KEEP) as again:
            assert RegisterStore(again).entries(CASE_ID) == steps
            assert RegisterStore(again).entries(OTHER) == ()


def test_the_state_of_each_letter_is_its_last_step():
    posted = an_entry(state=PostState.POSTED, day=date(2012, 2, 3))
    with a_keep() as db:
        store = RegisterStore(db)
        store.note([an_entry(1), an_entry(2)])
        store.note([posted])

        assert store.states(CASE_ID) == {1: posted, 2: an_entry(2)}


def test_a_step_is_undone_and_the_state_before_is_back():
    posted = [an_entry(1, PostState.POSTED), an_entry(2, PostState.POSTED)]
    with a_keep() as db:
        store = RegisterStore(db)
        store.note([an_entry(1), an_entry(2)])
        store.note(posted)

        store.take_back(posted)

        assert store.states(CASE_ID) == {1: an_entry(1), 2: an_entry(2)}


def test_undoing_what_is_not_there_changes_nothing():
    with a_keep() as db:
        store = RegisterStore(db)
        store.note([an_entry(1)])
        store.take_back([an_entry(1, day=date(2012, 2, 2)), an_entry(2), an_entry(case_id=OTHER)])

        assert store.entries() == (an_entry(1),)


entries = st.builds(
    an_entry,
    st.integers(1, 3),
    st.sampled_from(PostState),
    case_id=st.sampled_from([CASE_ID, OTHER]),
)


@given(st.lists(entries, max_size=8), st.lists(entries, max_size=8))
def test_undo_takes_back_just_what_was_noted_last(before, last):
    with a_keep() as db:
        store = RegisterStore(db)
        store.note(before)
        store.note(last)
        store.take_back(reversed(last))

        assert store.entries() == tuple(before)


def test_steps_follow_officials_who_change_places():
    with a_keep() as db:
        store = RegisterStore(db)
        store.note(
            [an_entry(1), an_entry(2, PostState.POSTED), an_entry(3), an_entry(1, case_id=OTHER)]
        )

        store.renumber(CASE_ID, {1: 2, 2: 1, 3: 3})

        assert store.entries() == (
            an_entry(2), an_entry(1, PostState.POSTED), an_entry(3), an_entry(1, case_id=OTHER),
        )  # fmt: skip


def test_that_the_office_was_asked_is_noted_with_its_day_and_taken_back():
    first = OfficeAsked(case_id=CASE_ID, day=DAY)
    second = OfficeAsked(case_id=CASE_ID, day=date(2012, 3, 20))
    with a_keep() as db:
        store = RegisterStore(db)
        store.note_office_asked(first)
        store.note_office_asked(OfficeAsked(case_id=OTHER, day=DAY))
        store.note_office_asked(second)
        assert store.offices_asked(CASE_ID) == (first, second)

        store.take_back_office_asked(CASE_ID)

        assert store.offices_asked(CASE_ID) == (first,)
        assert len(store.offices_asked()) == 2


def test_a_forgotten_case_is_gone_from_the_register_and_the_others_stay():
    with a_keep() as db:
        store = RegisterStore(db)
        for day in range(1, 29):
            store.note([an_entry(day=date(2012, 2, day)), an_entry(case_id=OTHER)])
        store.note_office_asked(OfficeAsked(case_id=CASE_ID, day=DAY))
        assert pieces_left(db, [CASE_ID.encode()]) == 1

        store.forget(CASE_ID)
        wipe(db)

        assert {one.case_id for one in store.entries()} == {OTHER}
        assert store.offices_asked() == ()
        assert pieces_left(db, [CASE_ID.encode()]) == 0
