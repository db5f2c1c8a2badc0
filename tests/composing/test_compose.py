from datetime import date

import pytest
from builders import a_copy, a_draft, a_minister, a_sender, a_target, an_action, some_options

from desktop_app.composing.compose import compose
from desktop_app.domain.deadline import Known, Open
from desktop_app.domain.draft import BlockId, BlockKind
from desktop_app.domain.errors import (
    NoSuchRecipientError,
    NothingReason,
    NothingToWriteError,
    SenderError,
)
from desktop_app.domain.letter import LayoutName, Letter, Paper
from desktop_app.domain.remark import RemarkKind
from desktop_app.domain.sender import Disclosure
from desktop_app.domain.urgent_action import KeyDate, RecipientKind
from desktop_app.places.country_names import all_countries
from desktop_app.rendering.render import render_letters

DAY = date(2012, 3, 1)


def composed(action=None, draft=None, sender=None, **changes):
    return compose(
        action or an_action(), draft or a_draft(), sender or a_sender(), some_options(**changes)
    )


def body(letter: Letter) -> str:
    return "\n".join(block.text for block in letter.blocks)


def kinds(composition) -> set[RemarkKind]:
    return {remark.kind for remark in composition.remarks}


def test_everyone_on_the_sheet_gets_post_in_its_order():
    mailings = composed().mailings

    assert [(one.number, one.kind) for one in mailings] == [
        (1, RecipientKind.TARGET),
        (2, RecipientKind.TARGET),
        (3, RecipientKind.COPY),
        (4, RecipientKind.EMBASSY),
    ]


def test_the_copy_is_the_first_letter_unchanged_in_an_envelope_of_its_own():
    first, _, copy, _ = composed().mailings

    assert copy.letters == first.letters
    assert copy.envelope.postal_lines[0] == a_copy().role


def test_only_the_first_letter_says_who_gets_a_copy():
    first, second, *_ = composed().mailings

    assert first.letters[0].copy_to == (
        f"Copy to: {a_copy().name}, {a_copy().role}; Embassy of Azerbaijan"
    )
    assert second.letters[0].copy_to is None


def test_a_copy_that_is_not_sent_is_not_claimed():
    (first,) = composed(draft=a_draft(chosen_recipients=(1,))).mailings

    assert first.letters[0].copy_to is None


def test_the_embassy_gets_a_note_and_the_first_letter_and_blanks_for_its_address():
    first, *_, embassy = composed().mailings
    note, copy = embassy.letters

    assert copy == first.letters[0]
    assert note.postal_lines[:2] == ("The Ambassador", "Embassy of Azerbaijan")
    assert set(note.postal_lines[2:]) == {None}
    assert "for your information" in body(note)
    assert not embassy.envelope.airmail


def test_there_is_no_embassy_of_ones_own_country():
    at_home = composed(sender=a_sender(country="AZ"))

    assert [one.number for one in at_home.mailings] == [1, 2, 3]
    assert RemarkKind.EMBASSY_NOT_ABROAD in kinds(at_home)
    assert not any(one.envelope.airmail for one in at_home.mailings)


def test_the_salutation_of_the_sheet_is_kept_letter_for_letter():
    letters = [one.letters[0] for one in composed().mailings]

    assert letters[0].salutation == f"{a_target().salutation},"
    assert letters[1].salutation == "Dear Minister,"


def test_a_salutation_with_a_mark_of_its_own_gets_no_other():
    action = an_action(targets=(a_target(salutation="Your Excellency:"),))

    assert composed(action).mailings[0].letters[0].salutation == "Your Excellency:"


@pytest.mark.parametrize(
    ("role", "suggested"),
    [
        ("Chair of the Supreme Court", "Dear Chair of the Supreme Court,"),
        ("President", "Your Excellency,"),
        ("President of the Supreme Court", "Dear President of the Supreme Court,"),
        ("King", "Your Majesty,"),
        (None, "Dear Sir or Madam,"),
    ],
)
def test_a_missing_salutation_is_suggested_by_the_office_and_said(role, suggested):
    action = an_action(targets=(a_target(role=role, salutation=None),))
    composition = composed(action)

    assert composition.mailings[0].letters[0].salutation == suggested
    assert RemarkKind.SALUTATION_SUGGESTED in kinds(composition)


def test_a_directors_letter_with_dear_minister_gets_a_hint():
    action = an_action(targets=(a_target(), a_minister(position="Director")))

    odd = [one for one in composed(action).remarks if one.kind is RemarkKind.SALUTATION_ODD]

    assert [one.number for one in odd] == [2]


def test_the_addressees_own_office_becomes_your_office_for_them_alone():
    call = "Call on the authorities to rescind the order of the General Prosecutor’s Office;"
    first, second = (one.letters[0] for one in composed(an_action(calls=(call,))).mailings[:2])

    assert "I call on you to rescind the order of your Office." in body(first)
    assert "I call on you to rescind the order of the General Prosecutor’s Office." in body(second)


def test_every_wanted_point_has_its_sentence_and_no_other_has():
    calls = ("Urging them to free A;", "Urging them to free B;", "Urging them to free C.")
    letter = composed(an_action(calls=calls), a_draft(chosen_calls=(0, 2))).mailings[0].letters[0]

    assert "I urge you to free A." in body(letter)
    assert "free B" not in body(letter)
    assert "I also urge you to free C." in body(letter)


HEARING = KeyDate(day=date(2012, 7, 18), text="The next hearing is scheduled for 18 July.")


@pytest.mark.parametrize(
    ("dated", "said", "kind"),
    [
        (date(2012, 7, 17), "is scheduled for 18 July.", RemarkKind.KEY_DATE_AHEAD),
        (date(2012, 7, 18), "is scheduled for 18 July.", RemarkKind.KEY_DATE_AHEAD),
        (
            date(2012, 7, 19),
            "A hearing was scheduled for 18 July 2012.",
            RemarkKind.KEY_DATE_PASSED,
        ),
    ],
)
def test_a_hearing_is_mentioned_truly_for_the_day_of_the_letter(dated, said, kind):
    action = an_action(case=(f"He has appealed. {HEARING.text}",), key_dates=(HEARING,))
    composition = composed(action, dated=dated)

    assert said in body(composition.mailings[0].letters[0])
    assert kind in kinds(composition)


def test_a_past_day_that_no_rule_can_word_is_left_out_and_said():
    danger = KeyDate(day=date(2012, 7, 18), text="She is at risk any time after 18 July.")
    action = an_action(case=(danger.text,), key_dates=(danger,))
    composition = composed(action, dated=date(2012, 8, 1))

    assert "18 July" not in body(composition.mailings[0].letters[0])
    assert RemarkKind.KEY_DATE_LEFT_OUT in kinds(composition)


def test_what_the_organisation_thinks_is_left_to_the_sheet():
    action = an_action(summary="Amnesty International believes so. He is in danger.", case=())

    text = body(composed(action).mailings[0].letters[0])

    assert "Amnesty" not in text
    assert "He is in danger." in text


def test_after_the_deadline_everything_is_marked_as_draft_until_the_office_was_asked():
    action = an_action(deadline=Known(date(2012, 3, 14)))

    on_the_day = composed(action, today=date(2012, 3, 14))
    after = composed(action, today=date(2012, 3, 15))
    agreed = composed(action, today=date(2012, 3, 15), office_asked=date(2012, 3, 15))

    assert not any(one.draft_mark for one in on_the_day.mailings)
    assert all(one.draft_mark for one in after.mailings)
    assert not any(one.draft_mark for one in agreed.mailings)
    assert RemarkKind.LAST_DAY in kinds(on_the_day)
    assert RemarkKind.DEADLINE_PASSED in kinds(after)
    assert RemarkKind.AFTER_DEADLINE_AGREED in kinds(agreed)


def test_the_date_of_the_letter_does_not_move_the_deadline():
    action = an_action(deadline=Known(date(2012, 3, 14)))

    assert composed(action, dated=DAY, today=date(2012, 3, 15)).mailings[0].draft_mark


def test_an_open_deadline_makes_no_draft_and_is_said():
    composition = composed(an_action(deadline=Open()))

    assert not composition.mailings[0].draft_mark
    assert RemarkKind.NO_DEADLINE in kinds(composition)


def test_own_words_stand_in_place_of_the_generated_ones_and_survive_every_tick():
    closing = BlockId(BlockKind.CALL, 0)
    draft = a_draft().with_own_text(1, closing, "Please be kind.")
    total = len(an_action().calls)

    away = draft.with_call(0, chosen=False, of=total)
    back = away.with_call(0, chosen=True, of=total)

    assert "Please be kind." in body(composed(draft=draft).mailings[0].letters[0])
    assert "Please be kind." not in body(composed(draft=away).mailings[0].letters[0])
    assert back == draft


@pytest.mark.parametrize("level", Disclosure)
def test_a_level_shows_what_it_promises_and_hides_the_rest(level):
    sender = a_sender()
    first = composed(sender=sender, disclosure=level).mailings[0]
    printed = "\n".join((*first.letters[0].sender_lines, *first.envelope.sender_lines))
    printed += f"\n{first.letters[0].signature}"
    shows = {
        Disclosure.FULL: (sender.name, *sender.address, sender.email),
        Disclosure.TOWN: (sender.name, sender.town),
        Disclosure.INITIALS: (sender.town,),
        Disclosure.GROUP: (sender.name, *sender.group),
        Disclosure.NAME: (sender.name,),
    }[level]
    others = {sender.name, *sender.address, sender.email, sender.town, *sender.group} - set(shows)

    for detail in shows:
        assert detail in printed
    for detail in others:
        assert detail not in printed or any(detail in shown for shown in shows)


def test_the_sender_s_own_words_are_watched_for_what_the_level_hides():
    sender = a_sender(about=f"I live in {a_sender().town}.")

    told = composed(sender=sender, disclosure=Disclosure.NAME)

    assert RemarkKind.OWN_WORDS_REVEAL in kinds(told)
    assert RemarkKind.OWN_WORDS_REVEAL not in kinds(composed(sender=sender))


def test_a_level_that_needs_a_missing_detail_is_refused():
    with pytest.raises(SenderError) as refused:
        composed(sender=a_sender(group=()), disclosure=Disclosure.GROUP)

    assert refused.value.key == "group"


@pytest.mark.parametrize(
    ("country", "line"),
    [
        ("GB", "AZERBAIJAN"),
        ("DE", "ASERBAIDSCHAN/AZERBAIJAN"),
        ("FR", "AZERBAÏDJAN"),
        ("", "AZERBAIJAN"),
        ("TR", "AZERBAYCAN/AZERBAIJAN"),
        ("GR", "ΑΖΕΡΜΠΑΪΤΖΑΝ/AZERBAIJAN"),
        ("JP", "AZERBAIJAN"),
    ],
)
def test_the_country_stands_last_as_the_senders_post_reads_it(country, line):
    assert (
        composed(sender=a_sender(country=country)).mailings[0].letters[0].postal_lines[-1] == line
    )


@pytest.mark.parametrize("country", [code for _, code in all_countries()])
def test_the_country_line_can_be_printed_wherever_the_sender_lives(country):
    (first, *_) = composed(sender=a_sender(country=country)).mailings

    assert first.letters[0].postal_lines[-1]
    render_letters([first], paper=Paper.A4, layout=LayoutName.PLAIN)


def test_a_country_behind_the_town_gets_a_line_of_its_own():
    action = an_action(targets=(a_target(address=("Street 1", "Tehran, IRAN")),), country="IRAN")

    assert composed(action).mailings[0].letters[0].postal_lines[-2:] == ("Tehran", "IRAN")


def test_a_country_that_the_address_lacks_is_added():
    action = an_action(targets=(a_target(address=("Street 1", "Baku")),))

    assert composed(action).mailings[0].letters[0].postal_lines[-1] == "AZERBAIJAN"


def test_post_within_the_country_has_no_country_line():
    lines = composed(sender=a_sender(country="AZ")).mailings[0].letters[0].postal_lines

    assert "AZERBAIJAN" not in {line.upper() for line in lines if line}


def test_an_american_writes_the_date_the_american_way():
    assert composed(sender=a_sender(country="US"), dated=DAY).mailings[0].letters[0].dated == (
        "March 1, 2012"
    )


@pytest.mark.parametrize(
    ("action", "reason"),
    [
        (an_action(targets=()), NothingReason.NO_TARGET),
        (an_action(stop_action=True), NothingReason.STOP_ACTION),
    ],
)
def test_where_there_is_nothing_to_write_nothing_is_written(action, reason):
    with pytest.raises(NothingToWriteError) as refused:
        composed(action)

    assert refused.value.reason is reason


def test_a_number_that_the_case_does_not_have_is_refused():
    with pytest.raises(NoSuchRecipientError):
        composed(draft=a_draft(chosen_recipients=(9,)))


def test_markup_and_templates_in_a_sheet_are_only_words():
    hostile = "{{ 7 * 7 }} <img src='/etc/passwd'> {% raise %} {names}"
    action = an_action(summary=hostile, title=hostile, people=())

    letter = composed(action).mailings[0].letters[0]

    assert hostile in body(letter)
    assert hostile in letter.subject


@pytest.mark.parametrize(
    ("line", "last"),
    [
        ("Kyiv, Ukraine", "UKRAINE"),
        ("Cairo - Egypt", "EGYPT"),
        ("Egypt.", "EGYPT"),
        ("Amman 11118 Jordan", "JORDAN"),
        ("Russian Federation (Россия)", "RUSSIAN FEDERATION"),
        ("Tchad", "TCHAD"),
    ],
)
def test_an_address_that_names_its_country_gets_no_other(line, last):
    action = an_action(targets=(a_target(address=("Street 1", line)),))

    lines = composed(action).mailings[0].letters[0].postal_lines

    assert lines[-1] == last
    assert "AZERBAIJAN" not in lines


def test_of_two_salutations_the_english_one_is_taken():
    action = an_action(targets=(a_target(salutation="Estimado Señor Ministro / Dear Minister"),))

    assert composed(action).mailings[0].letters[0].salutation == "Dear Minister,"
