import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.reading.contacts import (
    Label,
    emails,
    is_email_alone,
    is_number_alone,
    labelled,
    numbers,
)


@pytest.mark.parametrize(
    ("line", "kinds", "value"),
    [
        ("Fax: +7 495 987 58 41", [Label.FAX], "+7 495 987 58 41"),
        ("Fax 2: +7 495", [Label.FAX], "+7 495"),
        ("Fax number: 1", [Label.FAX], "1"),
        ("F: 202", [Label.FAX], "202"),
        ("T: 202", [Label.PHONE], "202"),
        ("Tel.: 1", [Label.PHONE], "1"),
        ("Tel/Fax: 1", [Label.PHONE, Label.FAX], "1"),
        ("Phone and Fax: 1", [Label.PHONE, Label.FAX], "1"),
        ("E-mail: a@b.ru", [Label.EMAIL], "a@b.ru"),
        ("EMAIL:a@b.ru", [Label.EMAIL], "a@b.ru"),
        ("Twitter: @a", [Label.SOCIAL], "@a"),
        ("Salutation: Dear Minister", [Label.SALUTATION], "Dear Minister"),
        ("Salutation :Dear Minister", [Label.SALUTATION], "Dear Minister"),
        ("Salutation:", [Label.SALUTATION], ""),
        ("Switchboard hours: 8am to 4pm", [Label.UNKNOWN], "8am to 4pm"),
    ],
)
def test_a_label_tells_what_its_line_gives(line, kinds, value):
    found = labelled(line)

    assert found is not None
    assert list(found.kinds) == kinds
    assert found.value == value


@pytest.mark.parametrize(
    "line",
    [
        "Bolshaia Dmitrovka 15 A",
        "P.O. Box: 1270",
        "c/o: the clerk",
        "Attn: the clerk",
        "125993",
        "+7 495: 12",
        ":",
        "",
    ],
)
def test_a_line_of_an_address_has_no_label(line):
    assert labelled(line) is None


@pytest.mark.parametrize(
    ("value", "found"),
    [
        ("+7 495 987 58 41", ["+7 495 987 58 41"]),
        ("00 973 176 64 587", ["00 973 176 64 587"]),
        ("00.212.53.77.68.515", ["00.212.53.77.68.515"]),
        ("011-52-722-276-0046", ["011-52-722-276-0046"]),
        ("+ 52 5 515 1794 or 542 1648", ["+ 52 5 515 1794", "542 1648"]),
        ("+855 23 360 666 / +855 23 880 123", ["+855 23 360 666", "+855 23 880 123"]),
        ("030 – 206 438 16", ["030 – 206 438 16"]),
        ("+44 (0)20 7946 0000", ["+44 (0)20 7946 0000"]),
        ("+1 202 555 0100; +1 202 555 0101", ["+1 202 555 0100", "+1 202 555 0101"]),
        ("none", []),
        ("", []),
    ],
)
def test_numbers_are_taken_as_printed(value, found):
    assert list(numbers(value)[0]) == found


def test_each_remark_belongs_to_the_number_before_it():
    value = "+7 1 234 567 (if a voice answers, say 'fax') or +7 1 234 568 (mornings)"

    assert numbers(value)[1] == (
        ("+7 1 234 567", "if a voice answers, say 'fax'"),
        ("+7 1 234 568", "mornings"),
    )


def test_a_bracket_inside_a_remark_is_part_of_it():
    assert numbers("+7 1 234 567 (ask (politely) for it)")[1] == (
        ("+7 1 234 567", "ask (politely) for it"),
    )


@pytest.mark.parametrize("text", ["+7 495 691 98 77", "(777) 364 55 55", "+7 495 (mornings)"])
def test_a_number_alone_goes_on_with_the_label_above(text):
    assert is_number_alone(text) == (sum(c.isdigit() for c in text) > 6)


@pytest.mark.parametrize("text", ["125993", "Moscow 125993", "15 A", "32/34", ""])
def test_a_post_code_is_no_number_to_call(text):
    assert not is_number_alone(text)


def test_all_addresses_of_a_line_are_found_and_the_mark_of_a_web_page_is_none():
    assert emails("a.b@c-d.gov.ru or e+f@g.org, [email protected]") == (
        "a.b@c-d.gov.ru",
        "e+f@g.org",
    )
    assert emails("@presidencia_sv") == ()
    assert emails(".@presidencia_sv") == ()


@pytest.mark.parametrize("text", ["mod@defence.example", "or mod@a.example", "a@b.eg; c@d.eg"])
def test_an_address_alone_goes_on_with_the_label_above(text):
    assert is_email_alone(text)


@given(st.text(max_size=80))
def test_no_value_breaks_the_reading_of_numbers_and_addresses(text):
    found, remarks = numbers(text)

    assert {number for number, _ in remarks} <= set(found)
    assert all(number in text for number in found)
    assert all(address in text for address in emails(text))


def test_a_word_without_end_does_not_take_for_ever():
    assert emails("a" * 500_000) == ()
    assert numbers("(" * 2_000)[0] == ()
