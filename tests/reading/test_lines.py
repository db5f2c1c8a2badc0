import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.reading.lines import fold, lines_of


def test_lines_count_from_one_and_blank_ones_count():
    assert [(line.number, line.text) for line in lines_of("a\n\n b  c \n")] == [
        (1, "a"),
        (2, ""),
        (3, "b c"),
        (4, ""),
    ]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\f", "\v", "\x85", "\u2028", "\u2029"])
def test_every_kind_of_line_end_ends_a_line(end):
    assert [line.text for line in lines_of(f"a{end}b")] == ["a", "b"]


def test_characters_that_show_nothing_are_gone():
    assert [line.text for line in lines_of("a\u00ad\u200bb\u202e\ufeff\x1b[31m\x9bc")] == [
        "ab[31mc"
    ]


@given(st.text(st.characters(), max_size=60))
def test_no_line_holds_a_control_character_or_half_a_character(text):
    for line in lines_of(text):
        assert line.text == " ".join(line.text.split())
        assert not any(
            c < " " or "\x7f" <= c < "\xa0" or "\ud800" <= c <= "\udfff" for c in line.text
        )
        line.text.encode()


def test_folded_lines_are_one_text():
    assert fold(lines_of("a\n\nb c\n")) == "a b c"
