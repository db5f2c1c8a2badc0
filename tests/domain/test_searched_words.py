import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.searched_words import answers, folded, questions

SHEET = "UA 45/26: Şükür Yılmaz, Łódź — Journalistin in Gefahr. AMR 37/8123/2026. 東京大使館"


@pytest.mark.parametrize(
    "typed",
    ["", "sukur", "ŞÜKÜR", "lodz", "yilm", "gefahr journ", "45/26", "45/2", "ua 45/26",
     "37/8123", "大使", "…", "— lodz", "amr"],
)  # fmt: skip
def test_words_are_found_as_they_are_typed(typed):
    assert answers(SHEET, typed)


@pytest.mark.parametrize("typed", ["ukur", "45/25", "26/45", "lodz brno", "使大"])
def test_what_is_not_there_is_not_found(typed):
    assert not answers(SHEET, typed)


def test_a_part_with_signs_in_it_asks_for_words_that_follow_each_other():
    assert questions("Amr 37/81 (x") == (("amr",), ("37", "81"), ("x",))


def test_letters_that_are_not_taken_apart_are_written_plainly():
    assert folded("Łódź Øst ÆØÅ Straße ﬁn") == "lodz ost aeoa strasse fin"


@given(st.text(), st.text())
def test_anything_can_be_typed_and_a_text_answers_to_its_beginning(text, typed):
    answers(text, typed)
    first = text.split()[0] if text.split() else ""

    assert answers(text, first)
