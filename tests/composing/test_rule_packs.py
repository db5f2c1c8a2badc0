"""Every rule of a pack acts in what is composed; what the user typed stays letter for letter."""

from dataclasses import replace

from builders import a_block, a_copy, a_draft, a_sender, an_action, an_embassy, some_options

from desktop_app.composing.compose import compose, compose_note
from desktop_app.domain.draft import BlockKind
from desktop_app.domain.letter_kind import LetterKind
from desktop_app.domain.note import Note
from desktop_app.domain.remark import RemarkKind
from desktop_app.domain.rule_pack import (
    CopyMode,
    Dispatch,
    NameEmphasis,
    RulePack,
    draft_by_rules,
)
from desktop_app.domain.urgent_action import SectionOffice

OFFICE = SectionOffice(name="Section Office", lines=("1 Quiet Street", "Netherhembury ZZ9 9ZY"))
NAME = "Merdan Yolbarsov"
WHOLE_NAME = "Merdan Ataberdiyevich Yolbarsov"
COPY = 3


def composed(draft=None, action=None, **rules):
    pack = RulePack(**rules)
    action = action or an_action(copies=(a_copy(),))
    draft = draft_by_rules(draft or a_draft(), action, pack)
    return compose(action, draft, a_sender(), some_options(rules=pack))


def words(mailing) -> str:
    return "\n".join(block.text for letter in mailing.letters for block in letter.blocks)


def test_names_stand_in_capitals_in_text_and_subject():
    plain = composed().mailings[0]
    capital = composed(name_emphasis=NameEmphasis.CAPITALS).mailings[0]

    assert NAME in words(plain)
    assert NAME not in words(capital)
    assert NAME.upper() in words(capital)
    assert WHOLE_NAME.upper() in capital.letters[0].subject
    assert words(plain).casefold() == words(capital).casefold()


def test_a_name_that_the_user_typed_stays_as_typed():
    draft = a_draft().with_own_text(1, a_block(BlockKind.OPENING), f"I write about {NAME}.")

    own = composed(draft, name_emphasis=NameEmphasis.CAPITALS).mailings[0]

    assert f"I write about {NAME}." in words(own)


def test_bold_is_printed_plain_as_yet():
    assert composed(name_emphasis=NameEmphasis.BOLD) == composed()


def test_together_means_one_envelope_to_the_section_office():
    each = composed().mailings
    together = composed(dispatch_mode=Dispatch.TOGETHER, section_office=OFFICE).mailings

    assert all(one.is_posted for one in each)
    assert [one.is_posted for one in together] == [True, *(False for _ in each[1:])]
    assert together[0].envelope.postal_lines == (OFFICE.name, *OFFICE.lines)
    assert not together[0].envelope.airmail
    assert [one.letters for one in together] == [one.letters for one in each]


def test_together_without_an_office_has_an_envelope_to_fill_in():
    together = composed(dispatch_mode=Dispatch.TOGETHER).mailings

    assert set(together[0].envelope.postal_lines) == {None}


def test_a_copy_that_lies_in_the_common_envelope_needs_none_of_its_own():
    kinds = {one.kind for one in composed().remarks}
    together = {one.kind for one in composed(dispatch_mode=Dispatch.TOGETHER).remarks}

    assert RemarkKind.COPY_NEEDS_ENVELOPE in kinds
    assert RemarkKind.COPY_NEEDS_ENVELOPE not in together


def test_copies_are_unchanged_or_letters_of_their_own():
    kinds = [
        next(one.letter_kind for one in composed(copies=mode).mailings if one.number == COPY)
        for mode in CopyMode
    ]

    assert kinds == [LetterKind.COPY, LetterKind.ADDRESSED_COPY]


def test_without_embassy_copies_only_the_embassy_is_left_out():
    action = an_action(embassies=(an_embassy(),))
    numbers = [one.number for one in composed(action=action).mailings]

    assert [one.number for one in composed(action=action, embassy_copy=False).mailings] == numbers[
        :-1
    ]


def test_a_pack_chooses_the_kind_of_letter_that_one_begins_with():
    express = composed(letter_kind=LetterKind.EXPRESS).mailings

    assert express[0].letter_kind is LetterKind.EXPRESS


def test_the_closing_line_is_the_pack_s_in_its_language_alone():
    own = (("en", "Yours respectfully,"),)
    german = composed(a_draft(language="de"), closings=own).mailings[0].letters[0]

    assert composed(closings=own).mailings[0].letters[0].closing == "Yours respectfully,"
    assert german.closing == composed(a_draft(language="de")).mailings[0].letters[0].closing


def test_the_question_to_the_office_is_the_pack_s_with_its_gaps_filled_once():
    pack = RulePack(after_deadline_text="May we write for {names} after {deadline}? {number}")
    action = replace(an_action(), title="{names}", ua_number="{deadline}", index_number=None)
    note = Note(kind=LetterKind.OFFICE_ENQUIRY, office=OFFICE)

    letter = compose_note(note, action, a_draft(), a_sender(), some_options(rules=pack))

    text = letter.mailings[0].letters[0].blocks[0].text
    assert text == f"May we write for {WHOLE_NAME} after 14 March 2012? UA {{deadline}}"
