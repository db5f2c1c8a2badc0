"""Make the pack: the PDF files of everything that is to be posted."""

from dataclasses import dataclass

from ..composing.compose import Composition
from ..domain.letter import Mailing
from ..domain.options import PackOptions
from ..domain.remark import Remark, RemarkKind
from ..domain.urgent_action import RecipientKind
from ..rendering.render import render_envelopes, render_letters
from .work import CancelToken, Progress, silent

LETTERS = "pack.pdf"
ENVELOPES = "envelopes.pdf"
_FILE_WORDS = {
    RecipientKind.TARGET: "letter",
    RecipientKind.COPY: "copy",
    RecipientKind.EMBASSY: "embassy",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class PackFile:
    """One file of a pack. Its name names nobody."""

    name: str
    pdf: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Pack:
    """All files: one a letter and one an envelope, then all letters and all envelopes together.

    *sheets* and *envelopes* count what the last two put on paper.
    """

    files: tuple[PackFile, ...]
    remarks: tuple[Remark, ...]
    sheets: int
    envelopes: int

    def pdf(self, name: str) -> bytes | None:
        """The bytes of the file called *name*, None where the pack has none."""
        return next((file.pdf for file in self.files if file.name == name), None)


def make_pack(
    composition: Composition,
    options: PackOptions,
    *,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> Pack:
    """The pack of *composition*; the same values give the same bytes.

    Raises UnprintableCharacterError, TooLargeForPaperError, and Cancelled on the user's wish.
    """
    mailings = composition.mailings
    total = len(mailings) + 1
    files: list[PackFile] = []
    remarks = list(composition.remarks)
    for done, mailing in enumerate(mailings):
        if cancel is not None:
            cancel.check()
        letters, remark = _letter_files(mailing, options)
        files += letters
        remarks += remark
        progress(done + 1, total, letters[0].name)
    joined, sheets = _joined(mailings, options)
    files += joined
    progress(total, total, LETTERS)
    return Pack(
        files=tuple(files),
        remarks=tuple(remarks),
        sheets=sheets,
        envelopes=len(mailings) if options.envelopes is not None else 0,
    )


def _letter_files(mailing: Mailing, options: PackOptions) -> tuple[list[PackFile], list[Remark]]:
    name = f"{mailing.number:02}-{_FILE_WORDS[mailing.kind]}.pdf"
    pages = render_letters([mailing], paper=options.paper, layout=options.layout)
    files = [PackFile(name=name, pdf=pages.pdf)]
    if options.envelopes is not None:
        envelope = render_envelopes([mailing], size=options.envelopes)
        files.append(PackFile(name=f"{mailing.number:02}-envelope.pdf", pdf=envelope))
    excess = pages.excess_lines[0]  # of the letter or note itself; a copy is the first letter's
    over = Remark(kind=RemarkKind.OVER_ONE_PAGE, number=mailing.number, text=str(excess))
    return files, [over] if excess else []


def _joined(mailings: tuple[Mailing, ...], options: PackOptions) -> tuple[list[PackFile], int]:
    """All letters in one file, and all envelopes in another; and the pages of the first."""
    pages = render_letters(mailings, paper=options.paper, layout=options.layout)
    files = [PackFile(name=LETTERS, pdf=pages.pdf)]
    if options.envelopes is not None:
        envelopes = render_envelopes(mailings, size=options.envelopes)
        files.append(PackFile(name=ENVELOPES, pdf=envelopes))
    return files, sum(pages.page_counts)
