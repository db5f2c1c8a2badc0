"""Letters in a language that a section office put names, points and key facts into."""

from dataclasses import replace
from datetime import date

from builders import a_draft, a_sender, an_action, some_options

from desktop_app.composing.compose import compose
from desktop_app.domain.draft import BlockId, BlockKind
from desktop_app.domain.remark import RemarkKind
from desktop_app.domain.urgent_action import TranslatedFact, Translation

RUSSIAN = Translation(
    language="ru",
    names=("Мердан Йолбарсов",),
    points=("Прошу Вас не выдавать Мердана Йолбарсова.", "Прошу предоставить ему адвоката."),
    facts=(
        TranslatedFact(text="Мердан Йолбарсов арестован 9 января 2012 года."),
        TranslatedFact(text="Слушание назначено на 2 марта.", day=date(2012, 3, 2)),
    ),
)
CALL = BlockKind.CALL


def composed(translation, draft=None, **options):
    action = an_action(translations=(translation,))
    draft = draft or a_draft(language=translation.language)
    return compose(action, draft, a_sender(about=""), some_options(**options))


def first_letter(translation, **options):
    return composed(translation, **options).mailings[0].letters[0]


def texts(letter, kind):
    return [block.text for block in letter.blocks if block.id.kind is kind]


def kinds(composition):
    return {one.kind for one in composition.remarks}


def test_with_a_translation_the_letter_is_complete_without_a_word_typed():
    composition = composed(RUSSIAN)
    letter = composition.mailings[1].letters[0]

    assert letter.subject == "Мердан Йолбарсов"
    assert texts(letter, CALL) == list(RUSSIAN.points)
    assert texts(letter, BlockKind.FACTS) == ["\n\n".join(fact.text for fact in RUSSIAN.facts)]
    assert not {RemarkKind.POINT_WITHOUT_WORDS, RemarkKind.POINT_AS_PRINTED} & kinds(composition)


def test_a_translated_day_that_has_passed_is_not_called_coming():
    composition = composed(RUSSIAN, dated=date(2012, 3, 3))

    assert texts(composition.mailings[0].letters[0], BlockKind.FACTS) == [RUSSIAN.facts[0].text]
    assert RemarkKind.KEY_DATE_LEFT_OUT in kinds(composition)


def test_what_the_writer_says_counts_before_the_translation():
    draft = a_draft(language="ru").with_scripted_name("ru", 0, "М. Йолбарсов")
    draft = draft.with_own_text(None, BlockId(CALL, 0), "Моими словами.")
    letter = composed(RUSSIAN, draft).mailings[0].letters[0]

    assert letter.subject == "М. Йолбарсов"
    assert texts(letter, CALL) == ["Моими словами.", RUSSIAN.points[1]]


def test_a_point_that_was_not_translated_is_the_writer_s_to_word():
    composition = composed(replace(RUSSIAN, points=("", RUSSIAN.points[1])))

    assert texts(composition.mailings[0].letters[0], CALL) == ["", RUSSIAN.points[1]]
    assert RemarkKind.POINT_WITHOUT_WORDS in kinds(composition)


def test_translated_points_become_requests_where_the_language_has_rules():
    german = Translation(language="de", points=("Fordern Sie die Behörden auf, ihn freizulassen.",))
    letter = first_letter(german)

    assert texts(letter, CALL)[0].startswith("Ich ")
    assert texts(letter, CALL)[1].startswith("Call on them")


def test_a_model_letter_in_a_translated_language_tells_the_translated_facts_first():
    model = ("Dear Minister,", "He is held. I urge you to free him.", "Yours sincerely,")
    action = an_action(calls=(), model_letter=model, translations=(RUSSIAN,))
    letter = (
        compose(action, a_draft(language="ru"), a_sender(), some_options()).mailings[0].letters[0]
    )

    assert texts(letter, BlockKind.FACTS)[0].startswith("Мердан Йолбарсов арестован")
    assert texts(letter, CALL) == [RUSSIAN.points[0]]


def test_without_a_choice_of_that_language_nothing_of_it_is_in_the_letters():
    letter = (
        compose(an_action(translations=(RUSSIAN,)), a_draft(), a_sender(), some_options())
        .mailings[0]
        .letters[0]
    )

    assert "Yolbarsov" in letter.subject
