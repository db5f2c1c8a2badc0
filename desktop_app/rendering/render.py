"""Letters and envelopes as PDF bytes: the same bytes for preview, print and export."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ..domain.errors import TooLargeForPaperError, UnprintableCharacterError
from ..domain.letter import CardSize, EnvelopeSize, LayoutName, Mailing, Paper
from .envelopes import draw_envelope
from .layouts import CARDS, ENVELOPES, LAYOUTS
from .letters import draw_letter, fit_letter, is_large, is_whole_in_window
from .marks import Mark
from .pdf import PdfPages

_FEW = 20  # letters in a file: what somebody may read on a screen, and not only print


@dataclass(frozen=True, slots=True, kw_only=True)
class RenderedPages:
    """A PDF, and for each of its letters in order: its pages, and how it stands with one page."""

    pdf: bytes
    page_counts: tuple[int, ...]
    excess_lines: tuple[int, ...]  # 0: fits on one page
    free_lines: tuple[int, ...]  # that would still fit, set as tight as may be
    filled: tuple[float, ...]  # share of the one page, set as tight as may be; over 1: too long


def render_letters(
    mailings: Sequence[Mailing],
    *,
    paper: Paper,
    layout: LayoutName,
    marks: list[list[Mark]] | None = None,
    tagged: bool | None = None,
    archival: bool = False,
) -> RenderedPages:
    """All letters of *mailings* in one file, in order. There must be at least one.

    *marks*, where given, gets for each page a list of all that is put on it. A *tagged* file tells
    a screen reader what is what; None: where there are few letters, as it takes room. An *archival*
    one keeps to PDF/A-2b.

    The same values give the same bytes, in any process and whatever was rendered before.
    Raises UnprintableCharacterError when the letter face lacks a character, and
    TooLargeForPaperError when address or sender, which must stay whole, don't fit.
    """
    letters = [(mailing, letter) for mailing in mailings for letter in mailing.letters]
    title = "Letter" if len(letters) == 1 else "Letters"
    if tagged is None:
        tagged = len(letters) <= _FEW
    pages = PdfPages(
        title=title,
        language=letters[0][1].language,
        marks=marks,
        tagged=tagged,
        archival=archival,
    )
    sheet = LAYOUTS[paper, layout]
    drawn = [draw_letter(pages, letter, mailing, sheet) for mailing, letter in letters]
    return RenderedPages(
        pdf=pages.finish(),
        page_counts=tuple(len(one.pages) for one in drawn),
        excess_lines=tuple(one.excess_lines for one in drawn),
        free_lines=tuple(one.free_lines for one in drawn),
        filled=tuple(one.filled for one in drawn),
    )


def render_card(mailing: Mailing, size: CardSize) -> RenderedPages:
    """The words of *mailing* on a card, without sender and address: those are on its envelope.

    Raises UnprintableCharacterError.
    """
    (letter,) = mailing.letters
    words = replace(letter, sender_lines=(), postal_lines=(), dated="", subject="")
    pages = PdfPages(title="Card", language=letter.language)
    drawn = draw_letter(pages, words, mailing, CARDS[size])
    return RenderedPages(
        pdf=pages.finish(),
        page_counts=(len(drawn.pages),),
        excess_lines=(drawn.excess_lines,),
        free_lines=(drawn.free_lines,),
        filled=(drawn.filled,),
    )


def count_pages(mailing: Mailing, *, paper: Paper, layout: LayoutName) -> tuple[int, ...]:
    """How many pages each letter of *mailing* takes, without drawing any.

    Raises UnprintableCharacterError.
    """
    sheet = LAYOUTS[paper, layout]
    large = is_large(mailing)
    return tuple(len(fit_letter(letter, sheet, large=large).pages) for letter in mailing.letters)


def fits_window(mailing: Mailing, *, paper: Paper, layout: LayoutName) -> bool:
    """Whether a window shows the whole address of *mailing*, or the layout is for none.

    What can't be printed at all is not for this to tell.
    """
    try:
        return is_whole_in_window(mailing.letters[0], LAYOUTS[paper, layout])
    except (UnprintableCharacterError, TooLargeForPaperError):
        return True


def render_envelopes(
    mailings: Sequence[Mailing], *, size: EnvelopeSize, archival: bool = False
) -> bytes:
    """One envelope for each of *mailings*, in order, as pages of that size. At least one.

    *archival* is as in `render_letters`.

    Raises UnprintableCharacterError and TooLargeForPaperError as `render_letters` does.
    """
    language = next(letter.language for mailing in mailings for letter in mailing.letters)
    title = "Envelope" if len(mailings) == 1 else "Envelopes"
    pages = PdfPages(title=title, language=language, archival=archival)
    for mailing in mailings:
        draw_envelope(pages, mailing, ENVELOPES[size])
    return pages.finish()
