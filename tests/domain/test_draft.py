from builders import a_block, a_draft
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.draft import BlockKind, Gender, Rank, Ranked

ticks = st.lists(st.tuples(st.integers(0, 4), st.booleans()), max_size=12)


def test_an_untouched_draft_wants_everyone_and_everything():
    assert a_draft().wants_recipient(4)
    assert a_draft().wants_call(0)


def test_a_recipient_that_was_left_out_gets_no_post():
    draft = a_draft().with_recipient(3, chosen=False, of=4)

    assert draft.chosen_recipients == (1, 2, 4)
    assert not draft.wants_recipient(3)


def test_a_draft_with_everything_taken_back_in_is_as_if_untouched():
    out = a_draft().with_call(1, chosen=False, of=3).with_recipient(2, chosen=False, of=4)

    back = out.with_call(1, chosen=True, of=3).with_recipient(2, chosen=True, of=4)

    assert back == a_draft()


@given(ticks)
def test_calls_are_asked_for_as_they_were_last_ticked_and_in_the_order_of_the_sheet(clicks):
    draft, last = a_draft(), dict.fromkeys(range(5), True)
    for position, chosen in clicks:
        draft = draft.with_call(position, chosen=chosen, of=5)
        last[position] = chosen

    assert {position: draft.wants_call(position) for position in range(5)} == last
    assert draft.chosen_calls is None or draft.chosen_calls == tuple(sorted(draft.chosen_calls))


@given(ticks)
def test_recipients_get_post_as_they_were_last_ticked(clicks):
    draft, last = a_draft(), dict.fromkeys(range(1, 6), True)
    for position, chosen in clicks:
        draft = draft.with_recipient(position + 1, chosen=chosen, of=5)
        last[position + 1] = chosen

    assert {number: draft.wants_recipient(number) for number in range(1, 6)} == last


def test_own_words_belong_to_one_block_of_one_letter():
    draft = a_draft().with_own_text(1, a_block(BlockKind.CALL, 1), "Please let him go.")

    assert draft.own_text(1, a_block(BlockKind.CALL, 1)) == "Please let him go."
    assert draft.own_text(2, a_block(BlockKind.CALL, 1)) is None
    assert draft.own_text(1, a_block(BlockKind.CALL, 0)) is None


def test_own_words_are_replaced_and_given_up():
    block = a_block(BlockKind.OPENING)
    draft = a_draft().with_own_text(1, block, "First.").with_own_text(1, block, "Second.")

    assert draft.own_text(1, block) == "Second."
    assert draft.with_own_text(1, block, None) == a_draft()


def test_an_emptied_block_is_something_else_than_the_generated_text():
    draft = a_draft().with_own_text(1, a_block(), "")

    assert draft.own_text(1, a_block()) == ""
    assert draft != a_draft()


def test_own_words_stay_when_their_point_is_left_out_and_taken_in_again():
    written = a_draft().with_own_text(1, a_block(BlockKind.CALL, 1), "Please let him go.")

    back = written.with_call(1, chosen=False, of=2).with_call(1, chosen=True, of=2)

    assert back == written


def test_a_call_is_asked_for_unless_it_is_left_out_or_its_own_text_is_empty():
    call = a_block(BlockKind.CALL, 1)
    own = a_draft().with_own_text(2, call, "Please let him stay.")
    empty = a_draft().with_own_text(2, call, " \n")

    assert own.asks_for(1, 2)
    assert not own.with_call(1, chosen=False, of=3).asks_for(1, 2)
    assert not empty.asks_for(1, 2)
    assert empty.asks_for(1, 1)


# ---------------------------------------------------------------- what holds for all officials


def test_what_was_typed_for_all_holds_where_an_official_has_nothing_of_their_own():
    draft = (
        a_draft().with_own_text(None, a_block(), "For all.").with_own_text(2, a_block(), "Mine.")
    )

    assert draft.text_for(1, a_block()) == "For all."
    assert draft.text_for(2, a_block()) == "Mine."
    assert draft.own_text(1, a_block()) is None


def test_an_own_text_taken_back_leaves_what_was_typed_for_all():
    draft = (
        a_draft().with_own_text(None, a_block(), "For all.").with_own_text(2, a_block(), "Mine.")
    )

    assert draft.with_own_text(2, a_block(), None).text_for(2, a_block()) == "For all."


def test_a_point_without_words_is_asked_for_as_soon_as_somebody_types_it_for_all():
    point = a_block(BlockKind.CALL, 1)

    assert not a_draft().asks_for(1, 2, has_words=False)
    assert a_draft().with_own_text(None, point, "Please.").asks_for(1, 2, has_words=False)
    assert not a_draft().with_own_text(None, point, " ").asks_for(1, 2)


# ---------------------------------------------------------------- officials and names


def test_what_is_said_of_an_official_can_be_unsaid():
    said = a_draft().with_rank(Ranked(official=2, rank=Rank.JUDGE, gender=Gender.MADAM))

    assert said.rank_of(2).gender is Gender.MADAM
    assert said.rank_of(1) == Ranked(official=1)
    assert said.with_rank(Ranked(official=2)) == a_draft()


def test_a_name_is_written_so_in_its_language_alone():
    draft = a_draft().with_scripted_name("ru", 0, "Мердан").with_scripted_name("uk", 0, "Мердан Й.")

    assert draft.scripted_name("ru", 0) == "Мердан"
    assert draft.scripted_name("ru", 1) == ""
    assert draft.with_scripted_name("ru", 0, "").scripted_name("uk", 0) == "Мердан Й."
