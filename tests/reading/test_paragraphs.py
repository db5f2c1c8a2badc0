from hypothesis import given
from hypothesis import strategies as st

from desktop_app.reading.lines import fold, lines_of
from desktop_app.reading.paragraphs import lines_saying, paragraphs

LONG = "Word " * 19 + "word"  # a full line


def texts(text: str) -> list[str]:
    return [fold(paragraph) for paragraph in paragraphs(lines_of(text))]


def test_a_blank_line_after_a_finished_sentence_parts_paragraphs():
    assert texts(f"{LONG}\nends here.\n\nNew one.") == [f"{LONG} ends here.", "New one."]


def test_a_blank_line_inside_a_sentence_parts_nothing():
    assert texts("He was held in\n\nthe capital.") == ["He was held in the capital."]


def test_a_line_that_stops_short_ends_a_paragraph_where_no_blank_line_does():
    assert texts(f"{LONG}\nends here.\n{LONG}\n{LONG}.") == [
        f"{LONG} ends here.",
        f"{LONG} {LONG}.",
    ]


def test_a_full_line_that_ends_with_a_sentence_ends_no_paragraph():
    assert texts(f"{LONG}.\n{LONG}.") == [f"{LONG}. {LONG}."]


def test_where_every_line_is_followed_by_a_blank_one_they_part_nothing():
    lines = [f"{LONG}", f"{LONG}", "ends here.", f"{LONG}", "ends too."]

    assert texts("\n\n".join(lines)) == [f"{LONG} {LONG} ends here.", f"{LONG} ends too."]


def test_lines_of_a_web_page_are_a_paragraph_each():
    wide = "Word " * 60 + "word."

    assert texts(f"{wide}\n{wide}") == [wide, wide]


def test_nothing_has_no_paragraphs():
    assert texts("\n\n") == []


@given(
    st.lists(st.sampled_from(["", "He went.", "on and", LONG, f"{LONG}.", "x" * 200]), max_size=20)
)
def test_paragraphs_put_together_give_all_lines_in_order(lines):
    text = "\n".join(lines)

    assert " ".join(texts(text)).split() == text.split()


def test_the_lines_of_a_sentence_are_those_it_runs_over():
    prose = paragraphs(lines_of("He left. The hearing\nis on 5 June\n2016. He knows. It is\nlate."))

    said = [line.number for line in lines_saying("The hearing is on 5 June 2016.", prose)]

    assert said == [1, 2, 3]
    assert lines_saying("He went.", prose) == []
