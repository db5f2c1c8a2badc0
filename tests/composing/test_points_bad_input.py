"""Points that no one would print: nothing of them is lost, and nothing in them is run."""

import pytest

from desktop_app.composing.calls_to_sentences.rewriting import to_sentences
from desktop_app.domain.draft import Addressing
from desktop_app.domain.options import LETTER_LANGUAGES
from desktop_app.domain.target import Target

ASKS = {
    "en": "Urge the authorities to free {};",
    "de": "Fordern Sie die Behörden auf, {} freizulassen.",
    "fr": "Demandez aux autorités de libérer {} ;",
    "es": "Instando a las autoridades a liberar a {};",
    "pt": "Instando as autoridades a libertar {};",
}
STARTS = {
    "en": "I urge you to free ", "de": "Ich fordere Sie auf, ", "fr": "Je vous demande de libérer ",
    "es": "Le insto a liberar a ", "pt": "Insto V. Exa. a libertar ",
}  # fmt: skip


def sentence(language, point, how=Addressing.AUTO):
    (one,) = to_sentences(
        [point], Target(role="X"), "Kenya", language=language, addressing=[how]
    )  # fmt: skip
    return one


@pytest.mark.parametrize("language", LETTER_LANGUAGES)
@pytest.mark.parametrize(
    "name",
    [
        "{who}", "{0}", "{}", "{{ name }}", "{% raw %}X{% endraw %}", "{{ ''.__class__ }}",
        "<b>Ana</b>", "&amp; Sons", "*Ana*", "Ana\\1 Ruiz", "\\g<who>", "$Ana", "%s",
        "يوسف أحمد", "\u2067יוסף\u2069", "張偉", "O'Neill-Ñandú",
    ],
)  # fmt: skip
@pytest.mark.parametrize(
    "how", [Addressing.AUTO, Addressing.AUTHORITIES, Addressing.ALL_IN_YOUR_POWER]
)
def test_braces_markup_and_other_scripts_stand_as_they_are(language, name, how):
    made = sentence(language, ASKS[language].format(name), how)

    assert name in made.text
    assert not made.as_printed
    if how is Addressing.AUTO:
        assert made.text.startswith(STARTS[language])


@pytest.mark.parametrize("language", LETTER_LANGUAGES)
def test_a_point_of_four_hundred_words_keeps_each(language):
    names = " ".join(f"Ana{number}" for number in range(400))
    made = sentence(language, ASKS[language].format(names))

    assert names in made.text


@pytest.mark.parametrize("language", LETTER_LANGUAGES)
@pytest.mark.parametrize("point", ["Ana", "?", "…", "2019", "Ana Ruiz, 34", "freedom", "Freiheit"])
def test_a_point_without_a_verb_is_kept(language, point):
    assert sentence(language, point).as_printed


@pytest.mark.parametrize("language", LETTER_LANGUAGES)
@pytest.mark.parametrize("name", ["Ana", "WXYZ"])
def test_a_point_in_capitals_is_kept_where_a_word_may_be_a_name(language, name):
    point = ASKS[language].format(name).upper()

    assert sentence(language, point).as_printed


@pytest.mark.parametrize(
    ("language", "point", "letter"),
    [
        ("en", "URGE THEM TO RELEASE ANA RUIZ.", "I urge you to release Ana Ruiz."),
        ("en", "STOP ANA RUIZ'S EXECUTION NOW;", "I call on you to stop Ana Ruiz's execution now."),
        ("fr", "DEMANDEZ LA LIBÉRATION D'ANA RUIZ ;", "Je demande la libération d'Ana Ruiz."),
        ("es", "PIDAN QUE NO SE EJECUTE A ANA RUIZ;", "Pido que no se ejecute a Ana Ruiz."),
        ("pt", "PEÇA A LIBERTAÇÃO DE ANA RUIZ;", "Peço a libertação de Ana Ruiz."),
    ],
)
def test_capitals_go_where_only_a_whole_name_is_not_known(language, point, letter):
    assert sentence(language, point).text == letter


@pytest.mark.parametrize("language", LETTER_LANGUAGES)
@pytest.mark.parametrize("mark", ["\u200f", "\ufeff", "\u200b", "• ", "– ", "1. ", "a) "])
def test_a_mark_before_a_point_is_no_part_of_it(language, mark):
    made = sentence(language, mark + ASKS[language].format("Ana Ruiz"))

    assert made.text.startswith(STARTS[language])


@pytest.mark.parametrize("code", ["sk", "it", "nl", "ja", "xx", ""])
def test_a_language_without_rules_keeps_all(code):
    made = sentence(code, "Urge the authorities to free Ana Ruiz;")

    assert made.as_printed
    assert "Ana Ruiz" in made.text


def test_a_day_before_a_point_is_no_mark_of_a_list():
    assert sentence("de", "3. Mai ist der letzte Tag.").text == "3. Mai ist der letzte Tag."
