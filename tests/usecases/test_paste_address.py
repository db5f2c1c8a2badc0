"""What is understood of an address that was pasted."""

import pytest
from builders import an_office
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.address_book import OfficeAddress, OfficeKind
from desktop_app.usecases.paste_address import (
    LONGEST_LINE,
    MOST_LINES,
    address_text,
    clean,
    understood,
)

NOTHING = OfficeAddress(kind=OfficeKind.EMBASSY, name="", lines=(), country_code="RU", host="GB")


def test_a_block_of_lines_becomes_name_lines_country_and_numbers():
    text = """
        Embassy of the Russian Federation
        6/7   Invented Palace Gardens
        London W8 4ZZ
        United Kingdom
        Tel: +44 (0)20 5550 0101
        Fax: +44 20 5550 0102
        E-mail: info@embassy.example
        https://embassy.example/contact
    """

    office = understood(text, NOTHING)

    assert office.name == "Embassy of the Russian Federation"
    assert office.lines == ("6/7 Invented Palace Gardens", "London W8 4ZZ")
    assert (office.country_code, office.host) == ("RU", "GB")
    assert (office.phone, office.fax) == ("+44 (0)20 5550 0101", "+44 20 5550 0102")
    assert office.email == "info@embassy.example"


@pytest.mark.parametrize(
    ("text", "host"),
    [
        ("Botschaft von Erfundenland\nErfundene Str. 1\n10117 Berlin\nDeutschland", "DE"),
        ("Ambassade de Russie\n1 rue Inventée\n75000 Paris\nFRANCE", "FR"),
        ("Embassy\n1 Invented Street\nLondon", "GB"),
    ],
)
def test_the_country_on_the_last_line_is_where_it_lies(text, host):
    office = understood(text, NOTHING)

    assert office.host == host
    assert len(office.lines) == 2


def test_a_pasted_address_was_confirmed_by_nobody():
    assert understood("1 Invented Street\nLondon", an_office()).confirmed is None


def test_what_is_not_understood_stays_a_line_of_the_address():
    office = understood("c/o Zoë\nRoom 7 (ring twice)\nLondon", NOTHING)

    assert office.lines == ("c/o Zoë", "Room 7 (ring twice)", "London")


@pytest.mark.parametrize("text", ["", "\n\n \t", "\0\x07\u200b", "Tel. +44 20 5550 0101"])
def test_a_text_without_an_address_gives_no_lines(text):
    assert understood(text, NOTHING).lines == ()


def test_control_characters_and_turned_writing_go():
    office = understood("1\u202e Invented\x00 \x1b[31mStreet\u2028London", NOTHING)

    assert office.lines == ("1 Invented [31mStreet", "London")


def test_fifty_thousand_characters_become_no_more_than_an_address():
    office = understood("x" * 25_000 + "\ny" * 12_500, NOTHING)

    assert len(office.lines) == MOST_LINES
    assert max(map(len, office.lines)) == LONGEST_LINE


def test_markup_is_text():
    office = understood("<img src='file:///etc/passwd'>\n{{name}} {% x %}\nLondon", NOTHING)

    assert office.lines == ("<img src='file:///etc/passwd'>", "{{name}} {% x %}", "London")


def test_an_entry_that_is_changed_is_the_same_where_nothing_was_typed():
    office = an_office(phone="+44 20 5550 0101", fax="+44 20 5550 0102", email="a@b.example")

    assert understood(address_text(office), office) == an_office(
        phone=office.phone, fax=office.fax, email=office.email, confirmed=None
    )


@given(st.text(max_size=400))
def test_any_text_gives_lines_that_can_be_printed_and_read_again(text):
    office = understood(text, NOTHING)

    assert all(line == clean(line) != "" for line in office.lines)
    assert office.confirmed is None
