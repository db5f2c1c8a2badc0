import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.places.countries import country_code
from desktop_app.places.country_names import (
    all_countries,
    country_name,
    is_country_code,
    languages_of,
)

CODES = [code for _, code in all_countries()]


@pytest.mark.parametrize(
    ("printed", "code"),
    [
        ("RUSSIAN FEDERATION", "RU"),
        ("Russian Federation", "RU"),
        ("Republic of Kenya", "KE"),
        ("Kingdom of Bahrain", "BH"),
        ("Islamic Republic of Iran", "IR"),
        ("Viet Nam", "VN"),
        ("Burma", "MM"),
        ("Myanmar", "MM"),
        ("Turkey", "TR"),
        ("Türkiye", "TR"),
        ("Côte d’Ivoire", "CI"),
        ("Ivory Coast", "CI"),
        ("USA", "US"),
        ("United States of America", "US"),
        ("UK", "GB"),
        ("the Democratic Republic of the Congo", "CD"),
        ("Republic of the Congo", "CG"),
        ("Republic of Korea", "KR"),
        ("Democratic People's Republic of Korea", "KP"),
        ("Syrian Arab Republic", "SY"),
        ("Trinidad and Tobago", "TT"),
        ("Swaziland", "SZ"),
        ("HONDURAS", "HN"),
        ("Österreich", "AT"),
    ],
)
def test_a_country_is_known_by_the_names_that_sheets_print(printed, code):
    assert country_code(printed) == code


@pytest.mark.parametrize(
    "text", ["", "Moscow", "125993", "Uzbek", "Tashkent Region", "European Union", "the", "Fax"]
)
def test_what_is_no_country_is_none(text):
    assert country_code(text) is None


def test_every_country_is_found_again_by_the_name_it_is_printed_with():
    names = {code: country_name(code) for code in CODES}

    assert {code: country_code(name) for code, name in names.items()} == dict(
        zip(CODES, CODES, strict=True)
    )
    assert {code: country_code(name.upper()) for code, name in names.items()} == {
        c: c for c in CODES
    }


def test_an_address_gets_the_name_of_a_state_and_not_that_of_a_list():
    assert country_name("CD") == "Democratic Republic of the Congo"
    assert country_name("MM") == "Myanmar"
    assert country_name("DE", "de") == "Deutschland"
    assert country_name("RU", "fr") == "Russie"


def test_an_unknown_code_is_printed_as_it_is():
    assert country_name("QQ") == "QQ"


def test_codes_are_two_capitals_of_a_country():
    assert is_country_code("GB")
    for code in ("gb", "EU", "UN", "ZZ", "GBR", "", "419"):
        assert not is_country_code(code)


def test_all_countries_stand_in_the_order_in_which_a_reader_looks_for_them():
    names = [name for name, _ in all_countries()]

    assert len(names) > 240
    assert names.index("Åland Islands") < names.index("Albania")
    assert names.index("Côte d’Ivoire") < names.index("Croatia")
    assert len(set(names)) == len(names)


def test_the_main_language_of_a_country_comes_first():
    assert languages_of("GB")[0] == "en"
    assert languages_of("RU")[0] == "ru"
    assert set(languages_of("CH")) >= {"de", "fr", "it"}
    assert languages_of("QQ") == ()


@given(st.text(max_size=40))
def test_any_text_is_a_country_with_a_code_or_none(text):
    code = country_code(text)

    assert code is None or len(code) == 2


@given(st.sampled_from(CODES), st.sampled_from(["{}", "THE {}", " {} ", "{}.", "({})"]))
def test_marks_and_spaces_around_a_country_do_not_hide_it(code, form):
    assert country_code(form.format(country_name(code))) == code
