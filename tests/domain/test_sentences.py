import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.sentences import sentences


@pytest.mark.parametrize(
    "paragraph",
    [
        "M. A. Peshkov was told.",
        "Dr. Ruiz and Mr. Vo saw No. 7 of 3 p.m. and left.",
        "The letter of Yu. Ya. Chaika came.",
        "It was 3.15 when he left.",
        "She asked “why?” and was not answered.",
    ],
)
def test_an_abbreviation_ends_no_sentence(paragraph):
    assert sentences(paragraph) == (paragraph,)


@pytest.mark.parametrize(
    ("paragraph", "second"),
    [
        ("He has appealed. The hearing is on 18 July.", "The hearing is on 18 July."),
        ("He said: “I will not run out.” Then he left.", "Then he left."),
        ("Is he well? Nobody knows.", "Nobody knows."),
        ("She was freed. 43 others were not.", "43 others were not."),
        ("She was freed. Élise was not.", "Élise was not."),
        ("It goes on…  Nobody knows.", "Nobody knows."),
    ],
)
def test_a_sentence_ends_at_its_mark_with_the_closing_quotation_mark(paragraph, second):
    assert sentences(paragraph)[1:] == (second,)


def test_nothing_has_no_sentences():
    assert sentences(" \n ") == ()


@given(st.text("aB.!? “”\n’é1", max_size=80))
def test_sentences_put_together_give_the_paragraph_back(paragraph):
    assert " ".join(sentences(paragraph)) == " ".join(paragraph.split())
