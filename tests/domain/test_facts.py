"""What of a case can be told, and what is told if nobody chooses."""

from datetime import date

from builders import a_draft, a_key_date, an_action
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.facts import facts_of, suggested_facts, told
from desktop_app.domain.review import carried
from desktop_app.domain.urgent_action import KeyDate

ticks = st.lists(st.tuples(st.integers(0, 3), st.booleans()), max_size=12)


def told_text(action, chosen):
    return [" ".join(one.text for one in paragraph) for paragraph in told(action, chosen)]


def test_a_key_date_can_be_told_by_itself_and_the_rest_of_its_paragraph_without_it():
    summary, rest, hearing = facts_of(an_action())

    assert hearing.days == (a_key_date(),)
    assert hearing.text == a_key_date().text
    assert a_key_date().text not in rest.text
    assert rest.paragraph == hearing.paragraph == 1
    assert summary.paragraph == 0


def test_what_the_organisation_thinks_is_never_offered():
    assert not any("Our organisation" in one.text for one in facts_of(an_action()))


def test_without_a_choice_the_summary_and_the_paragraphs_with_a_key_date_are_told():
    assert suggested_facts(an_action()) == (0, 1, 2)


def test_a_short_summary_alone_has_the_first_paragraph_beside_it_a_long_one_has_not():
    short = an_action(key_dates=(), summary="He is held.")
    long = an_action(key_dates=(), summary="He is held. " * 25)

    assert suggested_facts(short) == (0, 1)
    assert suggested_facts(long) == (0,)


def test_a_key_date_keeps_its_place_within_the_paragraph():
    hearing = KeyDate(day=date(2012, 3, 2), text="His hearing is on 2 March.")
    action = an_action(case=(f"He is held. {hearing.text} He is ill.",), key_dates=(hearing,))

    assert told_text(action, (1, 2)) == ["He is held. His hearing is on 2 March. He is ill."]
    assert told_text(action, (1,)) == ["He is held. He is ill."]
    assert told_text(action, (2,)) == ["His hearing is on 2 March."]


def test_a_key_date_that_stands_in_no_paragraph_is_offered_behind_them_and_not_suggested():
    loose = KeyDate(day=date(2012, 4, 1), text="The court sits again on 1 April.")
    action = an_action(key_dates=(a_key_date(), loose))

    assert facts_of(action)[-1].text == loose.text
    assert len(facts_of(action)) - 1 not in suggested_facts(action)


def test_a_model_letter_tells_by_itself_what_it_tells():
    model = ("Dear Minister,", "He is held. I urge you to free him.", "Yours sincerely,")

    assert facts_of(an_action(calls=(), model_letter=model)) == ()


@given(ticks)
def test_facts_are_told_as_they_were_last_ticked(clicks):
    draft, last = a_draft(), {0: True, 1: True, 2: True, 3: False}
    for position, chosen in clicks:
        draft = draft.with_fact(position, chosen=chosen, suggested=(0, 1, 2), of=4)
        last[position] = chosen
    wanted = tuple(position for position, chosen in last.items() if chosen)

    assert (draft.chosen_facts or ()) == (wanted if wanted != (0, 1, 2) else ())
    assert (draft.chosen_facts is None) == (wanted == (0, 1, 2))


def test_a_choice_of_facts_follows_them_when_the_case_is_put_right():
    before = an_action(summary=None)
    draft = a_draft().with_fact(0, chosen=False, suggested=(0, 1), of=2)

    after = carried(draft, before, an_action())

    assert told_text(an_action(), after.chosen_facts) == [an_action().summary, a_key_date().text]
