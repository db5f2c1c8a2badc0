"""What the kinds of letters look like on paper where that differs."""

import pypdfium2
import pytest
from builders import a_draft, a_sender, an_action, some_options

from desktop_app.composing.compose import compose
from desktop_app.domain.letter import LayoutName, Mailing, Paper
from desktop_app.domain.letter_kind import LetterKind
from desktop_app.rendering.render import RenderedPages, count_pages, render_letters


def mailing_of(kind: LetterKind) -> Mailing:
    return compose(an_action(), a_draft(kind=kind), a_sender(), some_options()).mailings[0]


def on_paper(mailing: Mailing, layout: LayoutName = LayoutName.DIN_B) -> RenderedPages:
    return render_letters([mailing], paper=Paper.A4, layout=layout)


def sizes(pages: RenderedPages) -> set[float]:
    """The sizes of the letters on the pages, in points."""
    document = pypdfium2.PdfDocument(pages.pdf)
    found = set()
    for page in document:
        for one in page.get_objects():
            if one.type == pypdfium2.raw.FPDF_PAGEOBJ_TEXT:
                size = pypdfium2.raw.ctypes.c_float()
                pypdfium2.raw.FPDFTextObj_GetFontSize(one.raw, size)
                found.add(round(size.value, 1))
    return found


@pytest.mark.parametrize("layout", LayoutName)
def test_a_text_to_write_out_by_hand_is_in_large_print_on_as_many_pages_as_it_takes(layout):
    large = on_paper(mailing_of(LetterKind.COPY_OUT), layout)
    usual = on_paper(mailing_of(LetterKind.FULL), layout)

    assert 16.0 in sizes(large)
    assert 16.0 not in sizes(usual)
    assert large.page_counts > usual.page_counts
    assert large.excess_lines == (0,)


def test_its_pages_are_counted_as_they_are_printed():
    mailing = mailing_of(LetterKind.COPY_OUT)

    counted = count_pages(mailing, paper=Paper.A4, layout=LayoutName.DIN_B)

    assert counted == on_paper(mailing).page_counts


def test_the_copy_of_such_a_letter_is_printed_as_usual():
    composed = compose(
        an_action(), a_draft(kind=LetterKind.COPY_OUT), a_sender(), some_options()
    ).mailings

    assert 16.0 not in sizes(on_paper(composed[2]))


def test_a_cover_and_its_letter_are_a_page_each():
    for kind in (LetterKind.FAX, LetterKind.VIA_EMBASSY):
        assert on_paper(mailing_of(kind)).page_counts == (1, 1)
