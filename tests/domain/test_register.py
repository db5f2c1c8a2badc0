"""How a letter goes on from state to state."""

from desktop_app.domain.register import PostState as P
from desktop_app.domain.register import following, is_news


def test_a_letter_goes_from_state_to_state_and_one_that_came_back_is_printed_again():
    way, state = [], following(None)
    while state is not None:
        way.append(state)
        state = following(state)

    assert way == [P.WRITTEN, P.PRINTED, P.SIGNED, P.POSTED, P.REPLIED, P.FORWARDED]
    assert following(P.RETURNED) is P.PRINTED


def test_a_posted_letter_that_is_saved_once_more_is_still_posted():
    assert not is_news(P.WRITTEN, P.POSTED)
    assert not is_news(P.PRINTED, P.PRINTED)
    assert is_news(P.PRINTED, P.WRITTEN)
    assert is_news(P.PRINTED, P.RETURNED)
    assert is_news(P.WRITTEN, None)
