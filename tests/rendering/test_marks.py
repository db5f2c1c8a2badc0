from functools import partial

from desktop_app.rendering.fonts import FaceName
from desktop_app.rendering.marks import WHOLE, Mark, differing_rows
from desktop_app.rendering.pdf import PdfPages
from desktop_app.rendering.preview import page_pixels

MORE = 2  # rows that are drawn beyond those asked for, on either side


def a_page(*texts: str, width: float = 200, rule: float | None = None) -> tuple[bytes, list[Mark]]:
    """A page with *texts* on it, one every 20 points, and its marks."""
    marks: list[list[Mark]] = []
    pages = PdfPages(title="Letter", language="en", marks=marks)
    pages.begin_page(width, 100)
    put = partial(pages.lines, face=FaceName.LETTER, size=12, x=10, leading=0)
    for number, text in enumerate(texts, start=1):
        put([text], baseline=20 * number)
    if rule is not None:
        pages.rule(10, rule, 100)
    return pages.finish(), marks[0]


def drawn(pdf: bytes, **changes) -> list[bytes]:
    """The rows of pixels of a page, a pixel a point."""
    image = page_pixels(pdf, 0, dpi=72, **changes)
    return [
        image.pixels[start : start + image.stride]
        for start in range(0, len(image.pixels), image.stride)
    ]


def test_a_changed_line_differs_where_it_stands():
    before, after = a_page("one", "two", "three")[1], a_page("one", "too", "three")[1]
    first, end = differing_rows(before, after)

    assert 20 < first < 40 < end < 60


def test_of_lines_that_moved_all_differ():
    before, after = a_page("one", "three", "four")[1], a_page("one", "two", "three", "four")[1]
    first, end = differing_rows(before, after)

    assert 20 < first < 40
    assert end > 80


def test_a_line_that_went_differs():
    first, end = differing_rows(a_page("one", "two")[1], a_page("one")[1])

    assert 20 < first < 40 < end


def test_nothing_differs_between_a_page_and_itself():
    assert differing_rows(a_page("one", "one")[1], a_page("one", "one")[1]) == (0, 0)


def test_the_order_counts_as_the_later_covers_the_earlier():
    one, two = Mark(("one",), (0, 9)), Mark(("two",), (5, 20))

    assert differing_rows([one, two], [two, one]) == (0, 20)


def test_all_differs_with_anything_but_lines():
    plain = a_page("one")[1]

    assert differing_rows(plain, a_page("one", rule=50)[1]) == WHOLE
    assert differing_rows(plain, a_page("one", width=201)[1]) == WHOLE
    assert differing_rows((), plain) == WHOLE


def test_nothing_differs_between_pages_of_many_characters_and_several_scripts():
    many = "".join(map(chr, [*range(0xC0, 0x149), *range(0x14A, 0x180), *range(0x410, 0x450)]))

    assert differing_rows(a_page(many)[1], a_page(many)[1]) == (0, 0)
    assert differing_rows(a_page("שלום")[1], a_page("שלום")[1]) == (0, 0)


def test_just_the_rows_asked_for_are_drawn():
    before, after = a_page("one", "two", "three")[0], a_page("one", "tuft", "three")[0]
    wanted, old = drawn(after), page_pixels(before, 0, dpi=72)
    differing = [
        y for y, rows in enumerate(zip(drawn(before), wanted, strict=True)) if len(set(rows)) > 1
    ]
    first, end = differing[0] + MORE, differing[-1] + 1 - MORE

    assert drawn(after, before=old, rows=(first, end)) == wanted
    assert drawn(after, before=old, rows=(first, end - 1)) != wanted
    assert drawn(after, before=old, rows=(first + 1, end)) != wanted


def test_a_picture_of_another_size_is_of_no_use():
    pdf = a_page("one", "two")[0]
    other = page_pixels(pdf, 0, dpi=96)

    assert drawn(pdf, before=other, rows=(0, 0)) == drawn(pdf)
