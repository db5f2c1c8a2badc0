import pytest
from builders import a_draft, a_target, an_action

from desktop_app.domain.draft import Addressing, BlockId, BlockKind
from desktop_app.usecases.word_points import word_points


def test_each_point_is_shown_before_and_after_with_the_other_ways_to_say_it():
    first, second = word_points(an_action(), a_draft(), 1)

    assert first.before == an_action().calls[0]
    assert first.after.startswith("I call on you not to extradite")
    assert [how for how, _ in first.choices] == [
        Addressing.AUTHORITIES,
        Addressing.ALL_IN_YOUR_POWER,
        Addressing.AS_PRINTED,
    ]
    assert second.after.startswith("I also call on you")
    assert (first.suggested, second.suggested) == (first.after, second.after)


def test_what_the_rules_suggest_is_told_beside_another_choice():
    draft = a_draft().with_addressing(1, 0, Addressing.AUTHORITIES)

    first = word_points(an_action(), draft, 1)[0]

    assert first.after.startswith("I call on the authorities")
    assert first.suggested.startswith("I call on you")


def test_a_choice_is_worded_as_it_will_stand_in_the_letter():
    (_, second) = word_points(an_action(), a_draft(), 1)
    how, text = second.choices[0]

    chosen = word_points(an_action(), a_draft().with_addressing(1, 1, how), 1)

    assert chosen[1].after == text
    assert chosen[1].addressing is how


def test_what_was_typed_stands_beside_what_the_rules_say():
    draft = a_draft().with_own_text(1, BlockId(BlockKind.CALL, 1), "My words.")

    first, second = word_points(an_action(), draft, 1)

    assert first.own is None
    assert second.own == "My words."
    assert second.after.startswith("I also call on you")


def test_a_point_left_out_is_not_shown():
    draft = a_draft(chosen_calls=(1,))

    assert [point.position for point in word_points(an_action(), draft, 1)] == [1]


@pytest.mark.parametrize("recipient", [3, 4, 99])
def test_who_gets_no_letter_of_their_own_has_no_wordings(recipient):
    assert word_points(an_action(), a_draft(), recipient) == ()


def test_in_another_language_the_points_have_their_printed_words_alone():
    for point in word_points(an_action(), a_draft(), 1, "de"):
        assert point.as_printed
        assert point.choices == ()


def test_a_german_sheet_is_worded_in_german():
    call = "Fordern Sie die Behörden auf, sie freizulassen und ihnen die Akten zu geben."
    action = an_action(calls=(call,), targets=(a_target(role="JUSTIZMINISTER"),))

    (point,) = word_points(action, a_draft(), 1)

    assert point.after.startswith("Ich fordere Sie auf, sie freizulassen")
