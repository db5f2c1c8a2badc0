"""Whole letters in the language of the sheet."""

from datetime import date

import pytest
from builders import a_draft, a_person, a_sender, a_target, an_action, some_options

from desktop_app.composing.compose import compose
from desktop_app.composing.salutations import salutation_for
from desktop_app.composing.sheet_language import language_of, sheet_language
from desktop_app.domain.letter import LayoutName, Paper
from desktop_app.domain.options import LETTER_LANGUAGES
from desktop_app.domain.remark import RemarkKind
from desktop_app.domain.urgent_action import KeyDate
from desktop_app.rendering.render import render_letters

CALLS = {
    "en": "Call on the authorities to release Ana B. and to drop the charges;",
    "de": "Fordern Sie die Behörden auf, Ana B. und die anderen freizulassen;",
    "fr": "demandez aux autorités de libérer Ana B. et de ne pas la poursuivre ;",
    "es": "Instando a las autoridades a liberar a Ana B. y a los demás;",
    "pt": "Instando as autoridades a libertar Ana B. e os outros, que não são culpados;",
}
ROLES = {
    "en": "Minister of Justice",
    "de": "JUSTIZMINISTERIN",
    "fr": "Procureur général",
    "es": "Ministra de Justicia",
    "pt": "Ministro da Justiça",
}


def a_case(language, **changes):
    values = {
        "calls": (CALLS[language],),
        "summary": None,
        "case": (),
        "key_dates": (),
        "languages": (),
        "own_language": False,
        "targets": (a_target(role=ROLES[language], salutation=None),),
    }
    return an_action(**{**values, **changes})


def composed(action, language=None, **options):
    return compose(action, a_draft(language=language), a_sender(), some_options(**options))


def kinds(composition):
    return {remark.kind for remark in composition.remarks}


@pytest.mark.parametrize("language", LETTER_LANGUAGES)
def test_the_letter_is_in_the_language_of_the_sheets_points(language):
    first = composed(a_case(language)).mailings[0].letters[0]

    assert sheet_language(a_case(language)) == language
    assert first.language.startswith(language)


@pytest.mark.parametrize(
    ("language", "subject", "salutation", "opening", "closing"),
    [
        ("de", "Merdan", "Sehr geehrte Frau Ministerin,", "ich schreibe Ihnen", "Hochachtungsvoll"),
        ("fr", "Objet\u00a0: ", "Monsieur le Procureur général,", "Je vous écris",
         "Je vous prie d’agréer, Monsieur le Procureur général, l’expression"),
        ("es", "Asunto: ", "Señora ministra:", "Le escribo", "Atentamente,"),
        ("pt", "Assunto: ", "Senhor Ministro,", "Escrevo-lhe", "Respeitosamente,"),
    ],
)  # fmt: skip
def test_all_that_frames_it_is_in_that_language(language, subject, salutation, opening, closing):
    letter = composed(a_case(language)).mailings[0].letters[0]

    assert letter.subject.startswith(subject)
    assert letter.salutation == salutation
    assert letter.blocks[0].text.startswith(opening)
    assert letter.closing.startswith(closing)


@pytest.mark.parametrize("language", LETTER_LANGUAGES)
def test_it_can_be_printed_with_the_note_to_the_embassy(language):
    mailings = composed(a_case(language)).mailings

    render_letters(mailings, paper=Paper.A4, layout=LayoutName.PLAIN)


@pytest.mark.parametrize(
    ("language", "date_"),
    [
        ("de", "2. März 2012"),
        ("fr", "2 mars 2012"),
        ("es", "2 de marzo de 2012"),
        ("pt", "2 de março de 2012"),
    ],
)
def test_the_day_is_written_out_as_the_language_does(language, date_):
    assert composed(a_case(language), dated=date(2012, 3, 2)).mailings[0].letters[0].dated == date_


def test_the_first_of_a_month_is_premier_in_french():
    first = composed(a_case("fr"), dated=date(2012, 3, 1)).mailings[0].letters[0]

    assert first.dated == "1er mars 2012"


@pytest.mark.parametrize(("salutation", "first"), [("Exzellenz", "ich"), ("Exzellenz!", "Ich")])
def test_german_goes_on_in_small_letters_behind_a_comma_alone(salutation, first):
    action = a_case("de", targets=(a_target(role="PRÄSIDENT", salutation=salutation),))

    assert composed(action).mailings[0].letters[0].blocks[0].text.startswith(first)


def test_a_name_that_ends_in_a_full_stop_gets_no_second():
    letters = composed(a_case("de", people=(a_person(name="Ana B."),))).mailings[0].letters

    assert ".." not in letters[0].blocks[0].text


def test_in_another_language_than_the_sheets_the_points_stay_as_printed_and_are_marked():
    composition = composed(a_case("en"), language="de")
    letter = composition.mailings[0].letters[0]

    assert letter.blocks[0].text.startswith("ich schreibe Ihnen")
    assert CALLS["en"].rstrip(";") in letter.blocks[3].text
    assert RemarkKind.POINT_AS_PRINTED in kinds(composition)


def test_a_language_that_the_sheet_does_not_list_is_said():
    listed = composed(a_case("fr", languages=("French",)))
    unlisted = composed(a_case("fr", languages=("English",)))

    assert RemarkKind.LANGUAGE_NOT_LISTED not in kinds(listed)
    assert RemarkKind.LANGUAGE_NOT_LISTED in kinds(unlisted)


def test_a_past_day_is_left_out_where_no_rule_can_word_it():
    hearing = KeyDate(day=date(2012, 1, 18), text="Le délai expire le 18 janvier et il est grave.")
    action = a_case("fr", case=(hearing.text,), key_dates=(hearing,))
    composition = composed(action)

    assert "18 janvier" not in composition.mailings[0].letters[0].blocks[1].text
    assert RemarkKind.KEY_DATE_LEFT_OUT in kinds(composition)


@pytest.mark.parametrize(
    ("texts", "language"),
    [
        (("起訴を取り下げること。",), None),
        (("žiadajte prepustenie Aleśa Marcinoviča;",), None),
        (("demandez qu'il puisse voir un avocat ;", "exigez qu'il soit libéré."), "fr"),
        (("Instándoles a buscar sin demora a X;", "Pidiendo que se proteja a la familia"), "es"),
        ((), None),
    ],
)
def test_a_language_is_told_by_its_small_words_or_not_at_all(texts, language):
    assert language_of(texts) == language


@pytest.mark.parametrize(
    ("salutation", "language", "text", "foreign"),
    [
        (
            "Dear Minister / Sehr geehrter Herr Minister",
            "de",
            "Sehr geehrter Herr Minister,",
            False,
        ),
        ("Dear Minister / Sehr geehrter Herr Minister", "en", "Dear Minister,", False),
        ("Dear Prosecutor General", "de", "Dear Prosecutor General,", True),
        ("Estimada Sra. Fiscal", "es", "Estimada Sra. Fiscal:", False),
        ("Monsieur le Premier ministre,", "fr", "Monsieur le Premier ministre,", False),
    ],
)
def test_of_two_salutations_the_letters_own_is_taken_and_a_foreign_one_is_said(
    salutation, language, text, foreign
):
    found = salutation_for(a_target(salutation=salutation), language)

    assert found.text == text
    assert found.foreign is foreign


@pytest.mark.parametrize(
    ("role", "language", "text"),
    [
        ("Ministre de la Justice", "fr", "Madame, Monsieur,"),  # its gender can't be told
        ("Fiscal General", "es", "A quien corresponda:"),
        ("Oberster Richter", "de", "Sehr geehrte Damen und Herren,"),
        ("Presidente da República", "pt", "Excelência,"),
        ("Staatspräsident", "de", "Exzellenz,"),
    ],
)
def test_a_suggested_salutation_never_guesses_a_gender(role, language, text):
    found = salutation_for(a_target(role=role, salutation=None), language)

    assert found.text == text
    assert found.suggested
