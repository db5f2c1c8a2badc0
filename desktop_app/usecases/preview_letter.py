"""Look at a letter or an envelope before it is printed: the very PDF, as pixels."""

from dataclasses import dataclass

from ..domain.letter import Mailing
from ..domain.options import PackOptions
from ..domain.page_image import PageImage
from ..rendering.marks import Mark, differing_rows
from ..rendering.preview import page_pixels
from ..rendering.render import count_pages, render_envelopes, render_letters


@dataclass(frozen=True, slots=True, kw_only=True)
class PagePreview:
    """One page of a mailing: its picture, all pages there are, how the letter fills the first.

    *filled* is the share of the one page that it takes at least, *free_lines* would still fit,
    *excess_lines* are too many. *marks* are what stands on it.
    """

    image: PageImage
    pages: int
    excess_lines: int
    free_lines: int
    filled: float
    marks: tuple[Mark, ...]


def preview_page(
    mailing: Mailing,
    page: int,
    options: PackOptions,
    *,
    dpi: float,
    before: PagePreview | None = None,
) -> PagePreview:
    """Page number *page* (from 0, over all letters of *mailing*) at *dpi*; the last if too high.

    What looks the same in a preview made *before* is taken from there: the same picture, sooner.
    To be called from one thread only. Raises UnprintableCharacterError, TooLargeForPaperError.
    """
    marks: list[list[Mark]] = []
    rendered = render_letters(
        [mailing],
        paper=options.paper,
        layout=options.layout,
        marks=marks,
        tagged=False,  # a picture shows no tags
    )
    pages = sum(rendered.page_counts)
    page = min(page, pages - 1)
    image = page_pixels(
        rendered.pdf,
        page,
        dpi=dpi,
        before=before.image if before else None,
        rows=differing_rows(before.marks if before else (), marks[page]),
    )
    return PagePreview(
        image=image,
        pages=pages,
        excess_lines=rendered.excess_lines[mailing.main],
        free_lines=rendered.free_lines[mailing.main],
        filled=rendered.filled[mailing.main],
        marks=tuple(marks[page]),
    )


def pages_of(mailing: Mailing, options: PackOptions) -> int:
    """How many pages *mailing* has, over all its letters. Raises UnprintableCharacterError."""
    return sum(count_pages(mailing, paper=options.paper, layout=options.layout))


def preview_envelope(mailing: Mailing, options: PackOptions, *, dpi: float) -> PageImage:
    """The envelope of *mailing* at *dpi*; *options* must name its size.

    To be called from the same thread as `preview_page`.
    """
    assert options.envelopes is not None  # noqa: S101 - see above
    return page_pixels(render_envelopes([mailing], size=options.envelopes), 0, dpi=dpi)
