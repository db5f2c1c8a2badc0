"""How fast letters become pages, and a change becomes a picture."""

from ..domain.draft import BlockId, BlockKind, Draft
from ..domain.letter import Mailing
from ..rendering.preview import page_pixels
from ..rendering.render import render_letters
from ..usecases.preview_letter import PagePreview, preview_page
from ..usecases.write_letters import write_letters
from .measurement import Measurement, paired_medians
from .plain_canvas import write_plainly
from .samples import OPTIONS, action, composition, many_mailings, sender

_LETTERS = 1000
_DPI = 150


def measure() -> list[Measurement]:
    """A typed letter to its picture, and many letters into one file."""
    return [_picture(), _many(), _one_each()]


def _picture() -> Measurement:
    case, writer = action(), sender()
    typed = iter(range(1_000_000))
    shown: PagePreview | None = None

    def change() -> Mailing:
        """What the window does for a keystroke in the letter: a new draft, composed again."""
        own = f"I have read about this case {next(typed)} times, and it stays with me."
        draft = Draft(case_id=case.case_id, chosen_recipients=(1,))
        draft = draft.with_own_text(1, BlockId(BlockKind.ABOUT), own)
        return write_letters(case, draft, writer, OPTIONS).mailings[0]

    def show() -> None:
        nonlocal shown
        shown = preview_page(change(), 0, OPTIONS, dpi=_DPI, before=shown)

    ready = render_letters(
        composition(case, writer).mailings[:1], paper=OPTIONS.paper, layout=OPTIONS.layout
    ).pdf
    value, baseline = paired_medians(
        show,
        lambda: page_pixels(ready, 0, dpi=_DPI),
        times=60,
    )
    return Measurement(
        what=f"letter changed → picture at {_DPI} dpi",
        value=value,
        baseline_of="PDFium drawing the finished page",
        baseline=baseline,
        unit="ms",
        goal="≤ 20 ms",
    )


def _many() -> Measurement:
    mailings = many_mailings(_LETTERS)
    value, baseline = paired_medians(
        lambda: render_letters(mailings, paper=OPTIONS.paper, layout=OPTIONS.layout),
        lambda: write_plainly(mailings),
        times=3,
    )
    return Measurement(
        what=f"letters in one file of {_LETTERS}",
        value=_per_second(value, _LETTERS),
        baseline_of="ReportLab's drawString, no layout",
        baseline=_per_second(baseline, _LETTERS),
        unit="letters/s",
        goal="≥ 3,000 letters/s",
    )


def _one_each() -> Measurement:
    mailings = many_mailings(100)

    value, baseline = paired_medians(
        lambda: [
            render_letters([mailing], paper=OPTIONS.paper, layout=OPTIONS.layout)
            for mailing in mailings
        ],
        lambda: [write_plainly([mailing]) for mailing in mailings],
        times=3,
    )
    return Measurement(
        what="letters, a file each",
        value=_per_second(value, len(mailings)),
        baseline_of="ReportLab's drawString, no layout",
        baseline=_per_second(baseline, len(mailings)),
        unit="letters/s",
        goal="≥ 1,000 letters/s",
    )


def _per_second(milliseconds: float, count: int) -> float:
    return count / milliseconds * 1000
