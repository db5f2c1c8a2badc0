"""The papers beside the letters."""

import pytest
from rendering.letters import MINISTER, SENDER, a_letter, a_mailing
from rendering.pages import pages_of
from rendering.test_letters import assert_inside_margins

from desktop_app.domain.letter import CardSize, LayoutName, Paper
from desktop_app.rendering.layouts import LAYOUTS
from desktop_app.rendering.render import render_card, render_letters
from desktop_app.rendering.sheets import check_list, ruled_page, window_test


@pytest.mark.parametrize("paper", Paper)
def test_the_check_list_has_a_row_for_each_letter_on_as_many_pages_as_it_takes(paper):
    pages = pages_of(check_list([a_mailing(number=number) for number in range(1, 61)], paper))

    rows = [word for page in pages for word in page.words if word.isdigit()]
    assert rows == [str(number) for number in range(1, 61)]
    assert len(pages) > 1
    for page in pages:
        assert_inside_margins(page)


def test_the_check_list_names_the_recipient_and_not_the_sender():
    (page,) = pages_of(check_list([a_mailing()], Paper.A4))

    assert MINISTER[0] in page.text
    assert not any(line in page.text for line in SENDER)


def test_the_check_list_of_drafts_says_so():
    (page,) = pages_of(check_list([a_mailing(draft_mark=True)], Paper.A4))

    assert page.words.count("DRAFT") == 2


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("layout", LayoutName)
def test_the_window_test_says_where_to_fold(paper, layout):
    (page,) = pages_of(window_test(paper, layout))

    sheet = LAYOUTS[paper, layout]
    assert all(f"{y:g} mm" in page.text for y in sheet.fold_marks)
    assert ("Window test" in page.text) is (sheet.window is not None)
    assert (page.width, page.height) == pytest.approx((sheet.width, sheet.height), abs=0.01)


def test_a_ruled_page_has_no_words():
    (page,) = pages_of(ruled_page(Paper.A4))

    assert page.words == []


def test_the_number_on_the_cover_of_a_fax_is_large():
    def size_of_fax(letter) -> float:
        (page,) = pages_of(
            render_letters([a_mailing(letter)], paper=Paper.A4, layout=LayoutName.PLAIN).pdf
        )
        return page.characters[page.text.index("Fax")].size

    subject = "Fax: +7 499 241 21 75 (if a voice answers, say “fax, please”)"
    usual = a_letter(subject=subject, paragraphs=("Please hand this on.",))
    large = a_letter(subject=subject, paragraphs=("Please hand this on.",), large_subject=True)

    assert size_of_fax(large) > 1.5 * size_of_fax(usual)


@pytest.mark.parametrize(("size", "mm"), [(CardSize.A6, (148, 105)), (CardSize.A5, (210, 148))])
def test_a_card_has_its_words_alone(size, mm):
    letter = a_letter(paragraphs=("We think of you.",), copy_to=None)

    (page,) = pages_of(render_card(a_mailing(letter), size).pdf)

    assert (page.width, page.height) == pytest.approx(mm, abs=0.01)
    assert " ".join(page.words) == (
        "Dear Minister, We think of you. Yours sincerely, Hannah Whitworth"
    )
    assert_inside_margins(page)
