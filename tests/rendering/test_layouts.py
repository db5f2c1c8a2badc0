"""Where the windows of envelopes are, and what they show."""

import os

import pytest
from rendering.letters import MINISTER, a_letter, a_mailing, words
from rendering.looked_at import assert_as_looked_at
from rendering.pages import Page, pages_of
from rendering.test_letters import assert_nothing_overlaps

from desktop_app.domain.letter import LayoutName, Paper, usual_layout
from desktop_app.rendering.layouts import LAYOUTS, PAPERS, Box
from desktop_app.rendering.render import fits_window, render_letters

WINDOWED = [(paper, name) for paper in Paper for name in LayoutName if name is not LayoutName.PLAIN]
SHEETS = [*WINDOWED, *((paper, LayoutName.PLAIN) for paper in Paper)]
ALWAYS_VISIBLE = {  # x, right, y, bottom in mm, whatever the play of the sheet
    (Paper.A4, LayoutName.DIN_B): (20, 100, 50, 90),
    (Paper.A4, LayoutName.DIN_A): (20, 100, 32, 72),
    (Paper.A4, LayoutName.UK): (20, 100, 57, 81),
    (Paper.A4, LayoutName.FRANCE): (110, 200, 46, 80),
    (Paper.A4, LayoutName.SWISS_RIGHT): (122, 202, 50, 90),
    (Paper.A4, LayoutName.SWISS_LEFT): (20, 110, 40.5, 80.5),
    (Paper.LETTER, LayoutName.US): (22.2, 111.1, 63.5, 82.6),
}


def printed(letter, paper, layout) -> list[Page]:
    return pages_of(render_letters([a_mailing(letter)], paper=paper, layout=layout).pdf)


@pytest.mark.parametrize("sheet", ALWAYS_VISIBLE)
def test_what_a_window_always_shows_is_as_the_envelopes_say(sheet):
    shown = LAYOUTS[sheet].window.shown

    assert (shown.x, shown.right, shown.y, shown.bottom) == pytest.approx(ALWAYS_VISIBLE[sheet])


@pytest.mark.parametrize(("paper", "name"), WINDOWED)
def test_a_folded_letter_goes_into_its_envelope(paper, name):
    layout = LAYOUTS[paper, name]
    parts = zip((0, *layout.fold_marks), (*layout.fold_marks, PAPERS[paper][1]), strict=True)

    assert layout.width < layout.window.envelope[0]
    assert all(0 < end - start <= layout.window.envelope[1] for start, end in parts)


@pytest.mark.parametrize(("paper", "name"), WINDOWED)
@pytest.mark.parametrize("count", range(1, 9))
def test_a_window_shows_all_of_the_address_and_nothing_but_it(paper, name, count):
    lines = tuple(f"Zone {number}" for number in range(count))
    letter = a_letter(postal_lines=lines)
    window = LAYOUTS[paper, name].window

    page = printed(letter, paper, name)[0]

    zone = [line for line in page.lines() if "".join(c.text for c in line).startswith("Zone")]
    inside = all(_is_in(one, window.shown) for line in zone for one in line)
    assert inside == fits_window(a_mailing(letter), paper=paper, layout=name)
    assert inside or count > 4
    address = {id(one) for line in zone for one in line}
    for one in page.inked():
        small = one.size < 9  # the line that says where it comes from
        assert id(one) in address or small or not _touches(one, window.swept), one


def _is_in(one, box: Box) -> bool:
    across = box.x <= one.left and one.right <= box.right
    return across and box.y <= one.top and one.bottom <= box.bottom


def _touches(one, box: Box) -> bool:
    across = one.left < box.right and box.x < one.right
    return across and one.top < box.bottom and box.y < one.bottom


def test_seven_lines_are_too_many_for_british_and_american_windows():
    mailing = a_mailing(a_letter(postal_lines=MINISTER))

    fitting = {name for name in LayoutName if fits_window(mailing, paper=Paper.A4, layout=name)}

    assert set(LayoutName) - fitting == {LayoutName.UK, LayoutName.US}


def test_the_usual_layout_is_that_of_the_country_where_it_is_known():
    countries = {"GB": "uk", "FR": "france", "CH": "swiss-right", "US": "us", "DE": "din-b"}

    assert {one: usual_layout(one).value for one in countries} == countries
    assert usual_layout("") is LayoutName.DIN_B
    assert usual_layout("", Paper.LETTER) is LayoutName.US


@pytest.mark.skipif("PARAVION_LONG" not in os.environ, reason="a minute: PARAVION_LONG=1")
@pytest.mark.parametrize(("paper", "layout"), SHEETS)
@pytest.mark.parametrize("count", range(1, 9))
def test_any_number_of_lines_on_any_layout_overlaps_with_nothing(paper, layout, count):
    for of_sender in range(9):
        sender = tuple(words(3, seed=number, longest=9) for number in range(of_sender))
        address = tuple(words(3, seed=number + 50, longest=9) for number in range(count))
        letter = a_letter(sender_lines=sender, postal_lines=address)
        for page in printed(letter, paper, layout):
            assert_nothing_overlaps(page)


def golden_page(paper: Paper, name: LayoutName) -> bytes:
    """A letter of two pages with everything that has a place on them, under a mark."""
    letter = a_letter(postal_lines=MINISTER, paragraphs=(words(120),) * 6, enclosure="Encl.")
    return render_letters([a_mailing(letter, draft_mark=True)], paper=paper, layout=name).pdf


@pytest.mark.parametrize(("paper", "name"), SHEETS)
def test_everything_stands_where_it_stood_when_the_page_was_looked_at(paper, name):
    """Renew with UPDATE_GOLDEN=1 after looking at the pages that `layout_pages` draws."""
    assert_as_looked_at("layouts", f"{name.value}-{paper.value}", golden_page(paper, name))


def test_letters_in_one_file_have_each_the_layout_of_its_own():
    mailings = [a_mailing(a_letter()), a_mailing(a_letter())]
    names = [LayoutName.UK, LayoutName.SWISS_RIGHT]

    together = pages_of(render_letters(mailings, paper=Paper.A4, layout=names).pdf)

    alone = [printed(a_letter(), Paper.A4, name)[0] for name in names]
    for page, other in zip(together, alone, strict=True):
        assert [(one.text, one.left, one.top) for one in page.inked()] == [
            (one.text, one.left, one.top) for one in other.inked()
        ]
