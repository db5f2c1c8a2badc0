"""Whom a point asks, chosen for each official."""

import pytest
from builders import a_draft, a_sender, an_action, some_options

from desktop_app.composing.compose import compose
from desktop_app.domain.draft import Addressing, BlockId, BlockKind
from desktop_app.domain.review import carried

FIRST = BlockId(BlockKind.CALL, 0)


def call(draft, official):
    mailings = compose(an_action(), draft, a_sender(), some_options()).mailings
    blocks = mailings[official - 1].letters[0].blocks
    return next(block for block in blocks if block.id == FIRST)


def test_the_choice_holds_for_one_point_in_one_letter():
    draft = a_draft().with_addressing(2, 0, Addressing.AUTHORITIES)

    assert call(draft, 1).text.startswith("I call on you not to")
    assert call(draft, 2).text.startswith("I call on the authorities not to")


@pytest.mark.parametrize(
    ("how", "starts"),
    [
        (Addressing.AUTO, "I call on you"),
        (Addressing.YOU, "I call on you"),
        (Addressing.AUTHORITIES, "I call on the authorities"),
        (Addressing.ALL_IN_YOUR_POWER, "I ask you to do all in your power to persuade the auth"),
        (Addressing.AS_PRINTED, "Call on the authorities"),
    ],
)
def test_each_way_words_the_point(how, starts):
    assert call(a_draft().with_addressing(1, 0, how), 1).text.startswith(starts)


def test_switching_never_loses_what_was_typed():
    draft = a_draft().with_own_text(1, FIRST, "Please be kind.")
    for how in Addressing:
        draft = draft.with_addressing(1, 0, how)

        assert call(draft, 1).text == "Please be kind."
    back = draft.with_addressing(1, 0, Addressing.AUTO).with_own_text(1, FIRST, None)
    assert back == a_draft()


def test_the_choice_moves_with_its_point_and_its_official_when_the_case_is_put_right():
    before = an_action()
    after = an_action(
        calls=("Call on them to act;", *before.calls), targets=tuple(reversed(before.targets))
    )
    draft = a_draft().with_addressing(2, 0, Addressing.AUTHORITIES)

    moved = carried(draft, before, after)

    assert moved.addressing(1, 1) is Addressing.AUTHORITIES
    assert moved.addressing(2, 0) is Addressing.AUTO


def test_back_to_auto_leaves_no_trace_in_the_draft():
    draft = a_draft().with_addressing(1, 0, Addressing.YOU)

    assert draft.addressing(1, 0) is Addressing.YOU
    assert draft.with_addressing(1, 0, Addressing.AUTO) == a_draft()
