"""The frame of a letter in each language: salutation, date, subject word, closing, direction.

`UPDATE_GOLDEN=1 pytest tests/composing/test_frames.py` renews the golden letters.
"""

import os
import tomllib
from datetime import date
from pathlib import Path

import pytest
from builders import a_draft, a_minister, a_person, a_sender, a_target, an_action, some_options
from rendering.pages import pages_of

from desktop_app.composing.compose import compose, compose_note
from desktop_app.composing.days import language_tag, long_date, persian_date
from desktop_app.composing.frames import frame_of
from desktop_app.composing.ranks import gender_in, rank_in
from desktop_app.composing.salutations import salutation_for
from desktop_app.domain.draft import BlockId, BlockKind, Gender, Rank, Ranked
from desktop_app.domain.errors import UnprintableCharacterError
from desktop_app.domain.letter import LayoutName, Paper
from desktop_app.domain.letter_kind import NOTES, LetterKind
from desktop_app.domain.note import Note
from desktop_app.domain.options import FRAMED_LANGUAGES, LETTER_LANGUAGES, UNSET_LANGUAGES
from desktop_app.domain.remark import RemarkKind
from desktop_app.domain.urgent_action import RecipientKind, SectionOffice
from desktop_app.rendering.measure import has_font
from desktop_app.rendering.render import render_letters
from desktop_app.shipped import resource
from desktop_app.usecases.export_drafts import letter_text

GOLDEN = Path(__file__).parent / "golden" / "frames"
FRAMES = sorted(path.stem for path in resource("frames").glob("*.toml"))
REQUEST = BlockId(BlockKind.CALL, 0)
SECOND = BlockId(BlockKind.CALL, 1)
_RULE = "\n\n* * *\n\n"
COUNTRY = {"fa": "IR", "pt-BR": "BR", "pt-PT": "AO"}  # of the officials; else the case's own


def language_of_frame(frame):
    return frame.partition("-")[0] if frame.startswith("pt") else frame


def a_letter_in(frame):
    """The letters of a frame: to a woman who is a minister, and to an office without a rank."""
    language = language_of_frame(frame)
    action = an_action(
        country_code=COUNTRY.get(frame, "AZ"),
        people=(a_person(name="Merdan Yolbarsov"), a_person(name="Ana B.")),
        targets=(
            a_target(role="Minister of Justice", name="Mrs R. Q. Elmanova", salutation=None),
            a_target(role="Director", name="T. H. Sabirzade", salutation=None),
        ),
    )
    draft = a_draft(language=language)
    draft = draft.with_own_text(None, REQUEST, f"[the first request, typed in {frame}]")
    draft = draft.with_own_text(None, SECOND, f"[the second request, typed in {frame}]")
    options = some_options(dated=date(2012, 8, 20))
    return compose(action, draft, a_sender(about=""), options)


def kinds(composition):
    return {one.kind for one in composition.remarks}


def of_kind(composition, kind):
    return [one for one in composition.remarks if one.kind is kind]


def composed(action=None, language=None, draft=None, **options):
    draft = draft or a_draft(language=language)
    return compose(action or an_action(), draft, a_sender(), some_options(**options))


# ---------------------------------------------------------------- golden letters


@pytest.mark.parametrize("frame", FRAMES)
def test_a_letter_in_each_language_is_framed_as_the_golden_one(frame):
    composition = a_letter_in(frame)
    letters = [mailing.letters[0] for mailing in composition.mailings[:2]]
    direction = "right to left" if letters[0].right_to_left else "left to right"
    remarks = "\n".join(
        f"{one.kind.value} {one.number or ''} {one.text}".replace("\n", " | ")
        for one in composition.remarks
        if one.kind.value.startswith(("salutation", "phrases", "frame", "script"))
    )
    bare = (letter_text(letter).partition("AZERBAIJAN\n\n")[2] for letter in letters)
    text = _RULE.join((direction, *bare, remarks)) + "\n"
    path = GOLDEN / f"{frame}.txt"
    if os.environ.get("UPDATE_GOLDEN"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    assert text == path.read_text(encoding="utf-8")


def test_there_are_23_frames_and_a_golden_letter_for_each():
    assert len(FRAMES) == 23
    assert sorted(path.stem for path in GOLDEN.glob("*.txt")) == FRAMES
    assert {language_of_frame(one) for one in FRAMES} == {*LETTER_LANGUAGES, *FRAMED_LANGUAGES}


# ---------------------------------------------------------------- days


@pytest.mark.parametrize("frame", FRAMES)
def test_the_day_is_written_as_the_table_has_it(frame):
    table = tomllib.loads(resource("frames", f"{frame}.toml").read_text("utf-8"))
    tag = language_tag(language_of_frame(frame), "GB")

    assert long_date(date(2012, 8, 20), tag) == table["date"]


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2012, 8, 20), "۳۰ مرداد ۱۳۹۱"),
        (date(1979, 2, 11), "۲۲ بهمن ۱۳۵۷"),
        (date(2025, 3, 20), "۳۰ اسفند ۱۴۰۳"),  # the last day of a leap year
        (date(2025, 3, 21), "۱ فروردین ۱۴۰۴"),
        (date(2026, 9, 23), "۱ مهر ۱۴۰۵"),  # the first month of 30 days
    ],
)
def test_a_persian_letter_to_iran_has_the_day_of_irans_calendar(day, words):
    assert persian_date(day) == words


def test_a_leap_day_is_one_in_thai_too():
    assert long_date(date(2012, 2, 29), "th") == "29 กุมภาพันธ์ 2555"


# ---------------------------------------------------------------- how officials are addressed


@pytest.mark.parametrize(
    ("role", "rank"),
    [
        ("Minister of Justice", Rank.MINISTER),
        ("Justizministerin", Rank.MINISTER),
        ("Deputy Minister of Justice", None),
        ("Minister-Counsellor", None),
        ("President", Rank.HEAD_OF_STATE),
        ("President of the Russian Federation", Rank.HEAD_OF_STATE),
        ("Vice-President", None),
        ("President of the Senate", None),
        ("Chair of the Supreme Court", Rank.JUDGE),
        ("Presidente del Tribunal Supremo", Rank.JUDGE),
        ("President of the Council of Ministers", Rank.HEAD_OF_GOVERNMENT),
        ("PROSECUTOR-GENERAL", Rank.PROSECUTOR),
        ("Attorney General", None),
        ("King of Bahrain", Rank.MONARCH),
        ("Director", None),
        ("", None),
    ],
)
def test_a_rank_is_what_the_role_says_plainly_or_none(role, rank):
    assert rank_in(role) is rank


@pytest.mark.parametrize(
    ("changes", "gender"),
    [
        ({"name": "Mrs R. Elmanova"}, Gender.MADAM),
        ({"name": "M. Dupont"}, Gender.SIR),
        ({"name": "M. A. Peshkov"}, None),  # initials
        ({"salutation": "Dear Sir or Madam"}, None),
        ({"salutation": "Señora Fiscal General"}, Gender.MADAM),
        ({"role": "Justizministerin"}, Gender.MADAM),
        ({"role": "Minister of Justice"}, None),
    ],
)
def test_madam_or_sir_is_what_the_sheet_says(changes, gender):
    assert gender_in(a_target(**{"salutation": None, **changes})) is gender


def test_a_language_that_must_know_asks_and_until_then_addresses_anybody():
    minister = a_target(role="Minister of Justice", name="R. Q. Elmanov", salutation=None)
    unknown = salutation_for(minister, "ru", written_in="en")
    madam = salutation_for(
        minister, "ru", written_in="en", ranked=Ranked(official=1, gender=Gender.MADAM)
    )

    assert (unknown.text, unknown.asks) == ("Уважаемые господа!", True)
    assert (madam.text, madam.asks) == ("Уважаемая госпожа Министр!", False)


def test_a_rank_that_the_user_says_counts_before_that_of_the_role():
    director = a_target(role="Director", salutation=None)
    said = Ranked(official=1, rank=Rank.MINISTER, gender=Gender.SIR)

    assert salutation_for(director, "pl", ranked=said).text == "Szanowny Panie Ministrze,"
    assert salutation_for(director, "pl").text == "Szanowni Państwo,"


def test_whoever_has_a_position_of_their_own_does_not_hold_the_role_over_the_address():
    director = a_minister(role="Minister of Internal Affairs", salutation=None)

    assert salutation_for(director, "nl", written_in="en").text == "Geachte heer, mevrouw,"


def test_the_sheets_own_salutation_is_kept_if_it_is_in_the_letters_language():
    both = a_target(salutation="Dear Minister / Уважаемая госпожа Министр")
    kept = salutation_for(both, "ru", written_in="en")

    assert kept.text == "Уважаемая госпожа Министр!"
    assert not kept.suggested
    assert kept.instead is None


def test_one_in_another_language_gives_way_to_the_tables_and_that_is_said():
    composition = composed(language="tr")

    assert composition.mailings[0].letters[0].salutation == "Sayın Başsavcı,"
    assert of_kind(composition, RemarkKind.SALUTATION_INSTEAD)
    assert RemarkKind.SALUTATION_SUGGESTED not in kinds(composition)


@pytest.mark.parametrize("frame", FRAMES)
def test_no_salutation_of_the_table_says_sir_to_whom_nobody_called_so(frame):
    openings = frame_of(language_of_frame(frame), COUNTRY.get(frame)).openings.values()

    assert all((one.madam is None) == (one.sir is None) for one in openings)
    assert all((one.anybody is None) == (one.madam is not None) for one in openings)


# ---------------------------------------------------------------- please have this checked


def test_phrases_that_no_source_was_checked_for_are_marked_until_the_user_accepts_them():
    composition = composed(language="uk")
    remark = of_kind(composition, RemarkKind.PHRASES_TO_CHECK)[0]
    accepted = a_draft(language="uk").with_checked(tuple(remark.text.split("\n")))

    assert {"Шановні панове!", "Щодо:", "З повагою,", "Копія:"} <= {*remark.text.split("\n")}
    assert RemarkKind.PHRASES_TO_CHECK not in kinds(composed(draft=accepted))


def test_what_was_accepted_says_nothing_of_another_salutation():
    composition = composed(language="uk")
    remark = of_kind(composition, RemarkKind.PHRASES_TO_CHECK)[0]
    accepted = a_draft(language="uk").with_checked(tuple(remark.text.split("\n")))
    other = accepted.with_rank(Ranked(official=1, gender=Gender.SIR))

    left = of_kind(composed(draft=other), RemarkKind.PHRASES_TO_CHECK)[0]
    assert left.text == "Шановний пане Генеральний прокуроре!"


@pytest.mark.parametrize("language", ["ru", "en", "de", "fr"])
def test_a_frame_of_high_certainty_is_not_marked(language):
    assert RemarkKind.PHRASES_TO_CHECK not in kinds(composed(language=language))


# ---------------------------------------------------------------- what is typed, and what is not


def test_a_request_is_typed_once_for_all_officials_unless_one_has_a_text_of_their_own():
    draft = a_draft(language="ru").with_own_text(None, REQUEST, "Прошу не выдавать его.")
    draft = draft.with_own_text(2, REQUEST, "Прошу министра не выдавать его.")
    first, second = (one.letters[0] for one in composed(draft=draft).mailings[:2])

    assert [b.text for b in first.blocks if b.id == REQUEST] == ["Прошу не выдавать его."]
    assert [b.text for b in second.blocks if b.id == REQUEST] == ["Прошу министра не выдавать его."]


def test_nothing_of_the_sheet_stands_untranslated_in_a_letter_that_has_a_frame_alone():
    letter = composed(language="ru").mailings[0].letters[0]

    assert [block.text for block in letter.blocks if block.id.kind is not BlockKind.ABOUT] == [
        ""
    ] * 5


def test_a_point_without_words_is_said_until_somebody_types_it():
    empty = composed(language="ru")
    draft = a_draft(language="ru").with_own_text(None, REQUEST, "Прошу не выдавать его.")

    assert len(of_kind(empty, RemarkKind.POINT_WITHOUT_WORDS)) == 4  # two points, two officials
    assert {
        one.position for one in of_kind(composed(draft=draft), RemarkKind.POINT_WITHOUT_WORDS)
    } == {1}


def test_the_name_in_the_letters_script_stands_in_the_subject_of_that_language_alone():
    draft = a_draft(language="ru").with_scripted_name("ru", 0, "Мердан Йолбарсов")
    russian = composed(draft=draft).mailings[0].letters[0]
    english = composed(draft=a_draft(scripted_names=draft.scripted_names)).mailings[0].letters[0]

    assert russian.subject == "Мердан Йолбарсов"
    assert "Merdan" in english.subject


def test_a_model_letter_leaves_its_paragraphs_to_be_typed():
    model = ("Dear Minister,", "He is held. I urge you to free him.", "Yours sincerely,")
    action = an_action(calls=(), model_letter=model)
    letter = composed(action, language="it").mailings[0].letters[0]

    assert [block.id.kind for block in letter.blocks] == [
        BlockKind.PARAGRAPH,
        BlockKind.ABOUT,
        BlockKind.CALL,
    ]
    assert not letter.blocks[0].text + letter.blocks[2].text


@pytest.mark.parametrize(
    ("language", "about", "is_said"),
    [
        ("ru", "I sing in a choir.", True),
        ("ru", "Я пою в хоре IFA.", False),
        ("ru", "", False),
        ("it", "I sing in a choir.", False),  # the same letters: nobody can tell
        ("ja", "私は教師です。", False),
        ("en", "Я пою в хоре.", False),  # the user's own words, in a language of their own
    ],
)
def test_a_sentence_about_the_writer_in_other_letters_than_the_letter_is_said(
    language, about, is_said
):
    letters = compose(
        an_action(), a_draft(language=language), a_sender(about=about), some_options()
    )

    assert (RemarkKind.ABOUT_IN_OTHER_SCRIPT in kinds(letters)) is is_said


def test_the_note_to_the_embassy_is_in_a_language_that_has_sentences():
    note = composed(language="ru").mailings[-1].letters[0]

    assert note.language == "en-GB"
    assert note.blocks[0].text.startswith("I enclose")


# ---------------------------------------------------------------- bad input


@pytest.mark.parametrize("language", FRAMED_LANGUAGES)
def test_a_case_without_names_points_or_salutations_is_framed_all_the_same(language):
    action = an_action(
        people=(),
        calls=(),
        case=(),
        summary=None,
        key_dates=(),
        targets=(a_target(salutation=None),),
    )
    composition = composed(action, language=language)

    assert composition.mailings[0].letters[0].closing
    assert {RemarkKind.NO_NAME, RemarkKind.NO_POINTS} <= kinds(composition)


def test_twelve_officials_get_what_was_typed_once():
    action = an_action(targets=tuple(a_target(role=f"Director {n}") for n in range(12)))
    draft = a_draft(language="id").with_own_text(None, REQUEST, "Saya mohon.")
    letters = [mailing.letters[0] for mailing in composed(action, draft=draft).mailings[:12]]

    assert all("Saya mohon." in [b.text for b in letter.blocks] for letter in letters)


@pytest.mark.parametrize("language", sorted({*FRAMED_LANGUAGES} - {*UNSET_LANGUAGES}))
def test_a_letter_in_a_script_that_there_is_type_for_can_be_printed(language):
    composition = a_letter_in(language)

    render_letters(composition.mailings, paper=Paper.A4, layout=LayoutName.DIN_B)
    assert RemarkKind.SCRIPT_NOT_SET not in kinds(composition)


@pytest.mark.parametrize("language", UNSET_LANGUAGES)
def test_one_in_any_other_takes_a_font_of_the_computer(language):
    composition = a_letter_in(language)

    assert RemarkKind.SCRIPT_NOT_SET in kinds(composition)
    if has_font(language):
        render_letters(composition.mailings, paper=Paper.A4, layout=LayoutName.DIN_B)
        return
    with pytest.raises(UnprintableCharacterError) as refused:
        render_letters(composition.mailings, paper=Paper.A4, layout=LayoutName.DIN_B)
    assert refused.value.script


def test_a_hebrew_name_in_an_english_letter_is_printed():
    draft = a_draft().with_own_text(1, REQUEST, "I ask you to free ישראל at once.")

    pdf = render_letters(composed(draft=draft).mailings, paper=Paper.A4, layout=LayoutName.DIN_B)
    assert "ישראל" in pages_of(pdf.pdf)[0].text


@pytest.mark.parametrize("kind", LetterKind)
@pytest.mark.parametrize("language", FRAMED_LANGUAGES)
def test_every_kind_can_be_made_in_a_language_with_a_frame_alone(kind, language):
    action = an_action(solidarity_address=("A prison", "Baku"))
    draft = a_draft(language=language, writer=3).with_kind(kind)
    if kind in NOTES:
        note = Note(kind=kind, office=SectionOffice(), number=0)
        assert compose_note(note, action, draft, a_sender(), some_options()).mailings
        return
    for one in action.recipients():
        draft = draft.with_kind_for(one.number, kind)
    found = compose(action, draft, a_sender(), some_options())
    assert len(found.mailings) == len(action.recipients())


def test_what_is_typed_for_all_officials_is_not_for_the_reader_of_a_copy():
    copy = next(one for one in an_action().recipients() if one.kind is RecipientKind.COPY)
    draft = a_draft(language="ru").with_own_text(None, REQUEST, "Прошу не выдавать его.")
    draft = draft.with_kind_for(copy.number, LetterKind.ADDRESSED_COPY)
    mailings = compose(an_action(), draft, a_sender(), some_options()).mailings
    texts = {
        one.number: [block.text for letter in one.letters for block in letter.blocks]
        for one in mailings
    }

    assert "Прошу не выдавать его." in texts[1]
    assert "Прошу не выдавать его." not in texts[copy.number]
