"""The kinds of letters: what each has, leaves out, never asks, and says to the writer."""

import re
from dataclasses import replace

import pytest
from builders import (
    CASE_ID,
    a_copy,
    a_draft,
    a_minister,
    a_person,
    a_sender,
    a_target,
    an_action,
    an_embassy,
    some_options,
)
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.composing.compose import Composition, compose, compose_note
from desktop_app.domain.draft import Addressing, BlockId, BlockKind
from desktop_app.domain.errors import NothingReason, NothingToWriteError
from desktop_app.domain.letter import Letter
from desktop_app.domain.letter_kind import KINDS_FOR, NOTES, LetterKind, kind_fault, words_in
from desktop_app.domain.note import Note
from desktop_app.domain.remark import Remark, RemarkKind
from desktop_app.domain.sender import Disclosure
from desktop_app.domain.urgent_action import RecipientKind, SectionOffice

from .golden_cases import OFFICE, case_in

LANGUAGES = ("en", "de", "fr", "es", "pt")
OFFICIALS = KINDS_FOR[RecipientKind.TARGET]
SHORT = {LetterKind.EXPRESS: 119, LetterKind.VERY_SHORT: 50}
MODEL = (
    "Dear Minister,",
    "I write about a beekeeper, whose village has waited for him for many months by now.",
    "He is held. I urge you to free him. I ask you to let him write home.",
    "Yours sincerely,",
)


def composed(kind=LetterKind.FULL, *, action=None, draft=None, sender=None, **options):
    draft = (draft or a_draft()).with_kind(kind)
    return compose(action or an_action(), draft, sender or a_sender(), some_options(**options))


def letter(composition: Composition, number: int = 1) -> Letter:
    mailing = next(one for one in composition.mailings if one.number == number)
    return mailing.letters[mailing.main]


def body(one: Letter) -> str:
    return "\n\n".join(block.text for block in one.blocks if block.text.strip())


def told(composition: Composition, kind: RemarkKind, number: int = 1) -> list[Remark]:
    return [one for one in composition.remarks if (one.kind, one.number) == (kind, number)]


def an_addressed_copy(action=None, draft=None, **options) -> Letter:
    draft = (draft or a_draft()).with_kind_for(3, LetterKind.ADDRESSED_COPY)
    return letter(composed(action=action, draft=draft, **options), 3)


def noted(kind, *, action=None, draft=None, sender=None, number=0, office=OFFICE, **options):
    note = Note(kind=kind, office=office, number=number)
    return compose_note(
        note,
        action or an_action(),
        draft or a_draft(),
        sender or a_sender(),
        some_options(**options),
    ).mailings[0]


# ---------------------------------------------------------------- short ones


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", SHORT)
def test_a_short_letter_has_few_words_and_every_point(kind, language):
    composition = composed(kind, action=case_in(language))

    for number in (1, 2):
        short = letter(composition, number)
        calls = [block for block in short.blocks if block.id.kind is BlockKind.CALL]
        assert words_in(body(short)) <= SHORT[kind]
        assert len(calls) == 2
        assert all(block.text for block in calls)


@pytest.mark.parametrize(
    ("words", "left_out"),
    [(10, "facts"), (60, "facts"), (66, "facts closing"), (80, "facts about closing")],
)
def test_what_happened_goes_first_and_what_the_writer_says_of_themselves_last(words, left_out):
    composition = composed(LetterKind.EXPRESS, sender=a_sender(about="bees " * words))

    (remark,) = told(composition, RemarkKind.LEFT_OUT_FOR_LENGTH)

    assert remark.text == left_out


def test_what_is_left_out_is_said():
    short = composed(LetterKind.EXPRESS)

    assert [one.text for one in told(short, RemarkKind.LEFT_OUT_FOR_LENGTH)] == ["facts"]
    assert not told(composed(), RemarkKind.LEFT_OUT_FOR_LENGTH)


@pytest.mark.parametrize("kind", SHORT)
def test_what_is_too_long_by_its_points_alone_is_cut_nowhere_and_its_last_words_are_named(kind):
    call = "Call on the authorities to release Merdan Yolbarsov " + "and to help him " * 40
    composition = composed(kind, action=an_action(calls=(call, "Ask them to write to him.")))
    text = body(letter(composition))

    (over,) = told(composition, RemarkKind.OVER_WORD_LIMIT)

    assert text.count("to help him") == 40
    assert " ".join(text.split()).endswith(over.text)
    assert words_in(text) - words_in(over.text) == SHORT[kind]


@pytest.mark.parametrize("kind", SHORT)
@pytest.mark.parametrize("block", [BlockKind.OPENING, BlockKind.FACTS, BlockKind.CLOSING])
def test_a_short_kind_leaves_nothing_out_that_the_user_typed(kind, block):
    words = "He taught me how to keep bees. " * 20
    draft = a_draft().with_own_text(1, BlockId(block), words)

    composition = composed(kind, draft=draft)

    assert words in body(letter(composition))
    assert told(composition, RemarkKind.OVER_WORD_LIMIT)


def test_a_paragraph_of_a_model_letter_stays_in_a_short_one_if_it_is_in_own_words():
    action = an_action(calls=(), model_letter=MODEL)
    draft = a_draft().with_own_text(1, BlockId(BlockKind.PARAGRAPH, 1), "My grandfather kept bees.")

    text = body(letter(composed(LetterKind.EXPRESS, action=action, draft=draft)))

    assert "My grandfather kept bees." in text
    assert "whose village" not in text
    assert "I urge you to free him." in text
    assert "Merdan Ataberdiyevich Yolbarsov" in text  # else nobody knew who "him" is


@pytest.mark.parametrize("kind", SHORT)
def test_a_model_letter_in_which_no_request_was_found_loses_nothing(kind):
    letter_in_swedish = (
        "Herr minister,",
        "Jag ber er att frige honom. " * 30,
        "Med vänlig hälsning",
    )
    action = an_action(calls=(), model_letter=letter_in_swedish)

    composition = composed(kind, action=action)

    assert body(letter(composition)).count("frige honom") == 30
    assert told(composition, RemarkKind.OVER_WORD_LIMIT)


@given(
    calls=st.lists(st.text("abc .;\n", max_size=300), max_size=4),
    summary=st.text("de .\n", max_size=400),
    about=st.text("fg ", max_size=200),
    kind=st.sampled_from(sorted(SHORT, key=lambda one: one.value)),
)
def test_a_short_letter_is_short_or_says_what_is_too_long(calls, summary, about, kind):
    action = an_action(calls=tuple(calls), summary=summary, case=(), key_dates=())

    composition = composed(kind, action=action, sender=a_sender(about=about))

    words = words_in(body(letter(composition)))
    over = sum(words_in(one.text) for one in told(composition, RemarkKind.OVER_WORD_LIMIT))
    assert words - over <= SHORT[kind]
    assert bool(over) == (words > SHORT[kind])


# ---------------------------------------------------------------- addressed copies


ASKS_YOU = {
    "en": r"\b(?:call on|urge|ask|request) you\b",
    "de": r"\b(?:fordere|bitte|ersuche) (?:ich )?Sie\b",
    "fr": r"\bje vous (?:demande|exhorte|prie)\b|\bJe vous (?:demande|exhorte|prie)\b",
    "es": r"\b[Ll]e (?:insto|pido|ruego)\b",
    "pt": r"V\. Exa\.",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_addressed_copy_asks_its_reader_for_no_point(language):
    action = case_in(language)
    asked = [b.text for b in an_addressed_copy(action).blocks if b.id.kind is BlockKind.CALL]
    to_official = [
        b.text for b in letter(composed(action=action)).blocks if b.id.kind is BlockKind.CALL
    ]

    assert len(asked) == 2
    assert not [text for text in asked if re.search(ASKS_YOU[language], text)]
    assert all(re.search(ASKS_YOU[language], text) for text in to_official)  # the control


def test_the_chair_of_the_supreme_court_gets_a_suggested_salutation_that_is_marked():
    chair = a_copy(role="Chair of the Supreme Court", salutation=None)
    action = an_action(copies=(chair,))
    draft = a_draft().with_kind_for(3, LetterKind.ADDRESSED_COPY)
    composition = composed(action=action, draft=draft)

    assert letter(composition, 3).salutation == "Dear Chair of the Supreme Court,"
    assert told(composition, RemarkKind.SALUTATION_SUGGESTED, 3)
    assert not told(composition, RemarkKind.COPY_NEEDS_ENVELOPE, 3)


def test_a_point_that_can_only_be_asked_of_the_reader_keeps_the_sheets_words_in_a_copy():
    action = an_action(calls=("Seeking assurances that Merdan Yolbarsov is well;",))
    draft = a_draft().with_kind_for(3, LetterKind.ADDRESSED_COPY)
    composition = composed(action=action, draft=draft)

    assert "Seeking assurances that" in body(letter(composition, 3))
    assert told(composition, RemarkKind.POINT_AS_PRINTED, 3)
    assert "I ask you to assure me" in body(letter(composition, 1))


def test_whoever_wants_to_asks_the_reader_of_a_copy_all_the_same():
    draft = a_draft().with_addressing(3, 0, Addressing.YOU)

    assert "I call on you not to extradite" in body(an_addressed_copy(draft=draft))


def test_an_addressed_copy_is_no_copy_of_the_first_letter_and_is_not_called_so():
    draft = a_draft().with_kind_for(3, LetterKind.ADDRESSED_COPY)

    first = letter(composed(draft=draft))

    assert first.copy_to == "Copy to: Embassy of Azerbaijan"


def test_it_names_those_who_are_written_to_and_only_those():
    everyone = body(an_addressed_copy())
    minister = body(an_addressed_copy(draft=a_draft(chosen_recipients=(2, 3))))
    nobody = body(an_addressed_copy(draft=a_draft(chosen_recipients=(3,))))

    assert "to the Prosecutor General and T. H. Sabirzade, Deputy" not in everyone
    assert "I have written to the Prosecutor General and T. H. Sabirzade about this." in everyone
    assert "I have written to T. H. Sabirzade about this." in minister
    assert "I have written" not in nobody


def test_the_sheets_own_letter_is_copied_as_it_is():
    action = an_action(calls=(), model_letter=MODEL)
    draft = a_draft().with_kind_for(3, LetterKind.ADDRESSED_COPY)
    composition = composed(action=action, draft=draft)

    assert letter(composition, 3) == letter(composition, 1)
    assert [one.text for one in told(composition, RemarkKind.KIND_NOT_POSSIBLE, 3)] == [
        "model_letter"
    ]


# ---------------------------------------------------------------- through the embassy, by fax


def test_a_letter_through_the_embassy_is_posted_to_the_embassy_with_a_note_on_it():
    action = an_action(embassies=(an_embassy(),))
    mailing = composed(LetterKind.VIA_EMBASSY, action=action).mailings[1]
    note, to_official = mailing.letters

    assert mailing.envelope.postal_lines == note.postal_lines
    assert note.postal_lines[0] == "Embassy of Azerbaijan"
    assert not mailing.envelope.airmail
    assert "forward it" in body(note)
    assert note.enclosure == "Enclosure: letter to " + a_minister().title
    assert to_official.postal_lines[0] == a_minister().role
    assert to_official == letter(composed(action=action), 2)


def test_an_embassy_of_which_the_sheet_has_no_address_gets_blanks_and_that_is_said():
    composition = composed(LetterKind.VIA_EMBASSY)

    assert None in composition.mailings[0].envelope.postal_lines
    assert told(composition, RemarkKind.EMBASSY_BLANK, 1)


def test_there_is_no_embassy_to_send_it_through_at_home():
    composition = composed(LetterKind.VIA_EMBASSY, sender=a_sender(country="AZ"))

    assert composition.mailings[0].letter_kind is LetterKind.FULL
    assert [one.text for one in told(composition, RemarkKind.KIND_NOT_POSSIBLE)] == [
        "embassy_not_abroad"
    ]


def test_a_fax_has_a_cover_with_the_number_and_what_to_say_and_no_envelope():
    mailing = composed(LetterKind.FAX).mailings[1]
    cover, to_official = mailing.letters

    assert cover.subject == 'Fax: +994 00 555 02 45 (if a voice answers, say "fax, please")'
    assert "Please give the letter on the next page to T. H. Sabirzade" in body(cover)
    assert to_official == letter(composed(), 2)
    assert not mailing.is_posted


def test_whoever_has_no_fax_number_gets_the_letter_by_post_and_the_others_their_fax():
    action = an_action(targets=(a_target(fax=()), a_minister()))
    composition = composed(LetterKind.FAX, action=action)

    assert [one.letter_kind for one in composition.mailings[:2]] == [
        LetterKind.FULL,
        LetterKind.FAX,
    ]
    assert [one.text for one in told(composition, RemarkKind.KIND_NOT_POSSIBLE)] == [
        "no_fax_number"
    ]


@pytest.mark.parametrize("level", [Disclosure.TOWN, Disclosure.INITIALS, Disclosure.NAME])
@pytest.mark.parametrize("kind", OFFICIALS)
def test_no_kind_tells_more_of_the_sender_than_the_level_does(kind, level):
    street, email = a_sender().address[0], a_sender().email

    def shows(level: Disclosure) -> bool:
        mailings = composed(kind, disclosure=level).mailings
        letters = [one for mailing in mailings for one in mailing.letters]
        text = repr([(one.sender_lines, body(one), one.signature) for one in letters])
        return street in text or email in text

    assert not shows(level)
    assert shows(Disclosure.FULL)


# ---------------------------------------------------------------- thanks


def test_a_word_of_thanks_asks_for_nothing():
    composition = composed(LetterKind.THANK_YOU)

    text = body(letter(composition))

    assert "thank you for the attention" in text
    assert "extradite" not in text
    assert not told(composition, RemarkKind.POINT_AS_PRINTED)


# ---------------------------------------------------------------- one kind for each


def test_the_officials_can_get_different_kinds():
    draft = a_draft().with_kind_for(2, LetterKind.VERY_SHORT)
    composition = composed(draft=draft)
    short = compose(
        an_action(), draft.with_kind_for(1, LetterKind.EXPRESS), a_sender(), some_options()
    )

    assert [one.letter_kind for one in short.mailings[:2]] == [
        LetterKind.EXPRESS,
        LetterKind.VERY_SHORT,
    ]
    assert {one.letter_kind for one in composition.mailings[:2]} == {LetterKind.FULL}  # for all


@pytest.mark.parametrize("kind", [LetterKind.EXPRESS, LetterKind.COPY_OUT, LetterKind.FAX])
def test_copies_are_those_of_the_first_letter_whatever_its_kind(kind):
    composition = composed(kind)

    assert letter(composition, 3) == letter(composition, 1)
    assert composition.mailings[3].letters[1] == letter(composition, 1)


def test_own_words_are_back_when_the_kind_is():
    draft = a_draft().with_own_text(1, BlockId(BlockKind.CALL, 0), "Please let him stay.")
    first = composed(draft=draft)

    for kind in OFFICIALS:
        draft = draft.with_kind(kind)

    assert letter(composed(draft=draft)) == letter(first)


@pytest.mark.parametrize("kind", [*KINDS_FOR[RecipientKind.COPY], LetterKind.OFFICE_ENQUIRY])
def test_an_official_gets_no_kind_that_is_for_others(kind):
    official = an_action().recipients()[0]

    assert kind_fault(kind, official, an_action(), "GB") is not None
    assert a_draft().with_kind_for(1, kind).letter_kind(official) is LetterKind.FULL


# ---------------------------------------------------------------- beside the letters


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_enquiry_names_case_and_last_day_and_is_no_draft(language):
    today = replace(some_options(), today=case_in(language).deadline.day.replace(year=2013)).today
    mailing = noted(LetterKind.OFFICE_ENQUIRY, action=case_in(language), today=today)

    text = mailing.letters[0].subject + body(mailing.letters[0])

    assert "Merdan Ataberdiyevich Yolbarsov" in text
    assert "EUR 55/001/2012" in text
    assert "2012" in body(mailing.letters[0])
    assert mailing.envelope.postal_lines == (OFFICE.name, *OFFICE.lines)
    assert not mailing.draft_mark


def test_notes_to_the_office_are_in_its_language_not_in_that_of_the_letters():
    mailing = noted(LetterKind.OFFICE_ENQUIRY, draft=a_draft(language="es"))

    assert mailing.letters[0].salutation == "Dear team,"
    assert mailing.letters[0].language == "en-GB"


def test_an_unknown_office_gets_blanks():
    mailing = noted(LetterKind.OFFICE_ENQUIRY, office=SectionOffice())

    assert set(mailing.envelope.postal_lines) == {None}


def test_the_forwarding_note_says_who_replied_and_nothing_that_the_level_keeps_back():
    mailing = noted(LetterKind.FORWARDING_NOTE, number=2, disclosure=Disclosure.INITIALS)
    note = mailing.letters[0]

    assert "a reply from T. H. Sabirzade" in body(note)
    assert note.enclosure == "Enclosure: copy of the reply"
    told_of_sender = repr((note, mailing.envelope))
    assert a_sender().name not in told_of_sender
    assert a_sender().address[0] not in told_of_sender
    assert a_sender().about not in told_of_sender
    assert "M. E.-F." in told_of_sender  # the control


def test_own_words_in_a_note_are_kept_apart_from_those_in_letters():
    block = BlockId(BlockKind.ENQUIRY)
    draft = a_draft().with_own_text(0, block, "May I still write?")

    assert body(noted(LetterKind.OFFICE_ENQUIRY, draft=draft).letters[0]) == "May I still write?"
    assert composed(draft=draft).mailings == composed().mailings


def test_a_card_is_offered_only_by_a_sheet_that_gives_an_address():
    with pytest.raises(NothingToWriteError) as raised:
        noted(LetterKind.SOLIDARITY_CARD)

    assert raised.value.reason is NothingReason.NO_CARD_ADDRESS
    card = noted(LetterKind.SOLIDARITY_CARD, action=case_in("en"))
    assert card.envelope.postal_lines[0] == "Merdan Yolbarsov"
    assert card.envelope.airmail


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_card_says_nothing_of_the_case(language):
    action = case_in(language)
    card = noted(LetterKind.SOLIDARITY_CARD, action=action).letters[0]
    text = f"{card.subject} {body(card)}".casefold()

    told_words = {word for one in (*action.calls, *action.case) for word in one.split()}
    long_words = {word.strip(".,;").casefold() for word in told_words if len(word) > 7}

    assert long_words
    assert not [word for word in long_words if word in text]
    assert not card.subject


def test_nothing_of_the_kinds_is_lost_with_a_correction_of_the_case():
    from desktop_app.domain.review import carried

    before = an_action()
    after = an_action(targets=(a_minister(), a_target()))
    draft = replace(a_draft(), case_id=CASE_ID).with_kind_for(2, LetterKind.EXPRESS)
    draft = draft.with_own_text(0, BlockId(BlockKind.ENQUIRY), "May I?")

    moved = carried(draft, before, after)

    assert moved.chosen_kind(1) is LetterKind.EXPRESS
    assert moved.chosen_kind(2) is None
    assert moved.own_text(0, BlockId(BlockKind.ENQUIRY)) == "May I?"


# ---------------------------------------------------------------- odd sheets

ODD = {
    "nobody named": an_action(people=()),
    "not even a headline": an_action(people=(), title=None, summary=None),
    "no points": an_action(calls=()),
    "one word": an_action(calls=("Release",)),
    "markup and braces": an_action(calls=("Urge {{ them }} to <b>{% raw %}</b> {names} %s;",)),
    "capitals": an_action(calls=("CALL ON THE AUTHORITIES TO RELEASE MERDAN YOLBARSOV",)),
    "right to left": an_action(calls=("Call on them to free \u202bعلي\u202c at once;",)),
    "twelve officials": an_action(
        targets=tuple(a_target(role=f"Minister {n}", salutation=None) for n in range(12))
    ),
    "no country": an_action(country=None, country_code=None),
    "several people": an_action(people=(a_person(), a_person(name="Ana B.", gender="f"))),
}


@pytest.mark.parametrize("sheet", ODD)
@pytest.mark.parametrize("kind", LetterKind)
def test_every_kind_can_be_made_of_an_odd_sheet(kind, sheet):
    action = replace(ODD[sheet], solidarity_address=("A prison", "Baku"))
    for language in LANGUAGES:
        if kind in NOTES:
            mailings = (noted(kind, action=action, draft=a_draft(language=language)),)
        else:
            draft = a_draft(language=language).with_kind(kind)
            for one in action.recipients():
                draft = draft.with_kind_for(one.number, kind)
            mailings = compose(action, draft, a_sender(), some_options()).mailings
            assert len(mailings) == len(action.recipients())
        for one in (one for mailing in mailings for one in mailing.letters):
            text = " ".join((one.subject, one.salutation, body(one), one.closing))
            assert one.closing
            assert "None" not in text
            assert not re.search(r"  | \.|\.\.|\(\)|“”", text), text


def test_what_a_sheet_says_is_never_a_template():
    action = an_action(calls=(), people=(a_person(name="{{ 7 * 7 }} {% if %}"),))

    for kind in (LetterKind.EXPRESS, LetterKind.THANK_YOU, LetterKind.VIA_EMBASSY):
        assert "{{ 7 * 7 }} {% if %}" in str(composed(kind, action=action).mailings[0].letters)
