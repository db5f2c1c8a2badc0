"""Draws what the preview thread is asked for, at the size at which it will be looked at."""
# ruff: noqa: PLC0415 - the stages are imported in the preview thread, after the first paint

from dataclasses import replace
from typing import TYPE_CHECKING

from ..domain.errors import (
    AppealError,
    TooLargeForPaperError,
    UnprintableCharacterError,
)
from ..domain.letter import EnvelopeSize, Mailing, Paper
from .made_up import with_stand_ins
from .preview_thread import PreviewAnswer, PreviewRequest

if TYPE_CHECKING:
    from ..usecases.preview_letter import PagePreview
    from ..usecases.write_letters import Composition

_FIRST_DPI = 96.0  # fine enough to learn the size of a paper from


class PageDrawer:
    """Composes and draws; remembers the last letters, the last page, the size of each paper."""

    def __init__(self) -> None:
        self._composed_for: tuple[object, ...] = ()
        self._composition: Composition | None = None
        self._stand_ins: tuple[str, ...] = ()
        self._shown: PagePreview | None = None
        self._inches: dict[Paper | EnvelopeSize, tuple[float, float]] = {}

    def __call__(self, request: PreviewRequest) -> PreviewAnswer:
        """Compose the letters of *request* and draw the page it asks for."""
        composition = self._compose(request)
        mailing = next((m for m in composition.mailings if m.number == request.number), None)
        if mailing is None:
            mailing = composition.mailings[0]
            request = replace(request, number=mailing.number, page=0)
        answer = PreviewAnswer(
            request=request,
            mailings=composition.mailings,
            remarks=composition.remarks,
            page_counts=tuple(_count(one, request) for one in composition.mailings),
            stand_ins=self._stand_ins,
        )
        try:
            shown = self._draw(mailing, request)
        except (UnprintableCharacterError, TooLargeForPaperError) as error:
            return replace(answer, trouble=error)  # the words are there to be mended
        return replace(
            answer,
            image=shown.image,
            pages=shown.pages,
            excess_lines=shown.excess_lines,
            free_lines=shown.free_lines,
            filled=shown.filled,
        )

    def _compose(self, request: PreviewRequest) -> "Composition":
        made_for = (request.action, request.draft, request.sender, request.options)
        if self._composition is None or made_for != self._composed_for:
            self._composition = self._write(request)
            self._composed_for = made_for
        return self._composition

    def _write(self, request: PreviewRequest) -> "Composition":
        """The letters; what they need to know of the sender and don't is made up on the page."""
        from ..usecases.write_letters import write_letters

        action, draft, options = request.action, request.draft, request.options
        composition, self._stand_ins = with_stand_ins(
            lambda sender: write_letters(action, draft, sender, options), request.sender
        )
        return composition

    def _draw(self, mailing: Mailing, request: PreviewRequest) -> "PagePreview":
        size = request.options.envelopes if _shows_envelope(mailing, request) else None
        paper = request.options.paper if size is None else size
        if paper not in self._inches:
            image = _page(mailing, request, _FIRST_DPI, None).image
            self._inches[paper] = (image.width / _FIRST_DPI, image.height / _FIRST_DPI)
        wide, high = self._inches[paper]
        dpi = request.width / wide
        if request.height:
            dpi = min(dpi, request.height / high)
        self._shown = _page(mailing, request, dpi, self._shown)
        return self._shown


def _shows_envelope(mailing: Mailing, request: PreviewRequest) -> bool:
    return request.envelope and request.options.envelopes is not None and mailing.is_posted


def _page(
    mailing: Mailing, request: PreviewRequest, dpi: float, before: "PagePreview | None"
) -> "PagePreview":
    from ..usecases.preview_letter import PagePreview, preview_envelope, preview_page

    if _shows_envelope(mailing, request):
        image = preview_envelope(mailing, request.options, dpi=dpi)
        return PagePreview(image=image, pages=1, excess_lines=0, free_lines=0, filled=0.0, marks=())
    return preview_page(mailing, request.page, request.options, dpi=dpi, before=before)


def _count(mailing: Mailing, request: PreviewRequest) -> int:
    """The pages of *mailing*, 0 where it can't be printed as it is: its own page says why."""
    from ..usecases.preview_letter import pages_of

    try:
        return pages_of(mailing, request.options)
    except AppealError:
        return 0
