from datetime import date, timedelta

from builders import an_action, some_options

from desktop_app.domain.deadline import DeadlineState
from desktop_app.domain.draft import Addressing, BlockId, BlockKind
from desktop_app.domain.sender import Disclosure
from desktop_app.gui.viewmodels.writing import WritingViewModel

OPENING = BlockId(BlockKind.OPENING)
POINT = BlockId(BlockKind.CALL, 1)


def test_the_default_tells_the_officials_everything(writing):
    assert writing.writing.options.disclosure is Disclosure.FULL


def test_ticking_a_point_off_and_undoing_it_brings_it_back(writing, qtbot):
    with qtbot.waitSignal(writing.changed):
        writing.choose_call(1, False)
    assert not writing.writing.draft.wants_call(1)

    writing.undo()

    assert writing.writing.draft.wants_call(1)


def test_whom_a_point_asks_is_chosen_for_one_letter_and_undone_like_all_else(writing, qtbot):
    writing.write_block(1, POINT, "My own words.")
    with qtbot.waitSignal(writing.changed):
        writing.choose_addressing(1, 1, Addressing.AUTHORITIES)
    assert writing.writing.draft.addressing(1, 1) is Addressing.AUTHORITIES
    assert writing.writing.draft.own_text(1, POINT) == "My own words."

    writing.undo()

    assert writing.writing.draft.addressing(1, 1) is Addressing.AUTO
    assert writing.writing.draft.own_text(1, POINT) == "My own words."


def test_what_a_model_letter_asks_is_counted_like_points(writing):
    model = ("Dear Minister,", "He is held. I urge you to free him. I ask you to let him write.")
    writing.open(an_action(case_id="another", calls=(), model_letter=model))

    writing.choose_call(1, False)

    assert writing.points_asked(1) == (True, False)


def test_leaving_out_the_shown_official_turns_to_another(writing):
    writing.choose_recipient(1, False)

    assert writing.number == 2


def test_own_words_go_into_the_letters_to_all_officials_but_into_no_copy(writing):
    writing.write_block(1, OPENING, "My own words.")
    writing.use_in_all_letters(1, OPENING)

    assert writing.writing.draft.own_text(2, OPENING) == "My own words."
    assert writing.writing.draft.own_text(3, OPENING) is None


def test_a_case_opened_again_has_its_draft_again(writing):
    writing.write_block(1, OPENING, "My own words.")
    writing.open(an_action(case_id="another"))
    assert writing.writing.draft.own_texts == ()
    assert writing.is_unsaved

    writing.open(an_action())

    assert writing.writing.draft.own_text(1, OPENING) == "My own words."
    assert writing.is_unsaved


def test_typing_is_unsaved_until_it_is_saved(writing):
    assert not writing.is_unsaved
    writing.write_sender(name="Maud")
    assert writing.is_unsaved

    writing.mark_saved(writing.writing)

    assert not writing.is_unsaved


def test_letters_saved_after_another_case_was_opened_count_for_their_own(writing):
    writing.write_block(1, OPENING, "My own words.")
    made_from = writing.writing
    writing.open(an_action(case_id="another"))
    writing.write_block(1, OPENING, "Words for the other.")

    writing.mark_saved(made_from)

    assert writing.is_unsaved  # the other case's words are in no letter yet
    writing.write_block(1, OPENING, None)
    assert not writing.is_unsaved


def test_the_deadline_follows_the_clock_and_undo_does_not_turn_it_back(writing):
    day = date(2012, 3, 14)
    writing.write_sender(name="Maud")
    writing.turn_to(day)
    assert writing.deadline_state is DeadlineState.LAST_DAY
    writing.turn_to(day + timedelta(days=1))

    writing.undo()

    assert writing.deadline_state is DeadlineState.PASSED


def test_another_case_forgets_that_the_office_was_asked(writing):
    writing.choose_options(office_asked=date(2012, 4, 1))

    writing.open(an_action(case_id="another"))

    assert writing.writing.options.office_asked is None


def test_without_a_case_there_is_nobody_to_write_to(qapp):
    model = WritingViewModel(some_options().today)

    assert model.recipients == ()
    assert not model.is_unsaved
